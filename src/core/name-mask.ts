/**
 * Secrets that stand in names: paths, refs, authors, reasons. Values are not kept beyond their unit; what stays is a
 * trail, by which a value is known again where it stands, and from which it can't be made. It is for this process alone:
 * the hash is quick, so a trail that is written down would help to guess a weak password.
 */

/** Of a value of at least `HEAD` characters. */
export interface Trail {
  /** Characters (UTF-16 code units). */
  readonly length: number;
  /** Hash of the first `HEAD` characters, and of all of them. */
  readonly head: number;
  readonly whole: number;
}

/** What is put in place of a value. */
export interface Mask {
  readonly trail: Trail;
  readonly masked: string;
}

/** Characters. Shorter values are words as often as secrets: hiding them would make places unreadable. */
export const HEAD = 8;

/** Undefined for a value that is too short to be looked for. */
export function trailOf(value: string): Trail | undefined {
  if (value.length < HEAD) return undefined;
  return { length: value.length, head: hash(value, 0, HEAD), whole: hash(value, 0, value.length) };
}

/** Gives a text in which every value that left a trail is replaced by its mask; the longest where several begin. */
export function nameMask(masks: Iterable<Mask>): (text: string) => string {
  const byHead = new Map<number, Mask[]>();
  for (const mask of [...masks].sort((a, b) => b.trail.length - a.trail.length)) {
    const same = byHead.get(mask.trail.head);
    if (same === undefined) byHead.set(mask.trail.head, [mask]);
    else if (!same.some(({ trail }) => trail.whole === mask.trail.whole)) same.push(mask);
  }
  if (byHead.size === 0) return (text) => text;
  return remembering((text) => replaceValues(text, (at) => {
    const mask = byHead.get(hash(text, at, at + HEAD))?.find(({ trail }) => standsAt(text, at, trail));
    return mask && { length: mask.trail.length, masked: mask.masked };
  }));
}

/** The same, each text looked through once: a report names a ref or a path with every credential that it holds. */
export function remembering(mask: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const shown = mask(text);
    done.set(text, shown);
    return shown;
  };
}

/**
 * Values may overlap: nothing of any stays.
 * @param valueAt the longest value that begins at a character, if any does: its length, and what is put in its place
 */
export function replaceValues(text: string, valueAt: (at: number) => { readonly length: number; readonly masked: string } | undefined): string {
  let shown = '';
  let from = 0;
  for (let at = 0; at + HEAD <= text.length; at += 1) {
    const value = valueAt(at);
    if (value === undefined || at + value.length <= from) continue;
    shown += text.slice(from, at) + value.masked;
    from = at + value.length;
  }
  return shown + text.slice(from);
}

function standsAt(text: string, at: number, { length, whole }: Trail): boolean {
  return at + length <= text.length && hash(text, at, at + length) === whole;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo; 32 bits). */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
