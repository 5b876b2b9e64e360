import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameMask, trailOf, type Mask } from '../../../src/core/name-mask.ts';
import { Secret } from '../../../src/core/secret.ts';

const value = fc.string({ minLength: 8, maxLength: 60 });

function masksFor(values: readonly string[]): Mask[] {
  return values.flatMap((one) => {
    const trail = trailOf(one);
    return trail === undefined ? [] : [{ trail, masked: '…' }];
  });
}

test('no value that left a trail stands in a masked text', () => {
  fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.array(fc.string(), { maxLength: 6 }), (values, between) => {
    const text = values.map((one, index) => `${between[index] ?? '/'}${one}`).join('');
    const shown = nameMask(masksFor(values))(text);
    expect(values.filter((one) => shown.includes(one))).toEqual([]);
  }));
});

test('a text that holds no value stays as it is', () => {
  fc.assert(fc.property(fc.array(value, { maxLength: 5 }), fc.string(), (values, text) => {
    fc.pre(!values.some((one) => text.includes(one)));
    expect(nameMask(masksFor(values))(text)).toBe(text);
  }));
});

test('the longest value is masked whole where a shorter one begins it', () => {
  const [short, long] = ['abcdefgh', 'abcdefghijkl'];
  expect(nameMask(masksFor([short, long]))(`a/${long}/${short}`)).toBe('a/…/…');
});

test('short values and identifiers leave no trail', () => {
  expect(trailOf('letmein')).toBeUndefined();
  expect(new Secret('an identifier of sorts', { identifier: true }).trail()).toBeUndefined();
  expect(new Secret('a secret of sorts').trail()).toMatchObject({ length: 17 });
});

test.each([
  ['one inside another', ['abcdefghijklmnopqrst', 'ghijklmn'], '/abcdefghijklmnopqrst/', '/…/'],
  ['one that begins inside another and ends behind it', ['abcdefghijkl', 'ghijklmnop'], '/abcdefghijklmnop/', '/……/'],
  ['one behind another', ['abcdefgh', 'ijklmnop'], '/abcdefghijklmnop/', '/……/'],
])('of %s nothing stays', (_, values, text, shown) => {
  expect(nameMask(masksFor(values))(text)).toBe(shown);
});
