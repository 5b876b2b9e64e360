/** Credentials that are not AWS's, in short: private keys, tokens of services, and whatever else opens something. */
import type { Guide } from '../guide.ts';

export const privateKey: Guide = {
  kind: 'private-key',
  title: 'Private key',
  about: 'Whoever has it is whom its certificate or public key says. It can not be changed, only no longer be believed.',
  contain: [{
    title: 'Take its public half out of every place that believes it',
    why: 'SSH asks authorized_keys, TLS asks the certificate, packages ask their signers: each has to be told.',
    commands: ['ssh-keygen -y -f PRIVATE_KEY_FILE | cut -d " " -f 1,2'],
    check: 'A connection with the old key is refused. SSH: the line printed above stands in no authorized_keys and no account of a forge. TLS: the certificate is revoked at its issuer.',
  }],
  trace: [{ title: 'Look through the logs of what it opened', why: 'Logins with a key look like yours.', check: 'You can explain every login since the key was public.' }],
  replace: [{ title: 'Make a new pair, where it is used', why: 'A key that is never copied does not leak.', check: 'Everything works with the new one, and it has a passphrase or lives in hardware.' }],
  searchesAccount: false,
};

export const token: Guide = {
  kind: 'token',
  title: 'Token of a service',
  about: 'It acts as its owner until it is revoked or expires. A refresh token makes new ones.',
  contain: [{
    title: 'Revoke it where it was issued',
    why: 'Changing a password seldom ends tokens. Of an OAuth client secret, rotate the secret; of a refresh token, revoke the grant, which ends the access tokens made from it.',
    check: 'A request with it answers 401.',
  }],
  trace: [{ title: 'Read the service\'s audit log', why: 'It tells what was read and changed, from where, and whether new tokens, keys, applications or webhooks were made.', check: 'You can explain everything since it was public.' }],
  replace: [{ title: 'Issue a new one: narrower, shorter, from a secret store', why: 'What it may do and how long decides what the next leak costs.', check: 'Everything works with the new one.' }],
  searchesAccount: false,
};

export const other: Guide = {
  ...token,
  kind: 'other',
  title: 'Password or secret',
  about: 'Whoever reads it can use it, wherever it was reused too.',
  contain: [{
    title: 'Change it where it is asked for, and wherever it was used again',
    why: 'What was published is tried within minutes, and on other services as well.',
    check: 'The old one is refused, and sessions that were opened with it have been ended.',
  }],
};
