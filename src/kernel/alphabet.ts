/** Which bytes the alphabets of runs hold. */
import type { RunAlphabet } from '../core/prefilter.ts';

/** 256 entries, 1 where the byte belongs to the alphabet. */
export function membersOf(alphabet: RunAlphabet): Uint8Array {
  const members = new Uint8Array(256);
  for (const character of characters[alphabet]) members[character.charCodeAt(0)] = 1;
  return members;
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = digits + lower + lower.toUpperCase();

const characters: Readonly<Record<RunAlphabet, string>> = {
  base64: alphanumeric + '+/',
  base64url: alphanumeric + '-_',
  hex: digits + 'abcdef' + 'ABCDEF',
  alphanumeric,
  word: alphanumeric + '_',
};
