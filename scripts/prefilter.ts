/** Indexes the built-in rules and fills the kernel's tables for them: what the build puts into `surfaces/built-in.ts` and `kernel/prepared.ts`. */
import { createHash } from 'node:crypto';
import { literalName } from '../src/core/literal-name.ts';
import type { PrefilterSpec } from '../src/core/prefilter.ts';
import { packIndex, type PackedIndex } from '../src/core/packed-index.ts';
import { alphabetsOf } from '../src/kernel/alphabet.ts';
import { instantiate } from '../src/kernel/instance.ts';
import { prepare, type Prepared } from '../src/kernel/prepared.ts';
import { makeTables } from '../src/kernel/tables.ts';
import { builtIn } from '../src/surfaces/built-in.ts';
import { toFile } from '../src/surfaces/index-file.ts';

const { index: unpacked } = builtIn();

/** The key says what is looked for. */
export const index: PackedIndex = packIndex(unpacked, createHash('sha256').update([...unpacked.literals.map(literalName), JSON.stringify(unpacked.runs)].join('\n')).digest('hex'));
export const indexText: string = toFile(index);
export const prepared: Prepared = preparedFor(unpacked, index.key);

export function preparedFor(spec: PrefilterSpec, key: string): Prepared {
  const { memory } = instantiate();
  return prepare(memory, key, spec.literals.length, makeTables(memory, spec, alphabetsOf(spec.runs, spec.literals.length)));
}
