/** Counts what passes by, for the report: objects by type, bytes, authors, first and last year. */
import { readPerson } from './commits.ts';
import type { ObjectHeader, ObjectType } from './objects.ts';

/** Fit to leave a thread. */
export interface StatisticsData {
  readonly bytes: number;
  readonly types: Readonly<Record<ObjectType, number>>;
  readonly authors: readonly string[];
  /** Seconds since 1970 of the first and of the last author's date; infinite when there is none. */
  readonly first: number;
  readonly last: number;
}

export class StoreStatistics {
  refs = 0;
  #bytes = 0;
  readonly #types: Record<ObjectType, number> = { commit: 0, tree: 0, blob: 0, tag: 0 };
  readonly #authors = new Set<string>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  count({ type, size }: Omit<ObjectHeader, 'oid'>): void {
    this.#types[type] += 1;
    this.#bytes += size;
  }

  commit(content: Uint8Array): void {
    const author = readPerson(content, 'author');
    if (author === null) return;
    this.#authors.add(author.name);
    if (author.seconds === 0) return;
    this.#first = Math.min(this.#first, author.seconds);
    this.#last = Math.max(this.#last, author.seconds);
  }

  /** What was counted elsewhere. */
  absorb({ bytes, types, authors, first, last }: StatisticsData): void {
    this.#bytes += bytes;
    for (const type of TYPES) this.#types[type] += types[type];
    for (const author of authors) this.#authors.add(author);
    this.#first = Math.min(this.#first, first);
    this.#last = Math.max(this.#last, last);
  }

  data(): StatisticsData {
    return { bytes: this.#bytes, types: { ...this.#types }, authors: [...this.#authors], first: this.#first, last: this.#last };
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

const TYPES: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];

function year(seconds: number): number {
  return new Date(seconds * 1000).getUTCFullYear();
}
