/** Builds the graph of a repository and attributes markers in it, reading through plain `git cat-file`. */
import { fingerprintOf, oid } from '../../src/core/ids.ts';
import type { Fingerprint, Oid } from '../../src/core/ids.ts';
import { attribute } from '../../src/git/attribution.ts';
import type { Attribution } from '../../src/git/attribution.ts';
import type { Held } from '../../src/core/source.ts';
import type { ObjectReader } from '../../src/git/trees/search.ts';
import { ObjectGraph } from '../../src/git/graph/object-graph.ts';
import type { ObjectType } from '../../src/git/pack/object-format.ts';
import type { TestRepo } from '../helpers/repo.ts';
import { allObjects } from './attribution-oracle.ts';
import type { StoredObject } from './attribution-oracle.ts';

/** A fingerprint for the n-th marker. */
export function numbered(n: number): Fingerprint {
  return fingerprintOf(n.toString(16).padStart(32, '0'));
}

export function graphOf(objects: readonly StoredObject[]): ObjectGraph {
  const graph = new ObjectGraph(objects[0]?.oid.length === 64 ? 32 : 20, 4);
  for (const object of objects) graph.add(oid(object.oid), object.type as ObjectType, object.content);
  return graph;
}

export function readerOf(objects: readonly StoredObject[]): ObjectReader {
  const byId = new Map(objects.map((object) => [object.oid, object]));
  return {
    async *readMany(oids) {
      for (const id of oids) {
        const object = byId.get(id);
        if (object) yield { oid: id, type: object.type as ObjectType, content: object.content };
      }
    },
  };
}

/** Where each marker stands in which object. */
export function holdersOf(objects: readonly StoredObject[], markers: readonly string[]): Map<Fingerprint, Held> {
  return new Map(markers.map((marker, n) => [numbered(n), new Map(objects.flatMap((object) => {
    const offsets = occurrences(object.content, marker);
    return offsets.length > 0 ? [[oid(object.oid), offsets] as const] : [];
  }))]));
}

/** Attributes markers in a repository with everything it stores. */
export function attributeMarkers(repo: TestRepo, markers: readonly string[], now = 1_600_000_000): Promise<Attribution> {
  const objects = allObjects(repo);
  return attribute({ holders: holdersOf(objects, markers), graph: graphOf(objects), reader: readerOf(objects), refs: refsOf(repo), head: headOf(repo), now });
}

export function refsOf(repo: TestRepo): { name: string; oid: Oid }[] {
  const lines = repo.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split(' ')).map(([name = '', id = '']) => ({ name, oid: oid(id) }));
}

export function headOf(repo: TestRepo): Oid | null {
  const { status, stdout } = repo.tryGit(['rev-parse', '-q', '--verify', 'HEAD']);
  return status === 0 ? oid(stdout.trim()) : null;
}

function occurrences(content: Buffer, marker: string): number[] {
  const offsets: number[] = [];
  for (let at = content.indexOf(marker); at >= 0; at = content.indexOf(marker, at + 1)) offsets.push(at);
  return offsets;
}
