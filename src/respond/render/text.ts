/** The guide for a terminal. Commands stand alone on their lines, as they are to be copied. */
import { visible } from '../../reporters/escape/visible.ts';
import { wrap } from '../../reporters/text-wrap.ts';
import type { Incident, ReadyStep, Section } from '../incident.ts';

export function* text({ title, opening, chapters }: Incident, width: number): Generator<string> {
  const columns = Math.max(40, Math.min(width, 100));
  yield `${title}\n${'='.repeat(title.length)}\n\n`;
  for (const line of opening) yield `${wrap(visible(line), columns)}\n`;
  for (const [index, chapter] of chapters.entries()) {
    const heading = `${index + 1}. ${chapter.title}`;
    yield `\n${heading}\n${'-'.repeat(heading.length)}\n`;
    let number = 0;
    for (const section of chapter.sections) {
      yield* opened(section, columns);
      for (const step of section.steps) yield written(step, `${index + 1}.${(number += 1)}`, columns);
    }
  }
}

function* opened({ heading, facts }: Section, columns: number): Generator<string> {
  if (heading !== undefined) yield `\n${visible(heading)}\n`;
  for (const fact of facts) yield `  ${wrap(visible(fact), columns - 2, '  ')}\n`;
}

function written({ title, why, commands = [], check, notes = [] }: ReadyStep, number: string, columns: number): string {
  const paragraph = (label: string, sentence: string): string => `${wrap(`  ${label} ${visible(sentence)}`, columns, '    ')}\n`;
  return [
    `\n${wrap(`${number} ${visible(title)}`, columns, '    ')}\n`,
    paragraph('Why:', why),
    ...(commands.length > 0 ? ['\n', ...commands.map((command) => `${command.split('\n').map(visible).join('\n')}\n`), '\n'] : []),
    paragraph('Done when:', check),
    ...notes.map((note) => paragraph('-', note)),
  ].join('');
}
