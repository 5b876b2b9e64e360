/** Compiles the AssemblyScript kernel and embeds it, as base64, in src/kernel/wasm.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

const options = ['--runtime', 'stub', '--use', 'abort=', '-O3', '--noAssert', '--enable', 'simd', '--initialMemory', '4'];

export async function writeKernel() {
  writeFileSync(join(root, 'src', 'kernel', 'wasm.ts'), await compileKernel());
}

async function compileKernel() {
  let binary;
  const { error, stderr } = await asc.main(['src/kernel/assembly/index.ts', '--outFile', 'kernel.wasm', '--baseDir', root, ...options], {
    writeFile: (_name, contents) => void (binary = contents),
  });
  if (error || !binary) throw new Error(`the kernel does not compile: ${stderr.toString()}`, { cause: error });
  return toModule(Buffer.from(binary).toString('base64'));
}

function toModule(base64) {
  const lines = base64.match(/.{1,120}/g).map((line) => `  '${line}'`);
  return `/** src/kernel/assembly as WebAssembly in base64, written by scripts/kernel.mjs. */\nexport const wasm =\n${lines.join(' +\n')};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeKernel();
