/**
 * Objects read without git, for a hook that has no time to start one: loose ones and those of packs, each checked by its
 * hash. What is not found, or is anything but plain, is not answered: git has to be asked then.
 */
import type { Oid } from '../../core/ids.ts';
import { Damage, FOREIGN, intact } from '../pack/damage.ts';
import { readLoose } from '../pack/loose.ts';
import { objectId } from '../pack/object-format.ts';
import type { Repository } from '../repository.ts';
import { PackFolder, type PlainObject } from './packed-object.ts';

export class DirectObjects {
  readonly #repository: Repository;
  #packs: readonly PackFolder[] | null = null;
  /** What stands here under an id that is not its own: git would take it for what it is asked for. */
  readonly foreign = new Set<Oid>();
  /** Commits and trees, which are asked for again and again. */
  readonly #known = new Map<Oid, PlainObject>();
  /** Whether the last one that packs were asked for was there: then they are asked first for the next. */
  #wasPacked = false;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Null: ask git. */
  read(oid: Oid): PlainObject | null {
    const known = this.#known.get(oid);
    if (known !== undefined) return known;
    const found = (this.#wasPacked ? this.#packed(oid) : null) ?? this.#loose(oid) ?? this.#packed(oid);
    if (found !== null && found.type !== 'blob' && found.content.length <= SMALL && this.#known.size < MOST_KNOWN) this.#known.set(oid, found);
    return found;
  }

  close(): void {
    for (const packs of this.#packs ?? []) packs.close();
    this.#packs = null;
  }

  #loose(oid: Oid): PlainObject | null {
    for (const { path } of this.#repository.objectDirectories) {
      const found = this.#attempt(oid, () => readLoose({ id: oid, path: `${path}/${oid.slice(0, 2)}/${oid.slice(2)}` }, this.#repository.objectFormat));
      if (found !== null) return found;
    }
    return null;
  }

  #packed(oid: Oid): PlainObject | null {
    const { objectDirectories, objectFormat } = this.#repository;
    this.#packs ??= objectDirectories.map(({ path }) => new PackFolder(path, objectFormat));
    const id = Buffer.from(oid, 'hex');
    for (const packs of this.#packs) {
      const found = this.#attempt(oid, () => {
        const object = packs.read(id);
        intact(object === null || objectId(objectFormat, object.type, object.content) === oid, FOREIGN);
        return object;
      });
      this.#wasPacked = found !== null;
      if (found !== null) return found;
    }
    return null;
  }

  /** Whatever is wrong with an object, git shall say what it makes of it. */
  #attempt(oid: Oid, read: () => PlainObject | null): PlainObject | null {
    try {
      return read();
    } catch (error) {
      if (error instanceof Damage && error.message === FOREIGN) this.foreign.add(oid);
      return null;
    }
  }
}

const SMALL = 16 * 1024;
const MOST_KNOWN = 1000;
