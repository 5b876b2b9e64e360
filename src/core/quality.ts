/** What kind of value stands in a place where a secret may stand: random, a password, a word, or something harmless. */
import { decodeBase64 } from './base64.ts';
import { mixed } from './entropy.ts';
import { surprise } from './ngrams.ts';
import { isPlaceholder, isRun } from './placeholders.ts';
import { isReference } from './references.ts';
import { isReadable, structureOf } from './structures.ts';
import { wordsOf } from './words.ts';

/** Mean surprise, in bits per letter, from which letters are no word of any usual language or code. */
const GIBBERISH = 5;

/** A secret's own characters rather than a stand-in: neither a reference nor a placeholder nor another known form. */
export function isLiteral(value: string): boolean {
  return !isReference(value) && !isPlaceholder(value) && !isNamedAfterSecrets(value) && structureOf(value) === undefined;
}

/** Long and mixed as only machines make them. */
export function isTokenLike(value: string): boolean {
  return value.length >= 12 && isLiteral(value) && mixed(value) && /\d/.test(value) && !readsAsWords(value);
}

/** Base64 of a password, shorter than what is opened (`views/codecs.ts`), as a Kubernetes Secret holds it. */
export function isShortEncoded(value: string): boolean {
  if (value.replace(/=+$/, '').length >= 20 || value.length % 4 !== 0 || !isReadable(value)) return false;
  return isPassword((decodeBase64(value) ?? '').replace(/\r?\n$/, ''));
}

export function isPassword(value: string): boolean {
  return value.length >= 4 && isLiteral(value) && !readsAsWords(value) && !/[\x80-\xff]/.test(value);
}

/**
 * Whether the letters of a value are those of words. Letters in short pieces between digits and signs are none, unless
 * digits and signs are few: `Summer2024!` is a word, `82cF5vE8!` is not.
 */
export function readsAsWords(value: string): boolean {
  const pieces = value.match(/[A-Za-z]+/g) ?? [];
  if (/^(?=(?:\D*\d){3})[\da-f]{10,}$/i.test(value)) return false;
  const longest = Math.max(0, ...pieces.map((piece) => piece.length));
  if (longest < 4 && /\d/.test(value)) return /^\d{1,5}$/.test(value) || (pieces.length < 2 && value.length < 6);
  if (longest < 3) return true;
  return surprise(value) < GIBBERISH - allowance(value);
}

/** Words seldom change between letters, digits and signs or between small and capital letters, random values all the time: those need to surprise less. */
function allowance(value: string): number {
  if (value.length < 10) return 0;
  let changes = 0;
  for (let i = 1; i < value.length; i++) if (kindOf(value.charCodeAt(i)) !== kindOf(value.charCodeAt(i - 1))) changes += 1;
  const density = changes / (value.length - 1);
  return density >= 0.35 ? 2.5 : density >= 0.2 || isJagged(value) ? 0.8 : /[A-Za-z]\d+[A-Za-z]/.test(value) ? 0.3 : 0;
}

/** Letters of a word in camelCase; of random letters about two. */
const HUMP = 2.5;

/** Whether capitals stand among small letters as in no name: `fRoRE3ATriWk`. */
function isJagged(value: string): boolean {
  const humps = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  return humps.length > 3 && humps.join('').length < HUMP * humps.length;
}

/** Letters, digits, `+` `/` `=` and other signs; what divides words counts as letters. */
function kindOf(code: number): number {
  const lower = code | 32;
  if ((lower >= 97 && lower <= 122) || '_-.: '.includes(String.fromCharCode(code))) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}

/** A name that says itself what it stands for: `Base32SecretKey`, `my_api_token`, `CSRF_TOKEN`; not random ones that hold a word by chance. */
export function isNamedAfterSecrets(value: string): boolean {
  if (value.split(/\\u[\da-f]{4}|[^A-Za-z\d]+/i).some((piece) => isRandomPiece(piece, value))) return false;
  return wordsOf(value).some((word) => /^(?:pass(?:word|wd|phrase|code)?|passwords|secrets?|tokens?|keys?|api|oauth2?|auth\w*|credentials?)$/.test(word));
}

/** Random letters that hold a word by chance, or stand behind a prefix: `key_live_…`, `secret-…`. */
function isRandomPiece(piece: string, value: string): boolean {
  if (!/\d./.test(piece) || !mixed(piece)) return false;
  if (piece === value && (piece.match(/\d/g) ?? []).length * 6 >= piece.length) return true;
  return piece.length >= RANDOM_PIECE && !readsAsWords(piece);
}

/** From this length on a piece of a value says more than the name before it. */
const RANDOM_PIECE = 16;

/** Eight bytes or more, written as numbers between commas, as mixed as random ones. */
export function isByteList(value: string): boolean {
  const numbers = value.match(/0x[\da-f]{1,2}|\d{1,3}/gi) ?? [];
  return numbers.length >= 8 && /^[\s\da-fx,]+$/i.test(value) && new Set(numbers).size >= 0.7 * Math.min(numbers.length, 64) && !isRun(String.fromCharCode(...numbers.map(Number)));
}

/** The password in base64 of `user:password`, when it is one; a token may stand in place of the user, with no password. */
export function basicPassword(value: string): string | undefined {
  const text = decodeBase64(value) ?? '';
  const token = /^([!-9;-~]{16,200}):(?:x-oauth-basic|X|x)?\r?\n?$/.exec(text)?.[1];
  if (token !== undefined) return isTokenLike(token) ? token : undefined;
  const password = /^[\x20-\x7e]{1,100}:([\x20-\x7e]{3,200})\r?\n?$/.exec(text)?.[1];
  return password !== undefined && isPassword(password) ? password : undefined;
}
