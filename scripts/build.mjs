/**
 * Builds dist/ (or another folder: `--out DIR`): compiles the kernel, bundles every surface into parts, and puts before them the
 * doors by which they are started. Lists the licences of what went in. The same sources give the same bytes, wherever they lie.
 */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { compiledAtOnce } from './called.mjs';
import { sharedParts, startScript } from './chunks.mjs';
import { writeKernel } from './kernel.mjs';
import { atOnce, lateCode } from './late.mjs';
import { writeMeasures } from './measures.mjs';
import { noticesFor } from './notices.mjs';
import { rulesAsData } from './rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const surfaces = join(root, 'src', 'surfaces');

/**
 * GitHub's toolkit does nothing when it is loaded, but doesn't say so: without this, the few functions that write commands would
 * bring an HTTP client along (9 KB become 650, and 40 ms).
 */
const TOOLKIT = /[\\/]node_modules[\\/]@actions[\\/]core[\\/]/;

/**
 * What yargs lays out is our own help, where a character takes one cell. The package knows how wide every script's are, and compiling its
 * expressions would take 17 ms of each start.
 */
const WIDTHS = { name: 'plain widths', load: (id) => (/[\\/]node_modules[\\/]string-width[\\/]/.test(id) ? 'export default (text) => text.length;' : undefined) };

/**
 * Whether there are to be colours is always said; the package would look for itself, and load Node's streams for that. As a module of today it
 * needs none of the bundler's helpers for others.
 */
const COLOURS = {
  name: 'colours as asked',
  transform: (code, id) =>
    /[\\/]picocolors[\\/]picocolors\.js$/.test(id) ? replaced(replaced(code, '(p.stdout || {}).isTTY', 'false'), /module\.exports = createColors\(\)\s+module\.exports\.createColors = createColors\b/, 'export default { createColors }') : undefined,
};

/**
 * Node's modules that cost milliseconds, and which many runs never call: each is loaded by the first call of one of its functions. What packages
 * import is left as it is.
 */
const late = {
  name: 'late modules',
  resolveId: (id, importer) => (LATE_OF_NODE.includes(id) && importer && !/[\\/]node_modules[\\/]|^\0/.test(importer) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0node:') ? lateModule(id.slice('\0'.length)) : undefined),
};

const LATE_OF_NODE = ['node:crypto', 'node:fs/promises', 'node:os', 'node:readline/promises', 'node:timers/promises', 'node:zlib'];

/** The same whatever Node builds: what nobody imports is left out by the bundler, and of constants only those go in that every zlib has. */
function lateModule(id) {
  const module = createRequire(import.meta.url)(id);
  const names = Object.keys(module).sort().filter((name) => /^[a-z]/.test(name) && typeof module[name] === 'function');
  const functions = names.map((name) => `export function ${name}(...given) { return loaded().${name}(...given); }`);
  const shared = Object.fromEntries(Object.entries(module.constants ?? {}).filter(([name]) => name.startsWith('Z_')).sort());
  return [`let known;\nconst loaded = () => (known ??= require(${JSON.stringify(id)}));`, `export const constants = ${JSON.stringify(shared)};`, ...functions].join('\n');
}

/** By itself yargs lays out its help behind every command, for those that fail later and want it shown; ours are told what is wrong in a line. */
const NO_HELP_KEPT = {
  name: 'no help kept',
  transform: (code, id) => (/[\\/]yargs[\\/]build[\\/]lib[\\/]usage\.js$/.test(id) ? replaced(code, 'cachedHelpMessage = this.help();', '') : undefined),
};

/** A package that came to say it in other words would bring back what was left out. */
function replaced(text, part, other) {
  if (text.split(part).length !== 2) throw new Error(`it stands there once no more: ${part}`);
  return text.replace(part, other);
}

/** By itself yargs takes its version from the nearest package.json, which is that of the repository in hand: a named pipe there would hold us up. */
const NO_PACKAGE = { name: 'no package', load: (id) => (/[\\/]node_modules[\\/]escalade[\\/]/.test(id) ? 'export default () => undefined;' : undefined) };

/** Scripts that are loaded by a door, or by Node as threads. They are no ES modules: Node's loader of those takes milliseconds. */
const parts = { 'surface-leaksift': 'leaksift', 'surface-worker': 'worker', 'scan-worker': 'scan-worker' };

/** One script each, which shares nothing, with what few runs call beside it: the one starts cold each time (decision 0005), and of the other people wait for every start. */
const alone = ['action', 'hook'];
const COLD = 'surface-action.cjs';

/** The same by the names that people, their scripts and GitHub use. */
const modules = { leaksift: './leaksift.cjs', hook: './hook.cjs', action: './surface-action.cjs' };

/**
 * What these two do without as long as they find nothing, by the script that holds it: judging what a rule's anchor stands in, and what is too
 * long to be looked at whole; opening what is encoded or packed; telling of what was found, or of what went wrong; and asking git, where our
 * own code can't read on. What only these import goes with them.
 */
const LATE = {
  judging: [
    'config/ruleset', 'core/allow-marks', 'core/assemble', 'core/blob-stream', 'core/compile', 'core/counted', 'core/doubles', 'core/facts', 'core/gate', 'core/judge',
    'core/judge/generic', 'core/judge/shape', 'core/label-class', 'core/lines', 'core/match', 'core/matcher', 'core/neighbours', 'core/pair/cost',
    'core/pattern-value', 'core/resolve', 'core/secret', 'core/segments', 'core/text-windows', 'core/values', 'scan-segments',
  ],
  opening: [
    'core/rule-index', 'core/views/open-region', 'core/views/opened', 'core/views/regions', 'core/views/runs', 'core/views/transcript', 'core/views/wide',
    'core/views/zip-directory', 'git/pack/unpacker',
  ],
  telling: [
    'config/marks', 'config/path-rules', 'config/suggest', 'core/foreign-code', 'core/group-finding', 'core/occurrences', 'core/seal', 'core/share-of', 'reporters/place',
    'reporters/story', 'reporters/text-block', 'reporters/text-slight', 'sources/range-places', 'surfaces/action/commands', 'surfaces/action/new-branch',
    'surfaces/write-failure',
  ],
  asking: [
    'git/config-upstream', 'git/deepened', 'git/diff-range', 'git/index-file', 'git/objects', 'git/objects/batch', 'git/objects/loose-stream', 'git/private-dir', 'git/refs/reflog',
    'git/refs/reftable', 'git/resolve', 'git/spawn', 'git/version', 'git/walk', 'kernel/buckets', 'kernel/letters', 'kernel/neighbours', 'kernel/patterns', 'kernel/spec', 'kernel/twin',
  ],
};

const NAMED = { function: true, class: true };

/** Shorter names are compiled in less time. Functions keep theirs, and lines stay, so that a stack and a change can be read. */
const SHORTER = { compress: { joinVars: false, sequences: false, keepNames: NAMED }, mangle: { toplevel: true, keepNames: NAMED }, codegen: { removeWhitespace: false } };

const target = 'node20.19';

await writeKernel();
await writeMeasures();
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const built = await bundleParts();
replaceFolder(resolve(values.out), new Map([...built.files, ...(await bundleDoors(built.files)), ...moduleDoors(), ['NOTICES.txt', noticesFor(built.modules)]]));

async function bundleParts() {
  const rules = await rulesAsData(root);
  const output = [...(await bundleShared(rules.plugin)), ...(await Promise.all(alone.map((name) => bundleAlone(name, rules.plugin)))).flat()];
  const files = new Map([...filesOf(output), ...rules.files]);
  return { files: files.set(COLD, compiledAtOnce(files, COLD)), modules: output.flatMap(({ moduleIds }) => moduleIds) };
}

function bundleShared(rules) {
  return bundle(inputOf(parts, rules), { codeSplitting: { groups: [sharedParts(root)] } });
}

function bundleAlone(name, rules) {
  const { plugins, ...input } = inputOf({ [`surface-${name}`]: name }, rules);
  const output = { chunkFileNames: `${name}-[name].cjs`, codeSplitting: { groups: [startScript(join(surfaces, `${name}.ts`))] } };
  return bundle({ ...input, plugins: [lateCode(join(root, 'src'), LATE), ...plugins] }, output);
}

/** Only yargs resolves, in a function that is not called here. */
function inputOf(entries, rules) {
  const input = Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(surfaces, `${source}.ts`)]));
  return { input, plugins: [rules, WIDTHS, COLOURS, NO_PACKAGE, NO_HELP_KEPT, late], transform: { target, define: { 'import.meta.resolve': 'require.resolve' } } };
}

/** They know the build by its digest: compiled code of another one is not for it. */
async function bundleDoors(files) {
  const digest = createHash('sha256').update(JSON.stringify([...files].sort())).digest('hex').slice(0, 16);
  const doors = ['hook', 'leaksift', 'worker'].map((name) =>
    bundle({ input: { [name]: join(surfaces, 'doors', `${name}.ts`) }, transform: { target, define: { BUILD: JSON.stringify(digest) } } }, {}),
  );
  return new Map((await Promise.all(doors)).flatMap((output) => [...filesOf(output)]));
}

/** Without an import there is nothing to resolve: 1 ms. */
function moduleDoors() {
  return Object.entries(modules).map(([name, target]) => [
    `${name}.mjs`,
    `#!/usr/bin/env node\nprocess.getBuiltinModule("node:module").createRequire(import.meta.url)(${JSON.stringify(target)});\n`,
  ]);
}

async function bundle(input, output) {
  const build = await rolldown({ cwd: root, platform: 'node', resolve: { symlinks: false }, treeshake: { moduleSideEffects: [{ test: TOOLKIT, sideEffects: false }] }, onLog: refuseWarnings, checks: { pluginTimings: false }, ...input });
  const { output: chunks } = await build.generate({ format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs', minify: SHORTER, comments: false, ...output });
  await build.close();
  return chunks;
}

/** File names and their text. What is bundled apart must not get the same names. */
function filesOf(chunks) {
  const names = chunks.map(({ fileName }) => fileName);
  if (new Set(names).size < names.length) throw new Error(`two files of one name among ${names.join(', ')}`);
  return new Map(chunks.map(({ fileName, code }) => [fileName, asciiOnly(atOnce(code))]));
}

/** So that a part can be read as Latin-1, one byte a character. */
function asciiOnly(code) {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** An unresolved import would only fail on a user's machine. */
function refuseWarnings(level, log) {
  if (level === 'warn') throw new Error(log.message);
}

function replaceFolder(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
    console.log(`${name} ${text.length}`);
  }
  for (const name of ['leaksift.cjs', 'leaksift.mjs']) chmodSync(join(folder, name), 0o755);
}
