/**
 * Spreads one long unit over lanes (threads): its segments go out to lanes that have room; when none has, the segment is
 * searched here. What they hold is joined in the unit's order, so the result is that of one thread.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { Beginning } from './core/beginning.ts';
import type { BlobResult } from './core/detection.ts';
import { SegmentJoin } from './core/segment-join.ts';
import { SegmentCutter, type Segment, type SegmentFound } from './core/segments.ts';
import type { Scanner, Search } from './core/scan.ts';
import { WHOLE } from './core/views/context.ts';
import { laneWithRoom, type Lane } from './scan-lanes.ts';

/** A segment that is searched or being searched, and not yet joined. */
interface Ahead {
  isOver: boolean;
  found?: SegmentFound | undefined;
  /** The bytes that went to a lane, in case that it dies. */
  readonly sent?: Segment;
}

export class SpreadStream {
  readonly #scanner: Scanner;
  readonly #search: Search;
  readonly #lanes: readonly Lane[];
  readonly #beginning: Beginning;
  readonly #join = new SegmentJoin();
  #cutter: SegmentCutter | undefined;
  readonly #ahead: Ahead[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #spare: Uint8Array[] = [];

  /** @param whole bytes up to which a unit is looked at whole, in this thread */
  constructor(scanner: Scanner, search: Search, lanes: readonly Lane[], whole = WHOLE) {
    this.#scanner = scanner;
    this.#search = search;
    this.#lanes = lanes;
    this.#beginning = new Beginning(whole);
    // What comes in chunks is longer than what a thread needs to start; whether it is long enough is known too late.
    for (const lane of lanes) lane.start();
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (this.#cutter) return this.#spread(this.#cutter.write(chunk));
    this.#beginning.add(chunk);
    if (this.#beginning.isLong) await this.#goLong();
  }

  async end(): Promise<BlobResult> {
    if (!this.#cutter) return this.#scanner.scan(this.#beginning.whole());
    await this.#spread(this.#cutter.end());
    await Promise.all(this.#running);
    this.#joinReady();
    return this.#join.result();
  }

  async #goLong(): Promise<void> {
    this.#cutter = new SegmentCutter();
    for (const chunk of this.#beginning.chunks()) await this.#spread(this.#cutter.write(chunk));
  }

  async #spread(segments: Iterable<Segment>): Promise<void> {
    for (const segment of segments) {
      // Answers of lanes arrive in turns of the event loop, which reading files doesn't give.
      await turn();
      this.#joinReady();
      const lane = laneWithRoom(this.#lanes);
      if (lane) this.#searchThere(lane, segment);
      else this.#searchHere(segment);
    }
  }

  #searchHere(segment: Segment): void {
    this.#ahead.push({ isOver: true, found: this.#search(segment, this.#join.wanted) });
  }

  #searchThere(lane: Lane, segment: Segment): void {
    const ahead: Ahead = { isOver: false, sent: this.#copied(segment) };
    this.#ahead.push(ahead);
    const running: Promise<void> = this.#ask(lane, ahead).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #ask(lane: Lane, ahead: Ahead): Promise<void> {
    if (ahead.sent) ahead.found = await lane.search(ahead.sent, this.#join.wanted).catch(() => undefined);
    ahead.isOver = true;
  }

  /** Into memory that threads share: what they are sent is not copied again. */
  #copied({ bytes, ...rest }: Segment): Segment {
    const spare = this.#spare.pop();
    // Only the first segment and the last ones are shorter than others.
    const room = spare?.length === bytes.length ? spare : new Uint8Array(new SharedArrayBuffer(bytes.length));
    room.set(bytes);
    return { ...rest, bytes: room };
  }

  #joinReady(): void {
    while (this.#ahead[0]?.isOver) {
      const { found, sent } = this.#ahead[0];
      this.#ahead.shift();
      // What a dead lane leaves undone is done here.
      if (found) this.#join.add(found);
      else if (sent) this.#join.add(this.#search(sent, this.#join.wanted));
      if (sent) this.#spare.push(sent.bytes);
    }
  }
}
