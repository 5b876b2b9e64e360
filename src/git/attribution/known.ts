/** What attribution has learnt of a repository, for places and exposures alike. */
import type { Holders } from './holders.ts';
import type { Leaves } from './leaves.ts';
import type { Lineage } from './lineage.ts';
import type { OwnPlace } from './own.ts';
import type { RefView } from './refs.ts';
import type { CommitOrder } from '../graph/commit-order.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';

/** What is read of it. The rest follows from this. */
export interface Gathered {
  readonly graph: ObjectGraph;
  readonly order: CommitOrder;
  readonly holders: Holders;
  readonly leaves: Leaves;
  readonly view: RefView;
  /** By credential. */
  readonly own: readonly (readonly OwnPlace[])[];
}

export interface Known extends Gathered {
  readonly lineage: Lineage;
}
