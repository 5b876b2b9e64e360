/** Users, keys, passwords and roles that are newer than the leak. */
import { list, text, time } from './answer.ts';
import { reasonOf, type Asking, type Unseen } from './ask.ts';
import type { Call } from './clients.ts';
import type { Row } from './looks.ts';

const MORE = ['Marker', 'Marker'] as const;

export async function identities(ask: Asking, call: Call, unseen: Unseen[], region: string, since: string): Promise<Row[]> {
  const iam = { service: 'iam', region, more: MORE } as const;
  const users = (await ask({ ...iam, what: 'users', operation: 'listUsers' })).flatMap((page) => list(page, 'Users'));
  const roles = (await ask({ ...iam, what: 'roles', operation: 'listRoles' })).flatMap((page) => list(page, 'Roles'));
  const rows: Row[] = [
    ...users.map((user) => row('user', text(user, 'UserName'), 'exists', time(user, 'CreateDate'))),
    ...roles.map((role) => row('role', text(role, 'RoleName'), 'exists', time(role, 'CreateDate'))),
  ];
  for (const name of users.map((user) => text(user, 'UserName'))) {
    const keys = (await ask({ ...iam, what: `access keys of ${name}`, operation: 'listAccessKeys', input: { UserName: name } })).flatMap((page) => list(page, 'AccessKeyMetadata'));
    rows.push(...keys.map((key) => row('access key', `${text(key, 'AccessKeyId')} of ${name}`, text(key, 'Status'), time(key, 'CreateDate'))));
    const password = await passwordOf(call, unseen, region, name);
    if (password !== undefined) rows.push(row('password', name, 'can sign in', password));
  }
  return rows.filter(({ started }) => started.slice(0, 10) >= since);

  function row(what: string, name: string, state: string, started: string): Row {
    return { region: 'global', what, name, state, started, by: '' };
  }
}

/** When it was made. That there is none is an answer, not an error. */
async function passwordOf(call: Call, unseen: Unseen[], region: string, name: string): Promise<string | undefined> {
  try {
    return time(await call('iam', region, 'getLoginProfile', { UserName: name }), 'LoginProfile.CreateDate');
  } catch (error) {
    if (/NoSuchEntity/.test(reasonOf(error))) return undefined;
    unseen.push({ region: 'global', what: `password of ${name}`, reason: reasonOf(error) });
    return undefined;
  }
}
