/**
 * Reads the headers of raw commit and tag objects: ids, names, dates. Headers are taken where git takes them, at fixed
 * places from the top, so that a message which imitates headers changes nothing.
 */
import { isOid } from '../core/ids.ts';
import type { Oid } from '../core/ids.ts';
import { isoTimeOf } from '../core/iso-time.ts';

export interface CommitHeader {
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  /** Committer's time, seconds since 1970; 0 when it can't be read. */
  readonly date: number;
}

export interface Person {
  /** Name without the e-mail address, also where the name is one. */
  readonly name: string;
  /** Seconds since 1970; 0 when it can't be read. */
  readonly seconds: number;
}

/** @throws SyntaxError when git itself would not take it for a commit. */
export function readCommit(content: Uint8Array): CommitHeader {
  const lines = headerLines(content);
  const tree = idOf(lines.next().value, 'tree ');
  const parents: Oid[] = [];
  let date = 0;
  for (const line of lines) {
    if (line.startsWith('parent ')) parents.push(idOf(line, 'parent '));
    if (!line.startsWith('committer ')) continue;
    date = personOf(line.slice('committer '.length)).seconds;
    break;
  }
  return { tree, parents, date };
}

/** The same, or null. */
export function readCommitOrNull(content: Uint8Array): CommitHeader | null {
  try {
    return readCommit(content);
  } catch {
    return null;
  }
}

/** The object that a tag names. @throws SyntaxError when git itself would not take it for a tag. */
export function readTagTarget(content: Uint8Array): Oid {
  return idOf(headerLines(content).next().value, 'object ');
}

/** Author of a commit or tagger of a tag. */
export function readPerson(content: Uint8Array, role: 'author' | 'tagger'): Person | null {
  for (const line of headerLines(content)) {
    if (line.startsWith(`${role} `)) return personOf(line.slice(role.length + 1));
  }
  return null;
}

/** ISO 8601 in UTC, without milliseconds. Undefined for a time that no calendar holds. */
export function isoTime(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : isoTimeOf(date).replace('.000Z', 'Z');
}

/** Lines up to the first empty one. Names may be in any encoding: UTF-8 is taken, and broken bytes are replaced. */
function* headerLines(content: Uint8Array): Generator<string, undefined> {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(10, start);
    const end = newline < 0 ? buffer.length : newline;
    if (end === start) return;
    yield buffer.toString('utf8', start, end);
    start = end + 1;
  }
}

function idOf(line: string | undefined, label: string): Oid {
  const id = line?.startsWith(label) === true ? line.slice(label.length) : '';
  if (!isOid(id)) throw new SyntaxError(`no "${label.trim()}" header where it belongs`);
  return id;
}

/** `Name <e-mail> seconds zone`; the time stands after the last `>`. */
function personOf(text: string): Person {
  const close = text.lastIndexOf('>');
  const open = text.indexOf('<');
  const seconds = /^ (-?\d{1,15}) /.exec(`${text.slice(close + 1)} `);
  const name = (open < 0 ? text.slice(0, Math.max(0, close)) : text.slice(0, open)).trim();
  return { name: withoutAddress(name), seconds: seconds ? Number(seconds[1]) : 0 };
}

/** Who gave an address for a name keeps what stands before its `@`. */
function withoutAddress(name: string): string {
  return name.replace(/(?<=[^\s@])@[^\s@<>)\]]+/g, '');
}
