/** An index of spans finds everything that overlaps a span, each once, and nothing that is far away. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../../src/core/location.ts';
import { SpanIndex } from '../../../src/core/span-index.ts';

const BLOCK = 1024;

/** Short ones, and such as those of an archive that is some blocks long. */
const span = fc.tuple(fc.nat(40 * BLOCK), fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 3 * BLOCK, max: 30 * BLOCK }))).map(([start, length]): Span => ({ start, end: start + length }));

function widened({ start, end }: Span): Span {
  return { start: Math.floor(start / BLOCK) * BLOCK, end: Math.ceil(end / BLOCK) * BLOCK };
}

test('whatever the lengths', () => {
  fc.assert(fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
    const index = new SpanIndex<Span>();
    for (const one of spans) index.add(one, one);
    const near = index.near(asked);
    expect(new Set(near).size).toBe(near.length);
    expect(new Set(near)).toEqual(new Set(spans.filter((one) => overlaps(widened(one), widened(asked)))));
    for (const one of spans) expect(index.some(asked, (found) => found === one)).toBe(near.includes(one));
  }), { numRuns: 1000 });
});
