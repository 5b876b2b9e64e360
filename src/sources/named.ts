/**
 * What is staged, and of files that somebody names those that are not: the pre-commit framework names files of which none may be staged
 * (`pre-commit run --all-files`), and nothing read must not look like nothing found.
 */
import type { Ledger } from '../core/ledger.ts';
import type { ScannedUnit, Source, Unit } from '../core/source.ts';
import { filesSource } from './files.ts';
import { skippedUnit } from './git-units.ts';

/** @param paths of files, from the current folder. @param skip why one is not to be read, or null */
export function withNamed(staged: Source, paths: readonly string[], skip: (path: string) => string | null): Source {
  return {
    ...staged,
    async *units(ledger, needsBase) {
      const known = new Set<string>();
      for await (const given of staged.units(ledger, needsBase)) yield Symbol.iterator in given ? noted(given, known) : note(given, known);
      const others = paths.filter((path) => !known.has(path));
      yield* filesSource({ paths: others.filter((path) => !isSkipped(skip(path), ledger)) }).units(ledger);
    },
  };
}

function* noted(units: Iterable<Unit>, paths: Set<string>): Generator<Unit, void> {
  for (const unit of units) yield note(unit, paths);
}

function note<Any extends Unit | ScannedUnit>(unit: Any, paths: Set<string>): Any {
  for (const { source, path } of unit.places) if (source === 'staged' && path !== undefined) paths.add(path);
  return unit;
}

function isSkipped(reason: string | null, ledger: Ledger): boolean {
  if (reason !== null) skippedUnit(ledger, reason);
  return reason !== null;
}
