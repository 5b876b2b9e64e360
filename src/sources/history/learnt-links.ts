/** What the objects of a store refer to, as its parts tell it one after the other: kept until places are asked for. */
import { isEmptyTree } from '../../git/graph/connectivity.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import type { PartResult } from '../../git/pack/part-audit.ts';
import type { Recorded } from '../../git/pack/recorded-listings.ts';

export class LearntLinks {
  /** Whether something is named that the store lacks. */
  hasAbsent = false;
  readonly #graph: ObjectGraph;
  #own: Recorded[] = [];
  /** Of what another shard scans. */
  #outlined: Recorded[] = [];

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
  }

  get all(): readonly Recorded[] {
    return [...this.#own, ...this.#outlined];
  }

  /** How many parts were outlined. */
  get outlines(): number {
    return this.#outlined.length;
  }

  take({ learnt, part }: PartResult<unknown>): void {
    if (learnt === undefined) return;
    const { links } = learnt;
    const { table: { idBytes }, gitlinks } = this.#graph;
    this.#own.push({ links, sought: part?.sought ?? NONE });
    for (let at = 0; at < links.gitlinks.length; at += idBytes) gitlinks.add(links.gitlinks, at);
    for (let at = 0; at < links.absent.length && !this.hasAbsent; at += idBytes) {
      this.hasAbsent = !isEmptyTree(Buffer.from(links.absent.subarray(at, at + idBytes)).toString('hex'));
    }
  }

  /** What an earlier audit had taken. */
  recall(recorded: readonly Recorded[]): void {
    this.#own.push(...recorded);
  }

  takeOutline({ learnt, part }: PartResult<unknown>): void {
    if (learnt !== undefined) this.#outlined.push({ links: learnt.links, sought: part?.sought ?? NONE });
  }

  forgetOutlines(): void {
    this.#outlined = [];
  }

  /** All of it, once the graph has it and nobody asks for names any more. */
  forget(): void {
    this.#own = [];
    this.#outlined = [];
  }
}

const NONE = new Uint32Array();
