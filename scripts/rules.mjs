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

/** JSON has no undefined, which stands for an offset that nobody knows. */
function measuresModule(measures) {
  const entries = Object.entries(measures).map(([id, { reach, offsets }]) => [id, { reach, offsets: offsets.map((offset) => offset ?? null) }]);
  const holes = entries.filter(([, { offsets }]) => offsets.includes(null)).map(([id]) => id);
  return `
export const measures = JSON.parse(${JSON.stringify(json(Object.fromEntries(entries)))});
for (const id of ${JSON.stringify(holes)}) measures[id].offsets = measures[id].offsets.map((offset) => offset ?? undefined);
`;
}

/** @throws where something would be lost */
function json(data) {
  const text = JSON.stringify(data);
  if (!isDeepStrictEqual(JSON.parse(text), data)) throw new Error('a rule holds what JSON does not');
  return text;
}
