/** The rules in force: built-in and the user's own, less those that are off. What they look like inside is the gate's. */
import type { RuleId } from '../core/ids.ts';
import type { RuleSpec } from '../core/rule.ts';
import type { Config } from './config.ts';
import { configFault, type Problem } from './problem.ts';
import { suggestion } from './suggest.ts';

/** How `core/gate.ts` answers. */
export interface GateProblem {
  readonly rule: string;
  readonly field: string;
  readonly message: string;
}

/**
 * @param joined ids of rules that have no spec of their own (pairs): they may be named, too
 * @throws Fault `config`: a name that no rule has, an own rule named as a built-in one, nothing left to run
 */
export function rulesInForce(config: Config, builtIn: readonly RuleSpec[], joined: readonly string[] = []): readonly RuleSpec[] {
  const all = [...builtIn, ...config.rules];
  const left = all.filter(({ id }) => !config.disable.some((rule) => rule === id));
  const problems = [...unknownNames(config, [...all.map(({ id }) => id), ...joined]), ...takenNames(config, builtIn), ...nothingLeft(left)];
  if (problems.length > 0) throw faultAt(config, problems);
  return left;
}

/**
 * What the gate refused among the user's rules, at its place in the file.
 * @throws Fault `config` if there is anything
 */
export function refuseBadRules(config: Config, problems: readonly GateProblem[]): void {
  const own = problems.flatMap(({ rule, field, message }) => {
    const index = config.rules.findIndex(({ id }) => id === rule);
    return index < 0 ? [] : [{ path: ['rules', index, ...fieldPath(field)], message }];
  });
  if (own.length > 0) throw faultAt(config, own);
}

function unknownNames(config: Config, known: readonly string[]): readonly Problem[] {
  const names: readonly (readonly [Problem['path'], RuleId])[] = [
    ...config.disable.map((rule, index) => [['disable', index], rule] as const),
    ...[...config.severity.keys()].map((rule) => [['severity', rule], rule] as const),
    ...config.allow.flatMap(({ target }, index) => (target.kind === 'rule' ? [[['allow', index, 'rule'], target.rule] as const] : [])),
  ];
  return names
    .filter(([, rule]) => !known.includes(rule))
    .map(([path, rule]) => ({ path, message: `names no rule.${suggestion(rule, known)} See \`leaksift rules list\`.` }));
}

function takenNames(config: Config, builtIn: readonly RuleSpec[]): readonly Problem[] {
  return config.rules.flatMap(({ id }, index) =>
    builtIn.some((rule) => rule.id === id) ? [{ path: ['rules', index, 'id'], message: 'is the id of a built-in rule: choose another, and put the built-in one into "disable" if this replaces it.' }] : [],
  );
}

function nothingLeft(left: readonly RuleSpec[]): readonly Problem[] {
  return left.length > 0 ? [] : [{ path: ['disable'], message: 'turns off every rule: then nothing would be found.' }];
}

function faultAt(config: Config, problems: readonly Problem[]): Error {
  return configFault(config.name ?? 'configuration', problems.map((problem) => ({ ...problem, place: config.place(problem.path) })));
}

/** `examples.match[2]` as the gate says it; where it speaks of `ignoreCase`, the file says `ignore-case`. */
function fieldPath(field: string): readonly (string | number)[] {
  const steps = field === 'ignoreCase' ? ['ignore-case'] : (field.match(/[^.[\]]+/g) ?? []);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
