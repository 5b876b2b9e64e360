/** Parts of AWS credentials, and kinds that are not pairs: a lone ID, a lone secret, AppSync, MWS. */
import type { Guide } from '../guide.ts';
import { lastUse, lookupEvents } from '../steps/trace.ts';

export const awsOther: Guide = {
  kind: 'aws-other',
  title: 'Part of an AWS credential',
  about: 'Alone it opens little or nothing, but what belongs to it may stand in another file, commit or log: a secret without its ID is a guess away from whoever knows the ID.',
  contain: [
    {
      title: 'Find whose it is, and deactivate it unless you are sure that the other half is secret',
      why: 'Deactivating costs little; the other half may have been public for longer than you know.',
      commands: ['aws iam get-access-key-last-used --access-key-id {id}', 'aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive'],
      check: 'The key is inactive, or you have searched history, logs and images for the other half.',
    },
  ],
  trace: [lastUse, lookupEvents],
  replace: [{ title: 'Replace it if it was in use', why: 'A half that is public makes the other half the only protection.', check: 'Nothing uses the old one.' }],
  searchesAccount: false,
};
