/** Finds what lies near a span without looking at everything: a blob may hold thousands of matches. */
import type { Span } from './location.ts';

/** Bytes of a block; spans that share a block are near each other. */
const BLOCK = 1024;

export class SpanIndex<Item> {
  readonly #byBlock = new Map<number, Item[]>();

  add(item: Item, span: Span): void {
    for (const block of blocksOf(span)) {
      const there = this.#byBlock.get(block);
      if (there) there.push(item);
      else this.#byBlock.set(block, [item]);
    }
  }

  /** Whether the test holds for anything that shares a block with the span; everything that overlaps it does. */
  some(span: Span, test: (item: Item) => boolean): boolean {
    return blocksOf(span).some((block) => this.#byBlock.get(block)?.some(test) ?? false);
  }

  /** Everything that shares a block with the span, each once. */
  near(span: Span): Item[] {
    return [...new Set(blocksOf(span).flatMap((block) => this.#byBlock.get(block) ?? []))];
  }
}

function blocksOf({ start, end }: Span): number[] {
  const first = Math.floor(start / BLOCK);
  return Array.from({ length: Math.max(1, Math.ceil(end / BLOCK) - first) }, (_, at) => first + at);
}
