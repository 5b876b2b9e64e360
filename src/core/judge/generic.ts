/**
 * Values known by their label: what kind of label speaks, and what kind of value it speaks for. Structure first, then a
 * few signals, each of which a report can name.
 */
import type { LabelledRule } from '../compile.ts';
import { mixed } from '../entropy.ts';
import { factsOf, severityBy } from '../facts.ts';
import { classOf, type LabelClass, type SecretClass } from '../label-class.ts';
import type { Facts } from '../detection.ts';
import type { Candidate, Judgement } from '../match.ts';
import { isDocumented, isRun } from '../placeholders.ts';
import { isByteList, isLiteral, isShortEncoded, readsAsWords } from '../quality.ts';
import { isReference } from '../references.ts';
import { isDigest, isUlid, isUuid } from '../structures.ts';
import type { LabelledSpec } from '../rule.ts';
import type { Label } from '../values.ts';

/** Characters of a value that blocks, of a password, and of other values behind a strong and a middling label: chosen, see `bench/folds.mjs`. */
const RANDOM_LEAST = 16;
const PASSWORD_LEAST = 4;
const STRONG_LEAST = 8;
const MIDDLING_LEAST = 16;

export function judgeGeneric(candidate: Candidate, spec: LabelledSpec, label: Label): Judgement | undefined {
  const verdict = spec.value === undefined ? graded(candidate, spec, label) : known(candidate, spec, label);
  if (!verdict) return undefined;
  const facts: Facts = { ...factsOf(candidate), ...(isDocumented(candidate.value) ? { documented: true } : {}) };
  return { ...verdict, severity: severityBy(verdict.severity, facts), facts, label: label.text };
}

/** Whether one of the rules can keep any value that so named a label speaks for. */
export function isHeard(rules: readonly LabelledRule[], label: string): boolean {
  const part = partOf(classOf(label));
  for (const { spec } of rules) if (spec.value !== undefined || (part !== undefined && spec.part === part)) return true;
  return false;
}

function partOf(named: LabelClass | undefined): string | undefined {
  return named && PARTS[named.class];
}

/** What the rules for each class of label call it. */
const PARTS: Readonly<Record<SecretClass, string>> = { password: 'generic-password', secret: 'generic-secret', token: 'generic-token', key: 'generic-key', auth: 'generic-auth' };

type Verdict = Pick<Judgement, 'severity' | 'confidence' | 'signals'>;

/** A value of a known form: the rule's own severity. */
function known({ value }: Candidate, spec: LabelledSpec, label: Label): Verdict | undefined {
  if (isReference(value) || isRun(value)) return undefined;
  return { severity: spec.severity, confidence: spec.confidence, signals: [`label:${label.relation}`] };
}

/** Any value: what blocks is random or a long non-word; what is short or doubtful is only said. */
function graded(candidate: Candidate, spec: LabelledSpec, label: Label): Verdict | undefined {
  const { value } = candidate;
  const named = classOf(label.text);
  if (!named || spec.part !== partOf(named)) return undefined;
  const signals = [`label:${named.class}`, label.relation];
  if (label.quote === '[' || label.quote === '{') return isByteList(value) && named.strength > 1 ? { severity: 'medium', confidence: 'medium', signals: [...signals, 'byte-list'] } : undefined;
  if (isUuid(value) || isUlid(value)) return named.strength === 3 || /(?:^|-)authorization$/i.test(label.text) ? { severity: 'low', confidence: 'low', signals: [...signals, isUlid(value) ? 'ulid' : 'uuid'] } : undefined;
  if (isSameName(value, label) || isTranslation(value, label) || (/cookie/i.test(label.text) && isOtherCookie(value))) return undefined;
  if (named.strength === 3 && isShortEncoded(value)) return { severity: 'low', confidence: 'low', signals: [...signals, 'base64'] };
  // What is quick to refuse comes first: few values behind a name are any.
  if (/\s/.test(value) || isCode(candidate, label) || (named.class !== 'password' && /[(),;<>{}[\]]|\|.*\|/.test(value))) return undefined;
  if (!isLiteral(value) || readsAsWords(value) || isForeign(value) || (named.strength === 1 && (isDigest(value) || isObjectId(value) || isSlug(value) || isInFolder(value)))) return undefined;
  if (/pw$/i.test(label.text) && !isMeantByPw(value, label)) return undefined;
  if ((named.strength === 1 && isOpenPgpKeyId(value)) || (isSigningKey(label) && isOpenPgpName(value))) return undefined;
  if (isRandom(value, named)) return { severity: opensNothing(label) ? 'low' : 'medium', confidence: 'medium', signals: [...signals, 'not-a-word', 'random'] };
  return isLikelySecret(value, named) ? { severity: 'low', confidence: 'low', signals: [...signals, 'not-a-word'] } : undefined;
}

/** The label once more, joined in another way: lists of names hold `scw_secret` beside `scwsecret`. */
function isSameName(value: string, { text }: Label): boolean {
  return lettersOf(value) === lettersOf(text);
}

function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, '').toLowerCase();
}

/** The label in words of another language, whose digit alone looks random: `"s3-access-key": "S3-toegangssleutel"`. */
function isTranslation(value: string, { text }: Label): boolean {
  const [kept = '', ...words] = value.split(/[ -]/);
  return kept.length > 1 && /\d/.test(kept) && words.length > 0 && words.every((word) => /^[A-Za-z\x80-\xff]?[a-z\x80-\xff]+$/.test(word)) && text.toLowerCase().startsWith(kept.toLowerCase());
}

/** UTF-8 of the signs and letters that keyboards of western Europe have beside ASCII: `£`, `§`, `°`, `€`, `ü`. */
const ON_KEYBOARDS = /\xc2[\xa3\xa7\xac\xb0\xb4\xb5]|\xe2\x82\xac|\xc3[\x80-\xbf]/g;

/** Text of another language; not a password with a `§` or `€` among signs, letters and digits. */
function isForeign(value: string): boolean {
  if (!/[\x80-\xff]/.test(value)) return false;
  const plain = value.replace(ON_KEYBOARDS, '');
  return /[\x80-\xff]/.test(plain) || plain.length < 8 || plain.length < 0.7 * value.length || !mixed(plain) || !/\d/.test(plain) || !/[A-Za-z]/.test(plain);
}

/** Small words and a few digits between hyphens, as things are named: `web-2-eu-west`. */
function isSlug(value: string): boolean {
  return /^[a-z][a-z\d]*(?:[-._][a-z\d]+){2,}$/.test(value) && (value.match(/\d/g) ?? []).length * 4 < value.length;
}

/** As MongoDB names documents: twelve bytes in hexadecimal. */
function isObjectId(value: string): boolean {
  return /^[\da-f]{24}$/.test(value);
}

/** A word and a slash before what may look random: `train/mAP_0.5:0.95`. */
function isInFolder(value: string): boolean {
  return /^[a-z]{3,}\//.test(value);
}

/** `name=value`, where the name is none of a session's or of a credential. */
function isOtherCookie(value: string): boolean {
  const name = /^([\w.-]{1,60})=[^=]/.exec(value)?.[1];
  return name !== undefined && !classOf(name) && !/sess|sid|login|remember/i.test(name);
}

/** Two letters alone are Palau's code too, and the end of a digest in base64. */
function isMeantByPw(value: string, { text }: Label): boolean {
  return /^(?:[\w.$-]*[_.-])?[A-Za-z]{1,12}pw$/i.test(text) || (/^(?:[\w.$ -]*[_. -])?pw$/i.test(text) && value.length >= 8 && /\d/.test(value));
}

/** Of git's own setting, by which key it signs (git-config, `user.signingKey`). */
function isSigningKey({ text }: Label): boolean {
  return /(?:^|[ .])signing_?key$/i.test(text);
}

function isOpenPgpKeyId(value: string): boolean {
  return /^(?:0x)?[\dA-F]{16}$/.test(value);
}

/** An ID, or a fingerprint of version 4. */
function isOpenPgpName(value: string): boolean {
  return isOpenPgpKeyId(value) || /^(?:0x)?[\dA-F]{40}$/.test(value);
}

/** Salts and nonces are random by design, and known to whoever may know what they are mixed with. */
function opensNothing({ text }: Label): boolean {
  return /(?:salt|nonce)\W*$/i.test(text);
}

/** What names the issuer or the base in front (`sk-`, `0x`, `live_`) is no part of what was drawn; a bare `seed = 0x…` is a number. */
function isRandom(value: string, { strength }: LabelClass): boolean {
  return isMixed(value) || (strength > 1 && isMixed(value.replace(/^(?:0x|(?:[A-Za-z][A-Za-z\d]{0,9}[-_.:]){1,2})/, '')));
}

function isMixed(value: string): boolean {
  return value.length >= RANDOM_LEAST && mixed(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}

function isLikelySecret(value: string, label: LabelClass): boolean {
  if (label.class === 'password') return value.length >= PASSWORD_LEAST;
  if (/^\d+$/.test(value)) return false;
  return value.length >= (label.strength === 3 ? STRONG_LEAST : label.strength === 2 ? MIDDLING_LEAST : Infinity);
}

/** A bare value that the text around it shows to be an expression. */
function isCode({ window: { text }, end, value }: Candidate, label: Label): boolean {
  if (label.quote !== '') return false;
  return /^[([]|^->|^::/.test(text.slice(end, end + 2)) || /[()[\]{}<>]|->|::|\|\||\.\w+\(|^[&*]/.test(value) || (/^[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) && !value.split('.').some(isMixed));
}
