/** Node's side of what the core asks of the world: Latin-1 text and slow hashes. Inflating: `inflate.ts`. */
import { pbkdf2Sync } from 'node:crypto';
import type { Derive } from '../core/fingerprint.ts';
import type { Latin1 } from '../core/text-windows.ts';

/** What `toString('latin1')` of a `Buffer` calls, on any bytes: a `Buffer` of each array of bytes costs as much as the text. Not in Node's documentation. */
const { latin1Slice } = Buffer.prototype as { latin1Slice?: (this: Uint8Array, start: number, end: number) => string };

export const latin1: Latin1 = latin1Slice
  ? (bytes, start, end) => latin1Slice.call(bytes, start, end)
  : (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

/** About half a millisecond each: nothing for a person, much for a dictionary. */
const ITERATIONS = 1000;

export const derive: Derive = (password, salt) => pbkdf2Sync(password, salt, ITERATIONS, 16, 'sha256');
