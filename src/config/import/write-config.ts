/** An imported configuration as TOML text, with what could not be taken over as comments at its head. */
import { stringify } from 'smol-toml';
import { printable } from '../problem.ts';
import type { ImportedConfig } from './gitleaks.ts';
import type { ImportNote } from './import-note.ts';

export function writeConfig({ config, notes }: ImportedConfig, origin: string): string {
  const head = [`Imported from ${origin}.`, ...notes.map(noteText)].map((line) => `# ${printable(line)}\n`).join('');
  return Object.keys(config).length === 0 ? head : `${head}\n${stringify(config)}\n`;
}

export function noteText({ what, outcome, why }: ImportNote): string {
  return `${outcome}: ${what}: ${why}`;
}
