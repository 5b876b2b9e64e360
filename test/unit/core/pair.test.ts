/** Which access key ID goes with which secret: each part once, and not over any distance. */
import { describe, expect, test } from 'vitest';
import { Draw } from '../detection/draw.ts';
import { detectionsOf } from '../detection/harness.ts';

const draw = new Draw(4711);

/** The parts of each credential, by the names that the values have here. */
function parts(text: string, names: Readonly<Record<string, string>>): string[][] {
  const nameOf = new Map(Object.entries(names).map(([name, value]) => [value, name]));
  return detectionsOf(text).map((detection) => detection.parts.map(({ secret }) => nameOf.get(secret.reveal()) ?? '?')).sort();
}

describe('one to one', () => {
  test('two IDs and one secret are one pair and an ID', () => {
    const names = { first: draw.accessKeyId(), second: draw.accessKeyId(), secret: draw.secret() };
    expect(parts(`aws_access_key_id = ${names.first}\naws_access_key_id = ${names.second}\naws_secret_access_key = ${names.secret}\n`, names)).toEqual([['first'], ['second', 'secret']]);
  });

  test('one ID and two secrets are one pair and a secret', () => {
    const names = { id: draw.accessKeyId(), near: draw.secret(), far: draw.secret() };
    expect(parts(`aws_access_key_id = ${names.id}\naws_secret_access_key = ${names.near}\naws_secret_access_key = ${names.far}\n`, names)).toEqual([['far'], ['id', 'near']]);
  });

  test('of secrets as near before an ID as behind it, that behind it is its own', () => {
    const names = { before: draw.secret(), id: draw.accessKeyId(), behind: draw.secret() };
    expect(parts(`secret_access_key=${names.before}\naccess_key_id=${names.id}\nsecret_access_key=${names.behind}\n`, names)).toEqual([['before'], ['id', 'behind']]);
  });
});

describe('a secret with a label', () => {
  test.each([
    ['60 short lines away', 'x\n'.repeat(60), true],
    ['60 long lines away', `${'x'.repeat(90)}\n`.repeat(60), false],
    ['one very long line away', `${'x '.repeat(2500)}\n`, true],
  ])('%s', (_, between, joined) => {
    const names = { id: draw.accessKeyId(), secret: draw.secret() };
    const told = parts(`aws_access_key_id = ${names.id}\n${between}aws_secret_access_key = ${names.secret}\n`, names);
    expect(told.some((one) => one.length === 2)).toBe(joined);
  });
});
