/** Values inside something that names no value of its own: a member of an object, the long brackets of Lua, the quotes of Perl. */
import type { Look } from './look.ts';
import { match } from './match-at.ts';
import { readQuoted, type Read } from './read.ts';

/** An object whose member `value` or `default` holds the value, behind members that say more of it: Terraform's outputs, parameters of ARM and CloudFormation. */
const MEMBER = /\{(?:\s{0,80}"(?!(?:[vV]alue|[dD]efault(?:Value)?)")\w{1,30}"[ \t]?:[ \t]?(?:"[^"\n]{0,120}"|true|false|\d{1,6}),){0,4}\s{0,80}"(?:[vV]alue|[dD]efault(?:Value)?)"[ \t]?:[ \t]{0,8}(?=")/y;
/** Lua's long brackets, and the quotes of Perl and Ruby that are written with `q`. */
const DELIMITED = /(?:\[\[(?=[^\s[\]"',]{4,200}\]\])|(?:qq?|%[qQ]?)(?:\{(?=[^\s{}"',]{4,200}\})|\((?=[^\s()"',]{4,200}\))))/y;
const CLOSING: ReadonlyMap<string, string> = new Map([['[', ']]'], ['{', '}'], ['(', ')']]);

/** The value in an object or between such quotes at `start`. */
export function innerValue(text: string, start: number, look: Look): Read | undefined {
  const member = match(MEMBER, text, start);
  const open = member ?? match(DELIMITED, text, start);
  if (open === undefined) return undefined;
  look.everywhere();
  if (member !== undefined) return readQuoted(text, member, look);
  return { start: open, end: text.indexOf(CLOSING.get(text.charAt(open - 1)) ?? '', open), quote: '"' };
}
