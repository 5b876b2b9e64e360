/** Compiles what is written in AssemblyScript, and embeds it, as base64, in a file beside it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders with an `assembly`, and the pages of memory that each begins with. */
const MODULES = { 'src/kernel': 4, 'src/git/small': 5, 'src/git/delta': 4 };

const options = ['--runtime', 'stub', '--use', 'abort=', '-O3', '--noAssert', '--enable', 'simd'];

export async function writeKernel() {
  for (const [folder, pages] of Object.entries(MODULES)) writeFileSync(join(root, folder, 'wasm.ts'), toModule(folder, await compile(folder, pages)));
}

async function compile(folder, pages) {
  let binary;
  const { error, stderr } = await asc.main([`${folder}/assembly/index.ts`, '--outFile', 'module.wasm', '--baseDir', root, '--initialMemory', String(pages), ...options], {
    writeFile: (_name, contents) => void (binary = contents),
  });
  if (error || !binary) throw new Error(`${folder}/assembly does not compile: ${stderr.toString()}`, { cause: error });
  return Buffer.from(binary).toString('base64');
}

function toModule(folder, base64) {
  const lines = base64.match(/.{1,120}/g).map((line) => `  '${line}'`);
  return `/** ${folder}/assembly as WebAssembly in base64, written by scripts/kernel.mjs. */\nexport const wasm =\n${lines.join(' +\n')};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeKernel();
