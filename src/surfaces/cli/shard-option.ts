/** `--shard I/N`, or `--shard auto`. */
import { checkedShard, type Shard } from './shard-shape.ts';
import { shardFrom } from './shard-variables.ts';

/** @throws RangeError, which yargs shows as a usage error */
export function shardOption(text: string, variables: Readonly<Record<string, string | undefined>>): Shard {
  if (text === 'auto') return shardFrom(variables);
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  if (index === undefined || count === undefined) throw new RangeError('--shard takes I/N, for instance 1/4, or auto');
  return checkedShard(Number(index), Number(count), '--shard');
}
