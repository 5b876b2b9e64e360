/** The law of the delta engine: what it sees in an object equals what a scan of the whole object sees. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Runs } from '../../../src/git/pack/delta.ts';
import { DeltaScanner } from '../../../src/git/pack/delta-scanner.ts';
import type { Seen } from '../../../src/git/pack/delta-scanner.ts';
import { derive } from './derive.ts';
import { content, placed, program, type Instruction } from './random-delta.ts';
import type { PartScanner, Rereading } from '../../../src/git/pack/part-scanner.ts';
import { windowScanner } from './window-scanner.ts';
import type { WindowMatch } from './window-scanner.ts';

function told({ traces, anchors }: Seen<WindowMatch>): string[] {
  return [`whole ${anchors === undefined}`, ...traces.map(({ span, saw }) => `${span.start}-${span.end} ${saw}`).sort()];
}

const rules = fc.array(fc.record({
  anchor: fc.constantFrom('KEY', 'E', 'a=', 'ff', 'Kb'), 
  before: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 41, max: 900 })),
  after: fc.oneof(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 41, max: 900 })),
}), { minLength: 1, maxLength: 4 });

/** Long enough that most windows lie far from most changes. */
const long = fc.tuple(content(60), content(60), fc.integer({ min: 1, max: 30 }), content(90))
  .map(([one, other, times, tail]) => new Uint8Array(Buffer.concat([...Array<Uint8Array>(times).fill(Buffer.concat([one, other])), tail])));

const thresholds = fc.record({ small: fc.constantFrom(0, 300), slack: fc.constantFrom(0, 1, 40) });

describe('what is inherited and what is scanned make up the whole', () => {
  test('along chains of random delta programs', () => {
    let inherited = 0;
    fc.assert(fc.property(long, fc.array(program, { minLength: 1, maxLength: 4 }), rules, thresholds, (first, programs, ruleSet, limits) => {
      const scanner = windowScanner(ruleSet);
      const counting = new Counting(scanner);
      const engine = new DeltaScanner(counting.scanner, limits);
      const runs = new Runs();
      let bytes: Uint8Array = first;
      let seen = engine.scan(bytes);
      for (const instructions of programs) {
        const next = derive(bytes, placed(instructions, bytes.length), runs);
        const before = counting.bytes;
        seen = engine.scanDelta(next, runs, seen, bytes.length);
        if (counting.bytes - before < next.length) inherited += 1;
        expect(told(seen)).toEqual(told(new DeltaScanner(scanner).scan(next)));
        bytes = next;
      }
    }), { numRuns: 3000 });
    expect(inherited).toBeGreaterThan(500);
  });
});

describe('a NUL', () => {
  /** The same program, whose inserted `Y` are NULs: what is copied has none. */
  const withNuls = (instructions: readonly Instruction[]): Instruction[] =>
    instructions.map((one) => (one.kind === 'insert' ? { ...one, bytes: one.bytes.map((byte) => (byte === 0x59 ? 0 : byte)) } : one));

  test('is known of wherever a delta brings it, and not imagined', () => {
    let brought = 0;
    fc.assert(fc.property(content(60), fc.array(program, { minLength: 1, maxLength: 3 }), (first, programs) => {
      const scanner = windowScanner([{ anchor: 'KEY', before: 1, after: 3 }]);
      const engine = new DeltaScanner(scanner, { small: 0, slack: 0 });
      const runs = new Runs();
      let bytes: Uint8Array = first;
      let seen = engine.scan(bytes);
      for (const instructions of programs) {
        const next = derive(bytes, withNuls(placed(instructions, bytes.length)), runs);
        const had = seen.hasNul;
        seen = engine.scanDelta(next, runs, seen, bytes.length);
        if (next.includes(0)) expect(seen.hasNul).toBe(true);
        else if (!had && !scanner.isWhole(next)) expect(seen.hasNul).toBe(false);
        if (!had && seen.hasNul) brought += 1;
        bytes = next;
      }
    }), { numRuns: 2000 });
    expect(brought).toBeGreaterThan(200);
  });
});

/** Counts the bytes in which anchors are looked for. */
class Counting {
  bytes = 0;
  readonly scanner: PartScanner<WindowMatch>;

  constructor(scanner: PartScanner<WindowMatch>) {
    this.scanner = {
      ...scanner,
      scan: (bytes, anchors, whole) => {
        this.bytes += bytes.length;
        return scanner.scan(bytes, anchors, whole);
      },
      reread: (bytes) => this.#counted(scanner.reread(bytes)),
    };
  }

  #counted(reading: Rereading<WindowMatch>): Rereading<WindowMatch> {
    return {
      traces: reading.traces,
      before: (at, floor) => reading.before(at, floor),
      after: (at) => reading.after(at),
      read: (from, to, anchors) => {
        this.bytes += to - from;
        return reading.read(from, to, anchors);
      },
      again: (start, end, kind, anchors) => reading.again(start, end, kind, anchors),
      open: (anchors, changed, mayBeWide) => reading.open(anchors, changed, mayBeWide),
    };
  }
}
