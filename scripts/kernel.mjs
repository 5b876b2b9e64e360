/** Compiles the AssemblyScript kernel. `node scripts/kernel.mjs` writes it to src/kernel/wasm.ts, as base64. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

const options = ['--runtime', 'stub', '--use', 'abort=', '-O3', '--noAssert', '--enable', 'simd', '--initialMemory', '4'];

/** The text that src/kernel/wasm.ts should hold. */
export async function compileKernel() {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}/src/kernel/wasm.ts`, await compileKernel());
