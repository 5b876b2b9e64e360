/** Content with its escapes undone, each kind by itself, for values that are known: these are compared, so that nothing has to look like one. */
import { CR, LF, members, SPACE, TAB } from '../../../core/views/characters.ts';
import { escapes } from '../../../core/views/escapes.ts';
import { html } from '../../../core/views/html.ts';
import { percent } from '../../../core/views/percent.ts';
import { quotedPrintable } from '../../../core/views/quoted-printable.ts';
import { OVERLAP, PIECE } from '../../../core/views/region.ts';
import { type Rewriting, rewrite } from '../../../core/views/rewriting.ts';
import type { View } from '../../../core/views/view.ts';

/** In pieces, so that large content is never there twice; each piece overlaps the next. */
export function* plainer(bytes: Uint8Array): Generator<View> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    const region = { start, end: Math.min(bytes.length, start + PIECE + OVERLAP) };
    for (const kind of KINDS) {
      if (LEADS.get(kind)?.some((lead) => bytes.subarray(region.start, region.end).includes(lead))) yield rewrite(kind, bytes, { ...region, kind: kind.kind });
    }
  }
}

/** Line ends and the blanks after them: encoders wrap what is long. */
const lineEnds: Rewriting = {
  kind: 'joined',
  triggers: [],
  leads: members('\r\n'),
  worth: () => -1,
  decode(bytes, at, end) {
    let next = at;
    while (next < end && [CR, LF, SPACE, TAB].includes(bytes[next] ?? 0)) next++;
    return next;
  },
};

const KINDS: readonly Rewriting[] = [percent, escapes, html, quotedPrintable, lineEnds];

/** The bytes that each may begin with. */
const LEADS = new Map(KINDS.map((kind) => [kind, [...kind.leads.keys()].filter((byte) => kind.leads[byte] === 1)]));
