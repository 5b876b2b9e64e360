/** Reading that an interruption ends at once, also while it waits for an input that never comes. */

export const INTERRUPTED = 'the scan was interrupted';

/** The same chunks. @throws Error as soon as the signal comes; whoever opened the input closes it */
export async function* untilAborted(content: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void> {
  const chunks = content[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await unlessAborted(chunks.next(), signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: an iterator that waits for its input would never answer.
    chunks.return?.().catch(() => undefined);
  }
}

/** One listener a chunk: a promise kept for all of them would keep a reaction of each. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Error(INTERRUPTED));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
