/** A credential below the floor, on a terminal: the same story as `text-block.ts` tells, in a few words and without the ways on. */
import { placeCount } from '../core/place-count.ts';
import type { Finding } from '../core/finding.ts';
import { visible } from './escape/visible.ts';
import { placeName } from './place.ts';
import { factList, since } from './story.ts';
import { shownParts, type BlockStyle } from './text-block.ts';
import { columns, wrap } from './text-wrap.ts';
import { count, short } from './words.ts';

/** Two blanks, the longest severity, two blanks. */
const MARGIN = 12;
/** A line ends after a dot. */
const DOT = '\u00a0· ';

export function slight(finding: Finding, { paint, width }: BlockStyle): string {
  const id = short(finding.fingerprint);
  const where = `  ${finding.severity.padEnd(MARGIN - 2)}${visible(whereOf(finding))}`;
  const room = width - columns(where + id);
  const margin = ' '.repeat(MARGIN);
  const story = [...storyOf(finding), ...(room < 2 ? [id] : [])].map(visible).join(DOT);
  const lines = wrap(story, width - MARGIN).replaceAll('\u00a0', ' ').split('\n').map((line) => `${margin}${line}\n`);
  return `${where}${room < 2 ? '' : `${' '.repeat(room)}${paint.dim(id)}`}\n${lines.join('')}`;
}

function whereOf({ occurrences }: Finding): string {
  const [place] = occurrences;
  const rest = placeCount(occurrences) - 1;
  return `${place === undefined ? '' : placeName(place)}${rest > 0 ? `, ${count(rest, 'more place', 'more places')}` : ''}`;
}

function storyOf(finding: Finding): string[] {
  const { title, exposure, signals = [] } = finding;
  const came = since(finding);
  return [
    `${title} ${shownParts(finding)}`,
    ...(came === undefined ? [] : [`since ${came}`]),
    ...(exposure === null ? [] : [exposure.inHead ? 'in HEAD' : 'not in HEAD']),
    ...factList(finding),
    ...(signals.length === 0 ? [] : [signals.join(', ')]),
  ];
}
