/** The step that sets what a report can not know, so that the commands after it can be copied as they are. */
import type { Finding } from '../../core/finding.ts';
import type { Step } from '../guide.ts';

const LIST_KEYS = `for name in $(aws iam list-users --query 'Users[].UserName' --output text); do
  aws iam list-access-keys --user-name="$name" --query 'AccessKeyMetadata[].[AccessKeyId,Status,UserName]' --output text
done`;

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  ACCESS_KEY_ID: [LIST_KEYS, 'ACCESS_KEY_ID=PASTE_IT_HERE'],
  USER_NAME: [],
  ROLE_NAME: [
    "aws cloudtrail lookup-events --region {home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue={id} --max-items 1 --query 'Events[].CloudTrailEvent' --output text",
    'ROLE_NAME=PASTE_IT_HERE',
  ],
  ACCOUNT_ID: ['ACCOUNT_ID=$(aws sts get-caller-identity --query Account --output text)'],
};

const WHY: Readonly<Record<string, string>> = {
  ACCESS_KEY_ID: 'the access key ID, of which the report shows both ends',
  USER_NAME: 'the user\'s name',
  ROLE_NAME: 'the role\'s name, which stands in the event as sessionContext.sessionIssuer.userName',
  ACCOUNT_ID: 'the account',
};

export function setVariables(names: readonly string[], { parts }: Finding): readonly Step[] {
  if (names.length === 0) return [];
  const variables = Object.keys(COMMANDS).filter((name) => names.includes(name));
  const hasId = parts.some(({ kind }) => kind === 'aws-access-key-id');
  return [{
    title: 'Set what is not known yet',
    why: `The commands below need ${variables.map((name) => WHY[name]).join(', and ')}.`,
    commands: variables.flatMap((name) => (name === 'USER_NAME' ? userName(hasId) : (COMMANDS[name] ?? []))),
    check: `echo ${variables.map((name) => `"$${name}"`).join(' ')} prints what you expect.`,
    ...(hasId && names.includes('USER_NAME') ? { notes: ['No name, or "None", means that the key is the root user\'s: then only root can deactivate it, in the console under Security credentials.'] } : {}),
  }];
}

function userName(hasId: boolean): readonly string[] {
  return hasId ? ['USER_NAME=$(aws iam get-access-key-last-used --access-key-id {id} --query UserName --output text)'] : ['USER_NAME=PASTE_IT_HERE'];
}
