/**
 * Gives every object of a delta family, base before delta, each materialised once. Depth first over an explicit stack; a
 * parent is dropped as soon as its last child is made, so a chain of any depth needs room for two objects (`forest.ts`).
 */
import type { Region } from './arena.ts';
import { asDamage, Damage, intact } from './damage.ts';
import type { Runs } from './delta.ts';
import { knownType, objectType } from './entry.ts';
import type { Forest } from './forest.ts';
import { Materialiser } from './materialiser.ts';
import type { ObjectType } from './object-format.ts';
import type { Pack } from './pack.ts';
import { BROKEN, ELSEWHERE, WHOLE } from './survey.ts';

export interface StoredObject {
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

/**
 * `State` is what a visitor wants to know again of a base when its deltas come; unless the object `isBase`, none will come.
 * Bytes are valid during the call only.
 */
export interface Visitor<State> {
  whole(position: number, type: ObjectType, bytes: Uint8Array, isBase: boolean): State;
  derived(position: number, type: ObjectType, bytes: Uint8Array, runs: Runs, base: State, baseBytes: number, isBase: boolean): State;
  failed(position: number, damage: Damage): void;
  /** Finds the base of a delta outside this pack. @throws Damage */
  elsewhere(binaryId: Uint8Array): StoredObject;
  /** A base outside this pack: not an object to report. */
  foreign(type: ObjectType, bytes: Uint8Array): State;
  /** No further delta of that object comes. */
  release?(state: State): void;
}

interface Member<State> {
  readonly type: ObjectType;
  readonly region: Region;
  readonly state: State;
  /** Places in `forest.children` of those that are still to come. */
  next: number;
  readonly end: number;
}

export class FamilyWalk<State> {
  readonly #pack: Pack;
  readonly #forest: Forest;
  readonly #visitor: Visitor<State>;
  readonly #maker: Materialiser;
  readonly #stack: Member<State>[] = [];

  /** @param maker nobody else's while this one walks */
  constructor(pack: Pack, forest: Forest, maker: Materialiser, visitor: Visitor<State>) {
    this.#pack = pack;
    this.#forest = forest;
    this.#maker = maker;
    this.#visitor = visitor;
  }

  /** @param only passes over a family whose root is an object of another type */
  walk(root: number, only?: ReadonlySet<ObjectType>): void {
    this.#maker.arena.clear();
    if (only !== undefined && this.#isOther(root, only)) return;
    this.#attempt(root);
    for (let member = this.#stack.at(-1); member !== undefined; member = this.#stack.at(-1)) {
      const position = this.#forest.children[member.next] ?? 0;
      member.next += 1;
      if (member.next === member.end) this.#stack.pop();
      this.#attempt(position, member);
      if (member.next < member.end) continue;
      this.#maker.arena.free(member.region);
      this.#visitor.release?.(member.state);
    }
  }

  /** False for whatever is not sure. */
  #isOther(root: number, only: ReadonlySet<ObjectType>): boolean {
    const { bases, types } = this.#pack.tables;
    const type = bases[root] === WHOLE ? knownType(types[root] ?? 0) : undefined;
    return type !== undefined && !only.has(type);
  }

  /** @param base undefined for a root */
  #attempt(position: number, base?: Member<State>): void {
    try {
      const member = base === undefined ? this.#root(position) : this.#child(position, base);
      if (member.next < member.end) this.#stack.push(member);
      else this.#maker.arena.free(member.region);
    } catch (error) {
      this.#fail(position, asDamage(error));
    }
  }

  #root(position: number): Member<State> {
    const base = this.#pack.tables.bases[position];
    intact(base !== BROKEN, 'its delta base is no entry of the pack');
    this.#pack.read(position);
    if (base === ELSEWHERE) return this.#onForeign(position);
    const type = objectType(this.#pack.head.type);
    const region = this.#maker.whole(this.#pack);
    return this.#member(position, type, region, this.#visitor.whole(position, type, this.#maker.view(region), this.#isBase(position)));
  }

  #onForeign(position: number): Member<State> {
    const { type, content } = this.#visitor.elsewhere(this.#pack.baseId());
    const region = this.#maker.allocate(content.length);
    this.#maker.arena.bytes.set(content, region.start);
    const state = this.#visitor.foreign(type, content);
    const member = this.#child(position, { type, region, state, next: 0, end: 0 });
    this.#maker.arena.free(region);
    return member;
  }

  #child(position: number, base: Member<State>): Member<State> {
    this.#pack.read(position);
    const region = this.#maker.derive(this.#pack, base.region);
    const bytes = this.#maker.view(region);
    const baseBytes = base.region.end - base.region.start;
    const state = this.#visitor.derived(position, base.type, bytes, this.#maker.runs, base.state, baseBytes, this.#isBase(position));
    return this.#member(position, base.type, region, state);
  }

  #isBase(position: number): boolean {
    const { firsts } = this.#forest;
    return (firsts[position] ?? 0) < (firsts[position + 1] ?? 0);
  }

  #member(position: number, type: ObjectType, region: Region, state: State): Member<State> {
    const { firsts } = this.#forest;
    return { type, region, state, next: firsts[position] ?? 0, end: firsts[position + 1] ?? 0 };
  }

  /** Names the object and all that can't be made without it. */
  #fail(position: number, damage: Damage): void {
    this.#visitor.failed(position, damage);
    const because = new Damage(damage.kind, `its delta base ${this.#pack.id(position)} can't be read: ${damage.message}`);
    const { firsts, children } = this.#forest;
    const lost = [position];
    for (let at = lost.pop(); at !== undefined; at = lost.pop()) {
      if (at !== position) this.#visitor.failed(at, because);
      for (let i = firsts[at] ?? 0; i < (firsts[at + 1] ?? 0); i += 1) lost.push(children[i] ?? 0);
    }
  }
}
