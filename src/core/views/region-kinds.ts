/**
 * The kinds of regions, and which hits of a prefilter may begin one of which kind. Where each region begins and ends:
 * `regions.ts`.
 */
import { literalName } from '../literal-name.ts';
import type { Literal, PrefilterSpec, Run } from '../prefilter.ts';
import { BASE64, BASE64URL, HEX, type Codec } from './codecs.ts';
import { escapes } from './escapes.ts';
import { html } from './html.ts';
import { BLOCKS, joined } from './joined.ts';
import { normalised } from './normalised.ts';
import { percent } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import type { Rewriting } from './rewriting.ts';
import { terminal } from './terminal.ts';

/** In this order the kinds are numbered (`RegionKinds`): those that rewrite text, then the encodings. */
export const REWRITINGS: readonly Rewriting[] = [escapes, percent, html, quotedPrintable, joined, normalised, terminal];
export const CODECS: readonly Codec[] = [BASE64, BASE64URL, HEX];

/** What the prefilter must find for `regionsAt`; the rule set's own literals and runs may stand before or after. */
export const TRIGGERS: PrefilterSpec = {
  get literals() {
    return REWRITINGS.flatMap(({ triggers }) => triggers.map((trigger): Literal => ({ ...trigger, ignoreCase: false })));
  },
  runs: CODECS.map(({ kind, shortest }): Run => ({ alphabet: kind, min: shortest, opens: true })),
};

/** Which hits begin which regions; JSON can hold it. */
export interface RegionKinds {
  /** How many literals are looked for, and how many literals and runs. */
  readonly literals: number;
  readonly hits: number;
  /** Of each trigger: index into `REWRITINGS`, or behind these into `CODECS`. */
  readonly meanings: readonly (readonly [what: number, meaning: number])[];
  /** Literals that open a block. */
  readonly blocks: readonly number[];
}

/** @param spec that of a prefilter which looks for `TRIGGERS`, and perhaps for more */
export function regionKinds({ literals, runs }: PrefilterSpec): RegionKinds {
  const texts = new Set(TRIGGERS.literals.map(({ text }) => text));
  const places = new Map<string, number>(literals.flatMap((literal, what) => (texts.has(literal.text) ? [[literalName(literal), what]] : [])));
  const rewritten = REWRITINGS.flatMap(({ triggers }, kind) => triggers.map((trigger) => [places.get(literalName({ ...trigger, ignoreCase: false })) ?? missing(trigger.text), kind] as const));
  const encoded = CODECS.map(({ kind, shortest }, index) => {
    const run = runs.findIndex(({ alphabet, min, opens }) => alphabet === kind && min === shortest && opens);
    return [literals.length + (run < 0 ? missing(kind) : run), REWRITINGS.length + index] as const;
  });
  return { literals: literals.length, hits: literals.length + runs.length, meanings: [...rewritten, ...encoded], blocks: literals.flatMap(({ text }, what) => (BLOCKS.has(text) ? [what] : [])) };
}

function missing(trigger: string): never {
  throw new RangeError(`the prefilter does not look for the trigger ${JSON.stringify(trigger)}`);
}
