/** Specs and texts drawn at random for the prefilter's properties, and hits made comparable. */
import fc from 'fast-check';
import { NEAREST, type Literal, type Neighbours, type Passage, type Prefilter, type PrefilterSpec, type Run } from '../../../src/core/prefilter.ts';

/** Few characters, so that literals occur, overlap and nearly occur; among them pairs that differ in the bit of letters' case. */
const characters = 'aAbBzZkK09_-+/=[{@` \x7e';

const ascii = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { minLength, maxLength }).map((parts) => parts.join(''));

const anyBytes = fc.array(fc.constantFrom(...'\0\x01\x20\x80\xa0\xc1\xe1\xff', 'a'), { minLength: 2, maxLength: 4 });

const bare: fc.Arbitrary<Literal> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: fc.oneof(ascii(2, 5), ascii(2, 64)), ignoreCase: fc.boolean() }) },
  { weight: 1, arbitrary: anyBytes.map((characters) => ({ text: characters.join(''), ignoreCase: false })) },
);

/** Sets that most of the text belongs to, and small ones. */
const neighbours: fc.Arbitrary<Neighbours> = fc.record({
  bytes: fc.oneof(fc.constantFrom(characters, 'aAF7', `${characters}F7+_`), ascii(1, 3)),
  min: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: NEAREST })),
});

const passage: fc.Arbitrary<Passage> = fc.record({
  over: fc.constantFrom('', '\0', 'aAF7', `${characters}F7+_`, 'a', '_k0'),
  to: fc.constantFrom('\0', '=[{', `${characters}F7+_\0`, 'A', '/ `'),
});

const literal: fc.Arbitrary<Literal> = fc
  .tuple(bare, fc.record({ before: neighbours, after: neighbours, around: neighbours, tail: fc.nat(3), onward: passage, backward: passage }, { requiredKeys: [] }))
  .map(([text, beside]) => ({ ...text, ...beside }));

const run: fc.Arbitrary<Run> = fc
  .record({
    alphabet: fc.constantFrom('base64', 'base64url', 'hex', 'alphanumeric', 'word'),
    min: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 150 })),
    more: fc.option(fc.nat(40), { nil: undefined }),
    mustOpen: fc.boolean(),
    isMixed: fc.boolean(),
  })
  .map(({ alphabet, min, more, mustOpen, isMixed }) => ({ alphabet, min, ...(more === undefined ? {} : { max: min + more }), ...(isMixed ? { mixed: true } : {}), ...(mustOpen && alphabet !== 'alphanumeric' && alphabet !== 'word' ? { opens: true } : {}) }));

export const specs: fc.Arbitrary<PrefilterSpec> = fc.record({
  literals: fc.array(literal, { maxLength: 12 }),
  runs: fc.array(run, { maxLength: 5 }),
});

/** What may be read once it is decoded, and what may not: text, text with some other bytes, UTF-16, packed, random. */
const encoded = fc
  .tuple(
    fc.oneof(
      fc.string({ minLength: 12, maxLength: 120 }).map((text) => Buffer.from(text)),
      fc.string({ minLength: 12, maxLength: 60 }).map((text) => Buffer.from(text, 'utf16le')),
      fc.string({ unit: 'binary', minLength: 12, maxLength: 60 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 12, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.tuple(fc.constantFrom('\x1f\x8b\x08', 'PK\x03\x04', 'x\x9c', 'x^', '\xff\xfe', '\0A'), fc.uint8Array({ minLength: 12, maxLength: 60 })).map(([head, bytes]) => Buffer.concat([Buffer.from(head, 'latin1'), bytes])),
      fc.tuple(fc.string({ minLength: 20, maxLength: 30 }), fc.array(fc.tuple(fc.nat(19), fc.nat(255)), { maxLength: 6 })).map(([text, others]) => spoilt(Buffer.from(text), others)),
    ),
    fc.constantFrom('base64', 'base64url', 'hex'),
  )
  .map(([bytes, encoding]) => bytes.toString(encoding as BufferEncoding));

function spoilt(bytes: Buffer, others: readonly (readonly [at: number, byte: number])[]): Buffer {
  for (const [at, byte] of others) bytes[at] = byte;
  return bytes;
}

/** The spec's own literals, near misses of them, runs and noise in any order. */
export function textsFor({ literals }: PrefilterSpec): fc.Arbitrary<Uint8Array> {
  const texts = ['', ...literals.map(({ text }) => text)];
  const stretch = fc.tuple(fc.constantFrom('a', 'F', '7', '+', '_'), fc.integer({ min: 1, max: 160 }));
  const piece = fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts.map((text) => text.toUpperCase())),
    fc.constantFrom(...texts.map((text) => `${text.slice(0, -1)}~`)),
    stretch.map(([unit, count]) => unit.repeat(count)),
    encoded,
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

export const NUL = 'NUL';

/** One line for each hit: `start-end what`; and whether there is a NUL. */
export function hitsOf(prefilter: Prefilter, bytes: Uint8Array, from?: number, to?: number): readonly string[] {
  const { count, starts, ends, what, hasNul } = prefilter.find(bytes, from, to);
  const hits = Array.from({ length: count }, (_, index) => `${starts[index]}-${ends[index]} ${what[index]}`);
  return hasNul ? [...hits, NUL] : hits;
}
