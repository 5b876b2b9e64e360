/** Steps that end sessions. What "Revoke active sessions" does: IAM User Guide, "Revoking IAM role temporary security credentials". */
import type { Step } from '../guide.ts';

/** @param role A template's field, or a shell variable in quotes. */
export const denyOlder = (role: string): string =>
  `aws iam put-role-policy --role-name ${role} --policy-name AWSRevokeOlderSessions --policy-document "{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Deny\\",\\"Action\\":\\"*\\",\\"Resource\\":\\"*\\",\\"Condition\\":{\\"DateLessThan\\":{\\"aws:TokenIssueTime\\":\\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\"}}}]}"`;

const LIMITS = [
  'People with good sessions take new ones: rm -r ~/.aws/cli/cache, and sign in again.',
  'Not possible for service-linked roles. For sessions of IAM Identity Center: end the user\'s active sessions there, and add the same deny to the permission set.',
];

export const denyOlderSessions: Step = {
  title: 'Deny the role every session that was issued before now',
  why: 'A session keeps the rights of its role until it expires. This is what "Revoke active sessions" in the console does.',
  commands: [denyOlder('{role}'), 'aws iam get-role-policy --role-name {role} --policy-name AWSRevokeOlderSessions'],
  check: 'The policy is there with the time of now, and programs that take new sessions of the role go on working.',
  notes: LIMITS,
};

/** After the events of a key are known. */
export const endAssumedRoles: Step = {
  title: 'End the sessions of every role that it assumed',
  why: 'A role\'s session goes on when the key that opened it is dead. The events above name such roles in lines with AssumeRole.',
  commands: ['ROLE=PASTE_IT_HERE', denyOlder('"$ROLE"')],
  check: 'No line with AssumeRole is left whose role was not done; there may be none.',
  notes: ['Repeat both lines for each role. Programs that take new sessions of the role go on working.', ...LIMITS.slice(1)],
};

export const findTheHole: Step = {
  title: 'Find where they came from',
  why: 'Credentials of a machine leak again with the next request while the hole is open: a metadata service that answers without a token, a dump of an environment, a log.',
  commands: ["aws cloudtrail lookup-events --region {home} --start-time {trail} --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole --query 'Events[].[EventTime,Username]' --output text"],
  check: 'You know which machine or person had this session, and how it got out.',
};

export const closeTheHole: Step = {
  title: 'Close the hole',
  why: 'There is nothing to replace: the next session is a new credential.',
  check: 'The file, log or page that held them is not written any more, and instances ask for tokens (IMDSv2).',
};
