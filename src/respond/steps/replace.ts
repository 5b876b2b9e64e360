/** A new credential in place of the leaked one. */
import type { Step } from '../guide.ts';

export const replaceKey: Step = {
  title: 'Replace the key, then delete it',
  why: 'A user has at most two keys, and an inactive one counts. Delete the old one only when nothing asks for it any more and the tracing is done.',
  commands: [
    'aws iam create-access-key --user-name {user}',
    'aws iam get-access-key-last-used --access-key-id {id}',
    'aws iam delete-access-key --user-name {user} --access-key-id {id}',
    'aws iam delete-user-policy --user-name {user} --policy-name LeakedKeyDenyAll',
  ],
  check: 'Everything that used the key works without it, and list-access-keys no longer names it. Keep its ID on file: logs will be searched for it again.',
  notes: [
    'First ask whether a key is needed at all: a role needs none.',
    'Take the deny away last, and only if the user is to live on.',
    'Then rotate what the key could read: Secrets Manager, Systems Manager parameters, state files and configuration in S3, database passwords.',
  ],
};
