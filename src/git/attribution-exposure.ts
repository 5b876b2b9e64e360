/**
 * How long and where a credential was open to see:
 * - `introduced`: the first commit that brought it anywhere; null when no commit holds it.
 * - `inHead`: HEAD's tree holds it, or a commit of HEAD's history in its own message or headers.
 * - `removed`: the latest commit of HEAD's history that removed it, or where none did, the latest merge that dropped it;
 *   null while it is in HEAD.
 * - `refs`: the refs from which a holding object is reachable, also when their tips no longer hold it.
 * - `days`: whole days from `introduced` (or the tag's date) to now while some tip holds it, else to `removed`, else to the
 *   latest commit that removed or dropped it anywhere, else to the latest that brought it. Committers' time.
 */
import type { Exposure } from '../core/finding.ts';
import type { Oid } from '../core/ids.ts';
import type { Known } from './attribution-known.ts';
import type { Life } from './attribution-lineage.ts';
import type { OwnPlace } from './attribution-own.ts';
import { refsReaching } from './attribution-reach.ts';
import type { PeeledRef } from './attribution-refs.ts';

/** Refs listed for one credential. */
const LISTED = 1000;
const DAY = 86_400;

interface KnownNow extends Known {
  /** Seconds since 1970. */
  readonly now: number;
}

export class Exposures {
  readonly notes: string[] = [];
  readonly #known: KnownNow;
  /** By credential. */
  readonly #reaching: readonly string[][];
  readonly #naming: readonly Set<string>[];
  /** Credentials that some tip holds. */
  readonly #inTips = new Set<number>();

  constructor(known: KnownNow) {
    this.#known = known;
    this.#reaching = refsReaching(known.lineage.lives, known.view.refs, known.order);
    this.#naming = known.holders.credentials.map(() => new Set());
    for (const ref of known.view.refs) this.#readTip(ref, (credential) => this.#naming[credential]?.add(ref.name));
    if (known.view.head !== null) this.#readTip(known.view.head, () => undefined);
  }

  of(credential: number): Exposure {
    const { order, lineage } = this.#known;
    const life = lineage.lives[credential] as Life;
    const first = extreme(life.brought, (a, b) => order.compare(a, b) < 0);
    const inHead = this.#isInHead(credential);
    const removed = inHead ? undefined : life.removed ?? life.dropped;
    return {
      introduced: this.#id(first),
      removed: this.#id(removed),
      inHead,
      refs: this.#refs(credential),
      days: days(this.#begin(credential, first), this.#isOpen(credential) ? this.#known.now : this.#end(life, removed)),
    };
  }

  #refs(credential: number): string[] {
    const refs = [...new Set([...(this.#reaching[credential] ?? []), ...(this.#naming[credential] ?? [])])].sort();
    if (refs.length > LISTED) this.notes.push(`Of ${refs.length} refs that reach one credential the first ${LISTED} are listed.`);
    return refs.slice(0, LISTED);
  }

  #isInHead(credential: number): boolean {
    const { view, lineage } = this.#known;
    const head = view.head?.commit;
    if (head !== undefined && lineage.inTreeOf(head).has(credential)) return true;
    return this.#own(credential).some(({ commit }) => commit !== undefined && view.inHead.has(commit));
  }

  /** A message stays for as long as some ref reaches its commit. */
  #isOpen(credential: number): boolean {
    if (this.#inTips.has(credential)) return true;
    return this.#own(credential).some(({ commit }) => commit !== undefined && this.#known.view.inRefs.has(commit));
  }

  #begin(credential: number, first: number | undefined): number | undefined {
    if (first !== undefined) return this.#known.graph.commits.date(first);
    return extreme(this.#own(credential).map(({ person }) => person?.seconds ?? 0), (a, b) => a < b);
  }

  #end({ lastGone, brought }: Life, removed: number | undefined): number | undefined {
    const { order, graph } = this.#known;
    const last = removed ?? lastGone ?? extreme(brought, (a, b) => order.compare(a, b) > 0);
    return last === undefined ? undefined : graph.commits.date(last);
  }

  /** What the tags of a ref say, and what stands in the tree at its end (or in the blob). */
  #readTip({ objects, commit }: PeeledRef, name: (credential: number) => void): void {
    const { holders, leaves, lineage } = this.#known;
    for (const object of objects) {
      if (this.#known.graph.table.type(object) !== 'commit') for (const { credential } of holders.byObject.get(object) ?? []) this.#tip(credential, name);
      for (const credential of lineage.credentialsOf(leaves.setOfTree(object))) this.#tip(credential, name);
    }
    if (commit !== undefined) for (const credential of lineage.inTreeOf(commit)) this.#tip(credential, name);
  }

  #tip(credential: number, name: (credential: number) => void): void {
    this.#inTips.add(credential);
    name(credential);
  }

  #own(credential: number): readonly OwnPlace[] {
    return this.#known.own[credential] ?? [];
  }

  #id(commit: number | undefined): Oid | null {
    const { graph } = this.#known;
    return commit === undefined ? null : graph.table.oid(graph.commits.object.at(commit));
  }
}

/** The item that comes before all others, as `isBefore` sees it. */
function extreme(items: readonly number[], isBefore: (a: number, b: number) => boolean): number | undefined {
  return items.reduce<number | undefined>((first, item) => (first === undefined || isBefore(item, first) ? item : first), undefined);
}

function days(begin: number | undefined, end: number | undefined): number {
  return begin === undefined || end === undefined ? 0 : Math.max(0, Math.floor((end - begin) / DAY));
}
