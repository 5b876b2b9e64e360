/**
 * How fast the prefilter reads, against its twin in plain TypeScript, on real text and for several specs.
 *
 *   npx rolldown bench/kernel.ts --platform node --file /tmp/kernel-bench.mjs && node /tmp/kernel-bench.mjs FOLDER
 *
 * Reads up to 16 MiB of the files under FOLDER (a checked-out repository). Each figure is the best of several runs, slice by
 * slice, so that others' work on the same machine hardly shows; compare ratios, not figures of different machines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { compileRules } from '../src/core/gate.ts';
import type { Literal, MakePrefilter, PrefilterSpec, Run } from '../src/core/prefilter.ts';
import { indexRules } from '../src/core/ruleset.ts';
import { makeSimd } from '../src/kernel/simd.ts';
import { makeTwin } from '../src/kernel/twin.ts';

const SLICE = 512 * 1024;
const bytes = readText(process.argv[2] ?? '.', 16 << 20);
const runs: readonly Run[] = [
  { alphabet: 'base64', min: 14 },
  { alphabet: 'base64url', min: 20 },
  { alphabet: 'hex', min: 32 },
];
const specs: Readonly<Record<string, PrefilterSpec>> = {
  '30 prefixes': { literals: prefixes(30), runs: [] },
  '300, 20 of them words': { literals: [...words(20), ...prefixes(280)], runs: [] },
  '600, 20 of them words': { literals: [...words(20), ...prefixes(580)], runs: [] },
  '3 runs': { literals: [], runs },
  '300 and 3 runs': { literals: [...words(20), ...prefixes(280)], runs },
  'the built-in rules': indexRules(compileRules(rules).rules, makeSimd).prefilter.spec,
};

console.log(`${(bytes.length / 2 ** 20).toFixed(1)} MiB, Node ${process.version}\n`);
console.log('| what is looked for | hits per MB | make, ms | SIMD, GB/s | twin, GB/s | ratio | call on 40 bytes, µs |');
console.log('|---|---|---|---|---|---|---|');
for (const [name, spec] of Object.entries(specs)) console.log(row(name, spec));

function row(name: string, spec: PrefilterSpec): string {
  const make = best(5, () => makeSimd(spec));
  const simd = makeSimd(spec);
  const hits = simd.find(bytes).count / (bytes.length / 1e6);
  const fast = rate(makeSimd, spec, 12);
  const slow = rate(makeTwin, spec, 2);
  const call = best(5, () => {
    for (let at = 0; at < 10_000; at++) simd.find(bytes, at, at + 40);
  });
  const cells = [name, hits.toFixed(0), make.toFixed(1), fast.toFixed(2), slow.toFixed(3), (fast / slow).toFixed(0), (call / 10).toFixed(2)];
  return `| ${cells.join(' | ')} |`;
}

/** GB/s, after one run for the compiler: the least time of each slice. */
function rate(maker: MakePrefilter, spec: PrefilterSpec, times: number): number {
  const prefilter = maker(spec);
  prefilter.find(bytes);
  let sum = 0;
  for (let from = 0; from < bytes.length; from += SLICE) sum += best(times, () => prefilter.find(bytes, from, Math.min(from + SLICE, bytes.length)));
  return bytes.length / 1e6 / sum;
}

/** Milliseconds of the fastest of so many runs. */
function best(times: number, run: () => void): number {
  let fastest = Infinity;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** Words that stand in every program, of either case. */
function words(count: number): readonly Literal[] {
  const all =
    'key pass token auth secret access client private session account signature credential password passwd pwd apikey bearer login user license';
  return all.split(' ').slice(0, count).map((text) => ({ text, ignoreCase: true }));
}

/** Like the prefixes of tokens: three to six letters or digits, then `_` or `-`; the same for every run. */
function prefixes(count: number): readonly Literal[] {
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  return Array.from({ length: count }, () => {
    const letters = Array.from({ length: 3 + draw(4) }, () => alphabet.charAt(draw(62)));
    return { text: `${letters.join('')}${'_-'.charAt(draw(2))}`, ignoreCase: false };
  });
}

function readText(folder: string, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    if (size >= limit) break;
    const part = readFileSync(path).subarray(0, limit - size);
    parts.push(part);
    size += part.length;
  }
  return Buffer.concat(parts);
}
