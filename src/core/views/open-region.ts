/** The view of one region, made by its kind and paid from the budget of its blob. Where regions are: `regions.ts`. */
import { VALUE } from './characters.ts';
import type { ViewContext } from './context.ts';
import { openRun } from './open-run.ts';
import { CODECS, REWRITINGS } from './region-kinds.ts';
import type { Region } from './region.ts';
import { rewrite } from './rewriting.ts';
import type { View } from './view.ts';
import { openWide } from './wide.ts';

/** The view of a region; undefined when the blob's budget for decoded bytes is spent, which `context` then says. */
export function openRegion(bytes: Uint8Array, region: Region, context: ViewContext): View | undefined {
  const { budget } = context;
  if (budget.regions < region.end - region.start) return undefined;
  const view = open(bytes, region);
  budget.regions -= view.bytes.length;
  return view;
}

function open(bytes: Uint8Array, region: Region): View {
  const rewriting = REWRITINGS.find(({ kind }) => kind === region.kind);
  if (rewriting !== undefined) return { ...rewrite(rewriting, bytes, region), cut: { before: isInWord(bytes, region.start), after: isInWord(bytes, region.end) } };
  const codec = CODECS.find(({ kind }) => kind === region.kind);
  return codec === undefined ? openWide(bytes, region) : openRun(codec, bytes, region);
}

/** Whether a word goes on over `at`. */
function isInWord(bytes: Uint8Array, at: number): boolean {
  return at > 0 && VALUE[bytes[at - 1] ?? 0] === 1 && VALUE[bytes[at] ?? 0] === 1;
}
