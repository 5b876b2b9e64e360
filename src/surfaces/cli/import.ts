/** `leaksift import <format> <file> [report]`: configuration and baselines of other scanners, to stdout or `--output`. */
import { readFile } from 'node:fs/promises';
import { builtInRules } from '../../../rules/index.ts';
import type { ImportNote } from '../../config/import/import-note.ts';
import type { ImportedPlaces } from '../../config/import/positions.ts';
import { compileRules } from '../../core/gate.ts';
import type { Finding } from '../../core/finding.ts';
import { codeOf, Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { command } from './command.ts';
import { scanOptions } from './options.ts';
import { print } from './print.ts';
import { say } from './say.ts';

const CONFIGURATIONS = ['gitleaks', 'git-secrets', 'gitallowed'] as const;
const BASELINES = ['gitleaksignore', 'gitleaks-report', 'detect-secrets', 'marks'] as const;
type Format = (typeof CONFIGURATIONS)[number] | (typeof BASELINES)[number];

interface Arguments {
  readonly format: Format;
  readonly file: string;
  readonly report?: string | undefined;
  readonly output?: string | undefined;
  readonly baseline?: string | undefined;
}

export const importCommand = command({
  command: 'import <format> <file> [report]',
  describe: 'Take over configuration and baselines of other scanners',
  positionals: {
    format: { choices: [...CONFIGURATIONS, ...BASELINES], demandOption: true, describe: 'What the file is' },
    file: { type: 'string', demandOption: true, describe: 'The file' },
    report: { type: 'string', describe: 'For baselines: a report of leaksift (json), in which places are looked up' },
  },
  options: { output: { ...scanOptions.output, describe: 'Write what was imported to FILE, whole or not at all' }, baseline: scanOptions.baseline },
  run: async (args) => {
    const { text, notes } = isConfiguration(args.format) ? await configuration(args.format, args.file) : await baseline(args);
    const { noteText } = await import('../../config/import/write-config.ts');
    for (const note of notes) say(`leaksift: ${noteText(note)}`);
    await print([text], args.output);
    return EXIT.clean;
  },
});

interface Imported {
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

function isConfiguration(format: Format): format is (typeof CONFIGURATIONS)[number] {
  return CONFIGURATIONS.some((known) => known === format);
}

async function configuration(format: (typeof CONFIGURATIONS)[number], file: string): Promise<Imported> {
  const [{ importGitleaks }, { importGitAllowed, importGitSecrets }, { writeConfig }, { parse }] = await Promise.all([
    import('../../config/import/gitleaks.ts'), import('../../config/import/git-secrets.ts'), import('../../config/import/write-config.ts'), import('smol-toml'),
  ]);
  const text = await textOf(file);
  const taken = new Set(builtInRules().map(({ id }) => id));
  const gate = (specs: Parameters<typeof compileRules>[0]) => compileRules(specs).problems;
  const made =
    format === 'gitleaks' ? importGitleaks(readable(file, () => parse(text)), gate, taken)
    : format === 'git-secrets' ? importGitSecrets(text, gate, taken)
    : importGitAllowed(text);
  return { text: writeConfig(made, file), notes: made.notes };
}

async function baseline({ format, file, report, baseline: named }: Arguments): Promise<Imported> {
  if (report === undefined) throw new Fault('usage', `${format} names places: give a report in which they are looked up, made with leaksift audit-history --format json --output report.json.`);
  const [{ readReportFile }, { openBaseline }, { acceptPlaces }, { writeBaseline, mergeEntries }] = await Promise.all([
    import('./report-file.ts'), import('./baseline-file.ts'), import('../../config/import/positions.ts'), import('../../config/baseline.ts'),
  ]);
  const { findings } = await readReportFile(report);
  const { entries, notes } = acceptPlaces(await placesOf(format, file, findings), findings);
  const there = (await openBaseline(named)).baseline ?? { key: null, entries: [] };
  return { text: writeBaseline({ key: there.key, entries: mergeEntries(there.entries, entries) }), notes };
}

async function placesOf(format: Format, file: string, findings: readonly Finding[]): Promise<ImportedPlaces> {
  const read = await import('../../config/import/place-formats.ts');
  if (format === 'marks') return marksUnder(file, findings, read.readForeignMarks);
  const text = await textOf(file);
  if (format === 'gitleaksignore') return read.readGitleaksIgnore(text);
  const data: unknown = readable(file, () => JSON.parse(text));
  return format === 'gitleaks-report' ? read.readGitleaksReport(data) : read.readSecretsBaseline(data);
}

/** Only files that hold a finding are looked at; one that is gone from the work tree has no marks any more. */
async function marksUnder(folder: string, findings: readonly Finding[], read: (path: string, text: string) => ImportedPlaces): Promise<ImportedPlaces> {
  const paths = new Set(findings.flatMap(({ occurrences }) => occurrences.flatMap(({ path }) => path ?? [])));
  const texts = await Promise.all([...paths].map(async (path) => read(path, await readFile(`${folder}/${path}`, 'utf8').catch(() => ''))));
  return { places: texts.flatMap(({ places }) => places), notes: [] };
}

async function textOf(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Fault('usage', `${JSON.stringify(file)} can not be read (${codeOf(error)}).`, { cause: error });
  }
}

/** A parser's own message may quote the file. */
function readable<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Fault('usage', `${JSON.stringify(file)} is not of that format.`, { cause: error });
  }
}
