/** The guide as one file for people, without script and without network; it prints well. */
import { html as escape } from '../../reporters/escape/html.ts';
import { htmlHead } from '../../reporters/html-head.ts';
import type { Incident, ReadyStep, Section } from '../incident.ts';

const STYLE = `
:root { color-scheme: light dark; --paper: #fbfbfa; --ink: #1c1e21; --dim: #62676f; --line: #dfe1e4; --card: #fff; --mark: #b3123a; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e6e7e9; --dim: #9aa0a8; --line: #2c3036; --card: #1c1f23; --mark: #ff6b8b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 3rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 1rem; line-height: 1.2; } h2 { margin: 2.5rem 0 0.5rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { margin: 1.5rem 0 0.5rem; color: var(--mark); overflow-wrap: anywhere; } h4 { margin: 1.5rem 0 0.25rem; }
pre { margin: 0.5rem 0; padding: 0.7rem 0.9rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9em/1.45 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.why, .notes { color: var(--dim); } p, ul { margin: 0.35rem 0; } label { font-weight: 600; } li { overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; background: none; font-size: 10pt; } pre, section { break-inside: avoid; } }
`;

export function* html({ title, opening, chapters }: Incident): Generator<string> {
  yield `${htmlHead({ title, style: STYLE })}<main>\n<h1>${escape(title)}</h1>\n`;
  for (const line of opening) yield `<p>${escape(line)}</p>\n`;
  for (const [index, chapter] of chapters.entries()) {
    yield `<h2>${index + 1}. ${escape(chapter.title)}</h2>\n`;
    let number = 0;
    for (const section of chapter.sections) {
      yield opened(section);
      for (const step of section.steps) yield written(step, `${index + 1}.${(number += 1)}`);
    }
  }
  yield '</main>\n</body>\n</html>\n';
}

function opened({ heading, facts }: Section): string {
  const title = heading === undefined ? '' : `<h3>${escape(heading)}</h3>\n`;
  return facts.length === 0 ? title : `${title}${list(facts, 'facts')}`;
}

function written({ title, why, commands = [], check, notes = [] }: ReadyStep, number: string): string {
  return [
    `<section>\n<h4>${number} ${escape(title)}</h4>\n<p class="why">${escape(why)}</p>\n`,
    ...commands.map((command) => `<pre><code>${command.split('\n').map(escape).join('\n')}</code></pre>\n`),
    `<p><label><input type="checkbox"> Done when:</label> ${escape(check)}</p>\n`,
    notes.length > 0 ? list(notes, 'notes') : '',
    '</section>\n',
  ].join('');
}

function list(items: readonly string[], kind: string): string {
  return `<ul class="${kind}">\n${items.map((item) => `<li>${escape(item)}</li>\n`).join('')}</ul>\n`;
}
