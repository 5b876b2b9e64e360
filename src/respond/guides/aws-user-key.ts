/** A long-term key of an IAM user. */
import type { Guide } from '../guide.ts';
import { deactivateKey, denyUser, lookAgain } from '../steps/contain.ts';
import { replaceKey } from '../steps/replace.ts';
import { endAssumedRoles } from '../steps/sessions.ts';
import { lastUse, lookupEvents } from '../steps/trace.ts';

export const awsUserKey: Guide = {
  kind: 'aws-user-key',
  title: 'Access key of an IAM user',
  about: 'It works from anywhere until somebody deactivates it. It does not expire.',
  contain: [deactivateKey, denyUser, lookAgain],
  trace: [lastUse, lookupEvents, endAssumedRoles],
  replace: replaceKey,
  searchesAccount: true,
};
