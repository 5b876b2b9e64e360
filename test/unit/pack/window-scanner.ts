/**
 * A scanner whose matches hold all that they may depend on: the whole window, whether the blob ends there, and for runs
 * of letters the two bytes beside them. A match inherited wrongly is another match.
 */
import { Anchors } from '../../../src/core/anchors.ts';
import type { Span } from '../../../src/core/location.ts';
import type { PartScanner, Rereading, Windowed } from '../../../src/git/pack/part-scanner.ts';

export interface WindowMatch extends Windowed {
  readonly saw: string;
}

export interface WindowRule {
  readonly anchor: string;
  /** Bytes that decide about the anchor before its first byte, and from that byte on. */
  readonly before: number;
  readonly after: number;
}

/** Runs of at least this many lower-case hexadecimal letters stand for encoded regions. */
const REGION = /[a-f]{6,}/g;
/** A blob that begins so is understood only as a whole. */
const WHOLE_MARK = 0xff;

export function windowScanner(rules: readonly WindowRule[]): PartScanner<WindowMatch> {
  return {
    scan(bytes, anchors) {
      anchors.mayHoldNul = bytes.includes(0);
      const text = Buffer.from(bytes).toString('latin1');
      const all = { start: 0, end: bytes.length };
      if (bytes[0] === WHOLE_MARK) return [{ span: all, window: all, saw: text }];
      const reading = new Reading(rules, text);
      reading.read(0, bytes.length, anchors);
      reading.open(anchors, [all]);
      return reading.traces;
    },
    reread: (bytes) => new Reading(rules, Buffer.from(bytes).toString('latin1')),
    moved: ({ span, window, saw }, by) => ({ span: movedSpan(span, by), window: movedSpan(window, by), saw }),
    isWhole: (bytes) => bytes[0] === WHOLE_MARK,
    assemble: (_, matches) => ({ detections: [], marks: [], skipped: [], unread: matches.map(({ span, saw }) => ({ span, reason: saw })) }),
  };
}

/** All that a scan of the whole finds. */
export function scanInFull(scanner: PartScanner<WindowMatch>, bytes: Uint8Array): readonly WindowMatch[] {
  return scanner.scan(bytes, new Anchors(), scanner.isWhole(bytes));
}

class Reading implements Rereading<WindowMatch> {
  readonly traces: WindowMatch[] = [];
  readonly #rules: readonly WindowRule[];
  readonly #text: string;

  constructor(rules: readonly WindowRule[], text: string) {
    this.#rules = rules;
    this.#text = text;
  }

  before(at: number, floor: number): number {
    const run = /[a-f]*$/.exec(this.#text.slice(0, at + 1))?.index ?? at;
    return Math.max(floor, Math.min(run, at - Math.max(...this.#rules.map(({ anchor }) => anchor.length))));
  }

  after(at: number): number {
    return Math.min(this.#text.length, at + 1);
  }

  read(from: number, to: number, anchors: Anchors): boolean {
    const found = this.#rules.flatMap(({ anchor }, kind) => [...this.#text.matchAll(new RegExp(`(?=${anchor})`, 'g'))].map(({ index }) => ({ start: index, end: index + anchor.length, kind })));
    const regions = [...this.#text.matchAll(REGION)].map(({ 0: region, index }) => ({ start: index, end: index + region.length, kind: this.#rules.length }));
    const inside = [...found, ...regions].filter(({ start }) => start >= from && start < to);
    for (const { start, end, kind } of inside.sort((a, b) => a.start - b.start || a.kind - b.kind)) this.again(start, end, kind, anchors);
    return this.#text.slice(from, to).includes('\0');
  }

  again(start: number, end: number, kind: number, anchors: Anchors): void {
    const rule = this.#rules[kind];
    if (rule === undefined) return anchors.add(start, end, kind, start, end, true);
    const window = { start: Math.max(0, start - rule.before), end: Math.min(this.#text.length, start + rule.after) };
    anchors.add(start, end, kind, window.start, window.end, false);
    const ends = `${window.start === 0 ? '^' : ''}${window.end === this.#text.length ? '$' : ''}`;
    this.traces.push({ span: { start, end }, window, saw: `${rule.anchor}:${ends}${this.#text.slice(window.start, window.end)}` });
  }

  open(anchors: Anchors, changed: readonly Span[]): void {
    for (let n = 0; n < anchors.count; n += 1) {
      const span = { start: anchors.start(n), end: anchors.end(n) };
      if (!anchors.isLive(n) || !changed.some(({ start, end }) => span.start <= end && span.end >= start)) continue;
      this.traces.push({ span, window: span, saw: `region:${this.#text.slice(Math.max(0, span.start - 1), span.end + 1)}` });
    }
  }
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
