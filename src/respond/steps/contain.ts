/** Steps that stop an IAM user's key. Order and reasons: AWS's playbook "Compromised IAM Credentials" and the IAM User Guide. */
import type { Step } from '../guide.ts';

export const deactivateKey: Step = {
  title: 'Deactivate the key',
  why: 'It ends the key within seconds, can be undone, and keeps the key for tracing. Deleting it first would throw away what CloudTrail has to be asked about.',
  commands: ['aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive', 'aws iam list-access-keys --user-name {user}'],
  check: 'The list shows Status "Inactive" for this key.',
  notes: [
    'Use the credentials of another administrator, from a machine that you trust: not this key, and not this user.',
    'A program that still uses the key fails from now on. That is cheaper than what a stolen key costs; step "Replace" brings it back.',
  ],
};

export const denyUser: Step = {
  title: 'Deny the user everything, so that sessions made from the key end too',
  why: 'Deactivating a key does not end sessions that GetFederationToken issued with it: they live up to 36 hours. A deny on the user reaches them.',
  commands: [
    `aws iam put-user-policy --user-name {user} --policy-name LeakedKeyDenyAll --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}'`,
    'aws iam list-user-policies --user-name {user}',
  ],
  check: 'The list names LeakedKeyDenyAll.',
  notes: [
    'Roles that the key assumed have sessions of their own, which this does not reach: chapter "What it did" finds and ends them.',
    'With AWS Organizations a service control policy that denies this user is the only deny that the user cannot take away.',
    'If the policy AWSCompromisedKeyQuarantineV2 or V3 is attached, AWS has seen the leak: leave it on and follow AWS\'s support case. It is not enough: the key stays active, and it leaves open, among others, Secrets Manager, Systems Manager parameters, RDS, DynamoDB, KMS, writing to S3, sending by SES, sts:AssumeRole and iam:CreateServiceSpecificCredential (a new Bedrock key).',
  ],
};

export const lookAgain: Step = {
  title: 'Look again after five minutes',
  why: 'IAM takes some seconds to spread a change. In that time a fast attacker can make a second key or take the deny away.',
  commands: [
    'aws iam list-access-keys --user-name {user}',
    'aws iam get-login-profile --user-name {user}',
    'aws iam list-service-specific-credentials --user-name {user}',
    'aws iam list-attached-user-policies --user-name {user}',
    'aws iam list-user-policies --user-name {user}',
  ],
  check: 'No key but the deactivated one, the deny is still there, and nothing that you did not make. "NoSuchEntity" for the login profile is good: the user has no password.',
};
