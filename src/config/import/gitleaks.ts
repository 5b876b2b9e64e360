/**
 * `.gitleaks.toml` (gitleaks, betterleaks 1) as a configuration of ours. What has no equal here is listed; a rule is taken
 * over only if it means the same.
 */
import { listOf, recordOf, type Unvouched } from '../../core/record.ts';
import type { RuleSpec } from '../../core/rule.ts';
import { allowlistEntries, type Allowlist, type WrittenEntries } from './gitleaks-allowlist.ts';
import { importRule, type ForeignRule } from './gitleaks-rule.ts';
import { changed, leftOut, type ImportNote } from './import-note.ts';

/** What the gate of `core/gate.ts` says of rules. */
export type Gate = (specs: readonly RuleSpec[]) => readonly { readonly rule: string; readonly message: string }[];

export interface ImportedConfig {
  /** As a file has it: to be written as TOML. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly notes: readonly ImportNote[];
}

/**
 * @param data the parsed file; anything may stand in it
 * @param builtIn ids that rules of our own have
 */
export function importGitleaks(data: unknown, gate: Gate, builtIn: Iterable<string>): ImportedConfig {
  const file = recordOf(data);
  const notes: ImportNote[] = [...topNotes(file)];
  const taken = new Set(builtIn);
  const imported = tables(file['rules']).map((rule) => {
    const made = importRule(asRule(rule), gate, taken);
    if (made.written !== undefined) taken.add(made.written.id);
    return { rule, ...made };
  });
  notes.push(...imported.flatMap((one) => one.notes));
  const ids = new Map(imported.flatMap(({ rule, written }) => (written === undefined ? [] : [[text(rule['id']), written.id] as const])));
  const entries = [
    ...imported.filter(({ written }) => written !== undefined).flatMap(({ rule, written }) =>
      listsOf(rule).map((list, index) => allowlistEntries(list, `rule ${written?.id ?? ''}, allowlist ${index + 1}`, [written?.id ?? ''])),
    ),
    ...listsOf(file).map((list, index) => allowlistEntries(list, `allowlist ${index + 1}`, list.targetRules.flatMap((id) => ids.get(id) ?? []))),
  ];
  notes.push(...entries.flatMap((one) => one.notes));
  return { config: written(imported.flatMap((one) => one.written ?? []), entries), notes };
}

function written(rules: readonly object[], entries: readonly WrittenEntries[]): Readonly<Record<string, unknown>> {
  const paths = entries.flatMap((one) => one.paths);
  const allow = entries.flatMap((one) => one.allow);
  return { ...(paths.length > 0 ? { paths } : {}), ...(allow.length > 0 ? { allow } : {}), ...(rules.length > 0 ? { rules } : {}) };
}

const UNDERSTOOD = ['title', 'description', 'minVersion', 'rules', 'allowlist', 'allowlists', 'extend'];

function topNotes(file: Unvouched): readonly ImportNote[] {
  const extend = recordOf(file['extend']);
  const disabled = strings(extend['disabledRules']);
  return [
    ...Object.keys(file).filter((key) => !UNDERSTOOD.some((known) => same(known, key))).map((key) => leftOut(key, 'This key is not known.')),
    ...(extend['useDefault'] === true ? [changed('extend.useDefault', 'The rules of leaksift itself stay in force in place of the default rules.')] : []),
    ...['path', 'url'].flatMap((key) => (typeof extend[key] === 'string' ? [leftOut(`extend.${key}`, 'Import that file, too, and join the two.')] : [])),
    ...disabled.map((id) => leftOut(`extend.disabledRules: ${id}`, 'The rules of leaksift have other names: see leaksift rules list, and put what is meant into "disable".')),
  ];
}

function asRule(rule: Unvouched): ForeignRule {
  return {
    id: text(rule['id']), description: text(rule['description']), regex: text(rule['regex']), path: text(rule['path']),
    secretGroup: number(rule['secretGroup']), entropy: number(rule['entropy']),
    keywords: strings(rule['keywords']), composite: tables(rule['required']).length > 0, silent: rule['skipReport'] === true,
    unknown: Object.keys(rule).filter((key) => !RULE_KEYS.some((known) => same(known, key))),
  };
}

const RULE_KEYS = ['id', 'description', 'regex', 'path', 'secretGroup', 'entropy', 'keywords', 'tags', 'required', 'skipReport', 'allowlist', 'allowlists'];

function listsOf(holder: Unvouched): readonly Allowlist[] {
  const all = [...(holder['allowlist'] === undefined ? [] : [recordOf(holder['allowlist'])]), ...tables(holder['allowlists'])];
  return all.map((list) => ({
    description: text(list['description']), all: /^(?:and|&&)$/i.test(text(list['condition'])), regexTarget: text(list['regexTarget']), targetRules: strings(list['targetRules']),
    paths: strings(list['paths']), regexes: strings(list['regexes']), stopwords: strings(list['stopwords'] ?? list['stopWords']), commits: strings(list['commits']),
  }));
}

function tables(value: unknown): readonly Unvouched[] {
  return listOf(value).map(recordOf);
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** gitleaks reads keys without looking at their case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
