/** Which part of an audit a run reads. */

export interface Shard {
  /** From 1 up to `count`. */
  readonly index: number;
  readonly count: number;
}

/** AWS Batch's largest array; more shards would each have next to nothing to read. */
const MOST = 10_000;

/** @param where is named when it is wrong. @throws RangeError */
export function checkedShard(index: number, count: number, where: string): Shard {
  if (!(count >= 1 && count <= MOST)) throw new RangeError(`${where}: the number of shards must be from 1 to ${MOST}`);
  if (!(index >= 1 && index <= count)) throw new RangeError(`${where}: shards are counted from 1 to ${count}, so there is no shard ${index}`);
  return { index, count };
}
