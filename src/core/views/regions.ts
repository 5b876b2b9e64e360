/**
 * From the prefilter's hits to regions, and from regions to views. What is guaranteed:
 * - The regions of a blob are a function of its bytes; `regionsAt` gives those that start in `own`, so the union over a
 *   partition of the blob is that of the whole, given all hits that stand in `bytes`.
 * - A region longer than `PIECE` is cut, counted from its start, at whole groups of its encoding; every stretch of
 *   `OVERLAP` bytes of it lies whole in one piece. So a value of up to 16 KiB in encoded form is seen in one view even if
 *   the bytes given begin or end inside its region (a streamed blob); only where the cuts lie differs then.
 * - Regions of one kind that rewrites (`rewriting.ts`) are disjoint but for that overlap. Encoded runs are disjoint, the
 *   context shown with them is not.
 * - Time is linear in bytes and hits.
 */
import { literalName } from '../literal-name.ts';
import type { Span } from '../location.ts';
import type { Hits, Literal, PrefilterSpec, Run } from '../prefilter.ts';
import { blockReach } from './blocks.ts';
import { Clusters } from './clusters.ts';
import { skip, skipBack } from './characters.ts';
import { BASE64, BASE64URL, HEX, type Codec } from './codecs.ts';
import type { ViewContext } from './context.ts';
import { escapes } from './escapes.ts';
import { html } from './html.ts';
import { BLOCKS, joined } from './joined.ts';
import { normalised } from './normalised.ts';
import { openRun } from './open-run.ts';
import { percent } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { OVERLAP, PIECE, type Region, type RegionKind } from './region.ts';
import { rewrite, type Rewriting } from './rewriting.ts';
import { beginsRegion, runRegions } from './runs.ts';
import { terminal } from './terminal.ts';
import type { View } from './view.ts';
import { openWide } from './wide.ts';

const REWRITINGS: readonly Rewriting[] = [escapes, percent, html, quotedPrintable, joined, normalised, terminal];
const CODECS: readonly Codec[] = [BASE64, BASE64URL, HEX];

/** Bytes around a trigger's first that decide whether it is worth decoding: the furthest look of any kind, past a gap of 256. */
const BEFORE = 96;
const AFTER = 384;

/** What the prefilter must find for `regionsAt`; the rule set's own literals and runs may stand before or after. */
export const TRIGGERS: PrefilterSpec = {
  literals: REWRITINGS.flatMap(({ triggers }) => triggers.map((trigger): Literal => ({ ...trigger, ignoreCase: false }))),
  runs: CODECS.map(({ kind, shortest }): Run => ({ alphabet: kind, min: shortest, opens: true })),
};

const TEXTS: ReadonlySet<string> = new Set(TRIGGERS.literals.map(({ text }) => text));

/** Which hits begin which regions; JSON can hold it. */
export interface RegionKinds {
  /** How many literals are looked for, and how many literals and runs. */
  readonly literals: number;
  readonly hits: number;
  /** Of each trigger: index into `REWRITINGS`, or behind these into `CODECS`. */
  readonly meanings: readonly (readonly [what: number, meaning: number])[];
  /** Literals that open a block. */
  readonly blocks: readonly number[];
}

/** @param spec that of a prefilter which looks for `TRIGGERS`, and perhaps for more */
export function regionKinds({ literals, runs }: PrefilterSpec): RegionKinds {
  const places = new Map<string, number>(literals.flatMap((literal, what) => (TEXTS.has(literal.text) ? [[literalName(literal), what]] : [])));
  const rewritten = REWRITINGS.flatMap(({ triggers }, kind) => triggers.map((trigger) => [places.get(literalName({ ...trigger, ignoreCase: false })) ?? missing(trigger.text), kind] as const));
  const encoded = CODECS.map(({ kind, shortest }, index) => {
    const run = runs.findIndex(({ alphabet, min, opens }) => alphabet === kind && min === shortest && opens);
    return [literals.length + (run < 0 ? missing(kind) : run), REWRITINGS.length + index] as const;
  });
  return { literals: literals.length, hits: literals.length + runs.length, meanings: [...rewritten, ...encoded], blocks: literals.flatMap(({ text }, what) => (BLOCKS.has(text) ? [what] : [])) };
}

/** Finds regions by the hits of a prefilter that looks for `TRIGGERS`, and perhaps for more. */
export class RegionFinder {
  /** For each `what` as in `RegionKinds`; -1 for what is none of ours. */
  readonly #meaning: Int16Array;
  /** The first `what` of a run. */
  readonly #runs: number;
  readonly #opensBlock: Uint8Array;

  constructor({ literals, hits, meanings, blocks }: RegionKinds) {
    this.#runs = literals;
    this.#meaning = new Int16Array(hits).fill(-1);
    for (const [what, meaning] of meanings) this.#meaning[what] = meaning;
    this.#opensBlock = new Uint8Array(literals);
    for (const what of blocks) this.#opensBlock[what] = 1;
  }

  /** Whether a hit may begin a region, and is not nothing by itself; a function of the bytes of its window (`windowOf`). */
  isLive(bytes: Uint8Array, what: number, start: number, end: number): boolean {
    const kind = this.#meaning[what] ?? -1;
    if (kind < 0) return false;
    // Not by an index below 0: V8 takes that for the name of a property, and looks it up as text.
    if (kind < REWRITINGS.length) return (REWRITINGS[kind]?.worth(bytes, start) ?? -1) >= 0;
    const codec = CODECS[kind - REWRITINGS.length];
    return codec !== undefined && beginsRegion(codec, bytes, start, end);
  }

  /** First of the bytes that decide whether a hit is live: those, and the byte on each side. */
  windowStart(what: number, start: number): number {
    return what < this.#runs ? start - BEFORE : start;
  }

  windowEnd(bytes: Uint8Array, what: number, start: number, end: number): number {
    if (what >= this.#runs) return end;
    return this.#opensBlock[what] === 1 ? blockReach(bytes, start) : start + AFTER;
  }

  /**
   * Runs that began before `at` and go on behind it, as if they began shortly after it: a part of a blob has no hit of them, though
   * their further pieces start in it.
   */
  crossing(bytes: Uint8Array, at: number): Crossing[] {
    return CODECS.flatMap((codec, index) => {
      const began = skipBack(codec.alphabet, bytes, at, 0);
      const end = skip(codec.alphabet, bytes, at, bytes.length);
      // At a whole group, as far as the run's beginning is known.
      const start = began + Math.ceil((at + BEHIND - began) / codec.characters) * codec.characters;
      return began < at && end - start >= codec.shortest ? [{ start, end, what: this.#meaning.indexOf(REWRITINGS.length + index) }] : [];
    });
  }

  /** The regions that start in `own`, sorted by start; `hits` are those of all of `bytes`, or of a part around `own`. */
  regionsAt(bytes: Uint8Array, hits: Hits, own: Span): readonly Region[] {
    if (hits.count === 0) return NONE;
    const found = new Found(bytes);
    for (let index = 0; index < hits.count; index++) {
      const kind = this.#meaning[hits.what[index] ?? 0] ?? -1;
      if (kind >= 0) found.hit(kind, hits.starts[index] ?? 0, hits.ends[index] ?? 0);
    }
    const regions = found.close().filter(({ start }) => start >= own.start && start < own.end);
    return regions.length > 1 ? regions.sort(byStart) : regions;
  }
}

const NONE: readonly Region[] = [];

interface Crossing {
  readonly start: number;
  readonly end: number;
  readonly what: number;
}

/** The context that is shown before a run stays behind the border; the part before it shows `OVERLAP` bytes beyond. */
const BEHIND = 256;

/** Most blobs have hits of one or two kinds, and no region. */
class Found {
  readonly #bytes: Uint8Array;
  readonly #runs: Runs;
  readonly #clusters: (Clusters | undefined)[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#runs = new Runs(bytes);
  }

  hit(kind: number, start: number, end: number): void {
    const codec = CODECS[kind - REWRITINGS.length];
    if (codec !== undefined) this.#runs.hit(codec, start, end);
    else this.#clusterOf(kind)?.hit(start);
  }

  close(): Region[] {
    const { regions } = this.#runs;
    for (const cluster of this.#clusters) if (cluster) for (const span of cluster.close()) cutText(cluster.kind, span, regions);
    return regions;
  }

  #clusterOf(kind: number): Clusters | undefined {
    const rewriting = REWRITINGS[kind];
    return (this.#clusters[kind] ??= rewriting && new Clusters(rewriting, this.#bytes));
  }
}

function missing(trigger: string): never {
  throw new RangeError(`the prefilter does not look for the trigger ${JSON.stringify(trigger)}`);
}

/** Tries each run once and leaves out those that lie in a run that was taken. */
class Runs {
  readonly regions: Region[] = [];
  readonly #bytes: Uint8Array;
  /** The last run that was taken: its start, the end of its first line, the end of all, and its regions' place. */
  #takenStart = -1;
  #takenLine = 0;
  #taken = 0;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Both alphabets of base64 see the same run, but one of them may see more of it. */
  hit(codec: Codec, start: number, end: number): void {
    if (start === this.#takenStart ? end <= this.#takenLine : start < this.#taken) return;
    const regions = runRegions(codec, this.#bytes, start, end);
    const last = regions.at(-1);
    if (last === undefined) return;
    if (start !== this.#takenStart) this.#place = this.regions.length;
    this.regions.splice(this.#place, Infinity, ...regions);
    this.#takenStart = start;
    this.#takenLine = end;
    this.#taken = last.run?.end ?? last.end;
  }
}

function cutText(kind: RegionKind, { start, end }: Span, into: Region[]): void {
  let from = start;
  do into.push({ kind, start: from, end: Math.min(end, from + PIECE + OVERLAP) });
  while ((from += PIECE) < end);
}

function byStart(a: Region, b: Region): number {
  return a.start - b.start || b.end - a.end;
}

/** The view of a region; undefined when the blob's budget for decoded bytes is spent, which `context` then says. */
export function openRegion(bytes: Uint8Array, region: Region, context: ViewContext): View | undefined {
  const { budget } = context;
  if (budget.regions < region.end - region.start) return undefined;
  const view = open(bytes, region);
  budget.regions -= view.bytes.length;
  return view;
}

function open(bytes: Uint8Array, region: Region): View {
  const rewriting = REWRITINGS.find(({ kind }) => kind === region.kind);
  if (rewriting !== undefined) return rewrite(rewriting, bytes, region);
  const codec = CODECS.find(({ kind }) => kind === region.kind);
  return codec === undefined ? openWide(bytes, region) : openRun(codec, bytes, region);
}
