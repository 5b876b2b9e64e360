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
  const [{ rules }, { measures }, { indexText, prepared }] = await Promise.all(['rules/index.ts', 'rules/measures.ts', 'scripts/prefilter.ts'].map(evaluate));
  const { low, high, ...known } = prepared;
  const texts = {
    [join(root, 'rules', 'index.ts')]: rulesModule(),
    [join(root, 'rules', 'measures.ts')]: "export { measureOf } from './index.ts';",
    [join(root, 'src', 'surfaces', 'built-in.ts')]: withData('src/surfaces/built-in.ts', 'preparedIndex', `fromFile(readFileSync(join(__dirname, '${INDEX}')))`, "import { fromFile } from './index-file.ts';\n"),
    [join(root, 'src', 'kernel', 'prepared.ts')]: withData('src/kernel/prepared.ts', 'prepared', `{
  const bytes = readFileSync(join(__dirname, '${TABLES}'));
  return { ...${JSON.stringify(known)}, low: bytes.subarray(0, ${low.length}), high: bytes.subarray(${low.length}) };
}`),
  };
  const files = [
    [RULES, `[\n${rules.map((rule) => json([scanned(rule), measures[rule.id]])).join(',\n')}\n]\n`],
    [INDEX, ascii(indexText)],
    [TOLD_FILE, `{\n${rules.map((rule) => `${json(rule.id)}:${json(chosen(rule, TOLD))}`).join(',\n')}\n}\n`],
    [EXAMPLES_FILE, `${exact(Object.fromEntries(rules.map(({ id, examples }) => [id, examples])))}\n`],
    [TABLES, Buffer.concat([low, high])],
  ];
  return { plugin: { name: 'rules as data', load: (id) => texts[id] }, files };
}

/** A line for each, with its measure. */
const RULES = 'rules.json';
const INDEX = 'rule-index.txt';
const TOLD_FILE = 'rule-texts.json';
const EXAMPLES_FILE = 'rule-examples.json';
const TABLES = 'kernel-tables.bin';

/** Fields that no scan reads: what is told of a finding, a line for each rule, and beside them `examples`. */
const TOLD = ['remediation', 'references'];

/** A rule is parsed when it is asked for: few ever are. JSON has no undefined, which a list of a measure may hold. */
function rulesModule() {
  return `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const read = (name, encoding) => readFileSync(join(__dirname, name), encoding);
let texts;
const textsOf = (id) => {
  texts ??= read(${JSON.stringify(TOLD_FILE)}, 'latin1');
  const key = '\\n' + JSON.stringify(id) + ':';
  const start = texts.indexOf(key) + key.length;
  return JSON.parse(texts.slice(start, texts.indexOf('\\n', start)).replace(/,$/, ''));
};
let examples;
const examplesOf = (id) => (examples ??= JSON.parse(read(${JSON.stringify(EXAMPLES_FILE)}, 'utf8')))[id];
const told = { ${TOLD.map((field) => `get ${field}() { return textsOf(this.id).${field}; }`).join(', ')}, get examples() { return examplesOf(this.id); } };
let lines;
const known = [];
const measures = new Map();
const withHoles = (list) => list?.map((entry) => entry ?? undefined);
const parsed = (place) => {
  const [rule, { reach, offsets, behind }] = JSON.parse(lines[place + 1].replace(/,$/, ''));
  measures.set(rule.id, { reach, offsets: withHoles(offsets), behind: withHoles(behind) });
  return Object.setPrototypeOf(rule, told);
};
export const builtInRule = (place) => {
  lines ??= read(${JSON.stringify(RULES)}, 'latin1').split('\\n');
  if (known[place] === undefined && lines[place + 1]?.startsWith('[')) known[place] = parsed(place);
  return known[place];
};
export const builtInRules = () => {
  for (let place = 0; builtInRule(place); place += 1);
  return known;
};
export const measureOf = (rule) => measures.get(rule);
`;
}

/** What stands in a file, with an outcome in place of the line that says that there is none. */
function withData(file, name, data, imports = '') {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const line = new RegExp(`^export const ${name} = .*$`, 'm');
  if (!line.test(source)) throw new Error(`${file} has no line for ${name}`);
  return { code: `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n${imports}${source.replace(line, () => `export const ${name} = () => ${data};`)}`, moduleType: 'ts' };
}

function scanned(rule) {
  return chosen(rule, Object.keys(rule).filter((field) => field !== 'examples' && !TOLD.includes(field)));
}

function chosen(rule, fields) {
  return Object.fromEntries(fields.map((field) => [field, rule[field]]));
}

/** ASCII alone, so that it can be read as Latin-1. Examples stay as they are: escaped, the marks that keep them from being tokens would be part of some. */
function json(data) {
  return ascii(exact(data));
}

function ascii(text) {
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @throws where something would be lost */
function exact(data) {
  const text = JSON.stringify(data);
  if (!isDeepStrictEqual(withNulls(data), JSON.parse(text))) throw new Error('a rule holds what JSON does not');
  return text;
}

/** In lists, where JSON has no undefined. */
function withNulls(data) {
  if (Array.isArray(data)) return data.map((entry) => (entry === undefined ? null : withNulls(entry)));
  return data !== null && typeof data === 'object' ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withNulls(value)])) : data;
}
