/** The step that sets what a report can not know, so that the commands after it can be copied as they are. */
import type { Finding } from '../../core/finding.ts';
import { variablesIn, type Subject } from '../fill.ts';
import type { Guide, Step } from '../guide.ts';

/** @param steps Those whose commands need the variables. */
export function setVariables(steps: readonly Step[], { findUser }: Guide, { parts }: Finding, subject: Subject): readonly Step[] {
  const names = variablesIn(steps.flatMap(({ commands = [] }) => commands), subject);
  const hasId = parts.some(({ kind }) => kind === 'aws-access-key-id');
  const byId = hasId && findUser === undefined;
  const commands = names.includes('USER_NAME') ? { ...COMMANDS, USER_NAME: byId ? USER_OF_ID : [...(findUser === undefined ? [] : [findUser]), 'USER_NAME=PASTE_IT_HERE'] } : COMMANDS;
  const needed = variablesIn(names.flatMap((name) => commands[name] ?? []), subject);
  const variables = Object.keys(COMMANDS).filter((name) => names.includes(name) || needed.includes(name));
  if (variables.length === 0) return [];
  return [{
    title: 'Set what is not known yet',
    why: `The commands below need ${variables.map((name) => WHY[name]).join(', and ')}.`,
    commands: variables.flatMap((name) => commands[name] ?? []),
    check: `echo ${variables.map((name) => `"$${name}"`).join(' ')} prints what you expect. A new terminal has to be told again.`,
    ...(byId && names.includes('USER_NAME') ? { notes: ['No name, or "None", means that the key is the root user\'s: then only root can deactivate it, in the console under Security credentials.'] } : {}),
  }];
}

const LIST_KEYS = `for name in $(aws iam list-users --query 'Users[].UserName' --output text); do
  aws iam list-access-keys --user-name="$name" --query 'AccessKeyMetadata[].[AccessKeyId,Status,UserName]' --output text
done`;

const USER_OF_ID = ['USER_NAME=$(aws iam get-access-key-last-used --access-key-id {id} --query UserName --output text)'];

/** In the order in which they need each other. */
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
  ACCESS_KEY_ID: 'the access key ID, of which the report shows both ends at most',
  USER_NAME: 'the name of its IAM user',
  ROLE_NAME: 'the role\'s name, which stands in the event as sessionContext.sessionIssuer.userName',
  ACCOUNT_ID: 'the account',
};
