/** Measures the built-in rules' patterns: the text of `rules/measures.ts`. Run by `measures.mjs`. */
import { rules } from '../rules/index.ts';
import type { Rule } from '../src/core/compile.ts';
import { compileRules } from '../src/core/gate.ts';

const { rules: compiled, problems } = compileRules(rules);
if (problems.length > 0) throw new Error(problems.map(({ rule, field, message }) => `${rule}: ${field} ${message}`).join('\n'));

export const text = [
  '/** What the gate measured of the built-in patterns: made by `npm run build`, held equal to the gate by a test. */',
  "import type { Measure } from '../src/core/compile.ts';",
  '',
  'export const measures: Readonly<Record<string, Measure>> = {',
  ...compiled.map((rule) => `  '${rule.id}': ${written(rule)},`),
  '};',
  '',
  'export const measureOf = (rule: string): Measure | undefined => measures[rule];',
  '',
].join('\n');

function written(rule: Rule): string {
  const { reach } = rule;
  const { offsets, behind } = rule.kind === 'pattern' ? rule : { offsets: [], behind: [] };
  const neighbours = behind.some(Boolean) ? `, behind: [${behind.map((one) => (one ? JSON.stringify(one) : 'undefined')).join(', ')}]` : '';
  return `{ reach: { before: ${reach.before}, after: ${reach.after} }, offsets: [${offsets.map((offset) => (offset ? `[${offset.join(', ')}]` : 'undefined')).join(', ')}]${neighbours} }`;
}
