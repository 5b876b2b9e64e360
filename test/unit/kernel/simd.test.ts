import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PrefilterSpec } from '../../../src/core/prefilter.ts';
import { BLOCK, TILE } from '../../../src/kernel/assembly/layout.ts';
import { makePrefilter } from '../../../src/kernel/index.ts';
import { makeSimd } from '../../../src/kernel/simd.ts';
import { makeTwin } from '../../../src/kernel/twin.ts';
import { hitsOf, NUL, searches, specs, textsFor } from './drawn.ts';

const runsOfAll = (['base64', 'base64url', 'hex', 'alphanumeric', 'word'] as const).map((alphabet) => ({ alphabet, min: 20 }));

function expectTwin(spec: PrefilterSpec, bytes: Uint8Array, from?: number, to?: number): void {
  expect(hitsOf(makeSimd(spec), bytes, from, to)).toEqual(hitsOf(makeTwin(spec), bytes, from, to));
}

describe('the SIMD prefilter finds what its twin finds', () => {
  it('in any text, for any spec, in any range', () => {
    fc.assert(
      fc.property(searches(2), ([spec, text, [from, to]]) => {
        expectTwin(spec, text);
        expectTwin(spec, text, from, to);
      }),
      { numRuns: 250 },
    );
  });

  it.each([TILE, BLOCK, 2 * BLOCK])('around byte %d, where its steps meet', (border) => {
    const inputs = specs.chain((spec) => fc.tuple(fc.constant(spec), textsFor(spec), fc.nat(200), fc.nat(200)));
    fc.assert(
      fc.property(inputs, ([spec, text, before, after]) => {
        const bytes = Buffer.alloc(Math.max(border - before + text.length, border + after), '.');
        bytes.set(text, border - before);
        expectTwin(spec, bytes);
        expectTwin(spec, bytes, Math.max(0, border - 2 * before), border + after);
      }),
      { numRuns: 60 },
    );
  });

  it('for literals as long as they may be, across every border', () => {
    const literals = ['XYZ', 'abc', 'bca'].map((start) => ({ text: `${start}${'abc'.repeat(20)}!`, ignoreCase: false }));
    const spec = { literals: [...literals, { text: `${'abc'.repeat(20)}XYZ`, ignoreCase: true }], runs: [] };
    const [simd, twin] = [makeSimd(spec), makeTwin(spec)];
    for (const { text } of spec.literals) {
      for (let before = 0; before <= 64; before++) {
        const bytes = Buffer.alloc(BLOCK + 100, '.');
        bytes.write(text, BLOCK - before);
        expect(hitsOf(simd, bytes)).toEqual(hitsOf(twin, bytes));
      }
    }
  });

  it('for literals of two bytes whose neighbours come after others', () => {
    for (const text of ['ab.c', 'abc', 'ab.', 'abcc']) expectTwin({ literals: [{ text: 'ab', ignoreCase: false, tail: 1, after: { bytes: 'c', min: 1 } }], runs: [] }, Buffer.from(text));
  });

  it('for runs that start with the last byte of a range', () => {
    const spec = { literals: [], runs: runsOfAll.flatMap(({ alphabet }) => [{ alphabet, min: 64 }, { alphabet, min: 65 }]) };
    for (let start = 0; start < 130; start++) {
      const bytes = Buffer.from(`${'.'.repeat(start)}${'a'.repeat(64 + (start % 3))}.`);
      expectTwin(spec, bytes, 0, start + 1);
    }
  });

  it('for runs that end well behind the range, whatever was searched before', () => {
    const spec = { literals: [], runs: runsOfAll };
    const [used, twin] = [makeSimd(spec), makeTwin(spec)];
    for (let start = 0; start < 70; start += 3) {
      for (let length = 60; length < 200; length += 7) {
        used.find(Buffer.alloc(TILE, 'a'));
        const bytes = Buffer.from(`${'.'.repeat(start)}${'a'.repeat(length)}.`);
        expect(hitsOf(used, bytes, 0, start + 1)).toEqual(hitsOf(twin, bytes, 0, start + 1));
      }
    }
  });

  it('in runs longer than blocks', () => {
    const bytes = Buffer.alloc(3 * BLOCK + 5, 'a');
    const spec = { literals: [], runs: [...runsOfAll, { alphabet: 'hex' as const, min: 2 * BLOCK }] };
    expectTwin(spec, bytes);
    for (const cut of [0, 1, BLOCK - 1, BLOCK, BLOCK + 257, 2 * BLOCK]) {
      bytes.fill('a').fill(' ', cut, cut + 1);
      expectTwin(spec, bytes);
      expectTwin(spec, bytes, cut);
    }
  });

  it('where every byte is many hits, more than the kernel has room for at once', () => {
    const literals = Array.from({ length: 30 }, (_, index) => ({ text: 'a'.repeat(2 + index), ignoreCase: index % 2 === 0 }));
    const runs = runsOfAll.flatMap(({ alphabet }) => [1, 2, 1].map((min) => ({ alphabet, min })));
    expectTwin({ literals, runs: [] }, Buffer.alloc(2 * TILE + 100, 'a'));
    expectTwin({ literals, runs }, Buffer.from('a.aa.'.repeat(2000)));
  });

  it('for hundreds of literals of two bytes', () => {
    const pairs = fc.array(fc.integer({ min: 0x2020, max: 0x7e7e }), { minLength: 300, maxLength: 300 });
    fc.assert(
      fc.property(pairs, fc.uint8Array({ minLength: 500, maxLength: 3000 }), (drawn, bytes) => {
        const texts = drawn.map((pair) => String.fromCharCode(0x20 + ((pair >> 8) % 95), 0x20 + ((pair & 255) % 95)));
        expectTwin({ literals: texts.map((text, index) => ({ text, ignoreCase: index % 3 === 0 })), runs: [] }, bytes);
      }),
      { numRuns: 10 },
    );
  });

  it('for every byte, before and after members of every alphabet', () => {
    const bytes = Buffer.from(Array.from({ length: 65536 }, (_, pair) => [pair >> 8, pair & 255]).flat());
    expectTwin({ literals: [], runs: runsOfAll.map(({ alphabet }) => ({ alphabet, min: 2 })) }, bytes);
  });
});

describe('the SIMD prefilter', () => {
  it('finds in the parts of a text together what it finds in the whole', () => {
    fc.assert(
      fc.property(searches(3), ([spec, text, cuts]) => {
        const prefilter = makeSimd(spec);
        const borders = [0, ...cuts, text.length];
        const parts = cuts.concat(text.length).flatMap((end, index) => hitsOf(prefilter, text, borders[index], end));
        const nuls = parts.filter((line) => line === NUL).slice(0, 1);
        expect([...parts.filter((line) => line !== NUL), ...nuls]).toEqual(hitsOf(prefilter, text));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps nothing of an earlier text', () => {
    const spec = { literals: [{ text: 'secret', ignoreCase: true }], runs: runsOfAll };
    const used = makeSimd(spec);
    used.find(Buffer.alloc(2 * BLOCK, 'secret'));
    for (const text of ['', 's', 'a'.repeat(19), 'secre', 'the secret']) {
      expect(hitsOf(used, Buffer.from(text))).toEqual(hitsOf(makeTwin(spec), Buffer.from(text)));
    }
  });

  it('takes nothing behind or before the text for a part of it', () => {
    const spec = { literals: ['a\0', '\0\0', '\0a'].map((text) => ({ text, ignoreCase: false })), runs: [] };
    for (const text of ['a', '\0', 'xa', 'a\0', '\0a', '\0\0']) {
      expect(hitsOf(makeSimd(spec), Buffer.from(text))).toEqual(hitsOf(makeTwin(spec), Buffer.from(text)));
    }
  });

  it('reads nothing but the view it is given', () => {
    const whole = Buffer.from(`${'a'.repeat(30)}secret${'a'.repeat(30)}`);
    const spec = { literals: [{ text: 'secret', ignoreCase: false }], runs: runsOfAll };
    for (const [from, to] of [[10, 30], [31, 60], [33, 36]] as const) expectTwin(spec, whole.subarray(from, to));
  });

  it('gives way to its twin where there is no WebAssembly', () => {
    const spec = { literals: [{ text: 'secret', ignoreCase: true }], runs: runsOfAll };
    vi.stubGlobal('WebAssembly', undefined);
    try {
      expect(() => makeSimd(spec)).toThrow();
      expect(hitsOf(makePrefilter(spec), Buffer.from('the Secret'))).toEqual(['4-10 0']);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

it.each([['SIMD', makeSimd], ['the twin', makeTwin], ['the choice', makePrefilter]] as const)('%s refuses a literal that it would miss', (_, make) => {
  expect(() => make({ literals: [{ text: 'a', ignoreCase: false }], runs: [] })).toThrow(RangeError);
});
