/** Draws what a rule's pattern matches, from the pattern's own tree; formats with a structure inside have makers of their own. */
import { crc32 } from 'node:zlib';
import { parse, type Node } from '../../../src/core/regex-parse.ts';
import type { PatternSpec, RuleSpec } from '../../../src/core/rule.ts';
import { BASE64, type Draw, HEX, LETTERS_DIGITS } from './draw.ts';

/** Repeats without a narrow bound are drawn this much above their least. */
const SPARE = 20;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

type Maker = (draw: Draw) => string;

const MAKERS: Readonly<Record<string, Maker>> = {
  'aws-access-key-id': (draw) => draw.accessKeyId(draw.pick(['AKIA', 'ASIA'])),
  'aws-service-bearer-token-id': (draw) => draw.accessKeyId().replace('AKIA', 'ABIA'),
  'aws-session-token': (draw) => draw.sessionToken(200 + draw.below(400)),
  'aws-bedrock-api-key': (draw) => 'ABSK' + base64(`user${draw.below(99)}-at-${draw.text(12, '123456789')}:${draw.text(40, BASE64)}`),
  'aws-bedrock-short-term-api-key': (draw) => 'bedrock-api-key-' + base64(`bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Credential=${draw.accessKeyId('ASIA')}&X-Amz-Signature=${draw.text(64, HEX)}`),
  'json-web-token': (draw) => [{ alg: 'HS256', typ: 'JWT' }, { sub: draw.text(9, LETTERS_DIGITS), exp: 1_893_456_000 }].map((part) => base64url(JSON.stringify(part))).join('.') + `.${draw.text(43, LETTERS_DIGITS)}`,
};

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const base64url = (text: string): string => Buffer.from(text, 'latin1').toString('base64url');

export function drawToken(spec: PatternSpec, draw: Draw): string {
  const token = MAKERS[spec.id]?.(draw) ?? drawNode(parse(spec.pattern).node, draw);
  return spec.facts?.includes('crc32-base62') ? signed(token) : token;
}

/** A value that the rule's own form of a value allows; undefined for rules that have none. */
export function drawValue(spec: RuleSpec, draw: Draw): string | undefined {
  const form = spec.kind === 'labelled' ? spec.value : spec.kind === 'pattern' ? groupOf(spec.pattern) : undefined;
  return form === undefined ? undefined : drawNode(parse(form).node, draw);
}

const GROUP = '(?<value>';

/** What stands between the parentheses of the group that holds the value. */
function groupOf(pattern: string): string | undefined {
  if (!pattern.includes(GROUP)) return undefined;
  const start = pattern.indexOf(GROUP) + GROUP.length;
  let [depth, inSet] = [1, false];
  for (let at = start; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '\\') at += 1;
    else if (inSet) inSet = character !== ']';
    else if (character === '[') inSet = true;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return pattern.slice(start, at);
  }
  return undefined;
}

/** The same with the six digits of base 62 at the end that GitHub and npm compute from what precedes them. */
function signed(token: string): string {
  const body = token.slice(token.indexOf('_') + 1, -6);
  let [rest, digits] = [crc32(body), ''];
  for (let i = 0; i < 6; i++) [digits, rest] = [BASE62.charAt(rest % 62) + digits, Math.floor(rest / 62)];
  return token.slice(0, -6) + digits;
}

function drawNode(node: Node, draw: Draw): string {
  switch (node.kind) {
    case 'set':
      return drawCharacter(node.characters, draw);
    case 'sequence':
      return node.parts.map((part) => drawNode(part, draw)).join('');
    case 'choice':
      return drawNode(draw.pick(node.options), draw);
    case 'repeat': {
      const times = node.min + draw.below(Math.min(node.max - node.min, SPARE) + 1);
      return Array.from({ length: times }, () => drawNode(node.body, draw)).join('');
    }
    case 'look':
    case 'boundary':
      return '';
  }
}

/** Letters and digits where the set has any: signs at a token's ends are punctuation to whatever surrounds it. */
function drawCharacter(set: ReadonlySet<number>, draw: Draw): string {
  const characters = [...set].map((code) => String.fromCharCode(code));
  const plain = characters.filter((character) => /[A-Za-z\d]/.test(character));
  return draw.pick(plain.length > 0 ? plain : characters);
}

/** Another value of the same form: letters for letters, digits for digits, hexadecimal for hexadecimal; signs, escapes and the beginning stay. */
export function redrawn(value: string, draw: Draw): string {
  const [head, tail] = [value.slice(0, 3), value.slice(3)];
  if (/^[\da-f-]+$/.test(tail)) return head + tail.replace(/[\da-f]/g, () => draw.text(1, HEX));
  return head + tail.replace(/%[\da-f]{2}|[A-Za-z\d]/gi, (one) => (one.length > 1 ? one : draw.text(1, alphabetOf(one))));
}

function alphabetOf(one: string): string {
  return /\d/.test(one) ? '234567' : /[a-z]/.test(one) ? 'abcdefghijklmnopqrstuvwxyz' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
}
