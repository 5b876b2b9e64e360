/**
 * A program that runs for a second or two spends half of its processor time on compiling itself: V8 optimises what ran
 * for a moment, on a thread of its own, learns more and does it again. Waiting longer costs long runs nothing.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of a function's bytecode that are run before V8 thinks of optimising it: 7 to 15 times its own measure. */
const BUDGET = 1_000_000;

/** To be called before there is anything to compile; holds for all threads. */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
