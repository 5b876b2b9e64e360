/** What the sources that read git have in common: objects become units, and what could not be read goes to the ledger. */
import type { Place } from '../core/finding.ts';
import type { Oid } from '../core/ids.ts';
import type { Ledger, Unread } from '../core/ledger.ts';
import type { Unit } from '../core/source.ts';
import { type Change, SUBMODULE, type Version } from '../git/diff.ts';
import { lfsContentId } from '../git/lfs-pointer.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../git/objects.ts';

/** Where objects are read from. */
export type Objects = Pick<ObjectReader, 'readMany' | 'finish'>;

export type ObjectPlaces = ReadonlyMap<Oid, readonly Place[]>;

/** Each object once, in the order of the map, then whatever no single object could be blamed for. */
export async function* objectUnits(reader: Objects, objects: ObjectPlaces, role: Unit['role'], ledger: Ledger): AsyncGenerator<Unit, void> {
  for await (const object of reader.readMany(objects.keys())) {
    const places = objects.get(object.oid) ?? [];
    if ('unread' in object) unreadObject(ledger, object);
    else {
      ledger.enumerated();
      yield { id: `${object.type} ${object.oid}`, role, object: object.oid, places, content: object.content };
      if (role === 'target' && isLfsPointer(object)) skippedUnit(ledger, 'content in Git LFS');
    }
  }
  for (const problem of await reader.finish()) unreadUnit(ledger, problem);
}

/** Blobs that stood where something changed: read only to know which secrets are not new. */
export function baseUnits(reader: Objects, changes: Iterable<Change>, ledger: Ledger): AsyncGenerator<Unit, void> {
  const base = new Map<Oid, readonly Place[]>();
  for (const { before } of changes) {
    for (const blob of before.map(blobOf)) if (blob !== null) base.set(blob, []);
  }
  return objectUnits(reader, base, 'base', ledger);
}

/** A path as content of its own: file and folder names hold secrets too. */
export function pathNameUnit(rawPath: string, place: Omit<Place, 'source'>, ledger: Ledger): Unit {
  ledger.enumerated();
  return { id: `path name ${place.path ?? ''}`, role: 'target', places: [{ source: 'path-name', ...place }], content: Buffer.from(rawPath, 'latin1') };
}

export function unreadUnit(ledger: Ledger, { unit, reason }: Unread): void {
  ledger.enumerated();
  ledger.unread(unit, reason);
}

export function unreadObject(ledger: Ledger, { oid, unread }: UnreadObject): void {
  unreadUnit(ledger, { unit: `object ${oid}`, reason: unread });
}

export function skippedUnit(ledger: Ledger, reason: string, count = 1): void {
  ledger.enumerated(count);
  ledger.skipped(reason, count);
}

/** What can be read of a version: a file or the target of a symbolic link, not the commit of a submodule. */
export function blobOf(version: Version): Oid | null {
  return version === null || version.mode === SUBMODULE ? null : version.oid;
}

function isLfsPointer({ content }: GitObject): boolean {
  return content instanceof Uint8Array && lfsContentId(content) !== undefined;
}
