/** Counts what passes by, for the report: objects by type, bytes, authors, first and last year. */
import { createHash } from 'node:crypto';
import { readPerson } from './commits.ts';
import { NameTable } from './tables/name-table.ts';
import type { ObjectHeader } from './objects.ts';
import type { ObjectType } from './pack/object-format.ts';
import { authorLine, secondsIn, type Line } from './plain-commit.ts';

/** Fit to leave a thread. */
export interface StatisticsData {
  readonly bytes: number;
  readonly types: Readonly<Record<ObjectType, number>>;
  /** Digests of their names: enough to count them. */
  readonly authors: readonly string[];
  /** Seconds since 1970 of the first and of the last author's date; null when there is none. */
  readonly first: number | null;
  readonly last: number | null;
}

export class StoreStatistics {
  refs = 0;
  #bytes = 0;
  readonly #types: Record<ObjectType, number> = { commit: 0, tree: 0, blob: 0, tag: 0 };
  /** What stood before addresses. */
  readonly #lines = new NameTable();
  readonly #authors = new Set<string>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  count({ type, size }: Omit<ObjectHeader, 'oid'>): void {
    this.#types[type] += 1;
    this.#bytes += size;
  }

  /** What will be counted elsewhere. */
  discount({ type, size }: Omit<ObjectHeader, 'oid'>): void {
    this.#types[type] -= 1;
    this.#bytes -= size;
  }

  /** @param line where its author stands, if that is known */
  commit(content: Uint8Array, line: Line | undefined = authorLine(content)): void {
    if (line === undefined) return;
    this.#author(content, line.start, line.end);
    const seconds = secondsIn(content, line.start, line.end);
    if (seconds === 0) return;
    this.#first = Math.min(this.#first, seconds);
    this.#last = Math.max(this.#last, seconds);
  }

  /** Most commits are by somebody who was met before: text is made of a line once. */
  #author(content: Uint8Array, start: number, end: number): void {
    const open = content.indexOf(OPEN, start);
    const met = this.#lines.size;
    if (this.#lines.add(content, start, open < 0 || open > end ? end : open) < met) return;
    const { name } = readPerson(content, 'author') ?? {};
    if (name !== undefined) this.#authors.add(createHash('sha256').update(name).digest('base64').slice(0, DIGEST_LENGTH));
  }

  /** What was counted elsewhere. */
  absorb({ bytes, types, authors, first, last }: StatisticsData): void {
    this.#bytes += bytes;
    for (const type of TYPES) this.#types[type] += types[type];
    for (const author of authors) this.#authors.add(author);
    this.#first = Math.min(this.#first, first ?? Number.POSITIVE_INFINITY);
    this.#last = Math.max(this.#last, last ?? Number.NEGATIVE_INFINITY);
  }

  data(): StatisticsData {
    return { bytes: this.#bytes, types: { ...this.#types }, authors: [...this.#authors], first: finite(this.#first), last: finite(this.#last) };
  }

  /** Years are those of the authors' dates, in UTC. */
  report(): Record<string, number> {
    const { commit, tree, blob, tag } = this.#types;
    return {
      commits: commit, trees: tree, blobs: blob, tags: tag,
      objects: commit + tree + blob + tag,
      bytes: this.#bytes,
      refs: this.refs,
      authors: this.#authors.size,
      ...(Number.isFinite(this.#first) ? { firstYear: year(this.#first), lastYear: year(this.#last) } : {}),
    };
  }
}

/** `<` */
const OPEN = 60;

/** 72 bits: a million names are told apart. */
const DIGEST_LENGTH = 12;

const TYPES: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];

function finite(seconds: number): number | null {
  return Number.isFinite(seconds) ? seconds : null;
}

function year(seconds: number): number {
  return new Date(seconds * 1000).getUTCFullYear();
}
