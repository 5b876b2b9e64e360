/** Name and value as two members of one object, in either order: container environments, parameters, `set` blocks. */
import type { LabelledValue } from '../values.ts';
import type { Look } from './look.ts';
import { codeAt } from './match-at.ts';
import type { Name } from './name.ts';

/** Members that hold a name, just before it. */
const NAMING = /(?:\b(?:name|key|parameter_?key|variable|option_?name|field|Name|id))\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}\\?["']?$/i;
/** Before a name: not a value's own, as in `key: password = …`. */
const VALUE = String.raw`\\?["']?\b(?:default_?value|parameter_?value|value|val|literal|secret_?value)\b\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}(?:(\\?["'])(.{1,4096}?)\2|([^\s"',{}]{1,4096}))`;
const AFTER = new RegExp(String.raw`\\?["']?(?:\s{0,80}|[ \t]{0,8},\s{0,80}|(?:[^{}<>]{0,200}?[\s,]))` + VALUE.replace(String.raw`\2`, String.raw`\1`), 'iy');
const BEFORE = new RegExp(VALUE.replace(String.raw`\2`, String.raw`\1`) + String.raw`[\s,-]{1,80}\\?["']?\w{0,9}$`, 'i');

/** Characters before a name in which such a member stands. */
const HEAD = 40;

export function siblingValue(text: string, name: Name, look: Look): LabelledValue | undefined {
  if (!standsBehindSign(text, name.start, look)) return undefined;
  look.at(name.start - HEAD, name.start);
  const head = text.slice(Math.max(0, name.start - HEAD), name.start);
  const naming = NAMING.exec(head);
  if (!naming) return undefined;
  look.everywhere();
  return after(text, name) ?? before(text, name, name.start - naming[0].length);
}

/** As `NAMING` ends: a cheap first look, for nearly all names stand elsewhere. */
function standsBehindSign(text: string, start: number, look: Look): boolean {
  let at = start - 1;
  if (codeAt(text, at) === 34 || codeAt(text, at) === 39) at -= 1;
  if (codeAt(text, at) === 92) at -= 1;
  while (codeAt(text, at) === 32 || codeAt(text, at) === 9) at -= 1;
  look.at(at, start);
  const sign = codeAt(text, at);
  return sign === 58 || sign === 61 || sign === 62;
}

/** How each word of `VALUE` ends, and its sign: a cheap look before a costly one. */
const VALUE_WORD = /(?:value|val|literal)\\?["']?[ \t]{0,8}[:=]/i;
/** Characters from a name to such a sign: 201 to where the word may begin, the longest of them, and 11. */
const VALUE_AHEAD = 241;

function after(text: string, name: Name): LabelledValue | undefined {
  if (!VALUE_WORD.test(text.slice(name.end, name.end + VALUE_AHEAD))) return undefined;
  AFTER.lastIndex = name.end;
  const found = AFTER.exec(text);
  if (!found) return undefined;
  const value = found[2] ?? found[3] ?? '';
  return sibling(name, AFTER.lastIndex - (found[1]?.length ?? 0) - value.length, value, found[1]);
}

function before(text: string, name: Name, end: number): LabelledValue | undefined {
  const from = Math.max(0, end - 512);
  if (!VALUE_WORD.test(text.slice(from, end))) return undefined;
  const found = BEFORE.exec(text.slice(from, end));
  if (!found) return undefined;
  const value = found[2] ?? found[3] ?? '';
  return sibling(name, from + found.index + found[0].indexOf(value, found[0].search(/[:=]/)), value, found[1]);
}

function sibling(name: Name, start: number, value: string, quote: string | undefined): LabelledValue {
  return { start, end: start + value.length, value, label: { text: name.text, relation: 'sibling', quote: quote?.at(-1) ?? '' } };
}
