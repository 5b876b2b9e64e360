/** Which partition is asked: told by what stands near a key, or by its session token. */
import { describe, expect, it } from 'vitest';
import { partitionNear } from '../../../src/core/aws-partition.ts';
import { partitionOf } from '../../../src/core/aws-tokens.ts';
import { endpointOf, partitionFrom, PARTITIONS } from '../../../src/verify/partition.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const draw = seeded(84);
const scanner = builtInScanner();

function factOf(around: (pair: string) => string): string | undefined {
  const pair = `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;
  const [found] = scanner.scan(Buffer.from(around(pair))).detections;
  expect(found?.parts).toHaveLength(2);
  return found?.facts.partition;
}

describe('what stands near', () => {
  it.each([
    ['region = cn-north-1', 'aws-cn'], ['arn:aws-cn:s3:::bucket', 'aws-cn'], ['https://s3.cn-northwest-1.amazonaws.com.cn/x', 'aws-cn'],
    ['region = us-gov-west-1', 'aws-us-gov'], ['arn:aws-us-gov:iam::1:role/x', 'aws-us-gov'],
    ['region = eusc-de-east-1', 'aws-eusc'], ['https://sts.eusc-de-east-1.amazonaws.eu', 'aws-eusc'],
    ['region = eu-west-1', undefined], ['arn:aws:s3:::bucket', undefined], ['nothing', undefined],
  ])('%s', (text, partition) => {
    expect(factOf((pair) => `${text}\n${pair}`)).toBe(partition);
  });

  it('the nearest counts', () => {
    expect(factOf((pair) => `region = cn-north-1\n${' '.repeat(300)}\nregion = us-east-1\n${pair}`)).toBeUndefined();
    expect(partitionNear('us-east-1 KEY .............................. cn-north-1', 10)).toBeUndefined();
  });
});

describe('the endpoint', () => {
  it('is AWS\'s own for each partition, and the Region is of that partition', () => {
    for (const partition of PARTITIONS) {
      const { region, url } = endpointOf(partition);
      expect(partitionOf(region)).toBe(partition);
      expect(new URL(url).hostname.startsWith(`sts.${region}.amazonaws.`)).toBe(true);
      expect(partitionFrom({ region })).toBe(partition);
      expect(partitionFrom({ partition })).toBe(partition);
    }
    expect(partitionFrom({})).toBe('aws');
    expect(endpointOf('aws').region).toBe('us-east-1');
  });
});
