/** Temporary credentials that a user's own key made: `GetSessionToken`, `GetFederationToken`. */
import type { Guide } from '../guide.ts';
import { denyUser, lookAgain } from '../steps/contain.ts';
import { closeTheHole, endAssumedRoles } from '../steps/sessions.ts';
import { lookupEvents, lookupUser } from '../steps/trace.ts';

export const awsUserSession: Guide = {
  kind: 'aws-user-session',
  title: 'Temporary credentials of an IAM user',
  about: 'They end by themselves, at most a day and a half after they were made. They can not be deactivated; a deny on the user who made them reaches them. If they have expired, what they did has still to be found out.',
  contain: [
    denyUser,
    {
      title: 'Deactivate the keys that could have made them',
      why: 'Whoever made one session with a stolen key makes the next. Deactivating can be undone.',
      commands: ['aws iam list-access-keys --user-name {user}', 'KEY=PASTE_IT_HERE', 'aws iam update-access-key --user-name {user} --access-key-id "$KEY" --status Inactive'],
      check: 'No key of this user is active, or you know that each of them is safe.',
    },
    lookAgain,
  ],
  trace: [lookupEvents, lookupUser, endAssumedRoles],
  replace: [closeTheHole],
  findUser: "aws cloudtrail lookup-events --region {home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue={id} --max-items 1 --query 'Events[].CloudTrailEvent' --output text",
  searchesAccount: true,
};
