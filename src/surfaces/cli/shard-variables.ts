/**
 * `--shard auto`: the index that an engine gives each of its jobs. Whatever is missing, or can be read in two ways, is an error that says
 * what to set: a wrong guess would leave a part unread.
 */
import { checkedShard, type Shard } from './shard-shape.ts';

type Variables = Readonly<Record<string, string | undefined>>;

interface Engine {
  readonly name: string;
  /** The variable that is there when a job runs under this engine. */
  readonly index: string;
  /** `index` from 1; without `count` the engine doesn't tell how many there are. */
  readonly read: (variables: Variables) => { readonly index: number; readonly count?: number };
}

const ENGINES: readonly Engine[] = [
  {
    // From 0; the number of completions is no variable of a pod (https://kubernetes.io/docs/tasks/job/indexed-parallel-processing-static).
    name: 'a Kubernetes indexed Job',
    index: 'JOB_COMPLETION_INDEX',
    read: (variables) => ({ index: number(variables, 'JOB_COMPLETION_INDEX') + 1 }),
  },
  {
    // From 0, set in child jobs of arrays alone, with the array's size (https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html).
    name: 'an AWS Batch array',
    index: 'AWS_BATCH_JOB_ARRAY_INDEX',
    read: (variables) => ({ index: number(variables, 'AWS_BATCH_JOB_ARRAY_INDEX') + 1, ...counted(variables, 'AWS_BATCH_JOB_ARRAY_SIZE') }),
  },
  { name: 'a Slurm array', index: 'SLURM_ARRAY_TASK_ID', read: readSlurm },
  {
    // The job's sequence number, `{#}`, from 1 (man parallel). How many there will be is not known while jobs still come in.
    name: 'GNU parallel',
    index: 'PARALLEL_SEQ',
    read: (variables) => ({ index: number(variables, 'PARALLEL_SEQ') }),
  },
];

const OWN = { index: 'LEAKSIFT_SHARD_INDEX', count: 'LEAKSIFT_SHARD_COUNT' };
const SET_BOTH = `Set ${OWN.index} (from 0) and ${OWN.count}, or give --shard I/N.`;

/** @throws RangeError, which yargs shows as a usage error */
export function shardFrom(variables: Variables): Shard {
  const own = isSet(variables, OWN.count) ? number(variables, OWN.count) : undefined;
  if (isSet(variables, OWN.index)) {
    if (own === undefined) throw new RangeError(`--shard auto: ${OWN.index} is set, but not ${OWN.count}`);
    return checkedShard(number(variables, OWN.index) + 1, own, '--shard auto');
  }
  const engine = onlyEngine(variables);
  const { index, count } = engine.read(variables);
  if (count !== undefined && own !== undefined && count !== own) throw new RangeError(`--shard auto: ${engine.name} has ${count} jobs, but ${OWN.count} says ${own}`);
  const all = count ?? own;
  if (all === undefined) throw new RangeError(`--shard auto: ${engine.name} doesn't tell its jobs how many they are: set ${OWN.count}`);
  return checkedShard(index, all, '--shard auto');
}

function onlyEngine(variables: Variables): Engine {
  const [engine, other] = ENGINES.filter(({ index }) => isSet(variables, index));
  if (engine === undefined) throw new RangeError(`--shard auto: there is no ${ENGINES.map(({ index }) => index).join(', ')}. ${SET_BOTH}`);
  if (other !== undefined) throw new RangeError(`--shard auto: both ${engine.index} and ${other.index} are set, so which one counts? ${SET_BOTH}`);
  return engine;
}

/** The array's own numbers: any first one, any step (man sbatch, OUTPUT ENVIRONMENT VARIABLES). A list with gaps can't be counted from them. */
function readSlurm(variables: Variables): { index: number; count: number } {
  const slurm = (name: string): number => number(variables, `SLURM_ARRAY_TASK_${name}`);
  const [least, most, count] = [slurm('MIN'), slurm('MAX'), slurm('COUNT')];
  const step = isSet(variables, 'SLURM_ARRAY_TASK_STEP') ? slurm('STEP') : 1;
  const index = (slurm('ID') - least) / step;
  if ((most - least) / step + 1 !== count || !Number.isInteger(index)) throw new RangeError(`--shard auto: the Slurm array is no range such as 0-7. ${SET_BOTH}`);
  return { index: index + 1, count };
}

function counted(variables: Variables, name: string): { readonly count?: number } {
  return isSet(variables, name) ? { count: number(variables, name) } : {};
}

function number(variables: Variables, name: string): number {
  const text = variables[name] ?? '';
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--shard auto: ${name} should be a whole number${text === '' ? ' and is not set' : ''}. ${SET_BOTH}`);
  return Number(text);
}

function isSet(variables: Variables, name: string): boolean {
  return (variables[name] ?? '') !== '';
}
