/** Finds what lies near a span without looking at everything: a blob may hold thousands of matches. */
import type { Span } from './location.ts';

/** Bytes of a block; spans that share a block are near each other. */
const BLOCK = 1024;
/** What takes more blocks is listed once, and not in each: all matches of an archive have its whole length. */
const WIDE = 4;

interface Blocks {
  readonly first: number;
  readonly last: number;
}

export class SpanIndex<Item> {
  readonly #byBlock = new Map<number, Item[]>();
  readonly #wide: (Blocks & { readonly item: Item })[] = [];

  add(item: Item, span: Span): void {
    const { first, last } = blocksOf(span);
    if (last - first >= WIDE) {
      this.#wide.push({ item, first, last });
      return;
    }
    for (let block = first; block <= last; block++) {
      const there = this.#byBlock.get(block);
      if (there) there.push(item);
      else this.#byBlock.set(block, [item]);
    }
  }

  /** Whether the test holds for anything that shares a block with the span; everything that overlaps it does. */
  some(span: Span, test: (item: Item) => boolean): boolean {
    const blocks = blocksOf(span);
    if (this.#wide.some((wide) => meet(wide, blocks) && test(wide.item))) return true;
    for (let block = blocks.first; block <= blocks.last; block++) if (this.#byBlock.get(block)?.some(test)) return true;
    return false;
  }

  /** Everything that shares a block with the span, each once. */
  near(span: Span): Item[] {
    const blocks = blocksOf(span);
    const found = new Set(this.#wide.filter((wide) => meet(wide, blocks)).map(({ item }) => item));
    for (let block = blocks.first; block <= blocks.last; block++) for (const item of this.#byBlock.get(block) ?? []) found.add(item);
    return [...found];
  }
}

function blocksOf({ start, end }: Span): Blocks {
  const first = Math.floor(start / BLOCK);
  return { first, last: Math.max(first, Math.ceil(end / BLOCK) - 1) };
}

function meet(a: Blocks, b: Blocks): boolean {
  return a.first <= b.last && b.first <= a.last;
}
