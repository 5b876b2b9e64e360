/** Reads `leaksift:allow <rule or fingerprint> <reason>` where it stands. Who obeys it: `config/policy.ts`. */
import type { Span } from './location.ts';
import { MARK } from './ruleset.ts';

export interface Mark {
  readonly target: string;
  /** Empty when none was given: such a mark allows nothing. */
  readonly reason: string;
  /** The mark's own bytes. */
  readonly span: Span;
  readonly window: Span;
}

/** Characters of a target and a reason together. */
const LONGEST = 600;

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
    span: { start, end: start + match[0].length },
    window: { start, end: start + LONGEST },
  };
}
