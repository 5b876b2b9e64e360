/** Users, keys, passwords, credentials of single services and roles that are newer than the leak; and the leaked keys themselves. */
import { list, text, time } from './answer.ts';
import { reasonOf, type Asking } from './ask.ts';
import type { Row } from './look.ts';

const MORE = ['Marker', 'Marker'] as const;

/** @param isLeaked Whether an access key ID is one of the report's. */
export async function identities(asking: Asking, region: string, since: string, isLeaked: (id: string) => boolean): Promise<Row[]> {
  const listed = async (what: string, operation: string, field: string, input = {}): Promise<readonly unknown[]> =>
    (await asking.pages({ service: 'iam', region, more: MORE, what, operation, input })).flatMap((page) => list(page, field));
  const users = (await listed('users', 'listUsers', 'Users')).map((user) => row('user', text(user, 'UserName'), 'exists', time(user, 'CreateDate')));
  const roles = (await listed('roles', 'listRoles', 'Roles')).map((role) => row('role', text(role, 'RoleName'), 'exists', time(role, 'CreateDate')));
  const credentials = (await listed('service credentials', 'listServiceSpecificCredentials', 'ServiceSpecificCredentials', { AllUsers: true }))
    .map((one) => row('service credential', `${text(one, 'ServiceSpecificCredentialId')} of ${text(one, 'UserName')}`, `${text(one, 'Status')} ${text(one, 'ServiceName')}`, time(one, 'CreateDate')));
  const rows = [...users, ...roles, ...credentials].filter(isNew);
  for (const { name } of users) {
    const keys = (await listed(`access keys of ${name}`, 'listAccessKeys', 'AccessKeyMetadata', { UserName: name }))
      .map((key) => ({ ...row('access key', `${text(key, 'AccessKeyId')} of ${name}`, text(key, 'Status'), time(key, 'CreateDate')), id: text(key, 'AccessKeyId') }));
    rows.push(...keys.filter((key) => isNew(key) || isLeaked(key.id)).map(({ id: _, ...key }) => key));
    const password = await passwordOf(asking, region, name);
    if (password !== undefined) rows.push(...[row('password', name, 'can sign in', password)].filter(isNew));
  }
  return rows;

  function isNew({ started }: Row): boolean {
    return started.slice(0, 10) >= since;
  }
}

function row(what: string, name: string, state: string, started: string): Row {
  return { region: 'global', what, name, state, started, by: '' };
}

/** When it was made. That there is none is an answer, not an error. */
async function passwordOf(asking: Asking, region: string, name: string): Promise<string | undefined> {
  try {
    return time(await asking.page({ service: 'iam', region, operation: 'getLoginProfile', input: { UserName: name } }), 'LoginProfile.CreateDate');
  } catch (error) {
    if (!/NoSuchEntity/.test(reasonOf(error))) asking.fail({ region: 'global', what: `password of ${name}` }, error);
    return undefined;
  }
}
