/** Hard cases: what an accepted or allowed finding may silence once the file around it changes. Scanner, fingerprints and marks together. */
import { expect, test } from 'vitest';
import { obeyMarks, type Markable } from '../../../src/config/marks.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../../src/core/fingerprint.ts';
import { derive } from '../../../src/platform/node.ts';
import { Draw, LETTERS_DIGITS } from './draw.ts';
import { scanner } from './harness.ts';

const draw = new Draw(3236);
const fingerprint = makeFingerprinter(derive, DEFAULT_KEY);
const password = (): string => draw.text(22, LETTERS_DIGITS) + 'x7';
const MARK = `leaksift:${'allow'}`;

function markablesIn(text: string): readonly Markable[] {
  return scanner.scan(new TextEncoder().encode(text)).detections.map(({ rule, parts }) => ({
    rule, fingerprint: fingerprint(parts[0].kind, parts[0].secret), lines: parts.map(({ position }) => position),
  }));
}

function fingerprintsIn(text: string): readonly string[] {
  return markablesIn(text).map((one) => one.fingerprint);
}

/** Rules that stay open, and marks that allow nothing. */
function judged(text: string): { readonly open: number; readonly idle: number } {
  const { allowedBy, idle } = obeyMarks(markablesIn(text), scanner.scan(new TextEncoder().encode(text)).marks);
  return { open: allowedBy.filter((by) => by === null).length, idle: idle.length };
}

test('H32 an ID on an unchanged line finds its new secret', () => {
  const [id, secret] = [draw.accessKeyId(), draw.secret()];
  const file = (value: string): string => `access_key: ${id}\nregion: eu-west-1\nsecret_key: ${value}\n`;
  const rules = (text: string): readonly string[] => markablesIn(text).map(({ rule }) => rule);
  expect(rules(file('${SECRET}'))).toEqual(['aws-access-key-id']);
  expect(rules(file(secret))).toEqual(['aws-access-key-pair']);
});

test('H33 another secret on the same line is another finding', () => {
  const [before] = fingerprintsIn(`db_password: "${password()}"\n`);
  const [after] = fingerprintsIn(`db_password: "${password()}"\n`);
  expect(before).toBeDefined();
  expect(after).not.toBe(before);
});

test('H34 lines above, another label and other line ends leave a finding what it was', () => {
  const value = password();
  const [known] = fingerprintsIn(`db_password: "${value}"\n`);
  expect(fingerprintsIn(`${'# a line\n'.repeat(500)}  db_password: "${value}"\n`)).toEqual([known]);
  expect(fingerprintsIn(`x: 1\r\nDB_PASSWORD=${value}\r\n`)).toEqual([known]);
});

test('H35 a mark on one minified line allows what it names alone', () => {
  const [first, second] = [password(), password()];
  const line = `a({password:"${first}",x:1});b({clientSecret:"${second}"});`;
  expect(judged(`${line}\n`)).toEqual({ open: 2, idle: 0 });
  expect(judged(`${line}/* ${MARK} generic-password a fixture */\n`)).toEqual({ open: 1, idle: 0 });
  expect(judged(`${line}/* ${MARK} ${fingerprintsIn(line)[1]} a fixture */\n`)).toEqual({ open: 1, idle: 0 });
});

test('H36 a mark whose finding is gone is said', () => {
  expect(judged(`db_password: "\${DB_PASSWORD}" # ${MARK} generic-password was a fixture\n`)).toEqual({ open: 0, idle: 1 });
});
