/** A file that has gone since the store was listed, as after a repack: git finds what it held where that is now. */
import { codeOf } from '../../errors.ts';
import { Damage } from './damage.ts';

/** @throws every other error */
export function asGone(error: unknown): Damage {
  if (codeOf(error) !== 'ENOENT') throw error;
  return new Damage('unknown', 'it has gone since the store was listed');
}
