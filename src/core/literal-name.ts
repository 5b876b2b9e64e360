/** One text for each literal of a prefilter, so that equal ones are known as such. */
import { standsAlone } from './neighbours.ts';
import type { Literal, Neighbours, Passage } from './prefilter.ts';

/** Between parts: a character that neither a literal nor a set has. */
const BREAK = '\u0100';

/** The same for equal literals alone. */
export function literalName(literal: Literal): string {
  const { text, ignoreCase, before, after, around, tail = 0, onward, backward } = literal;
  const alone = `${ignoreCase} ${text}`;
  return standsAlone(literal) ? alone : [setName(before), setName(after), setName(around), tail, passageName(onward), passageName(backward), alone].join(BREAK);
}

function setName(neighbours: Neighbours | undefined): string {
  return neighbours === undefined ? '' : `${neighbours.min} ${neighbours.bytes}`;
}

function passageName(passage: Passage | undefined): string {
  return passage === undefined ? '' : passage.over + BREAK + passage.to;
}
