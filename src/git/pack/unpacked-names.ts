/** Paths of a pack's objects, as the pack's own trees give them, and the names that a tree holds. */
import { pathName } from '../path-name.ts';
import { MalformedTree, TreeCursor } from '../trees.ts';
import type { WholeObject } from './unpacker.ts';

interface Named {
  readonly tree: string;
  readonly name: string;
}

/** By id; objects of which no tree tells anything are left out. */
export function pathsOf(objects: readonly WholeObject[], idBytes: 20 | 32): Map<string, string> {
  const parents = new Map<string, Named>();
  for (const object of objects) if (object.type === 'tree') addEntries(parents, object, idBytes);
  return new Map([...parents.keys()].map((id) => [id, pathOf(id, parents)]));
}

/** The names in a tree, one a line; what is no tree as it stands. */
export function treeNames(bytes: Uint8Array, idBytes: 20 | 32): Uint8Array {
  const pieces: Uint8Array[] = [];
  const whole = eachEntry(bytes, idBytes, ({ nameStart, nameEnd }) => pieces.push(bytes.subarray(nameStart, nameEnd), NEW_LINE));
  return whole ? new Uint8Array(Buffer.concat(pieces)) : bytes;
}

const NEW_LINE = Uint8Array.of(0x0a);

function addEntries(parents: Map<string, Named>, { id, bytes }: WholeObject, idBytes: 20 | 32): void {
  eachEntry(bytes, idBytes, ({ nameStart, nameEnd, idStart, end }) => {
    const child = Buffer.from(bytes.subarray(idStart, end)).toString('hex');
    if (!parents.has(child)) parents.set(child, { tree: id, name: pathName(bytes.subarray(nameStart, nameEnd)) });
  });
}

/** Whether the bytes are a tree to their end. */
function eachEntry(bytes: Uint8Array, idBytes: 20 | 32, take: (cursor: TreeCursor) => unknown): boolean {
  const cursor = new TreeCursor(bytes, idBytes);
  try {
    while (cursor.next()) take(cursor);
    return true;
  } catch (error) {
    if (error instanceof MalformedTree) return false;
    throw error;
  }
}

/** Folders that a path is followed up through: a pack that somebody made to harm could go round in circles. */
const DEEPEST = 100;

function pathOf(id: string, parents: ReadonlyMap<string, Named>): string {
  const names: string[] = [];
  for (let at = parents.get(id); at !== undefined && names.length < DEEPEST; at = parents.get(at.tree)) names.push(at.name);
  return names.reverse().join('/');
}
