/** An example for a rule that came without one: drawn from its tree, checked against its pattern, and written with a seam. */
import type { Node } from './re2-node.ts';
import { randomFrom, sampleOf } from './re2-sample.ts';

export interface Wanted {
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly group: string | undefined;
  /** Bits per character of the value, at least. */
  readonly entropy?: number;
}

const TRIES = 60;

/** With `⟦ ⟧` around the value and `¦` inside it; undefined when none of many draws fits. */
export function writeExample(node: Node, wanted: Wanted): string | undefined {
  const regex = new RegExp(wanted.pattern, wanted.ignoreCase ? 'dis' : 'ds');
  for (let seed = 1; seed <= TRIES; seed++) {
    const sample = sampleOf(node, randomFrom(seed));
    const match = regex.exec(sample);
    const span = wanted.group === undefined ? match?.indices?.[0] : match?.indices?.groups?.[wanted.group];
    if (span === undefined || match?.[0] !== sample || !/^[ -~]+$/.test(sample)) continue;
    const value = sample.slice(...span);
    if (value.length < 4 || entropyOf(value) < (wanted.entropy ?? 0)) continue;
    const middle = Math.ceil(value.length / 2);
    return `${sample.slice(0, span[0])}⟦${value.slice(0, middle)}¦${value.slice(middle)}⟧${sample.slice(span[1])}`;
  }
  return undefined;
}

/** Shannon's, in bits per character. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / value.length) * Math.log2(count / value.length), 0);
}
