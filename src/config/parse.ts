/** From the text of a configuration file to a `Config`, or to one fault that names everything that is wrong with it. */
import * as v from 'valibot';
import { fingerprintOf, ruleId } from '../core/ids.ts';
import { listOf, recordOf } from '../core/record.ts';
import { DEFAULT_CONFIG, type Allow, type Config } from './config.ts';
import { FORMATS, LONGEST, formatOf, readDocument, type Document, type Format } from './document.ts';
import { coversEverything, globOf } from './glob.ts';
import { Unreadable, configFault, type Path, type Problem } from './problem.ts';
import { checkRule } from './own-rule.ts';
import { allowEntry, settings, type WrittenAllow } from './schema.ts';
import { validate } from './validate.ts';

/**
 * Pure: the text may come from a file or from a commit. The name's ending tells the format.
 * @throws Fault `config` with all problems
 */
export async function parseConfig(name: string, text: string): Promise<Config> {
  const document = await readNamed(name, text);
  const checked = checkDocument(name, document);
  if (checked.problems.length > 0) throw configFault(name, checked.problems.map((problem) => placed(problem, document)));
  return checked.config;
}

async function readNamed(name: string, text: string): Promise<Document> {
  const format = formatOf(name);
  if (format === undefined) throw configFault(name, [{ path: [], message: `its name must end in ${FORMATS.map((ending) => `.${ending}`).join(', ')}.` }]);
  if (text.length > LONGEST) throw configFault(name, [{ path: [], message: 'is larger than 1 MiB: no configuration is.' }]);
  return readOrThrow(name, format, text);
}

async function readOrThrow(name: string, format: Format, text: string): Promise<Document> {
  try {
    return await readDocument(format, text);
  } catch (error) {
    if (error instanceof Unreadable) throw configFault(name, error.problems);
    throw error;
  }
}

function placed(problem: Problem, document: Document): Problem {
  return { ...problem, place: problem.place ?? document.place(problem.path) };
}

const NOTHING = { problems: [] } as const;

function checkDocument(name: string, document: Document): { readonly config: Config; readonly problems: readonly Problem[] } {
  const top = validate(v.strictObject(settings), document.value);
  const written = recordOf(document.value);
  const rules = listOf(written['rules']).map((rule, index) => checkRule(rule, ['rules', index]));
  const allows = listOf(written['allow']).map((entry, index) => checkAllow(entry, ['allow', index]));
  const said = top.value ?? v.getDefaults(v.strictObject(settings));
  const skip = (said.skip ?? []).map((entry) => ({ ...entry, path: globOf(entry.path) }));
  const config: Config = {
    name,
    failOn: said['fail-on'] ?? DEFAULT_CONFIG.failOn,
    ...(said.jobs === undefined ? {} : { jobs: said.jobs }),
    disable: (said.disable ?? []).map(ruleId),
    severity: new Map(Object.entries(said.severity ?? {}).map(([rule, severity]) => [ruleId(rule), severity])),
    rules: rules.flatMap(({ value }) => value ?? []),
    paths: (said.paths ?? []).map((rule) => ({ ...rule, path: globOf(rule.path) })),
    skip,
    allow: allows.flatMap(({ value }) => value ?? []),
    place: (path) => document.place(path),
  };
  return { config, problems: [top, ...rules, ...allows, wideSkips(skip), twice(config)].flatMap(({ problems }) => problems) };
}

function checkAllow(entry: unknown, path: Path): { readonly value?: Allow; readonly problems: readonly Problem[] } {
  const { value, problems } = validate(allowEntry, entry, path);
  if (value === undefined) return { problems };
  if ((value.rule === undefined) === (value.fingerprint === undefined)) {
    return { problems: [{ path, message: 'must name either a "rule" or a "fingerprint".' }] };
  }
  return { value: allowOf(value), problems: [] };
}

function allowOf({ rule, fingerprint, path, reason, expires }: WrittenAllow): Allow {
  const target = rule === undefined
    ? { kind: 'fingerprint' as const, fingerprint: fingerprintOf(fingerprint ?? '') }
    : { kind: 'rule' as const, rule: ruleId(rule) };
  return { target, reason, ...(path === undefined ? {} : { path: globOf(path) }), ...(expires === undefined ? {} : { expires }) };
}

function wideSkips(skip: Config['skip']): { readonly problems: readonly Problem[] } {
  const problems = skip.flatMap(({ path }, index) =>
    coversEverything(path) ? [{ path: ['skip', index, 'path'], message: 'matches every file: then nothing would be scanned.' }] : [],
  );
  return problems.length === 0 ? NOTHING : { problems };
}

function twice(config: Config): { readonly problems: readonly Problem[] } {
  const seen = new Set<string>();
  const problems = config.rules.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: ['rules', index, 'id'], message: 'is the id of another rule in this file.' }] : [];
  });
  return { problems };
}
