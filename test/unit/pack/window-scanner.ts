/**
 * A scanner whose matches hold all that they may depend on: the whole window, whether the blob ends there, and for runs
 * of letters the two bytes beside them. A match inherited wrongly is another match.
 */
import type { Span } from '../../../src/core/location.ts';
import type { PartScanner, Windowed } from '../../../src/git/pack/part-scanner.ts';

export interface WindowMatch extends Windowed {
  readonly saw: string;
}

export interface WindowRule {
  readonly anchor: string;
  readonly before: number;
  readonly after: number;
}

/** Rules that reach further than this many bytes are not looked for around changes: their anchors leave traces. */
const NEAR = 40;

/** Runs of at least this many lower-case hexadecimal letters stand for encoded regions. */
const REGION = /[a-f]{6,}/g;
/** A blob that begins so is understood only as a whole. */
const WHOLE_MARK = 0xff;

export function windowScanner(rules: readonly WindowRule[]): PartScanner<WindowMatch> {
  const near = rules.filter((rule) => rule.before <= NEAR && rule.after <= NEAR);
  const before = Math.max(0, ...near.map((rule) => rule.before));
  const after = Math.max(...rules.map(({ anchor }) => anchor.length), ...near.map((rule) => rule.after));
  return {
    traces(bytes, own = { start: 0, end: bytes.length }) {
      const text = Buffer.from(bytes).toString('latin1');
      if (bytes[0] === WHOLE_MARK) return [{ span: own, window: { start: 0, end: bytes.length }, saw: text }];
      return [...rules.flatMap((rule) => matchesOf(rule, text, own)), ...regionsOf(text, own)];
    },
    moved: ({ span, window, saw }, by) => ({ span: movedSpan(span, by), window: movedSpan(window, by), saw }),
    grow: (bytes, { start, end }) => touchingRegions(bytes, { start: Math.max(0, start - after), end: Math.min(bytes.length, end + before) }),
    isWhole: (bytes) => bytes[0] === WHOLE_MARK,
    assemble: (_, matches) => ({ detections: [], marks: [], skipped: [], unread: matches.map(({ span, saw }) => ({ span, reason: saw })) }),
  };
}

function matchesOf({ anchor, before, after }: WindowRule, text: string, own: Span): WindowMatch[] {
  const found: WindowMatch[] = [];
  for (let at = text.indexOf(anchor, own.start); at >= 0 && at < own.end; at = text.indexOf(anchor, at + 1)) {
    const window = { start: Math.max(0, at - before), end: Math.min(text.length, at + after) };
    const ends = `${window.start === 0 ? '^' : ''}${window.end === text.length ? '$' : ''}`;
    found.push({ span: { start: at, end: at + anchor.length }, window, saw: `${anchor}:${ends}${text.slice(window.start, window.end)}` });
  }
  return found;
}

function regionsOf(text: string, own: Span): WindowMatch[] {
  return [...text.matchAll(REGION)].flatMap(({ 0: region, index }) => {
    const span = { start: index, end: index + region.length };
    const saw = `region:${text.slice(Math.max(0, span.start - 1), span.end + 1)}`;
    return own.start <= index && index < own.end ? [{ span, window: span, saw }] : [];
  });
}

function touchingRegions(bytes: Uint8Array, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isLetter(bytes[start - 1])) start -= 1;
  while (end < bytes.length && isLetter(bytes[end])) end += 1;
  return { start, end };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x66;
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
