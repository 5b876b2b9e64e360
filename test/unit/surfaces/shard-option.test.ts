/** Which shard the variables of each engine name, and what is refused in place of a guess. */
import { describe, expect, it, test } from 'vitest';
import { shardOption } from '../../../src/surfaces/cli/shard-option.ts';

const auto = (variables: Record<string, string>) => shardOption('auto', variables);
const slurm = (id: number, least: number, most: number, count: number, step?: number): Record<string, string> => ({
  SLURM_ARRAY_TASK_ID: `${id}`, SLURM_ARRAY_TASK_MIN: `${least}`, SLURM_ARRAY_TASK_MAX: `${most}`, SLURM_ARRAY_TASK_COUNT: `${count}`,
  ...(step === undefined ? {} : { SLURM_ARRAY_TASK_STEP: `${step}` }),
});

describe('auto', () => {
  it.each([
    ['Kubernetes', { JOB_COMPLETION_INDEX: '0', LEAKSIFT_SHARD_COUNT: '5' }, '1/5'],
    ['Kubernetes, the last', { JOB_COMPLETION_INDEX: '4', LEAKSIFT_SHARD_COUNT: '5' }, '5/5'],
    ['AWS Batch', { AWS_BATCH_JOB_ARRAY_INDEX: '9', AWS_BATCH_JOB_ARRAY_SIZE: '10' }, '10/10'],
    ['Slurm from 0', slurm(3, 0, 7, 8), '4/8'],
    ['Slurm from 1', slurm(8, 1, 8, 8, 1), '8/8'],
    ['Slurm in steps', slurm(12, 4, 16, 4, 4), '3/4'],
    ['GNU parallel', { PARALLEL_SEQ: '1', LEAKSIFT_SHARD_COUNT: '3' }, '1/3'],
    ['a matrix', { LEAKSIFT_SHARD_INDEX: '0', LEAKSIFT_SHARD_COUNT: '2' }, '1/2'],
    ['our own before any engine', { LEAKSIFT_SHARD_INDEX: '1', LEAKSIFT_SHARD_COUNT: '2', PARALLEL_SEQ: '7', JOB_COMPLETION_INDEX: '9' }, '2/2'],
    ['an empty variable is none', { JOB_COMPLETION_INDEX: '', PARALLEL_SEQ: '2', LEAKSIFT_SHARD_COUNT: '3' }, '2/3'],
  ])('%s', (_, variables, said) => {
    const { index, count } = auto(variables as Record<string, string>);
    expect(`${index}/${count}`).toBe(said);
  });

  it.each([
    ['nothing', {}, /JOB_COMPLETION_INDEX.*LEAKSIFT_SHARD_INDEX/],
    ['no count', { JOB_COMPLETION_INDEX: '0' }, /set LEAKSIFT_SHARD_COUNT/],
    ['no count with our own index', { LEAKSIFT_SHARD_INDEX: '0' }, /LEAKSIFT_SHARD_COUNT/],
    ['two engines', { PARALLEL_SEQ: '1', ...slurm(0, 0, 7, 8) }, /both SLURM_ARRAY_TASK_ID and PARALLEL_SEQ/],
    ['two counts', { AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '10', LEAKSIFT_SHARD_COUNT: '5' }, /10 jobs, but LEAKSIFT_SHARD_COUNT says 5/],
    ['a list with gaps', slurm(9, 1, 22, 4), /no range/],
    ['a task between the steps of its array', slurm(1, 0, 6, 3, 3), /no range/],
    ['a Slurm task without its array', { SLURM_ARRAY_TASK_ID: '3' }, /SLURM_ARRAY_TASK_MIN/],
    ['an index behind the end', { PARALLEL_SEQ: '4', LEAKSIFT_SHARD_COUNT: '3' }, /no shard 4/],
    ['no number', { JOB_COMPLETION_INDEX: '-1', LEAKSIFT_SHARD_COUNT: '3' }, /whole number/],
    ['no shards', { JOB_COMPLETION_INDEX: '0', LEAKSIFT_SHARD_COUNT: '0' }, /from 1 to/],
  ])('refuses %s', (_, variables, message) => {
    expect(() => auto(variables as Record<string, string>)).toThrow(message);
  });
});

test('I/N is taken as it is written, and nothing else is', () => {
  expect(shardOption('3/7', { PARALLEL_SEQ: '1' })).toEqual({ index: 3, count: 7 });
  for (const wrong of ['0/7', '8/7', '1/0', '1', '1/', '/2', '1.5/2', 'a/b', '1/2/3', '', '1/99999', ' 1/2']) expect(() => shardOption(wrong, {}), wrong).toThrow(RangeError);
});
