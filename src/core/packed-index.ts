/** An index of rules as JSON that takes a start little time: literals are unpacked when somebody asks for them, and what they wake when they are met. */
import type { Reach } from './compile.ts';
import type { Literal, Run } from './prefilter.ts';
import type { RuleIndex, Woken } from './rule-index.ts';
import type { RegionKinds } from './views/region-kinds.ts';

export interface PackedIndex {
  readonly key: string;
  /** One after the other: `i` where their case is ignored, otherwise a space, then the text. */
  readonly literals: string;
  /** What must stand around some of them. */
  readonly neighbours: readonly (readonly [Neighbours, literals: readonly number[]])[];
  readonly runs: readonly Run[];
  /** For each `Hits.what` a line of JSON. */
  readonly woken: string;
  readonly regions: RegionKinds;
  readonly literalReach: number;
  readonly reach: Reach;
}

type Neighbours = Omit<Literal, 'text' | 'ignoreCase'>;

/** No literal has it. */
const BETWEEN = '\u0001';

/** @param key names the literals and runs; @throws where a text can't be packed */
export function packIndex({ literals, runs, woken, regions, literalReach, reach }: RuleIndex, key: string): PackedIndex {
  if (literals.some(({ text }) => text.includes(BETWEEN))) throw new TypeError('a literal holds what stands between literals');
  const neighbours = new Map<string, [Neighbours, number[]]>();
  literals.forEach(({ text, ignoreCase, ...around }, what) => {
    if (Object.keys(around).length === 0) return;
    const name = JSON.stringify(around);
    const known = neighbours.get(name) ?? [around, []];
    neighbours.set(name, known);
    known[1].push(what);
  });
  return {
    key, runs, regions, literalReach, reach,
    literals: literals.map(({ text, ignoreCase }) => (ignoreCase ? 'i' : ' ') + text).join(BETWEEN),
    neighbours: [...neighbours.values()],
    woken: [...literals, ...runs].map((_, what) => JSON.stringify(woken(what))).join('\n'),
  };
}

export function unpackIndex(packed: PackedIndex): RuleIndex {
  const { key, runs, regions, literalReach, reach } = packed;
  let lines: readonly string[] | undefined;
  let unpacked: readonly Literal[] | undefined;
  return {
    key, runs, regions, literalReach, reach,
    /** For a hook, the kernel's tables say it all. */
    get literals() {
      return (unpacked ??= unpackLiterals(packed.literals, packed.neighbours));
    },
    woken(what) {
      lines ??= packed.woken.split('\n');
      return what < lines.length ? JSON.parse(lines[what] ?? '') as Woken : undefined;
    },
  };
}

function unpackLiterals(packed: string, neighbours: PackedIndex['neighbours']): readonly Literal[] {
  const literals: Literal[] = packed.split(BETWEEN).map((line) => ({ text: line.slice(1), ignoreCase: line.startsWith('i') }));
  for (const [around, whats] of neighbours) for (const what of whats) literals[what] = { ...literals[what] as Literal, ...around };
  return literals;
}
