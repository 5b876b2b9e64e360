/** Steps that find out what a key did. Limits of the event history: AWS CloudTrail User Guide, "Working with CloudTrail event history". */
import type { Step } from '../guide.ts';
import { inEveryRegion } from './regions.ts';

const lookup = (attribute: string): string => inEveryRegion(`aws cloudtrail lookup-events --region "$region" --start-time {trail} --lookup-attributes ${attribute} --query 'Events[].[EventTime,EventSource,EventName,Resources[0].ResourceName]' --output text
sleep 1`);

export const lookupEvents: Step = {
  title: 'Ask CloudTrail, Region by Region, what the key did',
  why: 'The event history is per Region, and thieves use Regions that nobody looks at. IAM and global STS calls stand in the partition\'s first Region.',
  commands: [lookup('AttributeKey=AccessKeyId,AttributeValue={id}')],
  check: 'Every Region has answered, and you can explain each event. What you can not explain was somebody else.',
  notes: [
    'CloudTrail allows two requests a second in each Region, so this takes some minutes.',
    'The event history has 90 days and management events only. It does not show reads of S3 objects, Lambda invocations, most DynamoDB reads and most model calls; only a trail or a CloudTrail Lake store that was told to record data events has them. If one delivers to S3, search it there: it reaches back as far as it was kept.',
    'Then follow the thread: every ASIA… ID in the answers of AssumeRole, GetSessionToken and GetFederationToken is a session to look up the same way.',
  ],
};

export const lastUse: Step = {
  title: 'See when and where the key was last used',
  why: 'One call answers in a second, for any key ID, and says whether this is urgent.',
  commands: ['aws iam get-access-key-last-used --access-key-id {id}'],
  check: 'LastUsedDate, ServiceName and Region are yours, or "N/A".',
};

export const lookupUser: Step = {
  title: 'Ask CloudTrail what the user did',
  why: 'What is done with a service\'s own credential is told under the user\'s name, not under an access key ID.',
  commands: [lookup('AttributeKey=Username,AttributeValue={user}')],
  check: 'Every Region has answered, and you can explain each event.',
  notes: ['The event history has 90 days and management events only.'],
};
