/**
 * The AWS partitions that can be asked, and where. `us-east-1` is always active and takes every generation of session
 * token; the others' STS hosts stand in AWS's published list of endpoints (General Reference, "AWS STS endpoints").
 */
import type { Facts } from '../core/detection.ts';

export const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'] as const;
export type Partition = (typeof PARTITIONS)[number];

export interface StsEndpoint {
  readonly region: string;
  /** Without a path. */
  readonly url: string;
}

const ENDPOINTS: Readonly<Record<Partition, StsEndpoint>> = {
  aws: { region: 'us-east-1', url: 'https://sts.us-east-1.amazonaws.com' },
  'aws-cn': { region: 'cn-north-1', url: 'https://sts.cn-north-1.amazonaws.com.cn' },
  'aws-us-gov': { region: 'us-gov-west-1', url: 'https://sts.us-gov-west-1.amazonaws.com' },
  'aws-eusc': { region: 'eusc-de-east-1', url: 'https://sts.eusc-de-east-1.amazonaws.eu' },
};

export function endpointOf(partition: Partition): StsEndpoint {
  return ENDPOINTS[partition];
}

/** What the surroundings said, else the commercial partition. */
export function partitionFrom({ partition, region = '' }: Facts): Partition {
  const named = PARTITIONS.find((known) => known === partition);
  if (named !== undefined && named !== 'aws') return named;
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return region.startsWith('eusc-') ? 'aws-eusc' : 'aws';
}
