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
import type { Exposure } from '../../core/finding.ts';
import type { Oid } from '../../core/ids.ts';
import type { Known } from './known.ts';
import type { Life } from './lineage.ts';
import type { OwnPlace } from './own.ts';
import { cutNotes } from './cut-notes.ts';
import { LISTED, refsReaching, type Reaching } from './reach.ts';
import type { PeeledRef } from './refs.ts';

const DAY = 86_400;

interface KnownNow extends Known {
  /** Seconds since 1970. */
  readonly now: number;
}

export class Exposures {
  readonly #known: KnownNow;
  /** By credential. */
  readonly #reaching: readonly Reaching[];
  /** Credentials that some tip holds. */
  readonly #inTips = new Set<number>();

  constructor(known: KnownNow) {
    this.#known = known;
    const ends = known.view.head === null ? known.view.refs : [...known.view.refs, known.view.head];
    const named = new Map<PeeledRef, ReadonlySet<number>>();
    for (const end of ends) {
      const credentials = this.#named(end);
      if (credentials.size > 0) named.set(end, credentials);
      this.#addTips(credentials);
      if (end.commit !== undefined) this.#addTips(known.lineage.inTreeOf(end.commit));
    }
    this.#reaching = refsReaching(known.lineage.lives, known.view.refs, known.order, named);
  }

  get notes(): readonly string[] {
    return cutNotes('refs', LISTED, this.#reaching.map(({ count }) => count));
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
      refs: (this.#reaching[credential] as Reaching).names,
      days: days(this.#begin(credential, first), this.#isOpen(credential) ? this.#known.now : this.#end(life, removed)),
    };
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

  /** What the tags of a ref say, and what stands in a tree or blob that it names. */
  #named({ objects }: PeeledRef): ReadonlySet<number> {
    const { holders, leaves, lineage, graph } = this.#known;
    const credentials = new Set<number>();
    for (const object of objects) {
      if (graph.table.type(object) !== 'commit') for (const { credential } of holders.byObject.get(object) ?? []) credentials.add(credential);
      for (const credential of lineage.credentialsOf(leaves.setOfTree(object))) credentials.add(credential);
    }
    return credentials;
  }

  #addTips(credentials: Iterable<number>): void {
    for (const credential of credentials) this.#inTips.add(credential);
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
