/** The guide as GitHub-flavoured Markdown, with boxes to tick. */
import { prose } from '../../reporters/escape/markdown.ts';
import { visible } from '../../reporters/escape/visible.ts';
import type { Incident, ReadyStep, Section } from '../incident.ts';

export function* markdown({ title, opening, chapters }: Incident): Generator<string> {
  yield `# ${prose(title)}\n\n`;
  for (const line of opening) yield `${prose(line)}\n\n`;
  for (const [index, chapter] of chapters.entries()) {
    yield `## ${index + 1}. ${prose(chapter.title)}\n\n`;
    let number = 0;
    for (const section of chapter.sections) {
      yield opened(section);
      for (const step of section.steps) yield written(step, `${index + 1}.${(number += 1)}`);
    }
  }
}

function opened({ heading, facts }: Section): string {
  const title = heading === undefined ? '' : `### ${prose(heading)}\n\n`;
  return facts.length === 0 ? title : `${title}${facts.map((fact) => `- ${prose(fact)}\n`).join('')}\n`;
}

function written({ title, why, commands = [], check, notes = [] }: ReadyStep, number: string): string {
  return [
    `#### ${number} ${prose(title)}\n\n`,
    `**Why:** ${prose(why)}\n\n`,
    ...commands.map(fenced),
    `- [ ] **Done when:** ${prose(check)}\n\n`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${prose(note)}\n`).join(''), '\n'] : []),
  ].join('');
}

/** A fence longer than any run of back-ticks inside. */
function fenced(command: string): string {
  const longest = (command.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${command.split('\n').map(visible).join('\n')}\n${fence}\n\n`;
}
