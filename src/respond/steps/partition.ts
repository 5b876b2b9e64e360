/** Where commands go in the partitions that are not the commercial one. */
import { homeOf } from '../fill.ts';
import type { Step } from '../guide.ts';

/** None for the commercial partition, where every profile already points. */
export function pointAt(partition: string): readonly Step[] {
  if (partition === 'aws') return [];
  const home = homeOf(partition);
  return [{
    title: `Point AWS's command line at the partition ${partition}`,
    why: 'This credential is of a partition with accounts, users and Regions of its own. A profile of another one finds nothing there, which looks like nothing having happened.',
    commands: [`export AWS_REGION=${home} AWS_DEFAULT_REGION=${home}`, 'aws sts get-caller-identity'],
    check: `The answer names an ARN that begins with arn:${partition}: and is not the leaked user's.`,
    notes: ['If it does not, name a profile of that partition first: export AWS_PROFILE=NAME'],
  }];
}
