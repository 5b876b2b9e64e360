/** Tests of a value's own structure that a pattern can't make: checksums, decoded contents, neighbours. Named by rules. */
import { decodeBase64 } from './base64.ts';
import { mixed, shannon } from './entropy.ts';
import { isWholeDer } from './der.ts';
import { jwtHeader } from './jwt.ts';
import { labelOf } from './labels.ts';
import type { Candidate } from './match.ts';
import { surprise } from './ngrams.ts';
import { isDocumented, isPlaceholder } from './placeholders.ts';
import { basicPassword, isNamedAfterSecrets, isPassword, isTokenLike } from './quality.ts';
import { isReference } from './references.ts';
import { bytesOf, isPublicBytes } from './structures.ts';

const CHECKS: Readonly<Record<string, (candidate: Candidate) => boolean>> = {
  'aws-access-key-id': ({ window, start, end }) => standsAlone(window.text, start, end),
  'aws-access-key-id-label': (candidate) => isNamed(candidate, 'access-key-id') && surprise(candidate.value.slice(4)) > 4.5,
  'aws-public-key-id': (candidate) => isNamed(candidate, 'key-pair-id') || isKeyFile(candidate),
  'aws-bedrock-long-term': ({ value }) => /-at-\d{12}:/.test(decodeBase64(value.slice(4)) ?? ''),
  'aws-bedrock-short-term': ({ value }) => /X-Amz-(?:Credential|Signature|Algorithm)|CallWithBearerToken/i.test(decodeBase64(value.slice(16)) ?? ''),
  /** Forty characters; AWS's documentation prints one of forty-one. */
  'aws-secret-access-key': ({ value }) => value.length === 40 || isDocumented(value),
  'aws-session-token': ({ value }) => /^.\n(?:\torigin_ec|\x06er\/aws|\x03aws)/s.test(decodeBase64(value.slice(0, 24)) ?? ''),
  'aws-ses-smtp-password': ({ value }) => ['\x04', '\x02'].includes((decodeBase64(value) ?? '').charAt(0)),
  'near-sso': (candidate) => isNear(candidate, /startUrl|awsapps\.com\/start|registrationExpiresAt/),
  'near-cognito': (candidate) => isNear(candidate, /cognito|user_?pool/i),
  'private-key': ({ value }) => hasKeyBody(value),
  'private-key-bytes': ({ value }) => hasSecretBytes(value),
  'whole-der': ({ value }) => isWholeDer(bytesOf(value.replace(/\s+/g, '')) ?? ''),
  'not-public-bytes': ({ value }) => !isPublicBytes(value),
  'nkey-seed': ({ value }) => /^S[UAONCX][A-Z2-7]{56}$/.test(value),
  'twilio-api-key-sid': ({ value }) => /^SK[\da-f]{32}$/.test(value),
  'crates-io-token': ({ value }) => /^cio[A-Za-z\d]{32}$/.test(value) && /\d/.test(value) && surprise(value) > 5,
  'not-words': ({ value }) => surprise(value) > 4.5,
  'not-a-reference': ({ value }) => !isReference(value) && !isPlaceholder(value),
  'mnemonic': ({ value }) => isMnemonic(value),
  'token-like': ({ value }) => isTokenLike(value),
  'basic-credentials': ({ value }) => basicPassword(value) !== undefined,
  'user-and-password': ({ value }) => holdsPassword(value),
  'base64-password': ({ value }) => hidesPassword(value),
  'not-a-placeholder': ({ value }) => !isPlaceholder(value),
  'mixed': ({ value }) => mixed(value),
  'url-password': ({ value }) => isPassword(unescaped(value)),
  // In a program's text, the line end behind a command is written as an escape.
  'command-password': ({ value }) => isPassword(value.replace(/(?:\\+[nrt])+\\*$/, '')) && !isPublishedPort(value),
  'json-web-token': ({ value }) => jwtHeader(value) !== undefined,
};

export function passes(candidate: Candidate): boolean {
  return (candidate.rule.spec.checks ?? []).every((name) => CHECKS[name]?.(candidate) ?? false);
}

/** What `docker run -p` takes: `27017:27017`, with an address before or a protocol behind. */
function isPublishedPort(value: string): boolean {
  return /^(?:[\d.]{7,15}:)?\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/\w+)?$/.test(value);
}

export function isCheck(name: string): boolean {
  return Object.hasOwn(CHECKS, name);
}

/**
 * An access key ID may stand between `_`, `-` and any punctuation, but not inside a longer run of base64. A slash is
 * both, part of base64 and what divides a path or a credential scope; the whole run tells them apart, or a secret's length behind it.
 */
function standsAlone(text: string, start: number, end: number): boolean {
  const isAdded = /^\n?\+$/.test(text.slice(Math.max(0, start - 2), start)); // by a patch
  if (LETTER.test(text.charAt(start - 1)) && !isAdded) return false;
  if (JOINED_SECRET.test(text.slice(end, end + RUN))) return true;
  if (LETTER.test(text.charAt(end))) return false;
  const left = isAdded ? '' : (/[A-Za-z\d+/]*$/.exec(text.slice(Math.max(0, start - RUN), start))?.[0] ?? '');
  const right = /^[A-Za-z\d+/]*={0,2}/.exec(text.slice(end, end + RUN))?.[0] ?? '';
  if (/^=(?![^=\s"'])/.test(right)) return false;
  const credentialScope = /^\/\d{8}\/[a-z]/.test(right);
  return credentialScope || (left.length + right.length < RUN / 2 && !left.includes('+') && !right.includes('+'));
}

/** Exactly the forty characters of a secret access key, behind a sign of base64. */
const JOINED_SECRET = /^[/+=][A-Za-z\d+/]{40}(?![A-Za-z\d+/=])/;

/** Of base64, and no slash. */
const LETTER = /[A-Za-z\d+]/;

/** Characters to either side in which a run of base64 shows itself. */
const RUN = 80;

function isNamed({ window, start, end }: Candidate, dictionary: string): boolean {
  return labelOf(window, start, end, [dictionary]) !== undefined;
}

/** `pk-APKA….pem`, as CloudFront's console names the private key of a key pair. */
function isKeyFile({ window: { text }, start, end }: Candidate): boolean {
  return text.slice(Math.max(0, start - 3), start) === 'pk-' && text.startsWith('.pem', end);
}

/** Whether the armour holds base64 of some length, and neither words nor code. */
function hasKeyBody(block: string): boolean {
  const body = block.replace(/-----[A-Z\d ]{1,60}-----/g, '').replace(/\\[nrt]/g, '\n').replace(/^[\w-]{2,20}: .*$/gm, '');
  const lines = body.match(/[A-Za-z\d+/=]{20,}/g) ?? [];
  const digits = lines.join('');
  return digits.length >= 64 && digits.length > 0.6 * body.replace(/\s/g, '').length && shannon(digits) > 3.5 && surprise(digits) > 4.5;
}

/** The armour's first line, written byte by byte, names a private key, and what follows is mixed. */
function hasSecretBytes(list: string): boolean {
  const text = String.fromCharCode(...(list.match(/0x[\da-f]{2}/gi) ?? []).map(Number));
  const body = /PRIVATE KEY-----\s*([^]*)$/.exec(text)?.[1] ?? '';
  return shannon(body) > 3.5 && surprise(body) > 4.5;
}

/** Base64 of `user:password`, as a registry's client keeps them: any password but a stand-in. */
function holdsPassword(value: string): boolean {
  const password = /^[!-9;-~]{1,100}:([!-~]{3,3000})$/.exec(decodeBase64(value) ?? '')?.[1];
  return password !== undefined && !isPlaceholder(password) && !isReference(password) && !isNamedAfterSecrets(password);
}

/**
 * Base64 of a password: as it is, behind its scheme, between quotes, or in UTF-16 with the name of its element behind it, as
 * directories and the set-up of Windows keep them.
 */
function hidesPassword(value: string): boolean {
  const text = decodeBase64(value) ?? '';
  const password = text.includes('\0') ? text.replaceAll('\0', '').replace(/(?:Administrator)?Password$/, '') : text;
  return /^[ -~]+$/.test(password) && isPassword(password.replace(/^"(.*)"$/, '$1').replace(/^\{(?:clear(?:text)?|plain)\}/i, ''));
}

/** Twelve to twenty-four words of BIP-39, which has no article, preposition or pronoun; a sentence has, and test phrases repeat themselves. */
function isMnemonic(value: string): boolean {
  const words = value.split(' ');
  return words.length % 3 === 0 && new Set(words).size > 0.75 * words.length && !words.some((word) => /^(?:the|and|for|with|from|are|not|has|have|was|were|your|its|must|can)$/.test(word));
}

/** What a URL's user-info means: each `%` and two hexadecimal digits is one byte. */
function unescaped(value: string): string {
  return value.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Whether something stands within a few hundred characters of the value. */
function isNear({ window: { text }, start, end }: Candidate, form: RegExp): boolean {
  return form.test(text.slice(Math.max(0, start - 800), start)) || form.test(text.slice(end, end + 800));
}
