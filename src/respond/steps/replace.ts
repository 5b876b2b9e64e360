/** A new credential in place of the leaked one, in steps that are not done in one breath. */
import type { Step } from '../guide.ts';

const createKey: Step = {
  title: 'Give the program another credential',
  why: 'Whoever used the old key stands still until then. A role needs no key at all; where it must be a key, a new user of its own is cleaner than a second key of a user that a thief knew.',
  commands: ['aws iam create-access-key --user-name {user}'],
  check: 'The program works, and its new credential stands in a secret store and not in a file of the repository.',
  notes: [
    'The new key of this same user is refused as long as LeakedKeyDenyAll stands. Sessions from the old key are over 36 hours after it was deactivated; then: aws iam delete-user-policy --policy-name LeakedKeyDenyAll, for this user.',
    'A user has at most two keys, and an inactive one counts.',
    'Then rotate what the key could read: Secrets Manager, Systems Manager parameters, state files and configuration in S3, database passwords.',
  ],
};

const deleteKey: Step = {
  title: 'Delete the old key, days later',
  why: 'An inactive key can be switched on again. Delete it only when nothing asks for it any more and the tracing is done.',
  commands: ['aws iam get-access-key-last-used --access-key-id {id}', 'aws iam delete-access-key --user-name {user} --access-key-id {id}'],
  check: 'list-access-keys no longer names it, and everything works. Keep its ID on file: logs will be searched for it again.',
};

export const replaceKey: readonly Step[] = [createKey, deleteKey];
