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
      for await (const unit of staged.units(ledger, needsBase)) {
        for (const path of stagedPaths(unit)) known.add(path);
        yield unit;
      }
      const others = paths.filter((path) => !known.has(path));
      yield* filesSource({ paths: others.filter((path) => !isSkipped(skip(path), ledger)) }).units(ledger);
    },
  };
}

function stagedPaths({ places }: Unit | ScannedUnit): string[] {
  return places.flatMap((place) => (place.source === 'staged' && place.path !== undefined ? [place.path] : []));
}

function isSkipped(reason: string | null, ledger: Ledger): boolean {
  if (reason !== null) skippedUnit(ledger, reason);
  return reason !== null;
}
