/**
 * How far one looked to say which values a label names. What was not looked at can be anything: the same values are named
 * wherever those bytes stand again.
 */

/** Characters behind a name in which its value begins, if an operator or a tag makes one likely. */
export const AHEAD = 300;

/** More than any text has. V8 keeps a field in which once something else than a small integer stood as a box for each number, and so all that is made of it. */
const FAR = 2 ** 30;

export class Look {
  /** Characters of the text, end excluded; they may lie outside of it. */
  from = 0;
  to = 0;

  restart(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  at(from: number, to: number): void {
    if (from < this.from) this.from = from;
    if (to > this.to) this.to = to;
  }

  /** At all that there is. */
  everywhere(): void {
    this.from = -FAR;
    this.to = FAR;
  }
}
