/** Reads `leaksift:allow <rule or fingerprint> <reason>` where it stands. Whether that is a comment: `comments.ts`. Who obeys it: `config/policy.ts`. */
import { inComment } from './comments.ts';
import type { Span } from './location.ts';
import { MARK } from './ruleset.ts';

export interface Mark {
  readonly target: string;
  /** Empty when none was given: such a mark allows nothing. */
  readonly reason: string;
  /** It stands in no comment: such a mark allows nothing, either. */
  readonly outside?: true;
  /** The outermost view through which it was seen; absent: the blob's own bytes. */
  readonly outermost?: string;
  /** The mark's own bytes. */
  readonly span: Span;
  readonly window: Span;
}

/** Characters of a target and a reason together. */
const LONGEST = 600;
/** Characters before a mark that tell whether it stands in a comment. */
export const COMMENT_REACH = 512;

const SYNTAX = new RegExp(`${MARK}[ \\t]{1,8}([\\w-]{1,100})(?:[ \\t]{1,8}([^\\r\\n]{1,400}))?`, 'y');
/** What closes a comment is no part of a reason. */
const CLOSING = /\s*(?:\*\/|-->|--%>|%>|#\}|\*\)|"""|''')?\s*$/;

/** `text[0]` is the byte at `offset` of the blob; the mark begins at `at` in `text`. */
export function readMark(text: string, at: number, offset: number): Mark | undefined {
  SYNTAX.lastIndex = at;
  const match = SYNTAX.exec(text.length > at + LONGEST ? text.slice(0, at + LONGEST) : text);
  if (!match?.[1]) return undefined;
  const start = offset + at;
  return {
    target: match[1],
    reason: (match[2] ?? '').replace(CLOSING, '').trim(),
    ...(inComment(text.slice(Math.max(0, at - COMMENT_REACH), at), match[0]) ? {} : { outside: true }),
    span: { start, end: start + match[0].length },
    window: { start: Math.max(0, start - COMMENT_REACH), end: start + LONGEST },
  };
}
