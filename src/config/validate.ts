/** A valibot schema against plain data: every problem with its path, unknown keys with the key that was meant. */
import * as v from 'valibot';
import { isRecord } from '../core/record.ts';
import type { Path, Problem } from './problem.ts';
import { suggestion } from './suggest.ts';

type Schema = v.GenericSchema;

const TABLE = 'must be a table of keys and values.';

export interface Checked<T> {
  /** Undefined when there is a problem. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

export function validate<T extends Schema>(schema: T, data: unknown, path: Path = []): Checked<v.InferOutput<T>> {
  const result = v.safeParse(schema, data);
  const unknown = unknownKeys(schema, data, path);
  const problems = [...(result.issues ?? []).filter((issue) => !isUnknownKey(issue)).map((issue) => problemOf(issue, path)), ...unknown];
  return { value: problems.length === 0 && result.success ? result.output : undefined, problems };
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function problemOf(issue: v.BaseIssue<unknown>, base: Path): Problem {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const missing = issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';
  return { path, message: missing ? 'is missing.' : message(issue) };
}

function message(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return `${issue.message}.`;
  switch (issue.type) {
    case 'string':
      return 'must be a text in quotes.';
    case 'number':
      return 'must be a number.';
    case 'boolean':
      return 'must be true or false.';
    case 'array':
      return 'must be a list.';
    case 'strict_tuple':
      return 'must be a list of two numbers.';
    case 'picklist':
    case 'literal':
      return oneOf(issue);
    default:
      return TABLE;
  }
}

/** `expected` reads `("low" | "high")`. */
function oneOf(issue: v.BaseIssue<unknown>): string {
  const words = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '');
  const meant = typeof issue.input === 'string' ? suggestion(issue.input, words) : '';
  return `must be ${words.map((word) => `"${word}"`).join(', ').replace(/, (?=[^,]*$)/, ' or ')}.${meant}`;
}

function unknownKeys(schema: unknown, data: unknown, path: Path): Problem[] {
  if (!isRecord(schema)) return [];
  if (isRecord(schema['wrapped'])) return unknownKeys(schema['wrapped'], data, path);
  if (Array.isArray(data)) return isTable(schema) ? [{ path, message: TABLE }] : data.flatMap((item, index) => unknownKeys(schema['item'], item, [...path, index]));
  const entries = schema['entries'];
  if (!isRecord(entries) || !isRecord(data)) return [];
  return Object.keys(data).flatMap((key) =>
    Object.hasOwn(entries, key)
      ? unknownKeys(entries[key], data[key], [...path, key])
      : [{ path: [...path, key], message: `is not a key that is known here.${suggestion(key, Object.keys(entries))}` }],
  );
}

/** To valibot a list is an object, too. */
function isTable(schema: Readonly<Record<string, unknown>>): boolean {
  return schema['type'] === 'strict_object' || schema['type'] === 'record';
}
