/** Amazon Bedrock API keys, long-term and short-term. */
import type { Guide } from '../guide.ts';
import { inEveryRegion } from '../steps/regions.ts';
import { denyOlder } from '../steps/sessions.ts';
import { lookupUser } from '../steps/trace.ts';

export const awsBedrock: Guide = {
  kind: 'aws-bedrock',
  title: 'Amazon Bedrock API key',
  about: 'It buys model calls at your cost. A long-term key belongs to an IAM user made for it, and lives until it is ended; a short-term key is a signature of at most twelve hours.',
  contain: [
    {
      title: 'Deactivate the key, and deny its user every call with such a key',
      why: 'A long-term key is a service-specific credential of a user, usually named BedrockAPIKey-…; deactivating keeps it for tracing. The deny also reaches a second key that a thief makes for the same user.',
      commands: [
        'aws iam list-service-specific-credentials --user-name {user} --service-name bedrock.amazonaws.com',
        'CREDENTIAL_ID=PASTE_IT_HERE',
        'aws iam update-service-specific-credential --user-name {user} --service-specific-credential-id "$CREDENTIAL_ID" --status Inactive',
        `aws iam put-user-policy --user-name {user} --policy-name LeakedKeyDenyBedrock --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"bedrock:CallWithBearerToken","Resource":"*"}]}'`,
      ],
      check: 'The list, asked again, shows Status "Inactive" for it.',
      notes: ['CREDENTIAL_ID is the ServiceSpecificCredentialId of the list.'],
    },
    {
      title: 'If the key is a short-term one (bedrock-api-key-…): end the session that signed it',
      why: 'It is a signature of a session and lives as long as that does, at most twelve hours. No list shows it.',
      commands: ['ROLE=PASTE_IT_HERE', denyOlder('"$ROLE"')],
      check: 'The role has the policy AWSRevokeOlderSessions. For a session of a user, the deny above is the one that counts.',
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
      why: 'Most model calls are data events, which the event history does not have; the bill and the metrics do. Thieves also switch the call log off.',
      commands: [
        inEveryRegion(`aws cloudwatch list-metrics --region "$region" --namespace AWS/Bedrock --metric-name Invocations --query 'Metrics[].Dimensions[].Value' --output text
aws bedrock get-model-invocation-logging-configuration --region "$region" --output text`),
        'aws ce get-cost-and-usage --region {home} --time-period "Start={before},End=$(date -u +%Y-%m-%d)" --granularity DAILY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE --filter \'{"Dimensions":{"Key":"SERVICE","Values":["Amazon Bedrock"]}}\'',
      ],
      check: 'The metrics name only models that you use, and the days before and after the leak look alike. Events of such keys carry additionalEventData.callWithBearerToken = true.',
    },
  ],
  replace: [
    {
      title: 'Delete the credential',
      why: 'Nothing is traced by its ID any more, and an inactive one can be switched on again.',
      commands: ['CREDENTIAL_ID=PASTE_IT_HERE', 'aws iam delete-service-specific-credential --user-name {user} --service-specific-credential-id "$CREDENTIAL_ID"'],
      check: 'The list no longer names it.',
      notes: ['A role that calls Bedrock needs no key.'],
    },
  ],
  findUser: 'aws iam list-service-specific-credentials --all-users --service-name bedrock.amazonaws.com',
  searchesAccount: true,
};
