/** What a name says of its value: which class of secret, and how strongly. Words only; the value is judged elsewhere. */
import type { Passage } from './prefilter.ts';
import { wordsOf } from './words.ts';

export type SecretClass = 'password' | 'secret' | 'token' | 'key' | 'auth';

export interface LabelClass {
  readonly class: SecretClass;
  /** 3: names a secret; 2: names one mostly; 1: names one sometimes. */
  readonly strength: 1 | 2 | 3;
}

const CLASSES: readonly (readonly [SecretClass, 1 | 2 | 3, RegExp])[] = [
  ['password', 3, /^(?:(?!nopass)\w*(?:passwords?|passwd|passphrase|passwort|passcode|pswd|pwds?)|(?!(?:com|by|sur|tres|over|under|multi|one|two|first|second|single|trans|sub|re)pass)\w{0,12}(?:pass|psw)|pw|\w{0,8}(?:bind|root|db|user|admin)pw|masterauth|passw|pword|contrasena|senha)$/],
  ['secret', 3, /^\w*secrets?$/],
  ['token', 3, /^(?:\w*tokens?|jwt|pat)$/],
  ['key', 3, /^(?:(?:api|app|access|secret|private|auth|encryption|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|private|priv|consumer|client|webhook|maps|ssh|subscription|function|host)keys?|apikeys?)$/],
  ['key', 1, /^(?:keys?|seed|salt|nonce|pin|otp|totp)$/],
  ['auth', 2, /^(?:auth|oauth\d?|authorization|authentication|\w*credentials?|creds?|cred|bearer|cookie|sessionid|sid|hmac|apisecret|login)$/],
];

/**
 * Words by which names of secrets are found, each with the small letters by which such a word may go on: behind any other it names
 * something else, as `keyboard`, `author` and `passed` do.
 */
const ANCHORS: ReadonlyMap<string, string> = new Map(Object.entries({
  pw: '', pass: 'cpw', psw: 'd', pwd: 's', secret: 's', token: 's', jwt: '', _pat: '', key: 's', seed: '', salt: '', nonce: '', otp: '',
  auth: '', cred: 'es', cookie: '', sessionid: '', bearer: '', hmac: '',
}));

const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/** What must stand behind such a word; undefined for others. */
export function behindWord(anchor: string): Passage | undefined {
  const letters = ANCHORS.get(anchor);
  const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  return letters === undefined ? undefined : { over: '', to: bytes.filter((byte) => !SMALL.includes(byte) || letters.includes(byte)).join('') };
}

const CAPITAL_ENDS = new Set(Array.from([...ANCHORS.values()].join('').toUpperCase(), (letter) => letter.charCodeAt(0)));

/** Whether a word in capitals goes on as another, as in `AUTHOR` and `_PATH`: the prefilter minds small letters alone. @param end behind the word in `bytes` */
export function goesOnInCapitals(bytes: Uint8Array, end: number): boolean {
  const next = bytes[end] ?? 0;
  return isCapital(next) && isCapital(bytes[end - 1] ?? 0) && !CAPITAL_ENDS.has(next) && !isCapital((bytes[end + 1] ?? 0) - 32);
}

function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}

/** A word before `key` that makes it a strong label. */
const STRONG_BEFORE = /^(?:api|app|access|secret|private|o?auth|encryption|encrypt|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|priv|consumer|client|webhook|ssh|subscription|function|authentication|security|instrumentation|ingest|recovery|symmetric)$/;
/** A word before a label word that makes it name something public or structural. */
const HARMLESS_BEFORE = /^(?:public|socket|authenticity|antiforgery|verification|magic|encrypted|hashed|masked|redacted|obfuscated|primary|foreign|sort|partition|hash|cache|translation|i18n|unique|composite|object|map|dict|lookup|index|hot|shortcut|arrow|short|page|next|continuation|csrf|xsrf|previous|end|start|stop|eos|bos|pad|unk|mask|mime|no|invalid|missing|wrong|forgot|reset|change|show|hide|toggle|is|has|use|enable|disable|require|requires|required|allow|min|max|num|total|error|err|parse|lexer|current|expected|unexpected)$/;
/** A word behind it that makes it name something else. */
const HARMLESS_BEHIND = /^(?:ids?|names?|urls?|uris?|paths?|files?|filename|dir|type|types|length|len|size|count|hash|hashed|digest|sha\d*|md5|checksum|fields?|labels?|placeholder|header|headers|prefix|suffix|format|policy|regex|pattern|expir\w*|ttl|status|errors?|err|message|msg|hint|text|title|desc\w*|help|input|form|page|link|reset|changed?|strength|validator|validation|required|min|max|minimum|maximum|algorithm|alg|algo|version|ref|reference|arn|endpoint|host|port|user|username|email|mail|column|index|map|store|provider|manager|service|handler|helper|class|template|env|var|variable|parameter|param|option|config|settings?|mode|scheme|method|enabled|disabled|visible|mismatch|invalid|incorrect|empty|missing|limit|usage|scope|scopes|issuer|audience|iterations?|rounds|bits|bytes|entry|exists|match|matches|at|on|by|for|from|in|of|to|with|is|was|not|code|codes|stream|pair|ring|words|press|down|up|event|board|bind\w*|frame|point|space|style|exchange|usages|info|id|idx|table|list|set|metadata|location|domain|region|namespaces?|accessor|salt|callback|last)$/;

/** A word anywhere before it that says that the value is shown, or cannot be turned back. */
const UNREADABLE = /^(?:hashed|masked|redacted|obfuscated)$/;

/** Names of texts that people read. */
const TEXTUAL = /^(?:label|msg|message|placeholder|hint|title|tooltip|caption|lbl|txt)$/;

/** What was said of the names met last: a source tree has few, each many times. Null for nothing. */
const known = new Map<string, LabelClass | null>();
const REMEMBERED = 4096;
/** Characters of a name that is remembered. */
const LONGEST = 36;

export function classOf(name: string): LabelClass | undefined {
  if (name.length > LONGEST) return classify(name);
  const before = known.get(name);
  if (before !== undefined) return before ?? undefined;
  if (known.size >= REMEMBERED) known.clear();
  const own = copyOf(name);
  const found = classify(own);
  known.set(own, found ?? null);
  return found;
}

/** Engines cut texts of up to 12 characters out; a longer one keeps alive the whole text that it is part of. */
export function copyOf(text: string): string {
  let copy = '';
  for (let at = 0; at < text.length; at += 12) copy += text.slice(at, at + 12);
  return copy;
}

function classify(name: string): LabelClass | undefined {
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
  if (/public_?key/i.test(name) || isFileName(name) || /^(?:\$?(?:OLD)?PWD|PASS)$/.test(name) || words.some((word) => TEXTUAL.test(word) || UNREADABLE.test(word))) return undefined;
  for (let at = words.length - 1; at >= 0 && at >= words.length - 4; at--) {
    const found = CLASSES.find(([, , form]) => form.test(words[at] ?? ''));
    if (found) return graded(found, words[at - 1] ?? '', words.slice(at + 1));
  }
  return undefined;
}

/** `server.key` and `config.Pass` are none; settings have dots before `pass` and `sid`, objects before `key`. */
function isFileName(name: string): boolean {
  return /\.[a-z]{1,4}$/i.test(name) && !/\.(?:sid|pwd|pass|psw|pw|jwt)$|\b(?:self|this|cls|conf|config|cfg|settings|options|opts|params|args)\.key$/.test(name);
}

function graded([name, strength]: (typeof CLASSES)[number], before: string, behind: readonly string[]): LabelClass | undefined {
  if (HARMLESS_BEFORE.test(before) || behind.some((word) => HARMLESS_BEHIND.test(word))) return undefined;
  return { class: name, strength: name === 'key' && STRONG_BEFORE.test(before) ? 3 : strength };
}
