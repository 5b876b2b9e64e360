/** What this machine holds is found however it is written, and nothing else is taken for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readHoldings } from '../../../../src/surfaces/hook/own/holdings.ts';
import { makeNeedles } from '../../../../src/surfaces/hook/own/needles.ts';

/** Encoders that are not ours: Node's and the language's. */
const ENCODERS: Readonly<Record<string, (value: string) => string | Buffer>> = {
  'as it is': (value) => value,
  'URL component': encodeURIComponent,
  'URL': (value) => encodeURI(value).replaceAll('&', '%26'),
  'URL, lower case': (value) => encodeURIComponent(value).replaceAll(/%../g, (triple) => triple.toLowerCase()),
  'every byte of a URL': (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'JSON': (value) => JSON.stringify(value),
  'JSON for scripts': (value) => JSON.stringify(value).replaceAll(/[<>&/]/g, (sign) => (sign === '/' ? '\\/' : `\\u00${sign.charCodeAt(0).toString(16)}`)),
  'JSON in ASCII': (value) => JSON.stringify(value).replaceAll(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'HTML': (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'base64': (value) => Buffer.from(value).toString('base64'),
  'base64 behind something': (value) => Buffer.from(`user:${value}`).toString('base64url'),
  'base64 in lines': (value) => (Buffer.from(`user:${value}`).toString('base64').match(/.{1,20}/g) ?? []).join('\r\n  '),
  'base64 for PowerShell': (value) => Buffer.from(`x ${value}`, 'utf16le').toString('base64'),
  'hexadecimal': (value) => Buffer.from(value).toString('hex'),
  'UTF-16': (value) => Buffer.from(value, 'utf16le'),
};

describe.each(Object.entries(ENCODERS))('%s', (_, encode) => {
  it('is found, whatever stands around it, and its place is inside what was written', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 16, maxLength: 300 }).filter((text) => !/\p{Surrogate}/u.test(text) && text.trim() === text);
    fc.assert(fc.property(value, fc.constantFrom('', 'key: ', '% \\ & =\n'), (secret, before) => {
      const written = Buffer.from(encode(secret));
      const lead = Buffer.alloc(Math.ceil(before.length / 2) * 2, before);
      const sights = makeNeedles([{ value: secret, from: 'here' }]).find(Buffer.concat([lead, written, Buffer.from('\n\n')]));
      expect(sights.length).toBeGreaterThan(0);
      for (const { start, end } of sights) expect([start >= lead.length, end <= lead.length + written.length, end > start]).toEqual([true, true, true]);
      expect(makeNeedles([{ value: `${secret}~`, from: 'here' }]).find(Buffer.concat([lead, written]))).toEqual([]);
    }), { numRuns: 60, seed: 11 });
  });
});

it('lies in large content, also where it is cut into pieces', () => {
  const secret = 'own/value of this machine';
  for (const at of [1024 * 1024 - 9, 1024 * 1024, 1024 * 1024 + 16 * 1024 - 20]) {
    const bytes = Buffer.concat([Buffer.alloc(at, 'x'), Buffer.from(encodeURIComponent(secret)), Buffer.alloc(1_200_000, 'y')]);
    expect(makeNeedles([{ value: secret, from: 'here' }]).find(bytes)).toEqual([{ start: at, end: at + encodeURIComponent(secret).length, from: 'here', decoded: ['percent'] }]);
  }
});

describe('what is held', () => {
  function held(files: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}): string[] {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), text);
    }
    return readHoldings({ HOME: home, ...variables }).map(({ value }) => value);
  }

  const password = ['a long password', '+ of words'].join(' ');

  it.each([
    ['.npmrc', `//registry.example.com/:_password=${Buffer.from(password).toString('base64')}\n`],
    ['.docker/config.json', JSON.stringify({ auths: { 'registry.example.com': { auth: Buffer.from(`me:${password}`).toString('base64') } } })],
    ['.git-credentials', `https://me:${encodeURIComponent(password)}@example.com\n`],
  ])('%s: the password itself, which stands there encoded', (name, text) => {
    expect(held({ [name]: text })).toContain(password);
  });

  it('no author, whose name git gives its hooks, and no place', () => {
    expect(held({}, { GIT_AUTHOR_NAME: 'Maximiliane Mustermann', GIT_AUTHOR_EMAIL: 'maximiliane@example.com', GIT_AUTHOR_DATE: '@1700000000 +0000', SSH_AUTH_SOCK: ['', 'run', 'agent-of-mine'].join('/'), PROXY_AUTH: password })).toEqual([password]);
  });
});
