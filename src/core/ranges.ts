/**
 * Scanning by parts, for an engine that knows which bytes are new: what it finds in a part can be kept, moved with its
 * bytes and joined again. The outcome equals scanning the whole blob; that law is tested where the engine is.
 */
import type { Mark } from './allow-marks.ts';
import { assemble } from './assemble.ts';
import { FarAnchors, type FarAnchor } from './far-anchors.ts';
import type { BlobResult } from './finding.ts';
import type { Rule } from './gate.ts';
import { linesAt } from './lines.ts';
import { shifted, type Span } from './location.ts';
import { movedMatch, type Match } from './match.ts';
import { PieceScanner } from './pieces.ts';
import { indexRules } from './ruleset.ts';
import type { ScannerPorts } from './scan.ts';
import { unfold, unfoldWhole, type Optics, type Unfolded } from './unfold.ts';
import { viewContext } from './views/context.ts';
import { grow } from './views/grow.ts';
import { RegionFinder, TRIGGERS } from './views/regions.ts';
import { isWhole } from './views/views.ts';

/** A region that could not be opened, or is declared not to be. */
export interface Gap {
  readonly gap: 'unread' | 'skipped';
  readonly reason: string;
  readonly span: Span;
  readonly window: Span;
}

/** Anything that was seen in a part; it depends on the bytes of its `window` alone. */
export type Trace = Match | Mark | Gap | FarAnchor;

export interface RangeScanner {
  /** Bytes that any rule may read before and behind its anchor, but those whose anchors are traces (`FarAnchor`). */
  readonly reach: { readonly before: number; readonly after: number };
  /** Everything whose anchor starts in `own`; all of it by default. Spans count from the beginning of `bytes`. */
  traces(bytes: Uint8Array, own?: Span): Trace[];
  /** What must be scanned again when the bytes of `changed` are new. */
  grow(bytes: Uint8Array, changed: Span): Span;
  /** Whether the blob is only understood as a whole (another encoding, a container): then parts mean nothing. */
  isWhole(bytes: Uint8Array): boolean;
  assemble(bytes: Uint8Array, traces: readonly Trace[]): BlobResult;
  /** For bytes of which only pieces are text. */
  readonly pieces: PieceScanner;
}

export function createRangeScanner(rules: readonly Rule[], ports: ScannerPorts): RangeScanner {
  const set = indexRules(rules, ports.makePrefilter);
  const optics: Optics = { set, ...ports };
  const far = new FarAnchors(rules, ports.makePrefilter);
  const triggers = ports.makePrefilter(TRIGGERS);
  const regions = new RegionFinder(triggers.spec);
  const inFull = (bytes: Uint8Array): Unfolded => unfoldWhole(optics, bytes, viewContext(optics, bytes.length));
  const assembled = (bytes: Uint8Array, found: Unfolded): BlobResult =>
    assemble(found, {
      locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
      textOf: ({ start, end }) => ports.latin1(bytes, start, end),
    });
  return {
    reach: far.nearReach,
    traces: (bytes, own) => [...tracesOf(own ? part(optics, bytes, own) : inFull(bytes)), ...far.find(bytes, own)],
    grow: (bytes, { start, end }) => {
      const touched = { start: Math.max(0, start - far.nearReach.after), end: Math.min(bytes.length, end + far.nearReach.before) };
      return grow(regions, (all, from, to) => triggers.find(all, from, to), bytes, touched);
    },
    isWhole,
    assemble: (bytes, traces) => assembled(bytes, unfolded(traces)),
    pieces: new PieceScanner((bytes) => assembled(bytes, inFull(bytes)), ports.latin1),
  };
}

/** The same trace where its bytes stand `by` further on. */
export function moved(trace: Trace, by: number): Trace {
  return 'rule' in trace ? movedMatch(trace, by) : { ...trace, span: shifted(trace.span, by), window: shifted(trace.window, by) };
}

function part(optics: Optics, bytes: Uint8Array, own: Span): Unfolded {
  return unfold(optics, bytes, own, { atStart: true, atEnd: true }, viewContext(optics, bytes.length));
}

function tracesOf({ matches, marks, unread, skipped }: Unfolded): Trace[] {
  return [...matches, ...marks, ...unread.map(gapOf('unread')), ...skipped.map(gapOf('skipped'))];
}

function gapOf(gap: Gap['gap']): (region: { span: Span; reason: string }) => Gap {
  return ({ span, reason }) => ({ gap, reason, span, window: span });
}

function unfolded(traces: readonly Trace[]): Unfolded {
  const found: Unfolded = { matches: [], marks: [], unread: [], skipped: [] };
  for (const trace of traces) {
    if ('rule' in trace) found.matches.push(trace);
    else if ('target' in trace) found.marks.push(trace);
    else if ('gap' in trace) found[trace.gap].push(trace);
  }
  return found;
}
