/** Places where secrets hide in practice: what a rule sees there is a label followed by the whole value. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { everyView, latin1, sightings, utf8 } from './open.ts';

const value = ['q7Rk+2VbX9', 'mTzL4/cJ8w', 'Hs3DfY6pKe', 'N1uGaQ5o+M'].join('');
const token = Array.from({ length: 60 }, (_, at) => value.slice(at % 7) + value.slice(0, at % 7)).join('').replaceAll('+', 'x');

function shown(stored: string | Uint8Array, pattern: RegExp): string[] {
  const bytes = typeof stored === 'string' ? utf8(stored) : stored;
  return everyView(bytes).filter((seen) => pattern.test(latin1(seen.bytes))).map(({ chain }) => chain.join('>'));
}

const labelled = new RegExp([String.raw`AWS_SECRET_ACCESS_KEY["':= ]+q7Rk\+2VbX9mTzL4\/cJ8`, String.raw`wHs3DfY6pKeN1uGaQ5o\+M(?![\w+/])`].join(''));
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');

describe('the label stands before the value', () => {
  it.each([
    ['a Kubernetes Secret', 'base64', `data:\n  AWS_SECRET_ACCESS_KEY: ${base64(value)}\n  other: eA==\n`],
    ['a Kubernetes Secret in JSON', 'base64', `{"data": {"AWS_SECRET_ACCESS_KEY": "${base64(value)}"}}`],
    ['base64 of base64', 'base64>base64', `AWS_SECRET_ACCESS_KEY: ${base64(base64(value))}\n`],
    ['base64 of JSON', 'base64', base64(JSON.stringify({ AWS_SECRET_ACCESS_KEY: value }))],
    ['user data', 'base64>gzip', `user_data: ${base64(gzipSync(`#!/bin/sh\nexport AWS_SECRET_ACCESS_KEY=${value}\n`))}\n`],
    ['PowerShell', 'base64>utf-16le', `powershell -EncodedCommand ${base64(Buffer.from(`$env:AWS_SECRET_ACCESS_KEY="${value}"`, 'utf16le'))}`],
    ['base64 of Latin-1', 'base64', base64(Buffer.from(`# clé secrète\nAWS_SECRET_ACCESS_KEY=${value}\n`, 'latin1'))],
    ['an option continued', 'joined', `deploy --AWS_SECRET_ACCESS_KEY \\\n    ${value} \\\n    --force\n`],
    ['JSON in a JSON string', 'escapes', JSON.stringify({ body: JSON.stringify({ AWS_SECRET_ACCESS_KEY: value }) })],
    ['a query', 'percent', `next=%2Fsetup%3FAWS_SECRET_ACCESS_KEY%3D${encodeURIComponent(value)}%26x%3D1`],
    ['an environment file in a string', 'escapes', `"ID=1\\nAWS_SECRET_ACCESS_KEY=${value}\\nX=2"`],
    ['properties', 'escapes', `AWS_SECRET_ACCESS_KEY\\=${value}`],
  ])('in %s', (_, chain, stored) => {
    expect(shown(stored, labelled)).toContain(chain);
  });
});

describe('text is put together again', () => {
  it('of a notebook: the lines of a cell', () => {
    const cell = ['import boto3\n', `secret = "${value.slice(0, 20)}" \\\n`, `    "${value.slice(20)}"\n`];
    const notebook = JSON.stringify({ cells: [{ cell_type: 'code', source: cell }] }, null, 1);
    expect(sightings(utf8(notebook), value).map(({ chain }) => chain)).toContain('escapes>joined');
  });

  it('of a private key in a notebook or a string', () => {
    const body = Array.from({ length: 6 }, (_, at) => token.slice(at * 64, at * 64 + 64));
    const key = ['-----BEGIN ', 'PRIVATE KEY-----\n'].join('') + body.join('\n');
    const lines = key.split('\n').map((line) => `${line}\n`);
    expect(shown(JSON.stringify(lines, null, 1), new RegExp(body.join('\n')))).toContain('escapes');
    expect(shown(JSON.stringify({ key }), new RegExp(body.join('\n')))).toContain('escapes');
  });

  it.each([200, 400, 1000, 2400])('of a session token of %d characters, percent-encoded or broken by \\n', (length) => {
    const whole = token.slice(0, length);
    const encoded = `X-Amz-Security-Token=${encodeURIComponent(whole)}&x=1`;
    expect(sightings(utf8(encoded), whole).map(({ chain, stored }) => [chain, stored.length])).toEqual([['percent', encodeURIComponent(whole).length]]);
    const broken = `"${whole.replaceAll(/.{64}/g, '$&\\n')}"`;
    expect(shown(broken, new RegExp(whole.slice(0, 128).replaceAll(/.{64}/g, '$&\n')))).toContain('escapes');
  });

  it('in the middle of a long line, with all of a long word', () => {
    const stored = `${'var a=b;'.repeat(4000)}k="${token.slice(0, 1500)}\\/${token.slice(1500, 2400)}";${'c=d;'.repeat(4000)}`;
    const whole = `${token.slice(0, 1500)}/${token.slice(1500, 2400)}`;
    expect(sightings(utf8(stored), whole).map(({ chain }) => chain)).toEqual(['escapes']);
  });
});

describe('characters that only look like ASCII are read as it', () => {
  const plain = value.replaceAll(/[+/]/g, 'x');
  const wideDigits = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

  it.each([
    ['zero-width spaces', `${plain.slice(0, 9)}\u200b${plain.slice(9, 20)}\ufeff${plain.slice(20)}`],
    ['soft hyphens', `${plain.slice(0, 9)}\u00ad${plain.slice(9)}`],
    ['bidirectional controls', `${plain.slice(0, 9)}\u202e${plain.slice(9)}`],
    ['look-alike letters', plain.replaceAll('a', '\u0430').replaceAll('c', '\u0441').replaceAll('K', '\u039a')],
    ['full-width digits', wideDigits(plain)],
  ])('%s', (_, disguised) => {
    expect(sightings(utf8(`key = ${disguised}\n`), plain)).toEqual([{ chain: 'normalised', stored: latin1(utf8(disguised)) }]);
  });

  it('but no letter of a text in Russian or Greek', () => {
    expect(everyView(utf8('Привет, как дела? Τι κάνεις; version 1.2 (для всех)'))).toHaveLength(1);
  });
});
