/** Which credential stands in which object, by number: credentials in the order given, objects as in the graph. */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { Held } from '../../core/source.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { ObjectType } from '../pack/object-format.ts';

export interface Holding {
  readonly credential: number;
  /** Empty when the places inside the object are not known. */
  readonly offsets: readonly number[];
}

export interface Holders {
  readonly credentials: readonly Fingerprint[];
  /** By object number. */
  readonly byObject: ReadonlyMap<number, readonly Holding[]>;
  /** Objects that the graph never saw, with what they hold. */
  readonly unknown: readonly { readonly object: Oid; readonly credential: number }[];
  ofType(...types: readonly ObjectType[]): number[];
}

export function numberHolders(found: ReadonlyMap<Fingerprint, Held>, graph: ObjectGraph): Holders {
  const byObject = new Map<number, Holding[]>();
  const unknown: { object: Oid; credential: number }[] = [];
  const credentials = [...found.keys()];
  credentials.forEach((fingerprint, credential) => {
    for (const [object, offsets] of entriesOf(found.get(fingerprint))) {
      const number = graph.table.findOid(object);
      if (number < 0) unknown.push({ object, credential });
      else byObject.set(number, [...(byObject.get(number) ?? []), { credential, offsets }]);
    }
  });
  const ofType = (...types: readonly ObjectType[]): number[] =>
    [...byObject.keys()].filter((number) => types.includes(graph.table.type(number) ?? 'blob'));
  return { credentials, byObject, unknown, ofType };
}

function* entriesOf(held: Held | undefined): Iterable<[Oid, readonly number[]]> {
  if (held instanceof Map) yield* held as ReadonlyMap<Oid, readonly number[]>;
  else for (const object of held?.keys() ?? []) yield [object, []];
}
