/**
 * Files and objects are read and scanned without a pause, so that nothing else would run until the end: no signal would be
 * seen, no progress drawn. This gives the event loop a turn between two units, twenty times a second, and after the last.
 */
import type { Source } from '../core/source.ts';

/** Milliseconds from turn to turn. */
const BREATH = 50;

/** The same source; `this` stays what it was, because a source may be of a class with private members. */
export function breathing(source: Source): Source {
  return {
    command: source.command,
    target: source.target,
    get expected() {
      return source.expected;
    },
    units: (ledger, needsBase) => withTurns(source.units(ledger, needsBase)),
    ...(source.relocates ? { relocates: true } : {}),
    ...(source.locate ? { locate: source.locate.bind(source) } : {}),
    ...(source.statistics ? { statistics: source.statistics.bind(source) } : {}),
    ...(source.notes ? { notes: source.notes.bind(source) } : {}),
    ...(source.share ? { share: source.share.bind(source) } : {}),
    close: () => source.close(),
  };
}

async function* withTurns<T>(items: AsyncIterable<T>): AsyncGenerator<T, void> {
  let last = performance.now();
  for await (const item of items) {
    yield item;
    if (performance.now() - last < BREATH) continue;
    await lookAtEvents();
    last = performance.now();
  }
  // Who sends it on may have been ended by the same signal: then it was not all.
  await lookAtEvents();
}

/** Lets whatever has happened meanwhile be heard: a signal, above all. */
export async function lookAtEvents(): Promise<void> {
  // What is asked for while events are being taken comes before they are looked at again: only a second turn sees all.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
