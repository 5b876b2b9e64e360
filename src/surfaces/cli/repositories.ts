/**
 * `audit-history --repositories FILE`: one repository after the other, each closed before the next is opened, in one report. One that can't be
 * read is named, and the others are read. A shard takes whole repositories, in turn: its I-th of every N.
 */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { Fault, isFault } from '../../errors.ts';
import type { Report } from '../../core/finding.ts';
import type { LedgerReport } from '../../core/ledger.ts';
import { isUrl, printableUrl } from '../../git/url.ts';
import { packJson, sha256 } from '../../platform/packed-json.ts';
import { VERSION } from '../version.ts';
import { interruption } from './interruption.ts';
import { joinTargets, REPOSITORIES } from './join-targets.ts';
import type { Shard } from './shard-shape.ts';

export interface ListAudit {
  /** The file that lists them. */
  readonly file: string;
  readonly shard?: Shard | undefined;
  readonly failOn: Report['findings'][number]['severity'];
  /** Stands for rules, policy and options. */
  readonly terms: string;
  readonly audit: (repository: string) => Promise<Report>;
}

/** @throws Fault `usage`: no such file, nothing in it, one repository twice */
export async function auditList({ file, shard, failOn, terms, audit }: ListAudit): Promise<Report> {
  const list = await readList(file);
  const own = list.filter((_, i) => shard === undefined || i % shard.count === shard.index - 1);
  const reports: Report[] = [];
  const unread: LedgerReport['unread'][number][] = [];
  for (const repository of own) {
    const outcome = await auditOne(repository, audit);
    if ('report' in outcome) reports.push(outcome.report);
    else unread.push(outcome);
  }
  const [first = nothing(), ...others] = reports;
  const joined = joinTargets([first, ...others], { command: 'audit-history', target: file, failOn, unread });
  if (shard === undefined) return joined;
  return { ...joined, scan: { ...joined.scan, shard: { ...shard, terms: sha256(JSON.stringify([VERSION, shard.count, terms, list])), share: packJson({ repositories: list.length, failOn }) } } };
}

/** A path or URL a line; a path is seen from the folder of the file. Empty lines and lines that begin with # say nothing. */
async function readList(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Fault('usage', `The list ${JSON.stringify(file)} can not be read.`, { cause: error });
  });
  if (text.includes('\0')) throw new Fault('usage', `The list ${JSON.stringify(file)} is no text: save it as UTF-8.`);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) throw new Fault('usage', `The list ${JSON.stringify(file)} names no repository.`);
  const twice = lines.find((line, i) => lines.indexOf(line) !== i);
  if (twice !== undefined) throw new Fault('usage', `The list ${JSON.stringify(file)} names ${JSON.stringify(nameOf(twice))} twice.`);
  return lines.map((line) => (isUrl(line) || isAbsolute(line) ? line : join(file, '..', line)));
}

async function auditOne(repository: string, audit: ListAudit['audit']): Promise<{ readonly report: Report } | { readonly unit: string; readonly reason: string }> {
  const unit = `repository ${nameOf(repository)}`;
  if (interruption.signal.aborted) return { unit, reason: 'the scan was interrupted' };
  try {
    return { report: await audit(repository) };
  } catch (error) {
    if (!isFault(error) || error.code === 'config') throw error;
    return { unit, reason: error.message };
  }
}

function nameOf(repository: string): string {
  return isUrl(repository) ? printableUrl(repository) : repository;
}

/** Of a shard that has no repository, or none that could be read. */
function nothing(): Report {
  return {
    schema: 'leaksift/1', tool: { name: 'leaksift', version: VERSION },
    scan: { command: 'audit-history', target: '', startedAt: new Date().toISOString(), seconds: 0, exitCode: 0, statistics: { [REPOSITORIES]: 0 } },
    ledger: { complete: true, units: { enumerated: 0, scanned: 0, skipped: 0, unread: 0 }, bytes: 0, skipped: [], unread: [] },
    findings: [],
  };
}
