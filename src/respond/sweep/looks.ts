/** Where stolen keys leave things, in every Region. Which places thieves like: docs/RESPOND.md. */
import type { Look } from './look.ts';
import { MACHINES } from './look-machines.ts';
import { SERVICES } from './look-services.ts';

export const LOOKS: readonly Look[] = [...MACHINES, ...SERVICES];

/** Events that make what the table shows, by what it is called there. */
export const CREATIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LOOKS.flatMap(({ what, event }) => (event === undefined ? [] : [[what, event]]))),
  'access key': 'CreateAccessKey', user: 'CreateUser', password: 'CreateLoginProfile', role: 'CreateRole', 'service credential': 'CreateServiceSpecificCredential',
};
