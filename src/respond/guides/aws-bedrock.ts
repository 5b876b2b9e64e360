/** Amazon Bedrock API keys, long-term and short-term. */
import type { Guide } from '../guide.ts';
import { lookupUser } from '../steps/trace.ts';

export const awsBedrock: Guide = {
  kind: 'aws-bedrock',
  title: 'Amazon Bedrock API key',
  about: 'It buys model calls at your cost. A long-term key belongs to an IAM user made for it, and lives until it is ended; a short-term key is a signature of at most twelve hours.',
  contain: [
    {
      title: 'Find the IAM user behind the key, and deactivate it',
      why: 'A long-term key is a service-specific credential of a user, usually named BedrockAPIKey-…; deactivating keeps it for tracing.',
      commands: [
        'aws iam list-service-specific-credentials --all-users --service-name bedrock.amazonaws.com',
        'aws iam update-service-specific-credential --user-name {user} --service-specific-credential-id "$CREDENTIAL_ID" --status Inactive',
      ],
      check: 'The list shows Status "Inactive" for it.',
      notes: ['Set CREDENTIAL_ID to the ServiceSpecificCredentialId of the list.', 'A short-term key (bedrock-api-key-…) ends with the session that signed it: deny that role or user its older sessions.'],
    },
    {
      title: 'Look whether the user got more than it was made for',
      why: 'The user is an IAM user like any other: a thief who found it gives it access keys, a password or wider policies.',
      commands: ['aws iam list-access-keys --user-name {user}', 'aws iam list-attached-user-policies --user-name {user}', 'aws iam get-login-profile --user-name {user}'],
      check: 'No access key, no password, and no policy but AmazonBedrockLimitedAccess.',
    },
  ],
  trace: [
    lookupUser,
    {
      title: 'Look at what was spent on models',
      why: 'Most model calls are data events, which the event history does not have; the bill and the metrics do.',
      commands: ['aws ce get-cost-and-usage --region {home} --time-period "Start={trail},End=$(date -u +%Y-%m-%d)" --granularity DAILY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE --filter \'{"Dimensions":{"Key":"SERVICE","Values":["Amazon Bedrock"]}}\''],
      check: 'The days before and after the leak look alike. Events of such keys carry additionalEventData.callWithBearerToken = true.',
    },
  ],
  replace: [
    {
      title: 'Delete the credential',
      why: 'Nothing is traced by its ID any more, and an inactive one can be switched on again.',
      commands: ['aws iam delete-service-specific-credential --user-name {user} --service-specific-credential-id "$CREDENTIAL_ID"'],
      check: 'The list no longer names it.',
      notes: ['A role that calls Bedrock needs no key.'],
    },
  ],
  searchesAccount: true,
};
