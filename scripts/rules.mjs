/**
 * Puts the built-in rules, and the kernel's tables for them, into the bundles as data: files that are parsed, not 200 KB of literals that are compiled and
 * built piece by piece at every start. What is told of a rule once it has found something, and its examples, lie in a file that is read then.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { evaluate } from './evaluate.mjs';

/** A plugin for the bundler, and the files that the bundles read beside them. */
export async function rulesAsData(root) {
  const [{ rules }, { measures }, { prepared }] = await Promise.all(['rules/index.ts', 'rules/measures.ts', 'scripts/prefilter.ts'].map(evaluate));
  const texts = {
    [join(root, 'rules', 'index.ts')]: rulesModule(),
    [join(root, 'rules', 'measures.ts')]: measuresModule(measures),
    [join(root, 'src', 'kernel', 'prepared.ts')]: preparedModule(),
  };
  const told = Object.fromEntries(rules.map((rule) => [rule.id, Object.fromEntries(TOLD.map((field) => [field, rule[field]]))]));
  return { plugin: { name: 'rules as data', load: (id) => texts[id] }, files: [[RULES, `${json(rules.map(scanned))}\n`], [FILE, `${json(told)}\n`], [TABLES, `${json(prepared)}\n`]] };
}

const RULES = 'rules.json';
const FILE = 'rule-texts.json';
const TABLES = 'kernel-tables.json';

/** Fields that no scan reads. */
const TOLD = ['remediation', 'references', 'examples'];

function rulesModule() {
  return `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
let texts;
const read = (name) => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
const textsOf = (id) => (texts ??= read(${JSON.stringify(FILE)}))[id];
const told = { ${TOLD.map((field) => `get ${field}() { return textsOf(this.id).${field}; }`).join(', ')} };
export const rules = read(${JSON.stringify(RULES)});
for (const rule of rules) Object.setPrototypeOf(rule, told);
`;
}

/** What stands there, with the outcome in a file that is read when the kernel is made. */
function preparedModule() {
  const source = readFileSync(new URL('../src/kernel/prepared.ts', import.meta.url), 'utf8');
  const line = /^export const prepared = .*$/m;
  if (!line.test(source)) throw new Error('src/kernel/prepared.ts has no line for the outcome');
  return { code: source.replace(line, `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\nexport const prepared = () => JSON.parse(readFileSync(join(__dirname, '${TABLES}'), 'utf8'));`), moduleType: 'ts' };
}

function scanned(rule) {
  return Object.fromEntries(Object.entries(rule).filter(([field]) => !TOLD.includes(field)));
}

/** JSON has no undefined, which stands in a list for an offset or a neighbour that nobody knows: such a hole is told beside the data. */
function measuresModule(measures) {
  const text = JSON.stringify(measures);
  const holes = holesOf(measures);
  if (!isDeepStrictEqual(withHoles(JSON.parse(text), holes), measures)) throw new Error('a measure holds what JSON does not');
  return `${withHoles}\nexport const measures = withHoles(JSON.parse(${JSON.stringify(text)}), ${JSON.stringify(holes)});\n`;
}

/** Which rule, which of its lists, which place in that. */
function holesOf(measures) {
  return Object.entries(measures).flatMap(([id, measure]) =>
    Object.entries(measure).flatMap(([field, list]) => (Array.isArray(list) ? list.flatMap((entry, index) => (entry === undefined ? [[id, field, index]] : [])) : [])),
  );
}

/** Goes into the bundle as it stands here. */
function withHoles(measures, holes) {
  for (const [id, field, index] of holes) measures[id][field][index] = undefined;
  return measures;
}

/** @throws where something would be lost */
function json(data) {
  const text = JSON.stringify(data);
  if (!isDeepStrictEqual(JSON.parse(text), data)) throw new Error('a rule holds what JSON does not');
  return text;
}
