/** Who looks: whose credentials sign, and that they are not the ones that leaked. */
import { Secret } from '../../core/secret.ts';
import { Fault } from '../../errors.ts';
import { text } from './answer.ts';
import { reasonOf } from './ask.ts';
import type { Account } from './clients.ts';

export interface Asker {
  readonly account: string;
  readonly arn: string;
  /** Both ends of the access key ID that signs. */
  readonly key: string;
}

/** @throws Fault `usage`: these are the leaked credentials, they do not work, or AWS can not be reached */
export async function whoAsks({ call, accessKeyId }: Account, home: string, isLeaked: (id: string) => boolean): Promise<Asker> {
  try {
    const id = await accessKeyId();
    const key = new Secret(id, { identifier: true }).masked();
    if (isLeaked(id)) throw new Fault('usage', `Nothing was looked at: the credentials to look with are the leaked ones (${key}). Use another administrator's: --profile names a clean profile.`);
    const identity = await call('sts', home, 'getCallerIdentity');
    const arn = text(identity, 'Arn');
    if (!arn.startsWith('arn:')) throw new Fault('usage', 'Nothing was looked at: the answer was not one of AWS. Is there a proxy between?');
    return { key, arn, account: text(identity, 'Account') };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('usage', `Nothing was looked at: ${WRONG[Object.keys(WRONG).find((name) => reasonOf(error).includes(name)) ?? ''] ?? `AWS could not be asked (${reasonOf(error)})`}.`, { cause: error });
  }
}

const WRONG: Readonly<Record<string, string>> = {
  ExpiredToken: 'the credentials have expired; sign in again',
  CredentialsProviderError: 'there are no credentials; name a profile with --profile',
  InvalidClientTokenId: 'AWS does not know these credentials; they are deactivated, or of another partition (see --region)',
  UnrecognizedClient: 'AWS does not know these credentials; they are deactivated, or of another partition (see --region)',
  SignatureDoesNotMatch: 'AWS refuses the signature; the secret is wrong, or this machine\'s clock is',
  RequestExpired: 'this machine\'s clock is wrong',
  Throttling: 'AWS is busy and refuses for now; try again in some minutes',
  TooManyRequests: 'AWS is busy and refuses for now; try again in some minutes',
  ENOTFOUND: 'AWS can not be reached; is there a network?',
  EAI_AGAIN: 'AWS can not be reached; is there a network?',
  ECONNREFUSED: 'AWS can not be reached; the connection was refused',
  Timeout: 'AWS can not be reached; it does not answer',
};
