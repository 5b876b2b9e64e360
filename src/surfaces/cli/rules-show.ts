/** `leaksift rules show <rule>`: what a rule looks for, with examples whose values are masked. */
import { suggestion } from '../../config/suggest.ts';
import { COMPOSITIONS } from '../../core/compositions.ts';
import { readExample } from '../../core/examples.ts';
import type { RuleSpec } from '../../core/rule.ts';
import { Secret } from '../../core/secret.ts';
import type { Severity } from '../../core/severity.ts';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { print } from './print.ts';
import { command } from './command.ts';
import { policyOptions } from './options.ts';

export const show = command({
  command: 'show <rule>',
  describe: 'Show what a rule looks for',
  positionals: { rule: { type: 'string', demandOption: true, describe: 'Its id' } },
  options: policyOptions,
  run: async (args) => {
    const [{ policyFor }, { scannerFor }] = await Promise.all([import('./scan-and-report.ts'), import('../scanner.ts')]);
    const { config } = await policyFor({ kind: 'staged' }, args);
    const { rules } = scannerFor(config);
    const [part, composition] = Object.entries(COMPOSITIONS).find(([, { id }]) => id === args.rule) ?? [];
    const rule = rules.find(({ id, spec }) => (part === undefined ? id === args.rule : spec.part === part));
    if (rule === undefined) throw new Fault('usage', `There is no rule ${JSON.stringify(args.rule)}.${suggestion(args.rule, rules.map(({ id }) => id))} See leaksift rules list.`);
    const joined = composition === undefined ? [] : [`${composition.id}: ${composition.title}`, 'joins       its ID, and what this rule finds:', ''];
    await print([...joined, ...lines(rule.spec, config.severity.get(rule.id) ?? rule.spec.severity)].map((line) => `${line}\n`));
    return EXIT.clean;
  },
});

function lines(spec: RuleSpec, severity: Severity): readonly string[] {
  return [
    `${spec.id}: ${spec.title}`,
    `severity    ${severity}`,
    `confidence  ${spec.confidence}`,
    ...looksFor(spec),
    ...(spec.entropy === undefined ? [] : [`entropy     at least ${spec.entropy} bits per character`]),
    ...(spec.checks ?? []).map((check) => `check       ${check}`),
    `do          ${spec.remediation}`,
    ...spec.references.map((reference) => `see         ${reference}`),
    ...spec.examples.match.map((written) => `finds       ${masked(written)}`),
    ...spec.examples.clean.map((written) => `passes      ${oneLine(written)}`),
  ];
}

function looksFor(spec: RuleSpec): readonly string[] {
  switch (spec.kind) {
    case 'pattern':
      return [`anchors     ${spec.anchors.join(' ')}`, `pattern     ${spec.pattern}${spec.ignoreCase ? '  (letters of either case)' : ''}`];
    case 'shape':
      return [`shape       ${spec.length.join(' to ')} characters of ${spec.alphabet}`, `labels      ${spec.labels.join(' ')}`];
    case 'labelled':
      return [`labels      ${spec.anchors.join(' ')}`, ...(spec.value === undefined ? [] : [`value       ${spec.value}`])];
  }
}

/** An example with each of its values masked as in a report. */
function masked(written: string): string {
  const { text, values } = readExample(written);
  return oneLine(values.reduce((shown, value) => shown.replaceAll(value, new Secret(value).masked()), text));
}

function oneLine(text: string): string {
  return text.replace(/[^ -~…¦]+/g, ' ').slice(0, 160);
}
