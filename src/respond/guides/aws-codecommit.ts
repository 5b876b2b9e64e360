/** Git credentials of CodeCommit, and passwords of Amazon Keyspaces: service-specific credentials of an IAM user. */
import type { Guide } from '../guide.ts';
import { lookupUser } from '../steps/trace.ts';

export const awsCodecommit: Guide = {
  kind: 'aws-codecommit',
  title: 'CodeCommit or Keyspaces password',
  about: 'It reads and writes the repositories, or tables, that its IAM user may. The user\'s name stands before "-at-" in the user name beside it.',
  contain: [
    {
      title: 'Deactivate the credential',
      why: 'It ends the password at once and keeps it for tracing.',
      commands: [
        'aws iam list-service-specific-credentials --user-name {user}',
        'CREDENTIAL_ID=PASTE_IT_HERE',
        'aws iam update-service-specific-credential --user-name {user} --service-specific-credential-id "$CREDENTIAL_ID" --status Inactive',
      ],
      check: 'The list shows Status "Inactive", and git answers 403.',
      notes: ['CREDENTIAL_ID is the ServiceSpecificCredentialId of the list.'],
    },
  ],
  trace: [lookupUser],
  replace: [
    {
      title: 'Delete it, and use a credential helper in its place',
      why: 'git-remote-codecommit and the helper of the AWS CLI sign with a role\'s session, so that no password lies around.',
      commands: ['CREDENTIAL_ID=PASTE_IT_HERE', 'aws iam delete-service-specific-credential --user-name {user} --service-specific-credential-id "$CREDENTIAL_ID"'],
      check: 'The list no longer names it.',
      notes: ['Look through the repositories that it could read: secrets in them have leaked as well. And through their newest commits: it could write.'],
    },
  ],
  findUser: 'aws iam list-service-specific-credentials --all-users --query \'ServiceSpecificCredentials[].[UserName,ServiceName,ServiceUserName,Status]\' --output text',
  searchesAccount: false,
};
