/** Objects that others of a pack are deltas of, as long as there is room: who reads a history needs the same ones again and again. */
import type { PlainObject } from './packed-object.ts';

/** Bytes. */
const ROOM = 32 * 1024 * 1024;

export class BaseCache {
  readonly #objects = new Map<string, PlainObject>();
  #bytes = 0;

  /** @param place names the entry, in whatever way the caller does */
  get(place: string): PlainObject | undefined {
    return this.#objects.get(place);
  }

  /** What came first goes first. */
  add(place: string, object: PlainObject): void {
    this.#objects.set(place, object);
    this.#bytes += object.content.length;
    for (const [oldest, { content }] of this.#objects) {
      if (this.#bytes <= ROOM) return;
      this.#objects.delete(oldest);
      this.#bytes -= content.length;
    }
  }
}
