/** Results of which the first is asked for before anybody wants it, so that other threads work while this one does something else. Needs `end`. */
export class Begun<Result> {
  readonly #results: AsyncIterator<Result>;
  readonly #first: Promise<IteratorResult<Result>>;

  constructor(results: AsyncIterable<Result>) {
    this.#results = results[Symbol.asyncIterator]();
    this.#first = this.#results.next();
    // Whoever takes the results is told.
    this.#first.catch(() => {});
  }

  async *all(): AsyncGenerator<Result, void> {
    try {
      for (let next = await this.#first; next.done !== true; next = await this.#results.next()) yield next.value;
    } finally {
      await this.end();
    }
  }

  /** Also when nobody has asked for any. */
  async end(): Promise<void> {
    await this.#results.return?.();
  }
}
