/**
 * Reads our own reports back (`json` and `jsonl`), for commands that go on from one. A report that is cut off or damaged
 * is refused, so that no half of one passes for the whole. What it must look like: `report-shape.ts`.
 */
import * as v from 'valibot';
import type { Report, ShardInfo } from '../core/finding.ts';
import { isRecord, recordOf, type Unvouched } from '../core/record.ts';
import { Fault } from '../errors.ts';
import { REPORT, SHARD } from './report-shape.ts';

/**
 * `name` is for messages: the file that the text came from.
 * @throws Fault (`usage`) that says what is wrong and where, without any of the report's values.
 */
export function readReport(text: string, name: string): Report {
  const result = v.safeParse(REPORT, parsed(text.replace(/^\ufeff/, ''), name), { abortPipeEarly: true });
  if (result.success) return result.output;
  const { root = [], nested = {} } = v.flatten<typeof REPORT>(result.issues);
  const wrong = [...root.map(() => 'the whole'), ...Object.keys(nested)].slice(0, 5).join(', ');
  throw refusal(name, `it does not look like leaksift/1 at: ${wrong}`);
}

/** Which shard a report is of that is cut off, as far as its beginning tells. */
export function shardOfCut(text: string): Pick<ShardInfo, 'index' | 'count' | 'terms'> | undefined {
  const [line = ''] = text.split('\n', 1);
  const first = attempt(line) ?? headOf(text);
  if (!isLine(first, 'scan')) return undefined;
  const result = v.safeParse(v.looseObject({ shard: SHARD }), first['scan']);
  return result.success ? result.output.shard : undefined;
}

/** What a cut `json` report says of its shard, as the first line of `jsonl` would: no string of it can hold a line end. */
function headOf(text: string): unknown {
  if (attempt(text) !== undefined) return undefined;
  const [, index, count, terms] = /^\{\n  "schema": "leaksift\/1",\n[^]*?\n    "shard": \{\n      "index": (\d{1,9}),\n      "count": (\d{1,9}),\n      "terms": "([^"\n]{1,200})",\n/.exec(text.slice(0, HEAD)) ?? [];
  return index === undefined ? undefined : { type: 'scan', scan: { shard: { index: Number(index), count: Number(count), terms, share: '' } } };
}

/** Characters in which the beginning of a report ends. */
const HEAD = 1 << 20;

function parsed(text: string, name: string): unknown {
  const whole = attempt(text);
  if (isRecord(whole) && whole['type'] === undefined) return whole;
  return fromLines(text, name);
}

/** The lines of `jsonl` put together again. */
function fromLines(text: string, name: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '').map(attempt);
  const [scan, summary] = [lines[0], lines.at(-1)];
  if (!isLine(scan, 'scan')) throw refusal(name, 'it is no leaksift report, or a damaged one');
  if (!isLine(summary, 'summary')) throw refusal(name, 'it is cut off: its last line, the summary, is missing');
  const findings = lines.slice(1, -1);
  if (summary['count'] !== findings.length || !findings.every((line) => isLine(line, 'finding'))) {
    throw refusal(name, 'some of its lines are missing or damaged');
  }
  return { ...withoutType(scan), ledger: summary['ledger'], findings: findings.map(withoutType) };
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLine(value: unknown, type: string): value is Unvouched {
  return isRecord(value) && value['type'] === type;
}

function withoutType(value: unknown): Unvouched {
  const { type: _, ...rest } = recordOf(value);
  return rest;
}

function refusal(name: string, why: string): Fault {
  return new Fault('usage', `Can't use the report ${JSON.stringify(name)}: ${why}. Make it anew with --format json.`);
}
