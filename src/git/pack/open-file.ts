/** Opens files of a store. A FIFO that bears the name of a pack would keep an ordinary `open` waiting for ever. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { Damage } from './damage.ts';

/** Gives the descriptor. @throws Damage for what is no regular file; the file system's error */
export function openRegular(path: string): number {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new Damage('damaged', 'it is no regular file');
}
