/** The two kinds of lines of a baseline file, read strictly and written in one way only. */
import * as v from 'valibot';
import { fingerprintOf, ruleId } from '../core/ids.ts';
import { isRecord, type Unvouched } from '../core/record.ts';
import type { BaselineEntry } from './baseline.ts';
import type { Path } from './problem.ts';
import { baselineEntry } from './schema.ts';
import { validate } from './validate.ts';

/** Of the file's format; an older leaksift refuses a newer file. */
const VERSION = 1;

const header = v.strictObject({ 'leaksift-baseline': v.literal(VERSION), key: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))) });

export function headerLine(key: string | null): string {
  return JSON.stringify({ 'leaksift-baseline': VERSION, ...(key === null ? {} : { key }) });
}

export function readHeader(line: string): { readonly key: string | null } | { readonly problem: string } {
  const data = jsonObject(line);
  const version = data?.['leaksift-baseline'];
  if (version === undefined) return { problem: 'the first line must be the header of a baseline: make one with `leaksift baseline create`.' };
  if (version !== VERSION) return { problem: `is of a format that this version of leaksift does not know (it knows ${VERSION}): use a newer leaksift.` };
  const result = v.safeParse(header, data);
  return result.success ? { key: result.output.key ?? null } : { problem: 'the header may hold "key", 64 lower-case hexadecimal digits, and nothing else.' };
}

export function entryLine({ fingerprint, rule, title, reason, expires }: BaselineEntry): string {
  return JSON.stringify({ fingerprint, rule, title, reason, expires });
}

export function readEntry(line: string): BaselineEntry | { readonly problems: readonly { readonly path: Path; readonly message: string }[] } {
  const data = jsonObject(line);
  if (data === undefined) return { problems: [{ path: [], message: 'is not a JSON object.' }] };
  if ('leaksift-baseline' in data) return { problems: [{ path: [], message: 'is a second header with another key: entries of two baselines do not mix; create one anew.' }] };
  const { value, problems } = validate(baselineEntry, data);
  if (value === undefined) return { problems };
  return { ...value, fingerprint: fingerprintOf(value.fingerprint), rule: ruleId(value.rule) };
}

function jsonObject(line: string): Unvouched | undefined {
  try {
    const data: unknown = JSON.parse(line);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
