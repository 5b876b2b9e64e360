/** Readers of what a value tells without asking anybody. A rule names its readers; what they say may lower a severity. */
import { isCanary, ownerOf } from './aws-account.ts';
import { partitionNear } from './aws-partition.ts';
import { bedrockLongTerm, bedrockShortTerm, presignedUrl, sessionTokenRegion } from './aws-tokens.ts';
import type { Facts } from './detection.ts';
import { CHECKSUMS } from './checksums.ts';
import { jwtClaims } from './jwt.ts';
import { isEncryptedKey } from './key-armour.ts';
import type { Candidate } from './match.ts';
import type { Severity } from './severity.ts';

const READERS: Readonly<Record<string, (candidate: Candidate) => Facts>> = {
  'aws-access-key-id': ({ value, window, start }) => ({ ...accessKeyFacts(value), ...surroundings(window.text, start) }),
  'aws-session-token': ({ value }) => sessionTokenRegion(value),
  'aws-bedrock-long-term': ({ value }) => bedrockLongTerm(value),
  'aws-bedrock-short-term': ({ value }) => bedrockShortTerm(value),
  'aws-presigned-url': ({ window, start, end }) => presignedUrl(window.text, start, end),
  'aws-codecommit': ({ window, start }) => accountBefore(window.text.slice(Math.max(0, start - 80), start)),
  ...Object.fromEntries(Object.entries(CHECKSUMS).map(([name, holds]) => [name, ({ value }: Candidate) => (holds(value) ? {} : failing(name))])),
  'private-key': ({ value }) => (isEncryptedKey(value) ? { encrypted: true } : {}),
  'json-web-token': ({ value }) => jwtClaims(value),
};

/** Seeds of NKeys are copied by hand: with a letter misread their form is still certain, and they are soon set right. */
function failing(checksum: string): Facts {
  return checksum === 'crc16-nkey' ? { mistyped: true } : { implausible: true };
}

export function factsOf(candidate: Candidate): Facts {
  return Object.assign({}, ...(candidate.rule.spec.facts ?? []).map((name) => READERS[name]?.(candidate) ?? {})) as Facts;
}

export function isReader(name: string): boolean {
  return Object.hasOwn(READERS, name);
}

/** What a severity becomes by facts: documented and impossible values open nothing, encrypted and mistyped ones nothing yet. */
export function severityBy(severity: Severity, facts: Facts): Severity {
  if (facts.documented || facts['implausible']) return 'info';
  return facts['encrypted'] || facts['mistyped'] ? 'low' : severity;
}

/** The same with a clock, which the core has not: what has expired opens nothing any more. */
export function severityAt(severity: Severity, facts: Facts, now: Date): Severity {
  return facts.expires !== undefined && new Date(facts.expires) <= now ? 'info' : severity;
}

/** @param id Prefix first: twenty characters, or as many as are left of them. */
function accessKeyFacts(id: string): Facts {
  const keyType = id.startsWith('ASIA') ? 'temporary' : 'long-term';
  if (isDocumentedId(id)) return { keyType, documented: true };
  const owner = ownerOf(id);
  if (owner.kind === 'impossible') return { keyType, implausible: true };
  if (owner.kind === 'old') return { keyType };
  return { keyType, account: owner.account, ...(isCanary(owner.account) ? { canary: true as const } : {}) };
}

/** Whole, cut or lengthened: AWS's documentation prints all of these. */
function isDocumentedId(id: string): boolean {
  return id.includes('EXAMPLE') || /^A[KS]IA(?:IOSFODNN|I44QH8DH)/.test(id);
}

function surroundings(text: string, start: number): Facts {
  const partition = partitionNear(text, start);
  return partition === undefined ? {} : { partition };
}

/** The account in a service user's name, `<name>-at-<account>`, just before its password. */
function accountBefore(text: string): Facts {
  const account = /-at-(\d{12})\W{1,12}$/.exec(text)?.[1];
  return account ? { account } : {};
}
