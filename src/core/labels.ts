/**
 * Which label speaks for a value known by its shape alone. Every relation is read from the label's side (`values.ts`);
 * here the labels near a value are tried, and the first that names it wins. What a dictionary accepts is decided on
 * the label's letters alone, so that `AWS_SECRET_ACCESS_KEY`, `awsSecretAccessKey` and `Secret access key` are one.
 */
import type { Window } from './match.ts';
import { LABEL_REACH, valuesNear, type Label } from './values.ts';
import { compact } from './words.ts';


const DICTIONARIES: Readonly<Record<string, RegExp>> = {
  'aws-secret':
    /secret(?:access)?_?key|secretaccess|accesskeysecret|(?:aws|amazon|s3|iam|boto|ses)\w*(?:secret|private|pass|cred|token|key)(?!id)|access(?:key)?secret|^(?:the)?(?:my)?secret$|^secretaccess|privatekey$|(?<!client|consumer|token|webhook)secret$/,
  'aws-session-token': /session_?token|security_?token|aws\w*token/,
  /** Names for keys and secrets of any length, not for what they sign, check or publish. */
  'long-key': /^(?!.*(?:public|pubkey|cert|signature|modulus|hash|digest|fingerprint))(?:.*(?:private|secret|encrypt(?:ion)?|signing|master|server|client|access|auth|api|session|ssh|rsa|gpg|pgp|host|deploy))?(?:key|secret|privatekey|password|passphrase|token|credentials?)(?:data|bytes|blob|hex|b64|base64|der|raw|value|str(?:ing)?)?$/,
  'ses-password': /smtp|mail|ses|pass/,
  'access-key-id': /accesskey(?:id)?$|awskeyid$/,
  'key-pair-id': /keypairid$|publickeyid$/,
  /** Whatever names an identifier, for comparison with the label of its secret. */
  identifier: /key|id|user|access|login/,
};

/** Label words that any of the dictionaries needs. */
const WORDS = /secret|private|access|passw|session|security|token|smtp|mail|key|user|cred|aws/gi;
/** Names after a value count within this many characters: trailing comments, the other order of members. */
const AHEAD = 200;
/** Labels tried for one value, nearest first. */
const TRIED = 24;

/** The label that names the value at `start` to `end`, out of the named dictionaries. */
export function labelOf(window: Window, start: number, end: number, dictionaries: readonly string[]): Label | undefined {
  const accepted = dictionaries.flatMap((name) => DICTIONARIES[name] ?? []);
  const fits = (text: string): boolean => accepted.some((form) => form.test(compact(text)));
  return named(window, start, end, fits) ?? stated(window.text, start, end, fits) ?? commented(window.text, start, end, fits);
}

/** Whether `labelOf` can know a dictionary by this name. */
export function isDictionary(name: string): boolean {
  return Object.hasOwn(DICTIONARIES, name);
}

function named(window: Window, start: number, end: number, fits: (text: string) => boolean): Label | undefined {
  const from = Math.max(0, start - LABEL_REACH.before);
  const before = [...window.text.slice(from, start).matchAll(WORDS)].reverse().slice(0, TRIED).map((word) => from + word.index);
  const after = [...window.text.slice(end, end + AHEAD).matchAll(WORDS)].slice(0, 4).map((word) => end + word.index);
  for (const at of [...before, ...after]) {
    const found = valuesNear(window, at, at + 3).find((value) => value.start <= start && end <= value.end);
    if (found && fits(found.label.text)) return found.label;
  }
  return undefined;
}

/** `VALUE is the secret key`, or the name in the cell before: `secretKey,VALUE`. */
function stated(text: string, start: number, end: number, fits: (text: string) => boolean): Label | undefined {
  const behind = /^["'`]? (?:is|was) (?:the|my|our|your|an?) ([\w -]{3,40})/.exec(text.slice(end, end + 70))?.[1];
  if (behind && fits(behind)) return { text: behind, relation: 'comment', quote: '' };
  const cell = /(?:^|[\r\n])["']?([A-Za-z][\w. -]{2,40})["']?[,;\t|]["']?$/.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  return cell && fits(cell) ? { text: cell, relation: 'column', quote: '' } : undefined;
}

/** A comment behind the value on its line, or alone on the line before. */
function commented(text: string, start: number, end: number, fits: (text: string) => boolean): Label | undefined {
  const behind = /^["'`]?[;,)]{0,3}[ \t]{1,20}(?:\/\/|#|--|\/\*|;)([^\r\n]{1,120})/.exec(text.slice(end, end + 160))?.[1];
  const above = /(?:^|\n)[ \t]*(?:\/\/|#|--|\/?\*|;|<!--|rem )([^\r\n]{1,120})\r?\n[^\r\n]{0,120}$/i.exec(text.slice(Math.max(0, start - 300), start))?.[1];
  for (const comment of [behind, above]) {
    if (comment && /aws|amazon|\bs3\b/i.test(comment) && (fits(comment) || /key|secret|cred/i.test(comment))) return { text: comment.trim(), relation: 'comment', quote: '' };
  }
  return undefined;
}
