/**
 * Builds dist/ (or another folder: `--out DIR`): compiles the kernel, bundles every entry with all it needs, and lists the
 * licences of what went in. The same sources give the same bytes, wherever they lie.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { sharedParts } from './chunks.mjs';
import { writeKernel } from './kernel.mjs';
import { writeMeasures } from './measures.mjs';
import { noticesFor } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * GitHub's toolkit does nothing when it is loaded, but doesn't say so: without this, the few functions that write commands would
 * bring an HTTP client along (9 KB become 650, and 40 ms).
 */
const TOOLKIT = /[\\/]node_modules[\\/]@actions[\\/]core[\\/]/;

const entries = ['leaksift', 'hook', 'action', 'worker', 'scan-worker'];

await writeKernel();
await writeMeasures();
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const files = await bundle(presentEntries());
replaceFolder(resolve(values.out), files);

function presentEntries() {
  const sources = entries.map((name) => [name, join(root, 'src', 'surfaces', `${name}.ts`)]);
  for (const [name, path] of sources) if (!existsSync(path)) console.log(`no src/surfaces/${name}.ts: ${name}.mjs is left out`);
  return Object.fromEntries(sources.filter(([, path]) => existsSync(path)));
}

/** File names and their text. */
async function bundle(input) {
  const build = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    resolve: { symlinks: false },
    transform: { target: 'node20.19' },
    treeshake: { moduleSideEffects: [{ test: TOOLKIT, sideEffects: false }] },
    onLog: refuseWarnings,
  });
  const { output } = await build.generate({
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    codeSplitting: { groups: [sharedParts(root)] },
    minify: 'dce-only',
    comments: false,
  });
  await build.close();
  const chunks = output.map(({ fileName, code }) => [fileName, code]);
  const modules = output.flatMap(({ moduleIds }) => moduleIds);
  return new Map([...chunks, ['NOTICES.txt', noticesFor(modules)]]);
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
  if (files.has('leaksift.mjs')) chmodSync(join(folder, 'leaksift.mjs'), 0o755);
}
