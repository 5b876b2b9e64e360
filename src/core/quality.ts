/** What kind of value stands in a place where a secret may stand: random, a password, a word, or something harmless. */
import { decodeBase64 } from './base64.ts';
import { mixed } from './entropy.ts';
import { surprise } from './ngrams.ts';
import { isPlaceholder } from './placeholders.ts';
import { isReference } from './references.ts';
import { structureOf } from './structures.ts';

/** Mean surprise, in bits per letter, from which letters are no word of any usual language or code. */
const GIBBERISH = 5;

/** A secret's own characters rather than a stand-in: neither a reference nor a placeholder nor another known form. */
export function isLiteral(value: string): boolean {
  return !isReference(value) && !isPlaceholder(value) && structureOf(value) === undefined;
}

/** Long and mixed as only machines make them. */
export function isTokenLike(value: string): boolean {
  return value.length >= 12 && isLiteral(value) && mixed(value) && /\d/.test(value) && !readsAsWords(value);
}

export function isPassword(value: string): boolean {
  return value.length >= 4 && isLiteral(value) && !readsAsWords(value);
}

export function readsAsWords(value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  if (letters < 3) return !/\d/.test(value) || /^\d{1,5}$/.test(value);
  return surprise(value) < GIBBERISH;
}

/** The password in base64 of `user:password`, when it is one. */
export function basicPassword(value: string): string | undefined {
  const password = /^[\x20-\x7e]{1,100}:([\x20-\x7e]{3,200})$/.exec(decodeBase64(value) ?? '')?.[1];
  return password !== undefined && isPassword(password) ? password : undefined;
}
