/** SMTP passwords of Amazon SES. */
import type { Guide } from '../guide.ts';
import { deactivateKey, denyUser, lookAgain } from '../steps/contain.ts';
import { replaceKey } from '../steps/replace.ts';
import { lastUse, lookupEvents } from '../steps/trace.ts';

export const awsSes: Guide = {
  kind: 'aws-ses',
  title: 'Amazon SES SMTP password',
  about: 'It sends mail in your name. It is made from an access key\'s secret: its user name is that access key ID, and it dies with that key.',
  contain: [deactivateKey, denyUser, lookAgain],
  trace: [
    lastUse,
    lookupEvents,
    {
      title: 'Look at what was sent',
      why: 'Mail in your name costs your reputation before it costs money; SMTP sending is not in the event history.',
      commands: ['aws ses get-send-statistics --region {home}', 'aws ses list-identities --region {home}', 'aws sesv2 get-account --region {home}'],
      check: 'Attempts, bounces and complaints are as before the leak, and every identity is yours. Ask each Region that you send from.',
    },
  ],
  replace: [replaceKey],
  searchesAccount: true,
};
