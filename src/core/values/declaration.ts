/** The default of a variable whose name stands before its block, and a field of a form whose value stands below its header. */
import type { LabelledValue } from '../values.ts';
import type { Look } from './look.ts';
import { codeAt } from './match-at.ts';
import type { Name } from './name.ts';

/** `variable "name" { … default = "value" }` of Terraform. */
const VARIABLE = /"[ \t]{0,8}\{[^{}]{0,400}?\n[ \t]{1,40}default[ \t]{0,20}=[ \t]{0,8}"([^"\r\n]{1,400})"/y;
/** A parameter of CloudFormation: lines that say more of it stand further in. */
const PARAMETER = /:[ \t]{0,8}\r?\n(?:[ \t]{2,40}(?!Default)[A-Z][A-Za-z]{1,30}:[^\r\n]{0,120}\r?\n){0,6}[ \t]{2,40}Default:[ \t]{1,8}["']?([^\s"'#]{1,400})/y;
/** A part of `multipart/form-data`. */
const PART = /\\?"(?:\r?\n|(?:\\r)?\\n)(?:[Cc]ontent-[^\r\n\\]{1,80}(?:\r?\n|(?:\\r)?\\n))?(?:\r?\n|(?:\\r)?\\n)([^\s\\"]{1,400})(?=\s|\\)/y;

/** Characters before a name that say what it names. */
const HEAD = 24;
/** Characters behind a name that any of the forms may have. */
const FURTHEST = 1400;

export function declaredValue(text: string, name: Name, look: Look): LabelledValue | undefined {
  const form = formOf(text, name, look);
  if (form === undefined) return undefined;
  look.at(name.start, name.end + FURTHEST);
  form.lastIndex = name.end;
  const value = form.exec(text)?.[1];
  if (value === undefined) return undefined;
  const start = form.lastIndex - (text.charAt(form.lastIndex - 1) === '"' && form === VARIABLE ? 1 : 0) - value.length;
  return { start, end: start + value.length, value, label: { text: name.text, relation: 'sibling', quote: form === PARAMETER ? '' : '"' } };
}

const COLON = 58;

function formOf(text: string, { start, end, quote }: Name, look: Look): RegExp | undefined {
  look.at(start - (quote === '' ? 0 : HEAD), end + 2);
  if (quote === '') return codeAt(text, end) === COLON && /\s/.test(text.slice(end + 1, end + 2)) ? PARAMETER : undefined;
  if (/\bvariable[ \t]{1,8}"$/.test(text.slice(Math.max(0, start - HEAD), start))) return VARIABLE;
  return /form-data; name=\\?"$/.test(text.slice(Math.max(0, start - HEAD), start)) ? PART : undefined;
}
