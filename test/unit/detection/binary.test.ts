/**
 * Tokens in binary files, whose neighbours are lengths and kinds that may be letters: files that Python's own modules write, and others
 * written here as their formats say. The exact value, at its own bytes.
 */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { BASE64, Draw, HEX, LETTERS_DIGITS } from './draw.ts';
import { detectionsOf } from './harness.ts';

const draw = new Draw(77);
const LETTERS = LETTERS_DIGITS.slice(0, 52);

/** Of fixed and of any length; the lengths of some are codes of letters and digits. */
function tokens(): readonly string[] {
  return [
    draw.accessKeyId(),
    draw.secret(),
    `glpat-${draw.text(20, LETTERS_DIGITS)}`,
    `SG.${draw.text(22, LETTERS_DIGITS)}.${draw.text(43, LETTERS_DIGITS)}`,
    `sk_${'live'}_${draw.text(24, LETTERS_DIGITS)}`,
    `sk_${'live'}_${draw.text(99, LETTERS_DIGITS)}`,
    `AIza${draw.text(35, LETTERS_DIGITS)}`,
    `hf_${draw.text(34, LETTERS)}`,
    `xoxb-${draw.text(12, '123456789')}-${draw.text(13, '123456789')}-${draw.text(24, LETTERS_DIGITS)}`,
  ];
}

const PYTHON: Readonly<Record<string, string>> = {
  'pickle, protocol 1': 'pickle.dumps(tokens, 1)',
  'pickle, protocol 2': 'pickle.dumps(tokens, 2)',
  'pickle, protocol 3': 'pickle.dumps(dict(enumerate(tokens)), 3)',
  'pickle, protocol 4': 'pickle.dumps(tokens, 4)',
  'pickle, protocol 5': 'pickle.dumps(dict(enumerate(tokens)), 5)',
  'marshal, version 0': 'marshal.dumps(tokens, 0)',
  'marshal, version 2': 'marshal.dumps(tokens, 2)',
  'compiled Python': 'marshal.dumps(compile("\\n".join("a%d = %r" % one for one in enumerate(tokens)), "x", "exec"))',
  'binary property list': 'plistlib.dumps(tokens, fmt=plistlib.FMT_BINARY)',
};

function byPython(expression: string, values: readonly string[]): Uint8Array {
  const program = `import json, marshal, pickle, plistlib, sys\ntokens = json.loads(sys.argv[1])\nsys.stdout.buffer.write(${expression})`;
  return new Uint8Array(execFileSync('python3', ['-c', program, JSON.stringify(values)]));
}

const bytes = (...numbers: number[]): string => String.fromCharCode(...numbers);
const u16 = (number: number): string => bytes(number >> 8, number & 0xff);
const varint = (number: number): string => (number < 128 ? bytes(number) : bytes((number & 0x7f) | 0x80) + varint(number >> 7));

const FORMATS: Readonly<Record<string, (token: string) => string>> = {
  'a constant of a class file': (token) => `\x01${u16(token.length)}${token}\x08\0\x05`,
  'a serialised Java object': (token) => `t${u16(token.length)}${token}q\0~\0\x03`,
  'MessagePack': (token) => (token.length < 32 ? bytes(0xa0 | token.length) : bytes(0xd9, token.length)) + token + '\xa3key',
  'Thrift': (token) => `\x0b\0\x01\0\0${u16(token.length)}${token}`,
  'BSON': (token) => `\x02a\0${bytes(token.length + 1, 0, 0, 0)}${token}\0`,
  ...Object.fromEntries([1, 4, 6, 8, 9, 12, 15, 40].map((field) => [`Protocol Buffers, field ${field}`, (token: string) => `\x08\x01${varint((field << 3) | 2)}${varint(token.length)}${token}\x18\x02`])),
};

describe.each(Object.entries(PYTHON))('%s', (_, expression) => {
  test('every token is found, exactly', () => {
    const values = tokens();
    expectAll(byPython(expression, values), values);
  });
});

describe.each(Object.entries(FORMATS))('%s', (_, write) => {
  test('every token is found, exactly', () => {
    const values = tokens();
    expectAll(Buffer.from(values.map((token) => write(token) + write('some words')).join(''), 'latin1'), values);
  });
});

test('a token at a counted string\'s end', () => {
  const token = `ghu${'_'}${draw.text(36, LETTERS_DIGITS)}`;
  const text = `Bearer ${token}`;
  expectAll(Buffer.from(`\0t${u16(text.length)}${text}x\0`, 'latin1'), [token]);
});

test('strings that end in a NUL keep all their characters', () => {
  const token = `sk_${'live'}_${draw.text(99, LETTERS_DIGITS)}`;
  for (let code = 0x20; code < 0x7f; code++) expectAll(Buffer.from(`\0some${bytes(code)}\0\0\0${token}\0next\0`, 'latin1'), [token]);
});

test('in text, and where no length stands, a longer word is none', () => {
  const words = [...HEX, ...LETTERS].map((letter) => `${letter}hf_${draw.text(34, LETTERS)}`);
  expect(detectionsOf(`${words.join('\n')}\n`)).toEqual([]);
  const others = words.filter((word) => word.charCodeAt(0) !== 37).map((word) => `\0${word}\0`);
  expect(detectionsOf(others.join('')).filter(({ rule }) => rule === 'hugging-face-token')).toEqual([]);
  expect(detectionsOf(Buffer.from(Array.from({ length: 300 }, () => `\0\x07${draw.text(41, BASE64)}\x01`).join(''), 'latin1')).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

function expectAll(content: Uint8Array, values: readonly string[]): void {
  const parts = detectionsOf(content).flatMap((one) => one.parts);
  expect(parts.map(({ secret }) => secret.reveal()).sort()).toEqual([...values].sort());
  for (const { span, secret } of parts) expect(Buffer.from(content.subarray(span.start, span.end)).toString('latin1')).toBe(secret.reveal());
}
