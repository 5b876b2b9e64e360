/** What a trigger asks of its neighbours is never more than what a region of its kind needs anyway. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrefilterSpec } from '../../../src/core/prefilter.ts';
import { standsAlone } from '../../../src/core/neighbours.ts';
import { regionKinds, TRIGGERS } from '../../../src/core/views/region-kinds.ts';
import { RegionFinder } from '../../../src/core/views/regions.ts';
import { makeTwin } from '../../../src/kernel/twin.ts';

/** The same literals and runs in the same order, wherever they stand. */
const BARE: PrefilterSpec = {
  literals: TRIGGERS.literals.map(({ text, ignoreCase }) => ({ text, ignoreCase })),
  runs: TRIGGERS.runs.map(({ alphabet, min }) => ({ alphabet, min })),
};

const finder = new RegionFinder(regionKinds(TRIGGERS));
const [few, all] = [makeTwin(TRIGGERS), makeTwin(BARE)];

/** Pieces of regions of all kinds, so that they occur and nearly occur. */
const WORDS = ['a', 'Zq7', 'key', 'wordy1', 'Ab3dEf9h', 'x'.repeat(9), '=', '-', '--opt', '1', '{', '}', '(', ')', ';'];
const GAPS = [' ', '\t', '\n', '\r\n', '\n  ', '\n\t', ', ', ',', '\\\n', '_\n', '#', '>', '*', ' '.repeat(60)];
const QUOTES = ['"', "'", '`', '\\"', "\\'", 'r"', "b'", '@"'];
const OPERATORS = ['+', ' + ', '.', ' . ', ' .', '. ', ' & ', ' && ', ' || ', ' | ', '++'];
const ESCAPES = ['\\n', '\\t', '\\r', '\\n",', '\\/', '\\u0041', '\\u{41}', '\\U00000041', '\\x41', '\\x{41}', '\\101', '\\057', '\\12', '\\0', '\\:', '\\=', '\\\\', '\\'];
const ENCODED = ['%41', '%2F', '%u0041', '%', '=41', '=3D', '=2F', '=0A', '=\n', '=\r\n', '&#65;', '&#x41;', '&lt;', '&gt;', '&quot;', '&amp;', '&sol;', '&NewLine;', '&'];
const BLOCKS = [': >', ': |', ': >-\n  ', ': |\n  ', '<<EOF\n', '<<-"EOF"\n', '<<~E\n', 'EOF\n', '<<'];
const OTHERS = ['\x1b[32m', '\x1b[0m', '\u0421', '\u041e', '\u03a1', '\u00ad', '\u200b', '\ufeff', '\uff21', '\uff0c', '\u00e9', '\0'].map((text) => Buffer.from(text).toString('latin1'));
const LONG = ['c29tZSB3b3JkcyB0aGF0IG9uZSBjYW4gcmVhZA', '736f6d6520776f7264732074686174206f6e652063616e2072656164', 'test_expect_success_and_failure', '/usr/local/share/doc/some', '\xff'];

const texts = fc
  .array(
    fc.oneof(
      ...[WORDS, GAPS, QUOTES, OPERATORS, ESCAPES, ENCODED, BLOCKS, OTHERS, LONG].map((pieces) => fc.constantFrom(...pieces)),
      fc.uint8Array({ minLength: 15, maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('base64')),
      fc.uint8Array({ minLength: 16, maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('hex')),
      fc.string({ minLength: 15, maxLength: 40 }).map((text) => Buffer.from(text).toString('base64')),
    ),
    { minLength: 2, maxLength: 40 },
  )
  .map((pieces) => Uint8Array.from(Buffer.from(pieces.join(''), 'latin1')));

describe('regions are the same', () => {
  it('whether or not triggers that lead nowhere are reported', () => {
    let seen = 0;
    fc.assert(
      fc.property(texts, (bytes) => {
        const own = { start: 0, end: bytes.length };
        const expected = finder.regionsAt(bytes, all.find(bytes), own);
        seen += expected.length;
        expect(finder.regionsAt(bytes, few.find(bytes), own)).toEqual(expected);
      }),
      { numRuns: 4000 },
    );
    expect(seen).toBeGreaterThan(4000);
  });

  it.each(TRIGGERS.literals.filter((literal) => !standsAlone(literal)).map((literal, index) => [literal.text, index] as const))(
    'and %j alone, amid all that may stand beside it',
    (text) => {
      const sides = fc.array(fc.constantFrom(...WORDS, ...GAPS, ...QUOTES, ...OPERATORS, ...ESCAPES, ...ENCODED), { maxLength: 6 }).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(sides, sides, (before, after) => {
          const bytes = Uint8Array.from(Buffer.from(before + text + after, 'latin1'));
          const own = { start: 0, end: bytes.length };
          expect(finder.regionsAt(bytes, few.find(bytes), own)).toEqual(finder.regionsAt(bytes, all.find(bytes), own));
        }),
        { numRuns: 150 },
      );
    },
  );
});
