/** `--shard I/N`: which part of an audit this run reads. */

export interface Shard {
  /** From 1 up to `count`. */
  readonly index: number;
  readonly count: number;
}

/** More would each have next to nothing to read. */
const MOST = 10_000;

/** @throws RangeError, which yargs shows as a usage error */
export function shardOption(text: string): Shard {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  if (index === undefined || count === undefined) throw new RangeError('--shard takes I/N, for instance 1/4');
  return checkedShard(Number(index), Number(count), '--shard');
}

/** @param where is named when it is wrong. @throws RangeError */
export function checkedShard(index: number, count: number, where: string): Shard {
  if (!(count >= 1 && count <= MOST)) throw new RangeError(`${where}: the number of shards must be from 1 to ${MOST}`);
  if (!(index >= 1 && index <= count)) throw new RangeError(`${where}: shards are counted from 1 to ${count}, so there is no shard ${index}`);
  return { index, count };
}
