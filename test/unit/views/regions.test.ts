/** The laws of regions: any cut of the work gives the same ones, changes are felt only where `grow` says, work is linear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearTo, regionsNear } from '../../../src/core/views/grow.ts';
import { decidedBy, OVERLAP, PIECE, type Region } from '../../../src/core/views/region.ts';
import { wideRegions } from '../../../src/core/views/wide.ts';
import type { Span } from '../../../src/core/location.ts';
import { finder, prefilter, regionsOf, sightings, utf8 } from './open.ts';

const secret = 'q7Rk+2VbX9¦mTzL4/cJ8w¦Hs3DfY6pKe¦N1uGaQ5o+M'.replaceAll('¦', '');
const encoded = Buffer.from(`a text that is long enough, with ${secret}`).toString('base64');

/** Pieces of files in which regions begin, end, chain and nearly begin. */
const pieces = fc.array(
  fc.constantFrom(
    'plain text\n', 'some = "value";\n', '\n', ' ', '"', ' + ', '\\\n', '    ', '\\n', '\\/', 'abcdefgh', '%2F', '%', '&#47;', '=\n', '=2F', '=',
    'key: >-\n  ', '<<EOF\n', 'EOF\n', '"abcdef" + "ghijkl"', `"${secret.replace('/', '\\/')}"`, secret.replace('/', '%2F'), encoded, `${encoded}\n`,
    Buffer.from('hexadecimal text is here').toString('hex'), 'w\0i\0d\0e\0 \0t\0e\0x\0t\0', '\0', 'x'.repeat(700), 'lines of it\n'.repeat(60), '\u200b',
  ),
  { maxLength: 40 },
).map((list) => list.join(''));

describe('regions', () => {
  it('are the same for every partition of the work', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(6000), { maxLength: 4 }), (text, cuts) => {
        const bytes = utf8(text);
        const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const parts = edges.slice(1).flatMap((end, index) => regionsOf(bytes, { start: edges[index] ?? 0, end }));
        expect(parts).toEqual(regionsOf(bytes));
      }),
    );
  });

  const edits = fc.tuple(pieces, pieces, pieces, fc.string({ maxLength: 20 }));

  it('change nowhere but near what changed', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const { was, now, changed } = edited(edit);
        const near = nearTo(now, changed);
        expectKept(was, now, changed, ({ start, end }) => start > near.end || end < near.start);
        const touching = allRegions(now).filter(({ start, end }) => start <= near.end && end >= near.start);
        const found = regionsNear(finder, (bytes, from, to) => prefilter.find(bytes, from, to), now, near);
        expect(found.map(name).sort()).toEqual(touching.map(name).sort());
      }),
      { numRuns: 1000, examples: [[[`"abcdef" + "ghijkl"${'x'.repeat(1400)}<<EOF\n`, Buffer.from('hexadecimal text is here').toString('hex'), '', '']]] },
    );
  });

  it('are the same where the bytes that decide about them are', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const { was, now, changed } = edited(edit);
        expectKept(was, now, changed, (region) => {
          const { start, end } = decidedBy(region, now.length);
          return start > changed.end || end < changed.start;
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('longer than a piece are cut so that nothing lies across', () => {
    const line = `settings: ${'some words of text, '.repeat(20)}\n`;
    const text = line.repeat(Math.ceil((PIECE * 2.3) / line.length));
    for (const [kind, stored] of [['base64', Buffer.from(text).toString('base64')], ['hex', Buffer.from(text).toString('hex')], ['escapes', `${JSON.stringify(text)}`]] as const) {
      const bytes = Buffer.from(stored);
      const cut = regionsOf(bytes).filter((region) => region.kind === kind);
      expect(cut.length).toBeGreaterThan(2);
      cut.slice(1).forEach((region, index) => expect((cut[index]?.end ?? 0) - (region.run ?? region).start).toBeGreaterThanOrEqual(OVERLAP));
    }
  });

  it('show a value wherever a long one is cut', () => {
    const filler = 'some words of text, '.repeat(PIECE / 20);
    for (const at of [0, 700_000, 786_400, 786_432, 786_460, PIECE - 30, PIECE, PIECE + 20_000]) {
      const text = `${filler.slice(0, at)} ${secret} ${filler}`;
      expect(sightings(Buffer.from(Buffer.from(text).toString('base64')), secret).map(({ chain }) => chain)).toContain('base64');
    }
  });

  it('show a value when the bytes begin inside a long run, at any phase', () => {
    const whole = Buffer.from(`${'some words of text, '.repeat(4000)} ${secret} ${'and more. '.repeat(1000)}`).toString('base64');
    for (const cut of [0, 1, 2, 3, 30_001]) expect(sightings(Buffer.from(whole.slice(cut)), secret)).toHaveLength(1);
  });
});

/** What a text becomes where a part of it is replaced. */
function edited([before, old, after, fresh]: readonly [string, string, string, string]): { was: Uint8Array; now: Uint8Array; changed: Span } {
  const [head, tail] = [utf8(before), utf8(after)];
  const now = Buffer.concat([head, utf8(fresh), tail]);
  return { was: Buffer.concat([head, utf8(old), tail]), now, changed: { start: head.length, end: now.length - tail.length } };
}

function expectKept(was: Uint8Array, now: Uint8Array, changed: Span, isKept: (region: Region) => boolean): void {
  const known = new Set(allRegions(was).map(name));
  for (const { kind, start, end } of allRegions(now).filter(isKept)) {
    const moved = start >= changed.end ? was.length - now.length : 0;
    expect(known).toContain(name({ kind, start: start + moved, end: end + moved }));
  }
}

function name({ kind, start, end }: Region): string {
  return `${kind} ${start} ${end}`;
}

function allRegions(bytes: Uint8Array): readonly Region[] {
  return [...regionsOf(bytes), ...wideRegions(bytes, { start: 0, end: bytes.length })];
}

describe('no view is made', () => {
  it.each([
    ['identifiers', 'org.example.project.module.SomeVeryLongClassNameForATestOfThis someVeryLongFunctionNameOfATestForThis()'],
    ['paths', '/usr/local/share/applications/example/resources/images/something'],
    ['digests', 'da39a3ee5e6b4b0d3255bfef95601890afd80709 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['an integrity', 'sha512-' + Buffer.from(Array.from({ length: 64 }, (_, at) => (at * 157 + 31) & 0xff)).toString('base64')],
    ['a C string', 'printf("%s: %d\\n", name, 2 << 3);\n\tdie("usage: foo <bar>\\n");'],
    ['lists of words', 'for word in "first" "second" "third"; do echo "$word" "done"; done'],
    ['prose', '"It is," he said. "Or isn\'t it?" \'No.\' She left: 100% = all & more > less.'],
    ['settings', 'NAME=\nOTHER=value\nEMPTY=\n'],
    ['an array', '["alphabet",\n "betagamma",\n "deltaepsilon"]'],
    ['a formula', 'a = b % 25 + c; x = y &quot; z = 3D;'],
  ])('of %s', (_, text) => {
    expect(sightings(utf8(text), '').map(({ chain }) => chain)).toEqual(['']);
  });
});

describe('work is linear', () => {
  const size = 3000;
  const fill = (unit: string, length: number) => Buffer.from(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), 'latin1');

  it.each([
    '=', '\\', 'a', '0', '"', '\\n', '%41', '%2525', '&#47;', '&amp;', '=2F', '=3D\n', '\\\n', '\\u0041', '"a" + ', 'abcdefgh"\n"', '<<E\n', 'a: >\n  b\n', '\xd0\x90',
    '%41 ', '%41aaaaaa ', '\\"aaaaaa ', 'IyBv', `${'IyBv'.repeat(5)}\n`, `${'IyBv'.repeat(19)}\n `, '41', 'eJxT', '<<EOF\nabcdefgh\n', 'key: >\n  abcdefgh\n', '--option \\\n ',
  ])('for %j over and over', (unit) => {
    const [small, large] = [steps(fill(unit, size)), steps(fill(unit, size * 8))];
    expect(large).toBeLessThan(Math.max(small, size) * 8 * 1.6);
  });
});

/** How many bytes are looked at: every read of the array by its index counts. */
function steps(bytes: Buffer): number {
  let reads = 0;
  const hits = prefilter.find(bytes);
  const counting = new Proxy(bytes, {
    get(target, key) {
      if (typeof key === 'string' && key.charCodeAt(0) >= 0x30 && key.charCodeAt(0) < 0x3a) reads++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  finder.regionsAt(counting, hits, { start: 0, end: bytes.length });
  return reads;
}
