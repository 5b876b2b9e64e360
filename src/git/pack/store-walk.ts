/**
 * Gives every object of a part of a store to a visitor, bases before their deltas, and names each object that can't be
 * read. Damaged objects are looked for in other packs first.
 */
import { asDamage, Damage } from './damage.ts';
import type { Runs } from './delta.ts';
import { FamilyWalk } from './family-walk.ts';
import { readLoose } from './loose.ts';
import { Materialiser } from './materialiser.ts';
import type { ObjectType } from './object-format.ts';
import type { ObjectSlots } from './object-slots.ts';
import type { Pack } from './pack.ts';
import type { Part } from './parts.ts';
import type { StoreReader } from './reader.ts';
import type { SurveyedPack } from './store.ts';

/** Reused: valid during the call only. */
export interface ObjectName {
  /** Hexadecimal object id. */
  id(): string;
  /** Another copy of the object counts: this one is read for what its deltas inherit. */
  readonly spare: boolean;
  /** The object's number (`object-slots.ts`). */
  slot(): number;
}

/**
 * `State` is what the visitor wants to know again of a base when its deltas come; unless the object `isBase`, none will come.
 * Bytes are valid during the call only.
 */
export interface ObjectVisitor<State> {
  /** An object without a base, or whose base is of no use. */
  whole(name: ObjectName, type: ObjectType, bytes: Uint8Array, isBase: boolean): State;
  derived(name: ObjectName, type: ObjectType, bytes: Uint8Array, runs: Runs, base: State, baseBytes: number, isBase: boolean): State;
  /** A delta's base that is stored outside its pack; it comes again under its own name. */
  foreign(type: ObjectType, bytes: Uint8Array): State;
  /** No further delta of that object comes. */
  release?(state: State): void;
  /** Nothing here can read the object. */
  failed(id: string, damage: Damage): void;
}

export class StoreWalk<State> {
  readonly #reader: StoreReader;
  readonly #slots: ObjectSlots;
  readonly #visitor: ObjectVisitor<State>;
  /** Of all walks, one after the other. */
  readonly #maker = new Materialiser();
  /** By pack, made when the first family is asked for. */
  readonly #walks: FamilyWalk<State>[] = [];

  constructor(reader: StoreReader, slots: ObjectSlots, visitor: ObjectVisitor<State>) {
    this.#reader = reader;
    this.#slots = slots;
    this.#visitor = visitor;
  }

  /**
   * @param only leaves out families of other types, as far as that spares reading
   * @param isNeeded leaves out families by their pack and root
   */
  walk(part: Part, only?: ReadonlySet<ObjectType>, isNeeded?: (pack: number, root: number) => boolean): void {
    if (part.kind === 'objects') return this.#readEach(part.ids);
    if (part.kind === 'loose') return this.#walkLoose(part.from, part.to);
    if (part.kind === 'cyclic') return this.#nameCyclic(part.pack);
    const { roots } = this.#packed(part.pack).forest;
    const walk = (this.#walks[part.pack] ??= this.#familyWalk(this.#packed(part.pack), part.pack));
    for (let i = part.from; i < part.to; i += 1) {
      const root = roots[i] ?? 0;
      if (isNeeded === undefined || isNeeded(part.pack, root)) walk.walk(root, only);
    }
  }

  #familyWalk(surveyed: SurveyedPack, number: number): FamilyWalk<State> {
    const pack = this.#pack(number);
    const name = new PackedName(pack, surveyed.spare, this.#slots.packed(number, 0));
    const visitor = this.#visitor;
    return new FamilyWalk<State>(pack, surveyed.forest, this.#maker, {
      whole: (position, type, bytes, isBase) => visitor.whole(name.at(position), type, bytes, isBase),
      derived: (position, type, bytes, runs, base, baseBytes, isBase) => visitor.derived(name.at(position), type, bytes, runs, base, baseBytes, isBase),
      foreign: (type, bytes) => visitor.foreign(type, bytes),
      release: (state) => visitor.release?.(state),
      elsewhere: (id) => this.#reader.read(Buffer.from(id).toString('hex')),
      failed: (position, damage) => this.#recover(name.at(position), damage),
    });
  }

  #recover(name: ObjectName, damage: Damage): void {
    if (name.spare) return;
    const id = name.id();
    const slot = name.slot();
    if (damage.kind === 'large' || !this.#reader.hasCopies) return this.#visitor.failed(id, damage);
    try {
      const { type, content } = this.#reader.read(id);
      this.#visitor.whole({ id: () => id, spare: false, slot: () => slot }, type, content, false);
    } catch (error) {
      this.#visitor.failed(id, asDamage(error));
    }
  }

  #readEach(ids: readonly string[]): void {
    for (const id of ids) {
      try {
        const { type, content } = this.#reader.read(id);
        this.#visitor.whole({ id: () => id, spare: false, slot: () => this.#slots.find(Buffer.from(id, 'hex')) }, type, content, false);
      } catch (error) {
        this.#visitor.failed(id, asDamage(error));
      }
    }
  }

  #walkLoose(from: number, to: number): void {
    const { loose, format } = this.#reader.survey;
    for (const [i, file] of loose.slice(from, to).entries()) {
      const name = { id: () => file.id, spare: false, slot: () => this.#slots.looseStart + from + i };
      try {
        const { type, content } = readLoose(file, format);
        this.#visitor.whole(name, type, content, false);
      } catch (error) {
        this.#recover(name, asDamage(error));
      }
    }
  }

  #nameCyclic(number: number): void {
    const { forest, spare } = this.#packed(number);
    const name = new PackedName(this.#pack(number), spare, this.#slots.packed(number, 0));
    for (const position of forest.cyclic) this.#recover(name.at(position), new Damage('damaged', 'its delta bases form a cycle'));
  }

  #packed(number: number): SurveyedPack {
    const surveyed = this.#reader.survey.packs[number];
    if (surveyed === undefined) throw new RangeError(`the store has no pack ${number}`);
    return surveyed;
  }

  #pack(number: number): Pack {
    const pack = this.#reader.packs[number];
    if (pack === undefined) throw new RangeError(`the store has no pack ${number}`);
    return pack;
  }
}

class PackedName implements ObjectName {
  readonly #pack: Pack;
  readonly #spare: Uint8Array;
  readonly #firstSlot: number;
  #position = 0;
  /** In the pack's index. */
  #place = 0;

  constructor(pack: Pack, spare: Uint8Array, firstSlot: number) {
    this.#pack = pack;
    this.#spare = spare;
    this.#firstSlot = firstSlot;
  }

  at(position: number): this {
    this.#position = position;
    this.#place = this.#pack.tables.indexes[position] ?? 0;
    return this;
  }

  id(): string {
    return this.#pack.id(this.#position);
  }

  slot(): number {
    return this.#firstSlot + this.#place;
  }

  get spare(): boolean {
    return this.#spare[this.#place] === 1;
  }
}
