/**
 * Where each found credential stands in a history, and since when. Cost grows with what was found: one pass over the
 * trees, a second over those few that lead to a finding, and comparisons of numbers for each commit. No diff is computed.
 *
 * What the answers mean:
 * - `places`: one for each path that ever held the credential (and one for each message, header or tag that does; an
 *   identity that many commits share is one place), with the first commit that brought it there.
 * - `exposure.introduced`: the first commit that brought it anywhere; null when no commit holds it.
 * - `exposure.inHead`: HEAD's tree holds it, or a commit of HEAD's history in its own message or headers.
 * - `exposure.removed`: the latest commit of HEAD's history that removed it, or where none did, the latest merge that
 *   dropped it (`attribution-lineage.ts` has the words); null while it is in HEAD.
 * - `exposure.refs`: the refs from which a holding object is reachable, also when their tips no longer hold it.
 * - `exposure.days`: whole days from `introduced` to now while some ref's tip holds it, else to `removed`, else to the
 *   latest commit that removed it anywhere, else to the latest commit that brought it.
 */
import type { Exposure, Place } from '../core/finding.ts';
import type { Fingerprint, Oid } from '../core/ids.ts';
import type { Whereabouts } from '../core/source.ts';
import { numberHolders } from './attribution-holders.ts';
import type { Held, Holders } from './attribution-holders.ts';
import { collectLeaves } from './attribution-leaves.ts';
import type { Leaves } from './attribution-leaves.ts';
import { Lineage } from './attribution-lineage.ts';
import type { Life, TreePlace } from './attribution-lineage.ts';
import { ownPlaces } from './attribution-own.ts';
import type { OwnPlace } from './attribution-own.ts';
import { peelRefs, refsReaching } from './attribution-reach.ts';
import type { PeeledRef, RefTip } from './attribution-reach.ts';
import { treesAbove } from './attribution-trees.ts';
import type { ObjectReader } from './attribution-trees.ts';
import { isoTime, readPerson } from './commits.ts';
import type { Person } from './commits.ts';
import { CommitOrder } from './commit-order.ts';
import type { Bits } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

export interface AttributionRequest {
  readonly holders: ReadonlyMap<Fingerprint, Held>;
  readonly graph: ObjectGraph;
  readonly refs: readonly RefTip[];
  /** What HEAD leads to; null when it leads nowhere. */
  readonly head: Oid | null;
  readonly reader: ObjectReader;
  /** Seconds since 1970. */
  readonly now: number;
}

export interface Attribution {
  readonly whereabouts: ReadonlyMap<Fingerprint, Whereabouts>;
  readonly notes: readonly string[];
}

/** Messages, headers and tags listed for one credential, and refs; paths have their own bound, for each object. */
const LISTED = 1000;
const DAY = 86_400;

export async function attribute(request: AttributionRequest): Promise<Attribution> {
  const { graph, reader } = request;
  const holders = numberHolders(request.holders, graph);
  const order = new CommitOrder(graph);
  const found = await treesAbove(holders.ofType('blob', 'tree'), graph, reader);
  const leaves = await collectLeaves(found, holders, graph, reader);
  const own = await ownPlaces(holders, graph, order, reader);
  const story = new Story(request, holders, order, leaves, own);
  await story.readAuthors();
  return { whereabouts: story.tell(), notes: story.notes };
}

class Story {
  readonly notes: string[] = [];
  readonly #request: AttributionRequest;
  readonly #holders: Holders;
  readonly #order: CommitOrder;
  readonly #leaves: Leaves;
  readonly #own: readonly OwnPlace[];
  readonly #refs: readonly PeeledRef[];
  readonly #inHead: Bits;
  readonly #inRefs: Bits;
  readonly #inContentRefs: Bits;
  readonly #inNotes: Bits;
  readonly #lineage: Lineage;
  readonly #treePlaces: readonly (readonly TreePlace[])[];
  readonly #authors = new Map<number, Person | null>();

  constructor(request: AttributionRequest, holders: Holders, order: CommitOrder, leaves: Leaves, own: readonly OwnPlace[]) {
    this.#request = request;
    this.#holders = holders;
    this.#order = order;
    this.#leaves = leaves;
    this.#own = own;
    this.#refs = peelRefs(request.refs, request.graph);
    this.#inHead = order.reachable(this.#headCommit());
    this.#inRefs = order.reachable(this.#tips(() => true));
    this.#inNotes = order.reachable(this.#tips(isNotes));
    this.#inContentRefs = order.reachable([...this.#tips((name) => !isNotes(name)), ...this.#headCommit()]);
    this.#lineage = new Lineage(request.graph, order, leaves, saidBy(own), this.#inHead, holders.credentials.length);
    this.#treePlaces = grouped([...this.#lineage.places.values()], holders.credentials.length);
  }

  /** Reads the commits that the places name, for their authors. */
  async readAuthors(): Promise<void> {
    const { graph, reader } = this.#request;
    const commits = new Set([...this.#lineage.places.values()].flatMap(({ first }) => first ?? []));
    const ids = [...commits].map((commit) => graph.table.oid(graph.commits.object.at(commit)));
    for await (const { oid, content } of reader.readMany(ids)) this.#authors.set(graph.table.findOid(oid), readPerson(content, 'author'));
  }

  tell(): Map<Fingerprint, Whereabouts> {
    const reaching = refsReaching(this.#lineage.lives, this.#refs, this.#order);
    const holdingRefs = this.#refsHolding();
    const own = grouped(this.#own, this.#holders.credentials.length);
    const whereabouts = new Map<Fingerprint, Whereabouts>();
    this.#holders.credentials.forEach((fingerprint, credential) => {
      const said = own[credential] ?? [];
      const refs = [...new Set([...(reaching[credential] ?? []), ...(holdingRefs.all[credential] ?? [])])].sort();
      const stillHeld = holdingRefs.tips.has(credential) || said.some((place) => this.#isLive(place));
      whereabouts.set(fingerprint, {
        places: [...this.#placesInTrees(credential), ...this.#placesOfOwn(said), ...this.#unplaced(credential)],
        exposure: this.#exposure(credential, said, refs, stillHeld),
      });
    });
    this.#noteCuts();
    return whereabouts;
  }

  /** Refs that name a holding object directly, and the credentials that some tip holds. */
  #refsHolding(): { all: string[][]; tips: Set<number> } {
    const all: string[][] = this.#holders.credentials.map(() => []);
    const tips = new Set<number>();
    for (const { name, objects } of [...this.#refs, ...this.#headAsRef()]) {
      for (const credential of this.#heldBy(objects)) {
        tips.add(credential);
        if (name !== '') all[credential]?.push(name);
      }
    }
    return { all, tips };
  }

  *#heldBy(objects: readonly number[]): Iterable<number> {
    for (const object of objects) {
      for (const { credential } of this.#holders.byObject.get(object) ?? []) yield credential;
      yield* this.#lineage.credentialsOf(this.#leaves.setOfTree(object));
    }
    const commit = this.#order.position(objects.at(-1) ?? -1);
    if (commit !== undefined) yield* this.#lineage.inTreeOf(commit);
  }

  #placesInTrees(credential: number): Place[] {
    const places = [...(this.#treePlaces[credential] ?? [])];
    places.sort((a, b) => this.#compareFirst(a.first, b.first));
    return places.map((place) => this.#placeOf(place));
  }

  #placeOf({ path, isName, object, objects, first }: TreePlace): Place {
    const { graph } = this.#request;
    const text = this.#leaves.paths.text(path);
    const commit = first === undefined ? null : graph.commits.object.at(first);
    const isNote = first !== undefined && this.#inNotes.has(first) && !this.#inContentRefs.has(first);
    return {
      source: isName ? 'path-name' : isNote ? 'note' : 'history',
      ...(text === undefined ? {} : { path: text }),
      object: graph.table.oid(object),
      commit: commit === null ? null : graph.table.oid(commit),
      ...signature(commit === null ? null : this.#authors.get(commit) ?? null),
      objects,
    };
  }

  /** Each message and header by itself; an identity once, in the first commit that has it. */
  #placesOfOwn(own: readonly OwnPlace[]): Place[] {
    const sorted = [...own].sort((a, b) => this.#compareFirst(a.commit, b.commit));
    const identities = sorted.filter(({ source }) => source === 'identity');
    const others = sorted.filter(({ source }) => source !== 'identity');
    if (others.length > LISTED) this.notes.push(`Of ${others.length} messages and headers that hold one credential the first ${LISTED} are listed.`);
    const single = others.slice(0, LISTED).map((place) => this.#ownPlace(place, 1));
    const [first] = identities;
    return first === undefined ? single : [...single, this.#ownPlace(first, identities.length)];
  }

  #ownPlace({ source, object, commit, person }: OwnPlace, objects: number): Place {
    const { table } = this.#request.graph;
    return { source, object: table.oid(object), commit: commit === undefined ? null : table.oid(object), ...signature(person), objects };
  }

  /** Holding objects that no tree lists: staged or dangling blobs. Their ids are all that can be said. */
  #unplaced(credential: number): Place[] {
    const { table } = this.#request.graph;
    const places: Place[] = [];
    for (const [object, holdings] of this.#holders.byObject) {
      if (table.type(object) !== 'blob' || this.#isListed(object)) continue;
      if (holdings.some((holding) => holding.credential === credential)) places.push(loose(table.oid(object)));
    }
    for (const held of this.#holders.unknown) if (held.credential === credential) places.push(loose(held.object));
    return places;
  }

  #isListed(object: number): boolean {
    return this.#leaves.listed.has(object);
  }

  #exposure(credential: number, own: readonly OwnPlace[], refs: readonly string[], stillHeld: boolean): Exposure {
    const life = this.#lineage.lives[credential] as Life;
    const inHead = this.#isInHead(credential, own);
    const first = earliest(life.brought, this.#order);
    const removed = inHead ? undefined : life.removed ?? life.dropped;
    if (refs.length > LISTED) this.notes.push(`Of ${refs.length} refs that reach one credential the first ${LISTED} are listed.`);
    return {
      introduced: this.#commitId(first),
      removed: this.#commitId(removed),
      inHead,
      refs: refs.slice(0, LISTED),
      days: days(this.#begin(first, own), stillHeld ? this.#request.now : this.#end(removed, life)),
    };
  }

  #isInHead(credential: number, own: readonly OwnPlace[]): boolean {
    if (own.some(({ commit }) => commit !== undefined && this.#inHead.has(commit))) return true;
    return this.#headCommit().some((head) => this.#lineage.inTreeOf(head).has(credential));
  }

  #begin(first: number | undefined, own: readonly OwnPlace[]): number | undefined {
    if (first !== undefined) return this.#request.graph.commits.date(first);
    return own.map(({ person }) => person?.seconds ?? 0).sort((a, b) => a - b)[0];
  }

  #end(removed: number | undefined, life: Life): number | undefined {
    const last = removed ?? life.lastGone ?? [...life.brought].sort((a, b) => this.#order.compare(a, b)).at(-1);
    return last === undefined ? undefined : this.#request.graph.commits.date(last);
  }

  /** A message stays as long as some ref reaches its commit. */
  #isLive({ commit }: OwnPlace): boolean {
    return commit !== undefined && (this.#inRefs.has(commit) || this.#inHead.has(commit));
  }

  #commitId(commit: number | undefined): Oid | null {
    const { graph } = this.#request;
    return commit === undefined ? null : graph.table.oid(graph.commits.object.at(commit));
  }

  #compareFirst(a: number | undefined, b: number | undefined): number {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return this.#order.compare(a, b);
  }

  #tips(accept: (name: string) => boolean): number[] {
    return this.#refs.flatMap(({ name, objects }) => (accept(name) ? this.#order.position(objects.at(-1) ?? -1) ?? [] : []));
  }

  #headCommit(): number[] {
    return this.#headAsRef().flatMap(({ objects }) => this.#order.position(objects.at(-1) ?? -1) ?? []);
  }

  #headAsRef(): PeeledRef[] {
    const { head, graph } = this.#request;
    return head === null ? [] : peelRefs([{ name: '', oid: head }], graph);
  }

  #noteCuts(): void {
    if (this.#leaves.cut.size > 0) this.notes.push(`${this.#leaves.cut.size} objects stand at more paths than are listed.`);
  }
}

function isNotes(name: string): boolean {
  return name.startsWith('refs/notes/');
}

function saidBy(own: readonly OwnPlace[]): Map<number, Set<number>> {
  const said = new Map<number, Set<number>>();
  for (const { commit, credential } of own) {
    if (commit === undefined) continue;
    said.set(commit, (said.get(commit) ?? new Set<number>()).add(credential));
  }
  return said;
}

function grouped<Item extends { readonly credential: number }>(items: readonly Item[], credentials: number): Item[][] {
  const groups: Item[][] = Array.from({ length: credentials }, () => []);
  for (const item of items) groups[item.credential]?.push(item);
  return groups;
}

function signature(person: Person | null): { author?: string; date?: string } {
  if (person === null) return {};
  const date = isoTime(person.seconds);
  return { author: person.name, ...(date === undefined ? {} : { date }) };
}

function loose(object: Oid): Place {
  return { source: 'history', object, commit: null, objects: 1 };
}

function earliest(commits: readonly number[], order: CommitOrder): number | undefined {
  return commits.reduce<number | undefined>((first, commit) => (first === undefined || order.compare(commit, first) < 0 ? commit : first), undefined);
}

function days(begin: number | undefined, end: number | undefined): number {
  return begin === undefined || end === undefined ? 0 : Math.max(0, Math.floor((end - begin) / DAY));
}
