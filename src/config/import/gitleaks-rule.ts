/** One rule of gitleaks as one of ours: pattern, anchors, entropy, and an example that is made up from the pattern. */
import type { PatternSpec } from '../../core/rule.ts';
import { writeExample } from './example.ts';
import type { Gate } from './gitleaks.ts';
import { changed, leftOut, type ImportNote } from './import-note.ts';
import { findAnchors } from './re2-anchors.ts';
import { NotImportable } from './re2-cursor.ts';
import { parseRe2, type Parsed } from './re2-parse.ts';
import { BOUND, writePattern } from './re2-write.ts';

export interface ForeignRule {
  readonly id: string;
  readonly description: string;
  readonly regex: string;
  /** A regular expression over paths; empty: none. */
  readonly path: string;
  /** 0: the first group that holds something. */
  readonly secretGroup: number;
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly composite: boolean;
  readonly silent: boolean;
  /** Keys that nobody here knows. */
  readonly unknown: readonly string[];
}

/** A rule as a configuration file has it. */
export interface WrittenRule {
  readonly id: string;
  readonly title: string;
  readonly anchors: readonly string[];
  readonly 'ignore-case'?: true;
  readonly pattern: string;
  readonly group?: string;
  readonly entropy?: number;
  readonly examples: { readonly match: readonly string[] };
}

export interface ImportedRule {
  readonly written?: WrittenRule;
  readonly notes: readonly ImportNote[];
}

/** @param taken ids that other rules have */
export function importRule(rule: ForeignRule, gate: Gate, taken: ReadonlySet<string>): ImportedRule {
  const what = `rule ${rule.id || '(without an id)'}`;
  try {
    const { written, notes } = translate(rule, what, taken);
    const [problem] = gate([specOf(written)]);
    if (problem !== undefined) throw new NotImportable(`the pattern ${problem.message}`);
    return { written, notes: [...notes, ...rule.unknown.map((key) => leftOut(`${what}: ${key}`, 'This key is not known.'))] };
  } catch (error) {
    if (error instanceof NotImportable) return { notes: [leftOut(what, `Not taken over: ${error.message}.`)] };
    throw error;
  }
}

function translate(rule: ForeignRule, what: string, taken: ReadonlySet<string>): { readonly written: WrittenRule; readonly notes: readonly ImportNote[] } {
  refuseUnequal(rule);
  const parsed = parseRe2(rule.regex);
  const anchors = findAnchors(parsed.node);
  if (anchors === undefined) throw new NotImportable('no text of two or more characters stands in every match, so that nothing could wake the rule');
  const value = groupOf(rule, parsed);
  const { pattern, bounded } = writePattern(parsed.node, { value, ignoreCase: anchors.ignoreCase });
  const entropy = rule.entropy > 0 ? { entropy: Math.min(8, rule.entropy) } : {};
  const example = writeExample(parsed.node, { pattern, ignoreCase: anchors.ignoreCase, group: value === undefined ? undefined : 'value', ...entropy });
  if (example === undefined) throw new NotImportable('no example could be made up that it finds');
  const written: WrittenRule = {
    id: freeId(idOf(rule.id), taken), title: titleOf(rule), anchors: anchors.literals, ...(anchors.ignoreCase ? { 'ignore-case': true } : {}), pattern,
    ...(value === undefined ? {} : { group: 'value' }), ...entropy, examples: { match: [example] },
  };
  return {
    written,
    notes: [
      ...(bounded ? [changed(what, `Repeats without bound end at ${BOUND}, or at twice their least count.`)] : []),
      ...(anchors.widened ? [changed(what, 'Letters of either case match now in the whole pattern.')] : []),
      ...(value === undefined && parsed.captures > 1 ? [changed(what, 'Of several groups none is named, so the whole match is the value.')] : []),
      ...(written.id === rule.id ? [] : [changed(what, `Its id is now ${written.id}.`)]),
    ],
  };
}

function refuseUnequal(rule: ForeignRule): void {
  if (rule.regex === '') throw new NotImportable('it has no pattern, only a path');
  if (rule.path !== '') throw new NotImportable('it holds only under certain paths, and rules of leaksift hold everywhere');
  if (rule.composite) throw new NotImportable('it needs findings of other rules beside it');
  if (rule.silent) throw new NotImportable('it reports nothing of its own');
}

function groupOf({ secretGroup }: ForeignRule, { captures }: Parsed): number | undefined {
  if (secretGroup > captures) throw new NotImportable(`it names group ${secretGroup} and has ${captures}`);
  if (secretGroup > 0) return secretGroup;
  return captures === 1 ? 1 : undefined;
}

/** Lower-case words joined by hyphens. */
function idOf(id: string): string {
  const words = id.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
  if (words.length === 0) throw new NotImportable('it has no id');
  const joined = words.join('-').slice(0, 100).replace(/-$/, '');
  return /^[a-z]/.test(joined) ? joined : `rule-${joined}`.slice(0, 100);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `imported-${id.slice(0, 80)}${number === 2 ? '' : `-${number}`}`;
  return free;
}

function titleOf({ id, description }: ForeignRule): string {
  const line = description.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').trim().replace(/\.$/, '');
  return line === '' ? id : line.slice(0, 500);
}

function specOf({ 'ignore-case': ignoreCase, ...rule }: WrittenRule): PatternSpec {
  const examples = { match: rule.examples.match, clean: [] };
  return { ...rule, kind: 'pattern', part: rule.id, severity: 'high', confidence: 'medium', remediation: '-', references: [], examples, ...(ignoreCase ? { ignoreCase } : {}) };
}
