/** The index of the built-in rules as a file: what a start needs is its first line; the literals, and what each hit wakes, become text when somebody asks. */
import type { PackedIndex } from '../core/packed-index.ts';

type Head = Omit<PackedIndex, 'literals' | 'neighbours' | 'woken'>;

export function toFile({ literals, neighbours, woken, ...head }: PackedIndex): string {
  return `${JSON.stringify(head)}\n${JSON.stringify({ literals, neighbours })}\n${woken}`;
}

/** @param file ASCII */
export function fromFile(file: Buffer): PackedIndex {
  const second = file.indexOf('\n') + 1;
  const third = file.indexOf('\n', second) + 1;
  const named = (): Pick<PackedIndex, 'literals' | 'neighbours'> => JSON.parse(file.toString('latin1', second, third)) as PackedIndex;
  return {
    ...JSON.parse(file.toString('latin1', 0, second)) as Head,
    get literals() {
      return named().literals;
    },
    get neighbours() {
      return named().neighbours;
    },
    get woken() {
      return file.toString('latin1', third);
    },
  };
}
