/** Forms that random-looking values have when they are no secrets: identifiers, digests, versions, paths, readable text. */
import { decodeBase64 } from './base64.ts';
import { isPublicDer } from './der.ts';
import { surprise } from './ngrams.ts';
import { isPublicPacket } from './openpgp.ts';

const UUID = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['uuid', new RegExp(UUID.source.slice(0, -1) + '(?:[/:].*)?$', 'i')],
  ['integrity', /^(?:hmac-)?(?:sha(?:1|224|256|384|512)|md5|blake2b)[-:=]/i],
  ['password-hash', /^(?:[\w.@-]{1,40}:)?(?:\$(?:1|2[abxy]?|5|6|apr1|y|argon2\w*|scrypt|pbkdf2\w*)\$|\{(?:SSHA|SHA|MD5|CRYPT)\w*\}|pbkdf2[_:]|scrypt:|(?:sha1|sha256|md5|crypt|bcrypt(?:_sha256)?|argon2)\$|\*[\dA-F]{40}$)/i],
  ['algorithm', /^(?:aws4-)?(?:hmac|sha|md5|aes|rsa|ecdsa|ed25519|bcrypt|pbkdf2|argon2|scrypt|pkcs|blowfish|chacha)[\w.-]{0,20}$|^id-(?:[\w-]{1,20}-)?hmac[\w-]{0,30}$/i],
  ['escapes', /^(?:\\+(?:u00|x)[01][\da-f])+$/i],
  ['beginning', /^[a-z]{2,}(?:_[a-z]{2,})+_$/],
  ['constant', /^[A-Z]{2,}(?:_[A-Z]+)+$|^k(?:[A-Z][a-z]+)+[A-Z]*\d{0,3}(?:[A-Z][a-z]+)+$/],
  ['number', /^[-+]?(?:0x[\da-f]{1,16}|\d{1,5}|\d+\.\d+)[ulf]{0,3}$/i],
  ['version', /^[~^=v<>]{0,2}\d{1,5}\.\d{1,6}(?:\.[\w*-]+)*(?:[-+][\w.-]+)?$/],
  ['package', /^[a-z][\w.]*(?:-[a-z][\w.]*)*-\d+(?:\.\d+)+(?:[-.][a-z]\w*)?$/i],
  ['date', /^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/],
  ['url', /^(?:[a-z][a-z\d+.-]{1,20}(?::\/\/|%3a%2f%2f)|urn(?::|%3a))/i],
  ['path', /^\/?[\w.-]+(?:\/[\w.-]+)*\?[\w.-]+=/],
  ['file', /^[\w./-]+\.(?:csv|gz|html?|jpe?g|js|json|log|mp4|ova|parquet|pdf|png|txt|xml|ya?ml|zip)$/],
  ['mail', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
  ['arn', /^arn:/],
  ['mime', /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+$/],
  ['colour', /^#[\da-f]{3,8}$/i],
  ['public-key', /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|AAAA[BCE]3Nza|age1[a-z\d]{58}|pk_(?:live|test)_)/],
  ['ciphertext', /^(?:U2FsdGVkX1|gAAAAA[AB]|AQICAH|age-encryption|CfDJ8)/],
  ['data-uri', /^data:[\w/+.-]*[;,]/],
  ['shortcut', /^(?:(?:alt|cmd|command|control|ctrl|meta|mod|option|primary|shift|super|win)\+)+(?:\w|f\d\d|[a-z_]{3,12}\d?)(?:,|$)/i],
];

export function isUuid(value: string): boolean {
  return UUID.test(value) && new Set(value).size > 8;
}

/** Twenty-six digits of Crockford's base 32, the first ten a time in milliseconds: of our century they begin with `01`. */
export function isUlid(value: string): boolean {
  return /^01[\dA-HJKMNP-TV-Z]{24}$/.test(value) || /^01[\da-hjkmnp-tv-z]{24}$/.test(value);
}

/** The name of the harmless form that the whole value has. */
export function structureOf(value: string): string | undefined {
  return FORMS.find(([, form]) => form.test(value))?.[0] ?? (isReadable(value) ? 'base64-text' : isDottedName(value) ? 'dotted-name' : isPublicBytes(value) ? 'public-bytes' : undefined);
}

/** Names joined by dots, as keys of settings and attributes have them: half of it or more are words. */
function isDottedName(value: string): boolean {
  if (!/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(value)) return false;
  const words = value.split(/[._]/).filter((part) => /^[a-z]{3,}$/i.test(part)).join(' ');
  return words.length * 2 >= value.length && surprise(words) < WORDS;
}

/** Mean surprise, in bits per letter, of names: see `ngrams.ts`. */
const WORDS = 4.5;

/** Whether hexadecimal or base64 begins as keys, signatures and certificates do that anybody may see. */
export function isPublicBytes(value: string): boolean {
  if (value.length < 32) return false;
  const head = bytesOf(value.slice(0, isHex(value) ? 40 : 28));
  return head !== undefined && (isPublicPacket(head) || isPublicDer(head));
}

/** What hexadecimal, or else base64, stands for, as Latin-1. */
export function bytesOf(value: string): string | undefined {
  return isHex(value) ? fromHex(value) : decodeBase64(value);
}

function isHex(value: string): boolean {
  return /^(?:[\da-f]{2})+$/i.test(value);
}

function fromHex(digits: string): string {
  return digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** Whether the value is base64 of printable text: what is inside is judged by itself. */
export function isReadable(value: string): boolean {
  if (value.length < 16 || !/^[\w+/-]+={0,2}$/.test(value)) return false;
  const bytes = decodeBase64(value);
  return bytes !== undefined && bytes.length >= 10 && /^[\t\n\r\x20-\x7e]+$/.test(bytes);
}

/** Letters and digits of a digest, told by its length. */
export function isDigest(value: string): boolean {
  return /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(value);
}

/** Whether words stand between the slashes, as in `service/Account/…` with an identifier at the end. */
export function isPathName(value: string): boolean {
  const words = value.split('/').filter((part) => /^[A-Za-z]{4,}$/.test(part));
  return (words.join('').length >= 8 && surprise(words.join(' ')) < WORDS) || /^\/?(?:[a-z]{2,}\/){3}/.test(value);
}

/** As CloudFormation's resources are named by AWS's CDK: words, eight digits of a digest, and where it is to change with what it holds, more of them. */
export function isLogicalId(value: string): boolean {
  return /^[A-Za-z]\w+[\dA-F]{8}(?:[\da-f]{8,32})?$/.test(value);
}

/** Whether a stretch of text stands in what base64 decodes to, at any of the four ways to cut it into groups. */
export function holdsText(value: string): boolean {
  return [0, 1, 2, 3].some((cut) => /[\t\n\r\x20-\x7e]{12}/.test(decodeBase64(value.slice(cut, cut + ((value.length - cut) & ~3))) ?? ''));
}
