/** The signal that ended this run, if any: what is running stops at the next unit, and the report says what is missing. */

/** Made when it is asked for: Node loads the class then, which a hook doesn't need. */
let known: AbortController | undefined;
let received: NodeJS.Signals | undefined;

export const interruption = {
  get signal(): AbortSignal {
    return controller().signal;
  },
  /** The first signal that came. */
  get received(): NodeJS.Signals | undefined {
    return received;
  },
  receive(signal: NodeJS.Signals): void {
    received ??= signal;
    controller().abort();
  },
} as const;

function controller(): AbortController {
  return (known ??= new AbortController());
}
