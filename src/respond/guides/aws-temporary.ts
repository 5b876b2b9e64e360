/** Temporary credentials of a role: an ASIA key with its session token. */
import type { Guide } from '../guide.ts';
import { closeTheHole, denyOlderSessions, endAssumedRoles, findTheHole } from '../steps/sessions.ts';
import { lookupEvents } from '../steps/trace.ts';

export const awsTemporary: Guide = {
  kind: 'aws-temporary',
  title: 'Temporary credentials of a role',
  about: 'They end by themselves, after an hour to a day and a half. Until then they can only be denied, not deactivated; if they have expired, nothing is left to stop, and what they did has still to be found out.',
  contain: [denyOlderSessions, findTheHole],
  trace: [lookupEvents, endAssumedRoles],
  replace: [closeTheHole],
  searchesAccount: true,
};
