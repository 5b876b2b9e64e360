/** The baseline that a command works on: the one named, or the one at the repository's root. Written whole or not at all. */
import { basename, dirname, join, resolve } from 'node:path';
import { mergeEntries, parseBaseline, writeBaseline, type Baseline, type BaselineEntry } from '../../config/baseline.ts';
import { BASELINE_NAME, folderReader } from '../../config/discover.ts';
import type { Finding } from '../../core/finding.ts';
import { print } from './print.ts';
import { policyFolder } from './target.ts';

export interface BaselineFile {
  readonly path: string;
  /** Null when there is none yet. */
  readonly baseline: Baseline | null;
}

export async function openBaseline(named: string | undefined): Promise<BaselineFile> {
  const path = named === undefined ? join(policyFolder({ kind: 'staged' }), BASELINE_NAME) : resolve(named);
  const text = await folderReader(dirname(path))(basename(path));
  return { path, baseline: text === null ? null : parseBaseline(path, text) };
}

/** @throws Fault when it can't be written; the old file stands then */
export async function saveBaseline(path: string, baseline: Baseline, added: readonly BaselineEntry[]): Promise<void> {
  await print([writeBaseline({ key: baseline.key, entries: mergeEntries(baseline.entries, added) })], path);
}

export function entryFor({ fingerprint, rule, title }: Finding, reason: string, expires: string | undefined): BaselineEntry {
  return { fingerprint, rule, title, reason, ...(expires === undefined ? {} : { expires }) };
}
