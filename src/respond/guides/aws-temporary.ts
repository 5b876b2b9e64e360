/** Temporary credentials: an ASIA key with its session token. */
import type { Guide } from '../guide.ts';
import { lookupEvents } from '../steps/trace.ts';

export const awsTemporary: Guide = {
  kind: 'aws-temporary',
  title: 'Temporary credentials',
  about: 'They end by themselves, after an hour to a day and a half. Until then they can only be denied, not deactivated; if they have expired, nothing is left to stop, and what they did has still to be found out.',
  contain: [
    {
      title: 'Deny the role every session that was issued before now',
      why: 'A session keeps the rights of its role until it expires. This is what "Revoke active sessions" in the console does.',
      commands: [
        `aws iam put-role-policy --role-name {role} --policy-name AWSRevokeOlderSessions --policy-document "{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Deny\\",\\"Action\\":\\"*\\",\\"Resource\\":\\"*\\",\\"Condition\\":{\\"DateLessThan\\":{\\"aws:TokenIssueTime\\":\\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\"}}}]}"`,
        'aws iam get-role-policy --role-name {role} --policy-name AWSRevokeOlderSessions',
      ],
      check: 'The policy is there with the time of now, and programs that take new sessions of the role go on working.',
      notes: [
        'People with good sessions take new ones: rm -r ~/.aws/cli/cache, and sign in again.',
        'Not possible for service-linked roles. For sessions of IAM Identity Center: end the user\'s active sessions there, and add the same deny to the permission set.',
        'Sessions of a user (GetSessionToken, GetFederationToken) end with a deny on that user, and with the key that made them.',
      ],
    },
    {
      title: 'Find where they came from',
      why: 'Credentials of a machine leak again with the next request while the hole is open: a metadata service that answers without a token, a dump of an environment, a log.',
      commands: ["aws cloudtrail lookup-events --region {home} --start-time {trail} --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole --query 'Events[].[EventTime,Username]' --output text"],
      check: 'You know which machine or person had this session, and how it got out.',
    },
  ],
  trace: [lookupEvents],
  replace: [
    {
      title: 'Close the hole',
      why: 'There is nothing to replace: the next session is a new credential.',
      check: 'The file, log or page that held them is not written any more, and instances ask for tokens (IMDSv2).',
    },
  ],
  searchesAccount: true,
};
