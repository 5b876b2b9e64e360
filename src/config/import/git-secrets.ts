/** Patterns of git-secrets (`git config --get-all secrets.patterns`, one a line) as rules: POSIX extended syntax, mostly RE2's. */
import { importRule } from './gitleaks-rule.ts';
import type { Gate, ImportedConfig } from './gitleaks.ts';
import { leftOut } from './import-note.ts';
import { meantLines, type NumberedLine } from './meant-lines.ts';

export function importGitSecrets(text: string, gate: Gate, taken: ReadonlySet<string>): ImportedConfig {
  const patterns = lines(text).map(({ line }) => line.replace(/^\s*patterns?\s*=\s*/, ''));
  const rules = patterns.map((regex, index) =>
    importRule({ id: `git-secrets-${index + 1}`, description: 'Pattern of git-secrets', regex, path: '', secretGroup: 0, entropy: 0, keywords: [], composite: false, silent: false, unknown: [] }, gate, taken),
  );
  const written = rules.flatMap((rule) => rule.written ?? []);
  return { config: written.length === 0 ? {} : { rules: written }, notes: rules.flatMap((rule) => rule.notes) };
}

/** `.gitallowed` and `secrets.allowed`: patterns over file name, line number and line together. None has an equal; each is named by its line, for many are credentials. */
export function importGitAllowed(text: string): ImportedConfig {
  const why = 'An allowed pattern silences every line that it matches: allow the credential itself, by its fingerprint or in the baseline.';
  return { config: {}, notes: lines(text).map(({ number }) => leftOut(`line ${number}`, why)) };
}

/** Of a section of git's own configuration only the heading is no pattern. */
function lines(text: string): readonly NumberedLine[] {
  return meantLines(text).filter(({ line }) => !/^\[secrets\b[^\]]*\]$/i.test(line));
}
