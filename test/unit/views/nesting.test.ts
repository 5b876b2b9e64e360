/**
 * Encodings made by others (Node's Buffer, zlib and URL functions; Python's quopri, base64, html, json and zipfile), one in
 * another: a marker in random text is seen, and told by the stored bytes that it came from.
 */
import { execFileSync } from 'node:child_process';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyView, latin1, sightings } from './open.ts';

/** A value of the length and alphabet of a secret access key, drawn from the seed. */
const values = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'), { minLength: 30, maxLength: 44 }).map((letters) => `Zq7${letters.join('')}9Xk`);

const words = fc.array(fc.constantFrom('the', 'quick', 'brown', 'fox', 'jumped', 'over', '42', 'lazy', 'dogs;', '"and"', 'naïve', 'Ω', '100%', 'a&b', '<i>'), { minLength: 8, maxLength: 60 }).map((list) => list.join(' '));

/** A settings file with a marker somewhere: how secrets stand in what gets encoded. */
const documents = fc.record({ before: words, value: values, after: words }).map(({ before, value, after }) => ({
  value,
  text: `# ${before}\nsecret_key = ${value}\n# ${after}\n`,
}));

interface Encoding {
  readonly encode: (bytes: Buffer<ArrayBufferLike>) => Buffer<ArrayBufferLike>;
  /** Views that it takes to see through it. */
  readonly views: 1 | 2;
  /** Whether it takes bytes that are no text, and whether it gives such. */
  readonly takes: 'text' | 'bytes';
  readonly gives: 'text' | 'bytes';
}

function bytesToText(encode: (bytes: Buffer) => string, views: 1 | 2 = 1): Encoding {
  return { encode: (bytes) => Buffer.from(encode(bytes)), views, takes: 'bytes', gives: 'text' };
}

function textToText(encode: (text: string) => string): Encoding {
  return { encode: (bytes) => Buffer.from(encode(bytes.toString('utf8'))), views: 1, takes: 'text', gives: 'text' };
}

function wrapped(width: number, indent: string, end: string): Encoding {
  return bytesToText((bytes) => (bytes.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => `${indent}${line}${end}\n`).join(''));
}

/** Writes everything but letters, digits and blanks by its code. */
function marked(write: (code: string) => string): Encoding {
  return textToText((plain) => [...plain].map((character) => (/[\w ]/.test(character) ? character : write((character.codePointAt(0) ?? 0).toString(16)))).join(''));
}

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  base64: bytesToText((bytes) => `data: "${bytes.toString('base64')}"\n`),
  'base64, unpadded, url alphabet': bytesToText((bytes) => `t=${bytes.toString('base64url')}&x=1`),
  'base64, 76 columns': wrapped(76, '', ''),
  'base64, 64 columns, indented': wrapped(64, '    ', ''),
  'base64, 61 columns, quoted': wrapped(61, '> ', '\r'),
  'base64, literals': wrapped(60, '  "', '\\n" +'),
  hex: bytesToText((bytes) => `blob = ${bytes.toString('hex')};`),
  percent: textToText((plain) => `?q=${encodeURIComponent(plain)}&r=1`),
  json: textToText((plain) => JSON.stringify({ document: plain })),
  unicode: marked((code) => (code.length > 4 ? '?' : `\\u${code.padStart(4, '0')}`)),
  html: marked((code) => `&#x${code};`),
  'gzip in base64': bytesToText((bytes) => `user-data: ${gzipSync(bytes).toString('base64')}\n`, 2),
  'zlib in base64': bytesToText((bytes) => deflateSync(bytes).toString('base64'), 2),
  gzip: { encode: (bytes) => gzipSync(bytes), views: 1, takes: 'bytes', gives: 'bytes' },
  'utf-16': { encode: (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'), views: 1, takes: 'text', gives: 'bytes' },
  'utf-16, marked, big-endian': { encode: (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le').swap16(), views: 1, takes: 'text', gives: 'bytes' },
};

const names = Object.keys(ENCODINGS);

function encodingOf(name: string): Encoding {
  return ENCODINGS[name] ?? textToText((text) => text);
}

/** Names of encodings from the innermost out, each fit for what the one before gives, and no deeper than is opened. */
function chains(length: number): fc.Arbitrary<readonly string[]> {
  return fc
    .array(fc.constantFrom(...names), { minLength: length, maxLength: length })
    .filter((chain) => chain.reduce((sum, name) => sum + encodingOf(name).views, 0) <= 4)
    .filter((chain) => chain.every((name, index) => encodingOf(name).takes === 'bytes' || index === 0 || encodingOf(chain[index - 1] ?? '').gives === 'text'));
}

function encoded(chain: readonly string[], plain: string): Buffer {
  return chain.reduce<Buffer>((bytes, name) => encodingOf(name).encode(bytes), Buffer.from(plain));
}

function isSeen(bytes: Uint8Array, value: string): boolean {
  return everyView(bytes).some((seen) => latin1(seen.bytes).includes(value));
}

describe('a value is seen', () => {
  it.each(names)('in %s', (name) => {
    fc.assert(fc.property(documents, ({ text, value }) => isSeen(encoded([name], text), value)), { numRuns: 50 });
  });

  it.each([2, 3])('through any %d of them', (depth) => {
    fc.assert(fc.property(documents, chains(depth), ({ text, value }, chain) => isSeen(encoded(chain, text), value)), { numRuns: 500 });
  });
});

function python(program: string, input: string): Buffer {
  return execFileSync('python3', ['-c', `import sys\nbytes_in = sys.stdin.buffer.read()\n${program}`], { input });
}

describe('what Python encodes is seen', () => {
  const value = fc.sample(values, { numRuns: 1, seed: 7 })[0] ?? '';
  const plain = `# some naïve settings of a test = Ω\n${value} is the secret_key\n${'some more text to fill lines; '.repeat(8)}\n`;
  const write = (expression: string) => `sys.stdout.buffer.write(${expression})`;

  it.each([
    ['quoted-printable', `import quopri; ${write('quopri.encodestring(bytes_in.replace(b"\\n", b" "))')}`],
    ['base64', `import base64; ${write('base64.encodebytes(bytes_in)')}`],
    ['base64', `import base64; ${write('b"token " + base64.urlsafe_b64encode(bytes_in)')}`],
    ['base64>base64', `import base64; ${write('base64.b64encode(base64.b64encode(bytes_in))')}`],
    ['hex', `${write('bytes_in.hex().encode()')}`],
    ['escapes', `import json; ${write('json.dumps({"a": bytes_in.decode()}).encode()')}`],
    ['escapes>escapes', `import json; ${write('json.dumps(json.dumps({"a": bytes_in.decode()})).encode()')}`],
    ['html', `import html; ${write('html.escape(bytes_in.decode().replace(chr(10), chr(39))).encode()')}`],
    ['percent', `import urllib.parse as u; ${write('u.quote(bytes_in, safe="").encode()')}`],
    ['percent>percent', `import urllib.parse as u; ${write('u.quote(u.quote(bytes_in, safe=""), safe="").encode()')}`],
    ['base64>gzip', `import base64, gzip; ${write('base64.b64encode(gzip.compress(bytes_in))')}`],
    ['base64>utf-16le', `import base64; ${write('base64.b64encode(bytes_in.decode().encode("utf-16-le"))')}`],
    ['utf-32le', `${write('bytes_in.decode().encode("utf-32")')}`],
    ['utf-32be', `${write('bytes_in.decode().encode("utf-32-be")')}`],
    ['utf-16be', `${write('bytes_in.decode().encode("utf-16-be")')}`],
  ])('%s', (chain, program) => {
    const seen = sightings(python(program, plain), value).map((sighting) => sighting.chain);
    expect(seen).toContain(chain);
  });
});
