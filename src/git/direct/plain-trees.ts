/** Trees read without git, as long as they are as git writes them: sorted, each name once. */
import { type Oid, oid } from '../../core/ids.ts';
import { emptyTree, type Version } from '../diff.ts';
import { TreeCursor } from '../trees.ts';
import { differingLines } from './differing-lines.ts';
import type { DirectObjects } from './direct-objects.ts';

/** By the bytes of their names (latin1). */
export type Entries = ReadonlyMap<string, NonNullable<Version>>;

/** Git has to be asked. */
export class Unanswered extends Error {}

export class PlainTrees {
  readonly #objects: DirectObjects;
  readonly #hashLength: 20 | 32;
  readonly empty: Oid;
  /** A commit's tree is that of the next one's parent. */
  readonly #known = new Map<Oid, Uint8Array>();

  constructor(objects: DirectObjects, hashLength: 20 | 32) {
    this.#objects = objects;
    this.#hashLength = hashLength;
    this.empty = emptyTree(hashLength === 20 ? 'sha1' : 'sha256');
  }

  /** What each of two trees holds, without most of what both do. @throws Unanswered */
  differing(before: Oid, after: Oid): readonly [Entries, Entries] {
    const [old, fresh] = differingLines(this.bytes(before), this.bytes(after), this.#hashLength);
    return [this.parse(old), this.parse(fresh)];
  }

  /** As it is stored. @throws Unanswered */
  bytes(tree: Oid): Uint8Array {
    const known = this.#known.get(tree) ?? this.#stored(tree);
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(tree, known);
    return known;
  }

  #stored(tree: Oid): Uint8Array {
    if (tree === this.empty) return new Uint8Array(0);
    const stored = this.#objects.read(tree);
    if (stored?.type !== 'tree') throw new Unanswered();
    return stored.content;
  }

  /** A tree, or a part of one. @throws Unanswered */
  parse(bytes: Uint8Array): Entries {
    try {
      return entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), this.#hashLength);
    } catch {
      throw new Unanswered();
    }
  }
}

const MOST_KNOWN = 50;

export function isFolder({ mode }: NonNullable<Version>): boolean {
  return mode === FOLDER;
}

const FOLDER = 0o040000;

function entriesOf(bytes: Buffer, hashLength: 20 | 32): Entries {
  const entries = new Map<string, NonNullable<Version>>();
  let last = '';
  for (const cursor = new TreeCursor(bytes, hashLength); cursor.next();) {
    const name = bytes.toString('latin1', cursor.nameStart, cursor.nameEnd);
    const version = { mode: canonical(cursor.mode), oid: oid(bytes.toString('hex', cursor.idStart, cursor.end)) };
    const order = isFolder(version) ? `${name}/` : name;
    if (order <= last || name.includes('/') || entries.has(name)) throw new Unanswered();
    last = order;
    entries.set(name, version);
  }
  return entries;
}

/** git knows two modes of files, whatever old trees say. */
function canonical(mode: number): number {
  if ((mode & 0o170000) !== 0o100000) return mode & 0o170000;
  return (mode & 0o100) === 0 ? 0o100644 : 0o100755;
}
