/** The signal that ended this run, if any: what is running stops at the next unit, and the report says what is missing. */

const controller = new AbortController();
let received: NodeJS.Signals | undefined;

export const interruption = {
  signal: controller.signal,
  /** The first signal that came. */
  get received(): NodeJS.Signals | undefined {
    return received;
  },
  receive(signal: NodeJS.Signals): void {
    received ??= signal;
    controller.abort();
  },
} as const;
