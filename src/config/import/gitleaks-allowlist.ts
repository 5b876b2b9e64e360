/** One allowlist of gitleaks as path rules and allow entries: paths alone have an equal here. */
import { leftOut, changed, type ImportNote } from './import-note.ts';
import { globsOf } from './path-glob.ts';

export interface Allowlist {
  readonly description: string;
  /** `condition = "AND"`: every kind of entry has to match. */
  readonly all: boolean;
  readonly regexTarget: string;
  readonly targetRules: readonly string[];
  readonly paths: readonly string[];
  readonly regexes: readonly string[];
  readonly stopwords: readonly string[];
  readonly commits: readonly string[];
}

export interface WrittenEntries {
  readonly paths: readonly { readonly path: string; readonly generic: 'ignore'; readonly reason: string }[];
  readonly allow: readonly { readonly rule: string; readonly path: string; readonly reason: string }[];
  readonly notes: readonly ImportNote[];
}

/** @param rules that the list is for, by the ids they have here; none: for all */
export function allowlistEntries(list: Allowlist, what: string, rules: readonly string[]): WrittenEntries {
  const kinds = (['regexes', 'stopwords', 'commits'] as const).filter((kind) => list[kind].length > 0);
  if (list.all && kinds.length > 0) return { paths: [], allow: [], notes: [leftOut(what, `It asks for ${['paths', ...kinds].join(' and ')} together; only paths can be said here.`)] };
  const turned = list.paths.map((pattern) => ({ pattern, globs: globsOf(pattern) }));
  const globs = turned.flatMap((one) => one.globs ?? []);
  const reason = reasonOf(list.description);
  const global = rules.length === 0 && list.targetRules.length === 0;
  return {
    paths: global ? globs.map((path) => ({ path, generic: 'ignore', reason })) : [],
    allow: rules.flatMap((rule) => globs.map((path) => ({ rule, path, reason }))),
    notes: [
      ...(global && globs.length > 0 ? [changed(what, 'Under its paths generic findings are ignored; keys and tokens with a form of their own are still reported.')] : []),
      ...turned.flatMap(({ pattern, globs: made }) => (made === undefined ? [leftOut(`${what}: path ${pattern}`, 'It can not be written as a glob.')] : [])),
      ...kinds.map((kind) => leftOut(`${what}: ${kind} (${list[kind].length})`, WHY[kind])),
      ...(list.targetRules.length > rules.length && !global ? [leftOut(`${what}: targetRules`, 'Some of these rules are not among those taken over.')] : []),
    ],
  };
}

const WHY = {
  regexes: 'What a finding says is not a reason to pass it over: allow the credential itself, by its fingerprint or in the baseline.',
  stopwords: 'A word inside a value does not make it harmless: allow the credential itself, by its fingerprint or in the baseline.',
  commits: 'A commit can not be allowed: accept what it holds in the baseline.',
} as const;

function reasonOf(description: string): string {
  const line = description.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').trim().slice(0, 400);
  return line === '' ? 'imported from a gitleaks allowlist' : line;
}
