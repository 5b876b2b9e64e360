/** Values of markup: `<name>value</name>`, `<x key="name" value="value"/>`, `<key>name</key><string>value</string>`. */
import type { LabelledValue } from '../values.ts';
import { members } from '../views/characters.ts';
import { AHEAD, type Look } from './look.ts';
import { backPast, codeAt, match } from './match-at.ts';
import { lastBefore, PHRASE, phraseOf, type Name } from './name.ts';

/** Windows' answer files hold the text in an element `Value` of its own. */
const CONTENT = /(?=[\w:.\s"'\\/>-])[^<>]{0,120}(?<![=-])>\s{0,40}(?:<Value>\s{0,40})?(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const ATTRIBUTE = /["'][^<>]{0,80}?\s(?:value|content|val|data)\s?=\s?["']([^"'<>]{1,4096})/iy;
/** `<name="…"/>` before `<value="…"/>`. */
const NEXT_VALUE = /["'] ?\/?>\s{0,80}<(?:value|val)\s?=\s?["']([^"'<>]{1,4096})/iy;
const NEXT_ELEMENT = /\s{0,4}<\/[\w:-]{1,40}>\s{0,80}<[\w:-]{1,40}[^<>]{0,40}>\s{0,40}(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;

/** Characters of a tag before the name of interest, and of a name behind a value, with what ends it. */
const [LONGEST_TAG, LONGEST_NAME] = [300, 24];

export function elementValue(text: string, name: Name, look: Look): LabelledValue | undefined {
  const before = codeAt(text, name.start - 1);
  if (before !== LESS && before !== COLON && before !== GREATER && !(name.quote && standsBehindEquals(text, name.start, look) && goesOn(text, name, look) && inTag(text, name.start, look))) return undefined;
  look.at(name.start - 4, name.end + AHEAD);
  return pick(text, name, before, look);
}

function pick(text: string, name: Name, before: number, look: Look): LabelledValue | undefined {
  if (/\(\?P?<$/.test(text.slice(Math.max(0, name.start - 4), name.start))) return undefined; // a named group of a regular expression
  if (before === LESS || before === COLON) return content(text, name, CONTENT, look);
  if (before === GREATER) return content(text, name, NEXT_ELEMENT, look);
  return content(text, name, ATTRIBUTE, look) ?? content(text, name, NEXT_VALUE, look) ?? content(text, name, CONTENT, look);
}

/** As the text of an attribute does, in a string with escapes, too: asked first of all, for it is near. */
function standsBehindEquals(text: string, start: number, look: Look): boolean {
  const at = backPast(ESCAPES, text, start - 1, start - 6);
  look.at(at - 1, start);
  return codeAt(text, at - 1) === EQUALS;
}

const ESCAPES = members('\\ \t\n');
const [COLON, LESS, EQUALS, GREATER] = [58, 60, 61, 62];

/** Characters behind a name in which its tag ends, or another attribute holds the value. */
const LONGEST_REST = 120;

/** Whether a tag in which the name stands would end, or go on with a value. */
function goesOn(text: string, { start, end }: Name, look: Look): boolean {
  let angle = end;
  while (angle < text.length && angle - end <= LONGEST_REST && !isAngle(text.charCodeAt(angle))) angle += 1;
  look.at(start, angle + 1);
  return (angle < text.length && text.charAt(angle) === '>' && !'=-'.includes(text.charAt(angle - 1))) || match(ATTRIBUTE, text, end) !== undefined;
}

function isAngle(code: number): boolean {
  return code === LESS || code === GREATER;
}

/** Whether a tag was opened before, and not closed since. */
function inTag(text: string, at: number, look: Look): boolean {
  const open = lastBefore(text, '<', at, LONGEST_TAG);
  look.at(open < 0 ? at - LONGEST_TAG : open, at);
  return open >= 0 && /[A-Za-z]/.test(text.charAt(open + 1)) && !text.slice(open, at + 1).includes('>');
}

function content(text: string, name: Name, form: RegExp, look: Look): LabelledValue | undefined {
  form.lastIndex = name.end;
  const found = form.exec(text);
  if (!found?.[1] || found[1].startsWith('@')) return undefined; // `user:<password>@host`
  look.at(name.start - PHRASE, form.lastIndex + LONGEST_NAME);
  if (!/^(?!<)|^<(?:[/!?]|[A-Za-z][\w:-]*[\s/>])/.test(text.slice(form.lastIndex, form.lastIndex + LONGEST_NAME))) return undefined;
  const value = found[1].trim();
  const start = form.lastIndex - found[1].length + found[1].indexOf(value);
  return { start, end: start + value.length, value, label: { text: phraseOf(text, name), relation: 'element', quote: '<' } };
}
