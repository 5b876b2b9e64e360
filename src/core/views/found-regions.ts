/**
 * The regions that hits make, one hit after the other: runs as they are met, hits of one kind that rewrites in clusters.
 * Which hits are given, and which of the regions are wanted: `regions.ts`.
 */
import type { Span } from '../location.ts';
import { Clusters } from './clusters.ts';
import type { Codec } from './codecs.ts';
import { CODECS, REWRITINGS } from './region-kinds.ts';
import { OVERLAP, PIECE, type Region, type RegionKind } from './region.ts';
import { runRegions } from './runs.ts';

/** Most blobs have hits of one or two kinds, and no region. */
export class FoundRegions {
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
