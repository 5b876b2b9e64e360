/**
 * How much an audit has to read, by the size of its packs: it decides in which threads it is scanned, and how V8 is told to spend memory.
 * Guessed from the command line's words before these are understood, too, for what is better begun early.
 */
import { existsSync } from 'node:fs';
import { packedBytes } from '../git/packed-bytes.ts';

/** `small` is scanned before a thread has started. On `large` V8 had better collect garbage often: on less that would cost one part in twenty. */
export type AuditSize = 'small' | 'middle' | 'large';

export function auditSize(bytes: number): AuditSize {
  if (bytes <= SMALL) return 'small';
  return bytes <= LARGE ? 'middle' : 'large';
}

/** Bytes of packs that this thread scans alone; small enough for a signal to wait. */
const SMALL = 2 << 20;
const LARGE = 32 << 20;

/** Undefined unless an audit is asked for. A folder that is somewhere else, or comes from a configuration, counts as small. */
export function guessAuditSize([command, ...words]: readonly string[]): AuditSize | undefined {
  if (command !== 'audit-history') return undefined;
  const objects = [...words, '.'].flatMap((word) => [`${word}/objects`, `${word}/.git/objects`]).find((folder) => existsSync(folder));
  return auditSize(objects === undefined ? 0 : packedBytes([objects]));
}
