/** A key of the account's root user. */
import type { Guide } from '../guide.ts';
import { endAssumedRoles } from '../steps/sessions.ts';
import { lastUse, lookupEvents } from '../steps/trace.ts';

export const awsRootKey: Guide = {
  kind: 'aws-root-key',
  title: 'Access key of the root user',
  about: 'It may do everything in the account, close it included, and no policy can restrict it.',
  contain: [
    {
      title: 'Sign in as root and deactivate the key',
      why: 'No other user can do it, and no deny reaches the root user. Deactivate, do not delete yet: the key is needed for tracing.',
      check: 'The console shows this key as inactive, under Security credentials, Access keys.',
      notes: [
        'Sign in to the AWS console with the account\'s e-mail address: the account\'s menu, Security credentials, Access keys, Actions, Deactivate.',
        'Sessions that root\'s key made are reached by no policy. They end within an hour.',
        'With AWS Organizations the management account can remove the root credentials of a member centrally.',
        'If the password no longer works, go to AWS at once: https://support.aws.amazon.com/#/contacts/aws-account-support',
      ],
    },
    {
      title: 'Change root\'s password, and look at its multi-factor devices and its e-mail address',
      why: 'Who holds root\'s key looks for ways to hold root. The mailbox of that address resets everything.',
      commands: ["aws iam get-account-summary --query 'SummaryMap.[AccountAccessKeysPresent,AccountMFAEnabled]' --output text"],
      check: 'Every device in the list is yours, the summary says "0 1" once the key is deleted, and the mailbox shows no sign-in that you do not know.',
    },
  ],
  trace: [lastUse, lookupEvents, endAssumedRoles],
  replace: [
    {
      title: 'Delete the key, and make none again',
      why: 'There is no task for which a root key is needed.',
      commands: ["aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent --output text"],
      check: 'The answer is 0.',
      notes: ['In the console, as root: Security credentials, Access keys, Actions, Delete.', 'Give the work to a role with just the rights that it needs. Then rotate every secret that the account holds: root could read all of them.'],
    },
  ],
  searchesAccount: true,
};
