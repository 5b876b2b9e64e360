/**
 * Anchors of rules that read far: armoured keys, long tokens. They are rare, so each is kept as a trace of its own, and
 * changes need to be looked at only as far as all other rules reach.
 */
import type { Rule } from './gate.ts';
import type { Span } from './location.ts';
import type { Literal, MakePrefilter, Prefilter } from './prefilter.ts';
import { MARK, MARK_REACH } from './ruleset.ts';
import { LABEL_REACH } from './values.ts';

/** An anchor of long reach, whatever was found there: it may have to be looked at again when bytes far from it change. */
export interface FarAnchor {
  readonly far: true;
  readonly span: Span;
  /** As far as the rule reaches. */
  readonly window: Span;
}

interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Rules that read further are far, unless their anchors are common words or runs; a labelled one is where its value alone is long. */
const NEAR: Reach = { before: LABEL_REACH.before + 64, after: 512 };

export class FarAnchors {
  /** Bytes that any other rule may read around its anchor. */
  readonly nearReach: Reach;
  readonly #prefilter: Prefilter;
  readonly #reach: Reach;

  constructor(rules: readonly Rule[], makePrefilter: MakePrefilter) {
    const far = rules.filter(isFar);
    this.nearReach = widest(rules.filter((rule) => !isFar(rule)));
    this.#reach = widest([...far, { reach: { before: 0, after: MARK_REACH } }]);
    this.#prefilter = makePrefilter({ literals: [{ text: MARK, ignoreCase: false }, ...far.flatMap(anchorsOf)], runs: [] });
  }

  /** All that start in `own`, by default anywhere. */
  find(bytes: Uint8Array, own: Span = { start: 0, end: bytes.length }): FarAnchor[] {
    const { starts, ends, count } = this.#prefilter.find(bytes, own.start, own.end);
    const found: FarAnchor[] = [];
    for (let i = 0; i < count; i++) {
      const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 };
      const window = { start: Math.max(0, span.start - this.#reach.before), end: Math.min(bytes.length, span.start + this.#reach.after) };
      found.push({ far: true, span, window });
    }
    return found;
  }
}

function isFar({ spec, reach }: Rule): boolean {
  if (spec.kind === 'labelled') return reach.after > LABEL_REACH.after + NEAR.after;
  return spec.kind === 'pattern' && (reach.before > NEAR.before || reach.after > NEAR.after);
}

function anchorsOf({ spec }: Rule): Literal[] {
  if (spec.kind === 'shape') return [];
  return spec.anchors.map((text) => ({ text, ignoreCase: spec.kind === 'labelled' || (spec.ignoreCase ?? false) }));
}

function widest(rules: readonly Pick<Rule, 'reach'>[]): Reach {
  return {
    before: Math.max(NEAR.before, ...rules.map(({ reach }) => reach.before)),
    after: Math.max(NEAR.after, ...rules.map(({ reach }) => reach.after)),
  };
}
