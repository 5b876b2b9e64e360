/**
 * The accepted findings of a repository, `.leaksift-baseline.jsonl`: a header line (format version, key), then one entry
 * a line, sorted by fingerprint. No line numbers, paths or times: rebases and moves change nothing, and branches merge
 * as text (with `merge=union` in `.gitattributes` always). How it silences findings: `policy.ts`.
 */
import type { Fingerprint, RuleId } from '../core/ids.ts';
import { Fault } from '../errors.ts';
import { pathText, printable, type Path } from './problem.ts';
import { entryLine, headerLine, readEntry, readHeader } from './baseline-line.ts';

export interface BaselineEntry {
  readonly fingerprint: Fingerprint;
  readonly rule: RuleId;
  readonly title: string;
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds. */
  readonly expires?: string;
}

export interface Baseline {
  /**
   * 64 hexadecimal digits, made at random for one repository: fingerprints are keyed with it. Null: they are keyed with the
   * public default (`core/fingerprint.ts`), as reports of a scan without a baseline are.
   */
  readonly key: string | null;
  readonly entries: readonly BaselineEntry[];
}

/** @throws Fault `config` with every line that is not understood */
export function parseBaseline(name: string, text: string): Baseline {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/).map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== '');
  const conflict = lines.find(({ line }) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
  if (conflict !== undefined) throw fault(name, [`${name}:${conflict.number}: holds a merge conflict: keep the lines of both sides, and one header.`]);
  const [first, ...rest] = lines;
  const header = readHeader(first?.line ?? '');
  if ('problem' in header) throw fault(name, [`${name}:1: ${header.problem}`]);
  const read = rest.filter(({ line }) => line !== first?.line).map(({ line, number }) => ({ number, entry: readEntry(line) }));
  const problems = read.flatMap(({ number, entry }) => ('problems' in entry ? entry.problems.map((problem) => at(name, number, problem)) : []));
  if (problems.length > 0) throw fault(name, problems);
  return { key: header.key, entries: read.flatMap(({ entry }) => ('problems' in entry ? [] : [entry])) };
}

/** The same entries give the same bytes, whatever their order; a fingerprint that stands twice stays once, the later expiry with it. */
export function writeBaseline(baseline: Baseline): string {
  const lines = mergeEntries(baseline.entries, []).map(entryLine);
  return [headerLine(baseline.key), ...lines].map((line) => `${line}\n`).join('');
}

/** Sorted by fingerprint; of two entries for one fingerprint the one that holds longer, else the first. */
export function mergeEntries(ours: readonly BaselineEntry[], theirs: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const merged = new Map<Fingerprint, BaselineEntry>();
  for (const entry of [...ours, ...theirs]) {
    const known = merged.get(entry.fingerprint);
    if (known === undefined || holdsLonger(entry, known)) merged.set(entry.fingerprint, entry);
  }
  return [...merged.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** Entries whose credential was not among those found, in any state. */
export function staleEntries(baseline: Baseline, found: ReadonlySet<Fingerprint>): readonly BaselineEntry[] {
  return baseline.entries.filter(({ fingerprint }) => !found.has(fingerprint));
}

function holdsLonger(a: BaselineEntry, b: BaselineEntry): boolean {
  return (a.expires ?? 'never') > (b.expires ?? 'never');
}

function at(name: string, line: number, { path, message }: { readonly path: Path; readonly message: string }): string {
  return path.length === 0 ? `${name}:${line}: ${message}` : `${name}:${line}: ${pathText(path)}: ${message}`;
}

function fault(name: string, problems: readonly string[]): Fault {
  return new Fault('config', `The baseline ${printable(name)} is not valid:\n${problems.map((problem) => `  ${printable(problem)}`).join('\n')}`);
}
