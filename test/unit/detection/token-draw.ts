/** Draws what a rule's pattern matches, from the pattern's own tree; formats with a structure inside have makers of their own. */
import { createHash } from 'node:crypto';
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
  const token = MAKERS[spec.id]?.(draw) ?? drawNode(treeOf(spec.pattern), draw);
  return signed(spec, token);
}

/** The same with the checksum that its format asks for. */
export function signed(spec: RuleSpec, token: string): string {
  return (spec.facts ?? []).reduce((made, fact) => SIGNERS[fact]?.(made) ?? made, token);
}

/** A value that the rule's own form of a value allows; undefined for rules that have none. */
export function drawValue(spec: RuleSpec, draw: Draw): string | undefined {
  const form = spec.kind === 'labelled' ? spec.value : spec.kind === 'pattern' ? groupOf(spec.pattern) : undefined;
  return form === undefined ? undefined : signed(spec, drawNode(treeOf(form), draw));
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

/** Checksums by Node's own functions, and by arithmetic on whole numbers. */
const SIGNERS: Readonly<Record<string, (token: string) => string>> = {
  'crc32-base62': (token) => token.slice(0, -6) + digits(BigInt(crc32(token.slice(token.indexOf('_') + 1, -6))), BASE62).padStart(6, '0'),
  'crc32-gitlab': (token) => (/\.[\da-z]{9}$/.test(token) ? token.slice(0, -7) + crc32(token.slice(0, -7)).toString(36).padStart(7, '0') : token),
  'crc32-grafana': (token) => (token.startsWith('glsa_') ? token.slice(0, -8) + lowFirst(crc32(token.slice(0, -9))).toString('hex') : token),
  'crc32-confluent': (secret) => secret.slice(0, 58) + lowFirst(crc32(secret.slice(4, 58))).toString('base64').slice(0, 6),
  'base58check': (key) => {
    const head = { '5': ['80', 32, ''], K: ['80', 32, '01'], L: ['80', 32, '01'], c: ['ef', 32, '01'], x: ['0488ade4', 74, ''], y: ['049d7878', 74, ''], z: ['04b2430c', 74, ''], t: ['04358394', 74, ''] }[key.charAt(0)];
    const [version, length, tail] = head as [string, number, string];
    const payload = Buffer.concat([Buffer.from(version, 'hex'), createHash('sha512').update(key).digest().subarray(0, Math.min(length, 64)), Buffer.alloc(Math.max(0, length - 64), 7), Buffer.from(tail, 'hex')]);
    return digits(BigInt(`0x${Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]).toString('hex')}`), BASE58);
  },
  'crc16-nkey': (seed) => {
    const bits = Array.from(seed, (digit) => BASE32.indexOf(digit)).reduce((sum, digit) => sum * 32n + BigInt(digit), 0n) >> 18n;
    const bytes = Buffer.from(bits.toString(16).padStart(68, '0'), 'hex');
    const checksum = crc16(bytes);
    const whole = ((bits << 16n) | BigInt(((checksum & 255) << 8) | (checksum >> 8))) << 2n;
    return digits(whole, BASE32).padStart(58, 'A');
  },
  'bech32': (key) => {
    const lower = key.toLowerCase();
    const made = lower.slice(0, -6) + bech32Checksum(lower.slice(0, lower.lastIndexOf('1')), lower.slice(lower.lastIndexOf('1') + 1, -6));
    return key === lower ? made : made.toUpperCase();
  },
};

/** By division of polynomials, bit by bit: x^16 + x^12 + x^5 + 1. */
function crc16(bytes: Buffer): number {
  let rest = BigInt(`0x${bytes.toString('hex')}`) << 16n;
  for (let bit = BigInt(bytes.length * 8 - 1); bit >= 0n; bit--) if ((rest >> (bit + 16n)) & 1n) rest ^= 0x11021n << bit;
  return Number(rest);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

function lowFirst(checksum: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(checksum);
  return bytes;
}

function digits(number: bigint, alphabet: string): string {
  const base = BigInt(alphabet.length);
  return number === 0n ? '' : digits(number / base, alphabet) + alphabet.charAt(Number(number % base));
}

/** By division of polynomials over GF(32), as BIP-173 says it, term by term. */
function bech32Checksum(prefix: string, data: string): string {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const values = [1, ...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...Array.from(data, (digit) => BECH32.indexOf(digit)), 0, 0, 0, 0, 0, 0];
  const divisor = [29, 22, 20, 21, 29, 18];
  for (let at = 0; at + 6 < values.length; at++) {
    const lead = values[at] ?? 0;
    divisor.forEach((factor, term) => (values[at + 1 + term] = (values[at + 1 + term] ?? 0) ^ times(lead, factor)));
  }
  return values.slice(-6).map((value, at) => BECH32.charAt(value ^ (at === 5 ? 1 : 0))).join('');
}

/** In GF(32) with x^5 + x^3 + 1. */
function times(a: number, b: number): number {
  let [product, left, right] = [0, a, b];
  for (; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left <<= 1;
    if (left & 32) left ^= 41;
  }
  return product;
}

/** Of each pattern thousands of tokens are drawn. */
const trees = new Map<string, Node>();

function treeOf(pattern: string): Node {
  const known = trees.get(pattern) ?? parse(pattern).node;
  trees.set(pattern, known);
  return known;
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

const picks = new WeakMap<ReadonlySet<number>, readonly string[]>();

function drawCharacter(set: ReadonlySet<number>, draw: Draw): string {
  const known = picks.get(set) ?? plainOf(set);
  picks.set(set, known);
  return draw.pick(known);
}

/** Letters and digits where the set has any: signs at a token's ends are punctuation to whatever surrounds it. */
function plainOf(set: ReadonlySet<number>): readonly string[] {
  const characters = [...set].map((code) => String.fromCharCode(code));
  const plain = characters.filter((character) => /[A-Za-z\d]/.test(character));
  return plain.length > 0 ? plain : characters;
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
