/**
 * What this machine itself holds: values of 16 characters and more from the places where tools keep credentials. They are
 * read when the hook runs and kept nowhere; only `needles.ts` sees them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from '../../../git/variables.ts';

export interface Holding {
  readonly value: string;
  /** For people: `~/.aws/credentials`, `the variable NPM_TOKEN`. */
  readonly from: string;
}

const SHORTEST = 16;

/** @param variables the environment; its HOME is where files are looked for */
export function readHoldings(variables: Variables): Holding[] {
  const home = variables['HOME'] || variables['USERPROFILE'];
  const inFiles = home ? FILES.flatMap(([name, pattern, decode]) => inFile(home, name, pattern, decode)) : [];
  const all = [...inFiles, ...inEnvironment(variables)].filter(({ value }) => value.length >= SHORTEST && !isPlace(value));
  return [...new Map(all.map((holding) => [holding.value, holding])).values()];
}

type Decode = (value: string) => readonly string[];

/** `user:password`, or a password, in base64. */
const inBase64: Decode = (value) => [value, Buffer.from(value, 'base64').toString().replace(/^[^:]*:/, '')];

const inUrl: Decode = (value) => [value, value.replace(/(?:%[0-9a-f]{2})+/gi, (triples) => Buffer.from(triples.replaceAll('%', ''), 'hex').toString())];

/** In each file, the values that group 1 names, and what they hold where they are encoded there. */
const FILES: readonly (readonly [name: string, pattern: RegExp, decode?: Decode])[] = [
  ['.aws/credentials', /^\s*(?:aws_secret_access_key|aws_session_token|aws_security_token)\s*=\s*(\S+)/gim],
  ['.aws/config', /^\s*(?:aws_secret_access_key|aws_session_token)\s*=\s*(\S+)/gim],
  ['.netrc', /\bpassword\s+(\S+)/g],
  ['_netrc', /\bpassword\s+(\S+)/g],
  ['.npmrc', /_authToken\s*=\s*"?([^\s"$]+)/g],
  ['.npmrc', /(?:_password|_auth)\s*=\s*"?([^\s"$]+)/g, inBase64],
  ['.yarnrc.yml', /npmAuth(?:Token|Ident):\s*["']?([^\s"']+)/g],
  ['.pypirc', /^\s*password\s*[=:]\s*(\S+)/gm],
  ['.git-credentials', /^\w+:\/\/[^:@\s]*:([^@\s]+)@/gm, inUrl],
  ['.pgpass', /^(?:(?:\\.|[^:\n])*:){4}(.+)$/gm],
  ['.my.cnf', /^\s*password\s*=\s*["']?([^\s"']+)/gm],
  ['.docker/config.json', /"(?:identitytoken|password)"\s*:\s*"([^"]+)"/g],
  ['.docker/config.json', /"auth"\s*:\s*"([^"]+)"/g, inBase64],
  ['.config/gh/hosts.yml', /oauth_token:\s*(\S+)/g],
  ['.cargo/credentials.toml', /^\s*token\s*=\s*"([^"]+)"/gm],
  ['.gem/credentials', /:\s*(\S+)\s*$/gm],
  ['.vault-token', /^(\S+)$/gm],
  ['.terraform.d/credentials.tfrc.json', /"token"\s*:\s*"([^"]+)"/g],
];

function inFile(home: string, name: string, pattern: RegExp, decode: Decode = (value) => [value]): Holding[] {
  return [...read(join(home, name)).matchAll(pattern)].flatMap(([, value = '']) => decode(value)).map((value) => ({ value, from: `~/${name}` }));
}

/** A file that is not there holds nothing; one that can't be read, nothing that could be compared. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Not `GIT_AUTHOR_EMAIL` and the like, which git itself gives its hooks. */
const NAMES = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH(?!ORS?(?:_|$))/i;

function inEnvironment(variables: Variables): Holding[] {
  return Object.entries(variables).flatMap(([name, value]) => (value !== undefined && NAMES.test(name) ? [{ value: value.trim(), from: `the variable ${name}` }] : []));
}

/** Paths, sockets and addresses stand in such variables too (`SSH_AUTH_SOCK`). */
function isPlace(value: string): boolean {
  return /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:\\)[^\n]*$/.test(value) && !value.endsWith('=') || /^[a-z]+:\/\/[^@]*$/i.test(value);
}
