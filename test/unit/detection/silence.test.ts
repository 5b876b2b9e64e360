/** What public source trees taught to leave alone: each form with values drawn at run time, beside one that must still be found. */
import { describe, expect, test } from 'vitest';
import { isPublicDer } from '../../../src/core/der.ts';
import { isPublicPacket } from '../../../src/core/openpgp.ts';
import { BASE64, Draw, HEX, LETTERS_DIGITS } from './draw.ts';
import { detectionsOf } from './harness.ts';
import { createHash, generateKeyPairSync } from 'node:crypto';

const draw = new Draw(525);
const hex = (length: number): string => draw.text(length, HEX);
const token = (length: number): string => draw.text(length - 2, LETTERS_DIGITS) + 'x7';
const shuffled = (letters: string): string => [...letters].map((letter) => `${draw.text(8, LETTERS_DIGITS)}${letter}`).sort().map((drawn) => drawn.slice(-1)).join('');
const base64 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('base64');

function loud(text: string): string[] {
  return detectionsOf(text).filter(({ severity }) => severity !== 'info').map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('labels', () => {
  test.each([
    ['a scope', () => `use "key::${token(20)}" here\n`, () => `key: "${token(20)}"\n`],
    ['a setting named by a URL', () => `test_config "credential.https://${token(20)}/.helper" x\n`, () => `credential: ${token(20)}\n`],
    ['an arrow behind a quoted word', () => `// "password"; bcrypt;\n'rank' => '${token(20)}',\n`, () => `'password' => '${token(20)}',\n`],
    ['a list of indented names', () => `\tFnGetCookie\n\tFnSk${token(12)}\n`, () => `user\tcookie\nbob\t${token(20)}\n`],
    ['a union of types', () => `  | 'password'\n  | '${token(16)}'\n`, () => `| password |\n|---|\n| ${token(16)} |\n`],
    ['the nonce of a web socket', () => `Sec-WebSocket-Key: ${base64(token(16))}\n`, () => `Storage-Key: ${token(24)}\n`],
    ['a form\'s token against forgery', () => `<input name="authenticity_token" type="hidden" value="${draw.text(43, BASE64)}=" />\n`, () => `<input name="access_token" type="hidden" value="${token(43)}" />\n`],
    ['a magic cookie', () => `MagicCookieValue: "${hex(64)}",\n`, () => `SessionCookieValue: "${hex(64)}",\n`],
    ['a hash of a secret', () => `"hashed_secret": "${hex(40)}"\n`, () => `"client_secret": "${hex(40)}"\n`],
    ['a named group of a pattern', () => `(?P<password>ATBB[A-Za-z0-9_=.${token(9)}]+)\n`, () => `<password>${token(20)}</password>\n`],
    ['a package and its version', () => `io.jsonwebtoken:${['jjwt', 'jackson', '0'].join('-')}.${draw.below(20)}.${draw.below(9)}\n`, () => `access_token: "${token(24)}"\n`],
    ['the UUID of documentation', () => `snyk_token: ${['123e4567', 'e89b', '12d3', 'a456'].join('-')}-${hex(12)}\n`, () => `snyk_token: 9${hex(7)}-e89b-42d3-a456-${hex(12)}\n`],
    ['a signature', () => `"X-Signature": "${base64(token(20))}"\n`, () => `"X-Auth": "${token(28)}"\n`],
    ['a cookie of another name', () => `Set-Cookie: discount=${token(30)}\n`, () => `Set-Cookie: sessionid=${token(30)}\n`],
    ['a name in the midst of a Markdown table', () => `| Rule | Title |\n|---|---|\n| fal-key | fal key |\n| ${token(16)} | a webhook |\n`, () => `|------|-----|\n| name | key |\n|------|-----|\n| a | ${token(16)} |\n`],
    ['a table of words between control characters', () => 'snmp-server community \\u0001userPassword:\\u0001 unicodePwd:\\u0001\n', () => `userPassword:${token(16)}\n`],
    ['how tokens of one maker begin', () => `["dckr_pat_token","${draw.text(6, 'bcdfghjkmpqrstvwxz')}_oat_"]\n`, () => `["--token","${token(16)}"]\n`],
    ['a name in two ways', () => '["scw_secret","scwsecret"]\n', () => `["scw_secret","${draw.text(8, LETTERS_DIGITS)}4x"]\n`],
    ['the ID of an OpenPGP key', () => `gpg --recv-keys ${hex(16).toUpperCase()}\n`, () => `--api-keys ${hex(40).toUpperCase()}\n`],
    ['the ID of the key that git signs with', () => `git config --global user.signingkey ${hex(16).toUpperCase()}\n`, () => `git config --global user.apikey ${hex(16).toUpperCase()}\n`],
    ['the fingerprint of the key that git signs with', () => `[user]\n  signingkey = ${hex(40).toUpperCase()}\n`, () => `[user]\n  signingsecret = ${token(40)}\n`],
    ['a secret\'s name in an ARN', () => `# "SecretArn": "arn:aws:secretsmanager:us-east-1:${100_000_000_000 + draw.below(999)}:secret:Redis${token(9)}-${token(13)}"\n`, () => `secret:Redis${token(24)}\n`],
    ['ports that a container publishes', () => `docker run -d --name mongo -p ${20_000 + draw.below(9999)}:27017 mongo:3.6\n`, () => `mongo -u root -p ${token(14)}\n`],
    ['no tag, in base85', () => `>Wn\n<rQyPwN?a^w;${token(20)}~>~8${token(30)}<|>\n<pw>${token(30)}<Xx|}\n`, () => `<userPwd>${token(30)}</userPwd>\n`],
    ['a short text with a space', () => `password: "${draw.text(6, LETTERS_DIGITS)}x7 " + name\n`, () => `:api_token: " ${token(30)} "\n`],
    ['a secret\'s name in an ARN of documentation', () => `"arn:aws:secretsmanager:region:account-number:secret:my${token(24)}"\n`, () => `secret:my${token(24)}\n`],
    ['a file in a bucket', () => `Key='policy/S3/AWSCloudTrail-Policy-20${10 + draw.below(80)}-12-17.json',\n`, () => `api_key='policy/${token(24)}',\n`],
    ['names that end alike', () => `"SlackOauth2",\n"Sales${draw.text(6, 'bcdfghjkmpqrstvwxz')}Oauth2",\n`, () => `"--oauth2", "${token(20)}",\n`],
    ['what an audit log says of a value', () => `"client_token":"hmac-sha256:${hex(64)}",\n`, () => `"client_token":"sha-${token(30)}",\n`],
    ['the name of an algorithm', () => `#define SN_hmac_sha3_224 "id-hmacWithSHA3-${100 + draw.below(900)}"\n`, () => `#define SN_hmac_key "${token(24)}"\n`],
    ['a line of htpasswd', () => `htpasswd_contents: 'loki:$apr1$${token(8)}$${token(22)}',\n`, () => `htpasswd_password: 'loki:${token(22)}',\n`],
    ['the namespace of a secret', () => `secretNamespace: k3d-helm-cluster-${draw.below(99)}\n`, () => `secretValue: ${token(24)}\n`],
    ['a list of measures', () => `self.best_keys = ["best/epoch", "best/mAP_0.5", "best/mAP_0.5:0.${draw.below(99)}"]\n`, () => `self.best_key = "${token(24)}"\n`],
    ['a name in another language', () => `"s3-access-key": "S3-${draw.text(15, 'bcdefghjkmpqrstvwxz')}",\n`, () => `"s3-access-key": "S3-${token(20)}",\n`],
    ['the ID of a document', () => `{ key: '${hex(24)}', name: 'a' }\n`, () => `{ apiKey: '${hex(24)}', name: 'a' }\n`],
    ['the accessor of a token', () => `token_accessor    ${token(24)}\n`, () => `token             ${token(24)}\n`],
    ['keys to be pressed', () => `"keys": ["super+alt+shift+${draw.below(9)}"],\n`, () => `"keys": ["super+${token(16)}"],\n`],
    ['a column of constants', () => ['', 'PKCS7', 'PKCS5'].map((name) => `  set(Security, 'kSecPadding${name}Key', from(Security, 'kSecPadding${name}Key'))\n`).join(''), () => `"secret_key", "kSec${token(20)}"\n`],
  ])('%s', (_, quiet, found) => {
    for (let i = 0; i < 20; i++) {
      expect(loud(quiet())).toEqual([]);
      expect(loud(found())).toHaveLength(1);
    }
  });

  test('salts are told, and do not block', () => {
    expect(loud(`key_derivation_salt: ${token(32)}\n`)).toEqual(['generic-key low']);
  });
});

describe('a line of encoded bytes in which a piece between slashes happens to decode to text', () => {
  const piece = base64('F lines of a long text; ');
  const commit = (line: string): string => `tree ${hex(40)}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n ${line}\n -----END PGP SIGNATURE-----\n\nsigned\n`;
  const mixed = (length: number): string => `aZ7${draw.text(length - 3, LETTERS_DIGITS)}`;

  test.each([
    ['joins what stands before it', () => `${mixed(38)}/${piece}/ws=`],
    ['cuts what stands behind it', () => `${draw.text(20, LETTERS_DIGITS)}/${piece}/${mixed(39)}`],
  ])('%s to nothing', (_, line) => {
    for (let i = 0; i < 20; i++) expect(loud(commit(line()))).toEqual([]);
  });

  test('and what it does hold is found', () => {
    for (let i = 0; i < 20; i++) {
      const secret = mixed(40);
      expect(loud(`${draw.text(20, LETTERS_DIGITS)}/${base64(`F lines, ${secret} in a text`)}/ws=\n`)).toEqual(['aws-secret-access-key medium']);
      expect(loud(`${base64('F lines of a longer text')} ${secret}\n`)).toEqual(['aws-secret-access-key medium']);
    }
  });
});

describe('values', () => {
  test.each([
    ['names joined by dots', () => 'k8s.deployment.uid'],
    ['a password hash behind its user', () => `tester:$2y$05$${draw.text(53, LETTERS_DIGITS)}`],
    ['a Fernet token', () => Buffer.from([0x80, 0, 0, 0, 0, ...Buffer.from(token(60))]).toString('base64url')],
    ['padding in front', () => `${'%'.repeat(12)}${token(30)}`],
    ['a public key', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64')],
    ['a public key in hexadecimal', () => generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('hex')],
  ])('%s', (_, value) => expect(loud(`secret_key = "${value()}"\n`)).toEqual([]));

  test('a private key in the same form is found', () => {
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
    expect(loud(`secret_key = "${key.toString('base64')}"\n`)).toHaveLength(1);
    expect(loud(`secret_key = "${key.toString('hex')}"\n`)).toHaveLength(1);
  });

  test.each([['%4d^%70', 0], ['one+two%3F', 0], ['q8%2FxV3m%40T', 1]])('a password in a URL means what it decodes to: %s', (password, count) => {
    expect(loud(`http://user:${password}@host.example/\n`)).toHaveLength(count);
  });

  test('SQL needs a quote or a user, not just the two words', () => {
    expect(loud('the blob identified by C<SHA1> to it\n')).toEqual([]);
    expect(loud(`create user app identified by ${token(12)};\n`)).toHaveLength(1);
  });

  test('a path with an identifier is no bare secret', () => {
    for (let i = 0; i < 50; i++) expect(loud(`"id": "netlify/Service/${hex(24)}"\n`)).toEqual([]);
    const secret = `aB3/${draw.secret().slice(4)}`;
    expect(loud(`note ${secret}\n`)).toEqual(['aws-secret-access-key medium']);
  });

  test('forty bare characters that an escape or padding begins, or that hold text, are no secret', () => {
    const secret = draw.secret().slice(2);
    expect(loud(`see %2F${secret}\n`)).toEqual([]);
    expect(loud(`see ====${draw.secret()}\n`)).toEqual([]);
    expect(loud(`see "\\\\u002B${draw.secret().slice(5)}\\\\u002B" and\n`)).toEqual([]);
    expect(loud(`"Ref": "restapigatewayDeploymentStagedevB${draw.below(9)}0C${draw.below(9)}CD${draw.below(9)}"\n`)).toEqual([]);
    expect(loud(`(net/schmizz/sshj/transport/kex/DHGexSHA${draw.below(9)}\n`)).toEqual([]);
    expect(loud(`see certs/${shuffled(HEX)}${shuffled(HEX)}PK\n`)).toEqual([]);
    expect(loud(`see "vF9${base64(`${token(8)} scooter@example.org`).slice(0, 37)}"\n`)).toEqual([]);
  });
});

describe('public bytes', () => {
  test('OpenPGP: signatures and public keys, not secret ones', () => {
    const [modulus, date] = [hex(256), hex(8)].map((digits) => Buffer.from(digits, 'hex').toString('latin1'));
    const key = (first: number): string => `${String.fromCharCode(first, 0x8d)}\x04${date}\x01${modulus}`;
    expect([0x98, 0xb8].map((first) => isPublicPacket(key(first)))).toEqual([true, true]);
    expect([0x94, 0x9c].map((first) => isPublicPacket(key(first)))).toEqual([false, false]);
    expect(isPublicPacket(`\x89\x01\x33\x04\x00\x01${modulus}`)).toBe(true);
    expect(isPublicPacket('')).toBe(false);
  });

  test('few random bytes look public', () => {
    let hits = 0;
    for (let i = 0; i < 20_000; i++) {
      const bytes = createHash('sha256').update(`${i}`).digest().toString('latin1');
      if (isPublicPacket(bytes) || isPublicDer(bytes)) hits += 1;
    }
    expect(hits).toBeLessThan(10);
  });
});
