/**
 * Places of a credential: one for each path that ever held it, with the commit that brought it there first and the number
 * of objects that hold it there; one for each message, header or tag that holds it; and one for an identity, however
 * many commits share it. Author and date are those of the commit's author, which `git log` shows.
 */
import type { Place } from '../../core/finding.ts';
import type { Oid } from '../../core/ids.ts';
import type { LocatedPlace } from '../../core/source.ts';
import { cutNotes } from './cut-notes.ts';
import type { Known } from './known.ts';
import type { OwnPlace } from './own.ts';
import type { TreePlace } from './tree-places.ts';
import { isoTime } from '../commits.ts';
import type { Person } from '../commits.ts';

/** Messages and headers listed for one credential; paths have a bound of their own (`gathered.ts`). */
const LISTED = 1000;

/** Authors of commits; null for one that names none that can be read. */
export type AuthorsOf = (commits: readonly Oid[]) => Promise<ReadonlyMap<Oid, Person | null>>;

export class PlaceList {
  readonly #known: Known;
  readonly #inTrees: readonly TreePlace[][];
  readonly #unplaced: readonly LocatedPlace[][];
  /** By object number of the commit. */
  readonly #authors = new Map<number, Person | null>();

  constructor(known: Known) {
    this.#known = known;
    this.#inTrees = known.holders.credentials.map(() => []);
    this.#unplaced = known.holders.credentials.map(() => []);
    for (const place of known.lineage.places.all()) this.#inTrees[place.credential]?.push(place);
    this.#gatherUnplaced();
  }

  get notes(): readonly string[] {
    const { leaves, own } = this.#known;
    const paths = leaves.cut.size > 0 ? [`Not every path is listed: ${leaves.cut.size} objects stand at very many.`] : [];
    return [...paths, ...cutNotes('messages and headers', LISTED, own.map((places) => others(places).length))];
  }

  /** Asks for the authors of the commits that the places name. */
  async readAuthors(authorsOf: AuthorsOf): Promise<void> {
    const { graph, lineage } = this.#known;
    const commits = new Set([...lineage.places.all()].flatMap(({ first }) => first ?? []));
    const ids = [...commits].map((commit) => graph.table.oid(graph.commits.object.at(commit)));
    for (const [id, author] of await authorsOf(ids)) this.#authors.set(graph.table.findOid(id), author);
  }

  /** The first commit's first. */
  of(credential: number): LocatedPlace[] {
    const inTrees = (this.#inTrees[credential] ?? []).map((place) => ({ first: place.first, place: this.#treePlace(place) }));
    inTrees.sort((a, b) => this.#compare(a.first, b.first) || byText(a.place, b.place));
    const unplaced = [...(this.#unplaced[credential] ?? [])].sort(byText);
    return [...inTrees.map(({ place }) => place), ...this.#ownPlaces(credential), ...unplaced];
  }

  #treePlace(place: TreePlace): LocatedPlace {
    const { graph, leaves } = this.#known;
    const path = leaves.paths.text(place.path);
    const commit = place.first === undefined ? null : graph.commits.object.at(place.first);
    return {
      source: this.#sourceOf(place),
      ...(path === undefined ? {} : { path }),
      object: graph.table.oid(place.object),
      commit: commit === null ? null : graph.table.oid(commit),
      ...signature(commit === null ? null : this.#authors.get(commit) ?? null),
      objects: place.objects,
      ...(place.offsets === undefined ? {} : { offsets: place.offsets }),
    };
  }

  #sourceOf({ isName, first }: TreePlace): Place['source'] {
    if (isName) return 'path-name';
    return first !== undefined && this.#known.view.isNote(first) ? 'note' : 'history';
  }

  #ownPlaces(credential: number): LocatedPlace[] {
    const { graph } = this.#known;
    const sorted = [...(this.#known.own[credential] ?? [])].sort((a, b) => this.#compare(a.commit, b.commit) || graph.table.compare(a.object, b.object) || (a.source < b.source ? -1 : 1));
    const identities = sorted.filter(({ source }) => source === 'identity');
    const places = others(sorted).slice(0, LISTED).map((place) => this.#ownPlace(place, 1));
    const [first] = identities;
    return first === undefined ? places : [...places, this.#ownPlace(first, new Set(identities.map(({ object }) => object)).size)];
  }

  #ownPlace({ source, object, commit, person, offsets }: OwnPlace, objects: number): LocatedPlace {
    const id = this.#known.graph.table.oid(object);
    return { source, object: id, commit: commit === undefined ? null : id, ...signature(person), objects, ...(offsets.length > 0 ? { offsets } : {}) };
  }

  /** Holding blobs that no tree lists, staged or dangling: their ids are all that can be said. */
  #gatherUnplaced(): void {
    const { graph, holders, leaves } = this.#known;
    for (const number of holders.ofType('blob')) {
      if (leaves.listed.has(number)) continue;
      for (const { credential } of holders.byObject.get(number) ?? []) this.#unplaced[credential]?.push(loose(graph.table.oid(number)));
    }
    for (const { object, credential } of holders.unknown) this.#unplaced[credential]?.push(loose(object));
  }

  #compare(a: number | undefined, b: number | undefined): number {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return this.#known.order.compare(a, b);
  }
}

function others(places: readonly OwnPlace[]): OwnPlace[] {
  return places.filter(({ source }) => source !== 'identity');
}

function signature(person: Person | null): { author?: string; date?: string } {
  if (person === null) return {};
  const date = isoTime(person.seconds);
  return { author: person.name, ...(date === undefined ? {} : { date }) };
}

/** The order in which objects arrived shall not be seen in a report. */
function byText(a: Place, b: Place): number {
  const [left, right] = [a, b].map(({ path, object, source }) => `${path ?? ''}\0${object}\0${source}`);
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

function loose(object: Place['object'] & string): LocatedPlace {
  return { source: 'history', object, commit: null, objects: 1 };
}
