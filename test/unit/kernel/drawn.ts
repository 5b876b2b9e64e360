/** Specs and texts drawn at random for the prefilter's properties, and hits made comparable. */
import fc from 'fast-check';
import type { Literal, Prefilter, PrefilterSpec, Run } from '../../../src/core/prefilter.ts';

/** Few characters, so that literals occur, overlap and nearly occur; among them pairs that differ in the bit of letters' case. */
const characters = 'aAbBzZkK09_-+/=[{@` \x7e';

const ascii = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { minLength, maxLength }).map((parts) => parts.join(''));

const anyBytes = fc.array(fc.constantFrom(...'\0\x01\x20\x80\xa0\xc1\xe1\xff', 'a'), { minLength: 2, maxLength: 4 });

const literal: fc.Arbitrary<Literal> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: fc.oneof(ascii(2, 5), ascii(2, 64)), ignoreCase: fc.boolean() }) },
  { weight: 1, arbitrary: anyBytes.map((characters) => ({ text: characters.join(''), ignoreCase: false })) },
);

const run: fc.Arbitrary<Run> = fc.record({
  alphabet: fc.constantFrom('base64', 'base64url', 'hex', 'alphanumeric', 'word'),
  min: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 150 })),
});

export const specs: fc.Arbitrary<PrefilterSpec> = fc.record({
  literals: fc.array(literal, { maxLength: 12 }),
  runs: fc.array(run, { maxLength: 5 }),
});

/** The spec's own literals, near misses of them, runs and noise in any order. */
export function textsFor({ literals }: PrefilterSpec): fc.Arbitrary<Uint8Array> {
  const texts = ['', ...literals.map(({ text }) => text)];
  const stretch = fc.tuple(fc.constantFrom('a', 'F', '7', '+', '_'), fc.integer({ min: 1, max: 160 }));
  const piece = fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts.map((text) => text.toUpperCase())),
    fc.constantFrom(...texts.map((text) => `${text.slice(0, -1)}~`)),
    stretch.map(([unit, count]) => unit.repeat(count)),
    ascii(0, 8),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1'));
}

/** A spec, a text for it, and places in the text, in order. */
export function searches(places: number): fc.Arbitrary<readonly [PrefilterSpec, Uint8Array, readonly number[]]> {
  return specs.chain((spec) =>
    textsFor(spec).chain((text) =>
      fc
        .array(fc.nat(text.length), { minLength: places, maxLength: places })
        .map((drawn) => [spec, text, drawn.sort((one, other) => one - other)] as const),
    ),
  );
}

/** One line for each hit: `start-end what`. */
export function hitsOf(prefilter: Prefilter, bytes: Uint8Array, from?: number, to?: number): readonly string[] {
  const { count, starts, ends, what } = prefilter.find(bytes, from, to);
  return Array.from({ length: count }, (_, index) => `${starts[index]}-${ends[index]} ${what[index]}`);
}
