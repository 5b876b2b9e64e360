/**
 * Scanning a blob that was made of another one: what is found can be kept with the anchors that were looked at, moved
 * with its bytes and joined again (`traces.ts`), and what is new is read in places (`rereading.ts`). The outcome equals
 * scanning the whole blob; that law is tested where the engine is.
 */
import { AnchorReader } from './anchor-reader.ts';
import { liveHits, type Anchors } from './anchors.ts';
import { assembled } from './assembled.ts';
import type { BlobResult } from './detection.ts';
import type { Rule } from './compile.ts';
import { HitList } from './hit-list.ts';
import { PieceScanner } from './pieces.ts';
import { SEARCH_PIECE } from './prefilter.ts';
import { Reread, type Rereading } from './rereading.ts';
import type { IndexedRules } from './rule-index.ts';
import { indexRules } from './ruleset.ts';
import type { ScannerPorts } from './scan.ts';
import { TEXT_AHEAD } from './text-windows.ts';
import { NO_TRACES, tracesOf, unfolded, type Trace } from './traces.ts';
import { addWhole, unfoldSeen, unfoldWhole, type Optics } from './unfold.ts';
import { viewContext } from './views/context.ts';
import { SilentRegions } from './views/silent.ts';
import { isWhole } from './views/views.ts';

export interface RangeScanner {
  /** Everything, views included; the blob's anchors are written to `anchors`. @param whole what `isWhole` says */
  scan(bytes: Uint8Array, anchors: Anchors, whole: boolean): readonly Trace[];
  /** For a blob most of whose anchors are known. */
  reread(bytes: Uint8Array): Rereading;
  /** Whether the blob is only understood as a whole (another encoding, a container): then parts mean nothing. */
  isWhole(bytes: Uint8Array): boolean;
  assemble(bytes: Uint8Array, traces: readonly Trace[]): BlobResult;
  /** For bytes of which only pieces are text. */
  readonly pieces: PieceScanner;
}

export function createRangeScanner(rules: readonly Rule[] | IndexedRules, ports: ScannerPorts): RangeScanner {
  const set = indexRules(rules, ports.makePrefilter);
  const optics: Optics = { set, ...ports, silent: new SilentRegions(ports.latin1) };
  return {
    scan: (bytes, anchors, whole) => scanAll(optics, bytes, anchors, whole),
    reread: (bytes) => new Reread(optics, bytes),
    isWhole,
    assemble: (bytes, traces) => assembled(unfolded(traces), bytes, ports.latin1),
    pieces: new PieceScanner((bytes) => assembled(unfoldWhole(optics, bytes, viewContext(optics, bytes.length)), bytes, ports.latin1), ports.latin1),
  };
}

function scanAll(optics: Optics, bytes: Uint8Array, anchors: Anchors, whole: boolean): readonly Trace[] {
  const { prefilter } = optics.set;
  let hasNul = whole;
  let reader: AnchorReader | undefined;
  for (let from = 0; from < bytes.length; from += SEARCH_PIECE) {
    const hits = prefilter.find(bytes, from, Math.min(bytes.length, from + SEARCH_PIECE));
    if (hits.hasNul) hasNul = true;
    if (hits.count > 0) (reader ??= new AnchorReader(optics.set, optics.latin1, bytes, TEXT_AHEAD)).readAll(hits, anchors);
  }
  anchors.mayHoldNul = hasNul;
  const { matches = [], marks = [] } = reader ?? {};
  if (!hasNul && anchors.live === 0) return matches.length + marks.length === 0 ? NO_TRACES : [...matches, ...marks];
  const context = viewContext(optics, bytes.length);
  const all = { start: 0, end: bytes.length };
  const triggers = liveHits(anchors, all, HitList.take());
  const found = unfoldSeen(optics, bytes, all, { matches, marks, triggers, hasNul }, context);
  triggers.giveBack();
  return tracesOf(whole ? addWhole(optics, bytes, found, context) : found);
}
