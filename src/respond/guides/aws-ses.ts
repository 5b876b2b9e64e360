/** SMTP passwords of Amazon SES. */
import type { Guide } from '../guide.ts';
import { deactivateKey, denyUser, lookAgain } from '../steps/contain.ts';
import { inEveryRegion } from '../steps/regions.ts';
import { replaceKey } from '../steps/replace.ts';
import { endAssumedRoles } from '../steps/sessions.ts';
import { lastUse, lookupEvents } from '../steps/trace.ts';

export const awsSes: Guide = {
  kind: 'aws-ses',
  title: 'Amazon SES SMTP password',
  about: 'It sends mail in your name. It is made from an access key\'s secret: its user name is that access key ID, and it dies with that key.',
  contain: [deactivateKey, denyUser, lookAgain],
  trace: [
    lastUse,
    lookupEvents,
    endAssumedRoles,
    {
      title: 'Look at what was sent',
      why: 'Mail in your name costs your reputation before it costs money; SMTP sending is not in the event history.',
      commands: [inEveryRegion(`aws sesv2 get-account --region "$region" --query '[SendingEnabled,ProductionAccessEnabled,SendQuota.Max24HourSend,SendQuota.SentLast24Hours]' --output text
aws sesv2 list-email-identities --region "$region" --query 'EmailIdentities[].[IdentityName,SendingEnabled]' --output text
aws ses get-send-statistics --region "$region" --query 'SendDataPoints[].[Timestamp,DeliveryAttempts,Bounces,Complaints]' --output text`)],
      check: 'Attempts, bounces and complaints are as before the leak, and every identity is yours.',
      notes: ['To stop all mail of a Region at once: aws sesv2 put-account-sending-attributes --region REGION --no-sending-enabled. That stops yours too.'],
    },
  ],
  replace: replaceKey,
  searchesAccount: true,
};
