/** What the sources that read git have in common: objects become units, and what could not be read goes to the ledger. */
import type { Place } from '../core/finding.ts';
import type { Oid } from '../core/ids.ts';
import type { Ledger, Unread } from '../core/ledger.ts';
import type { Given, Unit } from '../core/source.ts';
import { type Change, SUBMODULE, type Version } from '../git/diff.ts';
import { lfsContentId } from '../git/lfs-pointer.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../git/objects.ts';

/** Where objects are read from. */
export interface Objects extends Pick<ObjectReader, 'readMany' | 'finish'> {
  /** What can be read without waiting. */
  readNow?(oid: Oid): GitObject | null;
}

export type ObjectPlaces = ReadonlyMap<Oid, readonly Place[]>;

/** Each object once, in the order of the map but for those that are waited for, then whatever no single object could be blamed for. */
export async function* objectUnits(reader: Objects, objects: ObjectPlaces, role: Unit['role'], ledger: Ledger): AsyncGenerator<Given, void> {
  const unitOf = (object: GitObject): Unit => objectUnit(object, role, objects.get(object.oid) ?? [], ledger);
  const all = [...objects.keys()];
  const later: Oid[] = reader.readNow ? [] : all;
  if (reader.readNow) for (let at = 0; at < all.length; at += AT_ONCE) yield unitsNow(reader, all.slice(at, at + AT_ONCE), unitOf, later);
  for await (const object of reader.readMany(later)) {
    if ('unread' in object) unreadObject(ledger, object);
    else yield unitOf(object);
  }
  for (const problem of await reader.finish()) unreadUnit(ledger, problem);
}

/** Objects whose units are given at a time: more would keep who waits for a turn waiting. */
const AT_ONCE = 32;

function* unitsNow(reader: Objects, oids: readonly Oid[], unitOf: (object: GitObject) => Unit, later: Oid[]): Generator<Unit, void> {
  for (const oid of oids) {
    const object = reader.readNow?.(oid) ?? null;
    if (object === null) later.push(oid);
    else yield unitOf(object);
  }
}

function objectUnit(object: GitObject, role: Unit['role'], places: readonly Place[], ledger: Ledger): Unit {
  ledger.enumerated();
  if (role === 'target' && isLfsPointer(object)) skippedUnit(ledger, 'content in Git LFS');
  return { id: `${object.type} ${object.oid}`, role, object: object.oid, places, content: object.content };
}

/** Blobs that stood where something changed: read only to know which secrets are not new. */
export function baseUnits(reader: Objects, changes: Iterable<Change>, ledger: Ledger): AsyncGenerator<Given, void> {
  const base = new Map<Oid, readonly Place[]>();
  for (const { before } of changes) {
    for (const blob of before.map(blobOf)) if (blob !== null) base.set(blob, []);
  }
  return objectUnits(reader, base, 'base', ledger);
}

/** Paths as contents of their own: file and folder names hold secrets too. */
export function* pathNameUnits(names: Iterable<readonly [rawPath: string, place: Omit<Place, 'source'>]>, ledger: Ledger): Generator<Unit, void> {
  for (const [rawPath, place] of names) {
    ledger.enumerated();
    yield { id: `path name ${place.path ?? ''}`, role: 'target', places: [{ source: 'path-name', ...place }], content: Buffer.from(rawPath, 'latin1') };
  }
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
