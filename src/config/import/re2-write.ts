/**
 * Writes a tree (`re2-node.ts`) as a pattern of our rules: JavaScript over bytes, flag `s`, every repeat bounded, line
 * and text ends as look-around, one named group at most.
 */
import type { ByteSet, Node } from './re2-node.ts';
import { complement } from './re2-node.ts';

export interface Written {
  readonly pattern: string;
  /** Some repeat had no bound and was given one. */
  readonly bounded: boolean;
}

/** Repeats without a bound end here, or at twice their least count. */
export const BOUND = 200;

export interface Wishes {
  /** The capturing group that becomes the named group `value`. */
  readonly value?: number | undefined;
  /** The pattern runs with flag `i`: letters are written in lower case. */
  readonly ignoreCase?: boolean;
}

export function writePattern(node: Node, wishes: Wishes = {}): Written {
  return { pattern: write(node, wishes), bounded: isUnbounded(node) };
}

function write(node: Node, wishes: Wishes): string {
  switch (node.kind) {
    case 'set':
      return writeSet(node.bytes, wishes.ignoreCase ?? false);
    case 'sequence':
      return node.parts.map((part) => (part.kind === 'choice' ? `(?:${write(part, wishes)})` : write(part, wishes))).join('');
    case 'choice':
      return node.options.map((option) => write(option, wishes)).join('|');
    case 'capture':
      return `${node.index === wishes.value ? '(?<value>' : '(?:'}${write(node.body, wishes)})`;
    case 'assertion':
      return ASSERTIONS[node.at];
    case 'repeat':
      return writeRepeat(node, wishes);
  }
}

/** Flag `s` is set and flag `m` is not. */
const ASSERTIONS = {
  'word-edge': '\\b', 'inside-word': '\\B', 'text-start': '(?<!.)', 'text-end': '(?!.)', 'line-start': '(?<![^\\n])', 'line-end': '(?![^\\n])',
} as const;

function writeRepeat({ body, min, max, lazy }: Extract<Node, { kind: 'repeat' }>, wishes: Wishes): string {
  if (body.kind === 'assertion') return min === 0 ? '' : write(body, wishes);
  const atom = body.kind === 'set' || body.kind === 'capture' ? write(body, wishes) : `(?:${write(body, wishes)})`;
  return `${atom}${countOf(min, max === Infinity ? Math.max(BOUND, 2 * min) : max)}${lazy && min !== max ? '?' : ''}`;
}

function countOf(min: number, max: number): string {
  if (min === 0 && max === 1) return '?';
  if (min === max) return min === 1 ? '' : `{${min}}`;
  return `{${min},${max}}`;
}

function isUnbounded(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return node.max === Infinity || isUnbounded(node.body);
    case 'sequence':
      return node.parts.some(isUnbounded);
    case 'choice':
      return node.options.some(isUnbounded);
    case 'capture':
      return isUnbounded(node.body);
    default:
      return false;
  }
}

/** Without the capitals whose small letter is there too. */
function lowered(bytes: ByteSet): ByteSet {
  return new Set([...bytes].filter((code) => !(code >= 65 && code <= 90 && bytes.has(code + 32))));
}

/** The shorter of the class and its complement. */
function writeSet(bytes: ByteSet, ignoreCase: boolean): string {
  if (bytes.size === 256) return '.';
  if (bytes.size === 0) return '(?!)';
  const written = (set: ByteSet): ByteSet => (ignoreCase ? lowered(set) : set);
  const [only, ...others] = written(bytes);
  if (others.length === 0 && only !== undefined) return writeByte(only, /[\\^$.*+?()[\]{}|/]/);
  const plain = `[${writeRanges(written(bytes))}]`;
  const negated = `[^${writeRanges(written(complement(bytes)))}]`;
  return negated.length < plain.length ? negated : plain;
}

function writeRanges(bytes: ByteSet): string {
  const sorted = [...bytes].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => writeRun(from, to)).join('').replaceAll(/0-9(?:A-Z)?_a-z/g, (run) => (run.length === 10 ? '\\w' : run)).replaceAll('0-9', '\\d');
}

function writeRun(from: number, to: number): string {
  const special = /[\\\]^-]/;
  if (from === to) return writeByte(from, special);
  return `${writeByte(from, special)}${to === from + 1 ? '' : '-'}${writeByte(to, special)}`;
}

const CONTROL: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' };

function writeByte(code: number, special: RegExp): string {
  const character = String.fromCharCode(code);
  if (code < 32 || code > 126) return CONTROL[code] ?? `\\x${code.toString(16).padStart(2, '0')}`;
  return special.test(character) ? `\\${character}` : character;
}
