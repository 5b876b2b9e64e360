/** Node's side of what the core asks of the world: Latin-1 text and slow hashes. Inflating: `inflate.ts`. */
import { pbkdf2Sync } from 'node:crypto';
import type { Derive } from '../core/fingerprint.ts';
import type { Latin1 } from '../core/text-windows.ts';

export const latin1: Latin1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

/** About half a millisecond each: nothing for a person, much for a dictionary. */
const ITERATIONS = 1000;

export const derive: Derive = (password, salt) => pbkdf2Sync(password, salt, ITERATIONS, 16, 'sha256');
