/** Values that follow their name on the same line: `name = value` in every language, calls, flags, plain words. */
import type { LabelledValue, Relation } from '../values.ts';
import { members } from '../views/characters.ts';
import { behind, mayAssign } from './behind.ts';
import { standsInCommand } from './command.ts';
import { innerValue } from './inner.ts';
import { AHEAD, Look } from './look.ts';
import { PHRASE, phraseOf, type Name } from './name.ts';
import { codeAt, match } from './match-at.ts';
import { nextLine, readQuoted, readValue, skipSpaces, type Read } from './read.ts';

/** A word of a settings line: everything up to white space. */
const WORD = /[^\s"'`]{1,4096}/y;
/** A bare value amid code, a list or a query. */
const TOKEN = /[^\s"'`,;&|<>()[\]{}]{1,4096}/y;

/** An operator between name and value, behind a closing quote or bracket and a type; neither `::` nor the `://` of a URL. */
const OPERATOR =
  /[\\"'`\])*]{0,4}[ \t]{0,40}(?:,[ \t]?(?:_|err|ok)[ \t]{0,4}(?=:?=))?(?:\[\d{0,6}\][ \t]{0,4})?(?:(?::[ \t]?|[ \t]{0,40})(?:As[ \t])?(?:[A-Za-z_&*?][\w.<>[\]&*?]{1,30})[ \t]{1,8}(?==[^=>]))?(:=|=>|<-|->|[!=]==?|[?+|:.]{0,3}=|:(?!:|\/\/))/y;
const DEFAULT = /[\\"'`\])}]{0,4}[ \t]{0,8}(?:\|\||\?\?|\bor\b)[ \t]{0,8}(?=["'`])/y;
const ARGUMENT = /\\?["'`][ \t]{0,4},\s{0,40}(?=\\?["'`])/y;
/** `set :name, "…"`: a symbol of Ruby's. */
const SYMBOL = /[ \t]{0,4},\s{0,40}(?=["'])/y;
/** `:name "…"`: a keyword of Clojure's. */
const KEYWORD = /[ \t]{1,8}(?=")/y;
/** PHP's `serialize()`, whose strings tell their lengths. */
const SERIALISED = /\\?";s:\d{1,4}:(?=\\?")/y;
const CALL = /[ \t]?\([ \t]{0,4}(?=\\?["'`])/y;
/** In notes and comments: `the token is "…"`, `token - '…'`. */
const NOTE = /[ \t]{1,4}(?:-{1,2}|is|was)[ \t]{1,4}(?=["'`])/y;
/** Before the bracket of a list: a type of bytes or of strings. */
const LIST = /(?:(?:\[\d{0,4}\]|new )?(?:byte|uint8|u8|char|string|String|bytes|bytearray)(?:\[\])?[ \t]?\(?|[A-Z][\w.]{0,40}(?=\{0x)|vec!|&|Uint8Array\.(?:from|of)\(|new Uint8Array\()?[ \t]?(?=[[{][^\]])/y;
const SPACE = /["']?[ \t]{1,40}/y;
/** One of which stands before any name whose command stands before it. */
const BLANKS = ' \t\n';

export function assigned(text: string, name: Name, look: Look): readonly LabelledValue[] {
  const at = behind(text, name, look);
  return (mayAssign(text, name, at, look) ? byOperator(text, name, look) : undefined) ?? byCall(text, name, codeAt(text, at), look) ?? bySpace(text, name, look);
}

/** Characters behind a value that are looked at: how its statement or its line goes on. */
const BEHIND = 100;

function byOperator(text: string, name: Name, look: Look): readonly LabelledValue[] | undefined {
  const operator = match(OPERATOR, text, name.end);
  look.at(name.start, nextLine(text, name.end, LONGEST_OPERATOR));
  if (operator === undefined) return undefined;
  look.at(name.start - LEAD, name.end + AHEAD);
  if (isResourceType(text, name)) return [];
  const at = afterOperator(text, operator);
  const start = skipSpaces(text, at);
  if (start >= text.length || '\r\n{'.includes(text.charAt(start))) look.at(operator, operator + FURTHER);
  const others = namesBefore(text, name, look);
  if (others > 0) return tupleValue(text, start, others, name, look);
  const inner = innerValue(text, start, look);
  if (inner) return [labelled(text, name, inner, 'assignment')];
  const list = match(LIST, text, start);
  if (list !== undefined || at !== operator || text[start] === '|' || text[start] === '>') look.everywhere();
  if (list !== undefined) return listValues(text, list, name);
  const read = readValue(text, at, bareForm(text, name), look);
  if (read) look.at(name.start - 2, read.end + BEHIND);
  return read && (read.quote !== '' || isOption(text, operator, name) || endsStatement(text, operator, read)) ? [labelled(text, name, read, 'assignment')] : [];
}

/** Characters behind an operator that are looked at for a value in an object or on the next line. */
const FURTHER = 1200;

/** Characters before a name that say how its line begins; characters of the longest operator, which ends with the line. */
const [LEAD, LONGEST_OPERATOR] = [80, 180];

/** In an ARN, behind the account: `arn:aws:secretsmanager:region:123456789012:secret:name`. */
function isResourceType(text: string, name: Name): boolean {
  return codeAt(text, name.start - 1) === COLON && /:\d{12}:$|:secretsmanager:[^:\s]{0,30}:[^:\s]{0,30}:$/.test(text.slice(Math.max(0, name.start - LEAD), name.start));
}

/** How many names stand before this one in `one, other = …`. */
function namesBefore(text: string, name: Name, look: Look): number {
  look.at(name.start - 2, name.end);
  if (!/,[ \t]?$/.test(text.slice(Math.max(0, name.start - 2), name.start))) return 0;
  look.at(name.start - TUPLE, name.end);
  const names = /(?:^|[\r\n;({])[ \t]{0,40}(?:(?:var|let|const|local|my)[ \t(]{1,4})?((?:[$@]?[A-Za-z_][\w.]{0,40},[ \t]{0,2}){1,3})$/.exec(text.slice(Math.max(0, name.start - TUPLE), name.start));
  return names?.[1]?.split(',').slice(1).length ?? 0;
}

/** Characters before a name in which the others of its tuple stand. */
const TUPLE = 160;

/** The string that stands as far behind as the name does; nothing when others stand before it than strings. */
function tupleValue(text: string, start: number, others: number, name: Name, look: Look): readonly LabelledValue[] {
  let read = readQuoted(text, start, look);
  for (let passed = 0; read && passed < others; passed++) {
    const next = match(/["'`],[ \t]{0,8}/y, text, read.end);
    read = next === undefined ? undefined : readQuoted(text, next, look);
  }
  if (read) look.at(name.start - TUPLE, read.end + BEHIND);
  return read ? [labelled(text, name, read, 'assignment')] : [];
}

/**
 * A bare word is a value when nothing follows it but a comment or another assignment; amid prose or an expression it is
 * none. Only the shell's `NAME=value command`, without spaces, and an option of Windows, `/name:value`, may go on.
 */
function endsStatement(text: string, operator: number, read: Read): boolean {
  if (text.charAt(operator - 1) === '=' && read.start === operator) return true;
  return !/^[ \t]{1,40}(?![ \t\r\n#;|&)}\]\\,<]|\/\/|\/\*|\*\/|--|[\w.-]{1,40}[ \t]?[:=]|$)/.test(text.slice(read.end, read.end + 90));
}

/** `/name:value` behind white space. */
function isOption(text: string, operator: number, name: Name): boolean {
  return operator === name.end + 1 && text.charAt(name.end) === ':' && !/\s/.test(text.charAt(operator)) && /\s\/$/.test(text.slice(Math.max(0, name.start - 2), name.start));
}

const HEREDOC = /[ \t]{0,8}<<[-~]?["']?\w{1,30}["']?[ \t]{0,8}\r?\n[ \t]{0,40}/y;
const SCALAR = /[ \t]{0,8}[|>][-+]?\d?[ \t]{0,8}\r?\n[ \t]{1,40}(?=\S{1,4096}[ \t]{0,8}(?:\r?\n|$))/y;
const NEXT_LINE = /[ \t]{0,8}\r?\n[ \t]{1,40}(?=["'`]|(?<=:\s{1,60})(?=\S{0,400}\d)[\w!@#$%^&*+=.~/-]{8,400}[ \t]{0,8}(?:\r?\n|$))/y;
/** `**Name:** value` in Markdown. */
const BOLD = /(?<=:)\*\*[ \t]{1,4}/y;

/** Where the value begins: behind the mark of a block, or on the next line when only a string stands there. */
function afterOperator(text: string, at: number): number {
  return match(HEREDOC, text, at) ?? match(SCALAR, text, at) ?? match(NEXT_LINE, text, at) ?? match(BOLD, text, at) ?? at;
}

/** Of a list everything is looked at. */
const UNSEEN = new Look();

/** `["one", "two"]`, `{0x1f, 0x20, …}`: each string, or the whole list of bytes. */
function listValues(text: string, at: number, name: Name): readonly LabelledValue[] {
  const bytes = match(/[[{]\s{0,40}(?:(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},\s{0,40}){7,1024}(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},?\s{0,40}(?=[\]}])/y, text, at);
  if (bytes !== undefined) return [labelled(text, name, { start: at + 1, end: bytes, quote: '[' }, 'assignment')];
  const found: LabelledValue[] = [];
  let next: number | undefined = at + 1;
  while (next !== undefined && found.length < 64) {
    const read = readQuoted(text, skipBlanks(text, next), UNSEEN);
    if (!read) break;
    found.push(labelled(text, name, read, 'assignment'));
    next = match(/\\?["'`]\s{0,40},/y, text, read.end);
  }
  return next === undefined && /^\\?["'`]\s{0,40}[\]}]/.test(text.slice(found.at(-1)?.end ?? at, (found.at(-1)?.end ?? at) + 50)) ? found : [];
}

/** @param next the first character behind the name, what closes it and blanks */
function byCall(text: string, name: Name, next: number, look: Look): readonly LabelledValue[] | undefined {
  const isForm = FORMS[next] === 1;
  if (isForm) look.at(name.end, name.end + LONGEST_FORM);
  const form = (isForm ? match(DEFAULT, text, name.end) : undefined) ?? argumentOf(text, name, look) ?? (isForm ? callOf(text, name) ?? match(NOTE, text, name.end) : undefined);
  if (form === undefined) return undefined;
  look.at(name.start - LEAD, name.end + AHEAD);
  const read = readQuoted(text, form, look);
  return read ? [labelled(text, name, read, 'argument')] : [];
}

/** With what `DEFAULT`, `CALL` and `NOTE` begin, behind blanks. */
const FORMS = members('|?o(-iw');
const [COLON, BRACE] = [58, 123];
/** Characters of the longest of these forms, but for `ARGUMENT` and `SYMBOL`, with what is looked at behind it. */
const LONGEST_FORM = 32;

function argumentOf(text: string, name: Name, look: Look): number | undefined {
  const before = codeAt(text, name.start - 1);
  if (name.quote === '' && before !== COLON && before !== BRACE) return undefined;
  look.at(name.start - 2, name.end + 50);
  if (name.quote !== '') return match(ARGUMENT, text, name.end) ?? match(SERIALISED, text, name.end);
  const lead = text.slice(Math.max(0, name.start - 2), name.start);
  if (/(?:^|[\s(,{]):$/.test(lead)) return match(SYMBOL, text, name.end) ?? match(KEYWORD, text, name.end);
  return /(?:^|[\s([{,])\{$/.test(lead) ? match(SYMBOL, text, name.end) : undefined;
}

/** What `getPassword("…")` is given names the password. */
function callOf(text: string, name: Name): number | undefined {
  return /(?:^|[^A-Za-z\d])(?:get|fetch|lookup)_?[A-Za-z]\w*$/i.test(name.text) ? undefined : match(CALL, text, name.end);
}

function bySpace(text: string, name: Name, look: Look): readonly LabelledValue[] {
  const quoted = codeAt(text, name.end) === 34 || codeAt(text, name.end) === 39 ? 1 : 0;
  look.at(name.start - 1, name.end + quoted + 1);
  const blank = codeAt(text, name.end + quoted);
  if (blank !== 32 && blank !== 9) return [];
  const flag = name.text.startsWith('-');
  if (!flag && name.start > 0 && !BLANKS.includes(text.charAt(name.start - 1))) return [];
  if (!flag && !standsInCommand(text, name, look)) return [];
  look.at(name.start - PHRASE, name.end + AHEAD);
  const after = match(SPACE, text, name.end) ?? name.end;
  const read = readValue(text, after, WORD, look);
  if (read) look.at(name.start, read.end + BEHIND);
  if (!read || (!flag && !endsLine(text, read))) return [];
  return [labelled(text, name, read, flag ? 'flag' : 'argument')];
}

function endsLine(text: string, read: Read): boolean {
  return /^["']?[ \t]{0,40}(?:[#;&)\\\r\n]|$|password|account|\/\/|\/\*)/.test(text.slice(read.end, read.end + 60));
}

/** A name that begins its line, behind `export`, `-` and the like, has the rest of the line for its value. */
function bareForm(text: string, name: Name): RegExp {
  const line = text.slice(Math.max(0, name.start - 80), name.start);
  return /(?:^|[\r\n])[ \t]{0,60}(?:(?:export|set|ENV|ARG|declare|local|-x|env|setx?|[-#/*]{1,3}|\$[Ee]nv:)[ \t]{0,4}){0,3}["']?$/.test(line) ? WORD : TOKEN;
}

function labelled(text: string, name: Name, read: Read, relation: Relation): LabelledValue {
  const trimmed = read.quote === '' ? text.slice(read.start, read.end).replace(/[,;]+$|\\[nr].*$/, '') : text.slice(read.start, read.end);
  return { start: read.start, end: read.start + trimmed.length, value: trimmed, label: { text: phraseOf(text, name), relation, quote: read.quote } };
}

function skipBlanks(text: string, at: number): number {
  return match(/\s{0,80}/y, text, at) ?? at;
}
