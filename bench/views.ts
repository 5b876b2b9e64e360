/**
 * What views cost: the share of a whole scan that goes into finding regions, opening them and looking for their triggers.
 *
 *   npx rolldown bench/views.ts --platform node --file /tmp/views-bench.mjs && node /tmp/views-bench.mjs FOLDER
 *
 * Reads all files under FOLDER (a checked-out repository). Each figure is the least processor time of several runs; compare
 * ratios.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { compileRules } from '../src/core/gate.ts';
import type { Prefilter, PrefilterSpec } from '../src/core/prefilter.ts';
import { indexRules } from '../src/core/ruleset.ts';
import { createScanner } from '../src/core/scan.ts';
import { viewContext } from '../src/core/views/context.ts';
import { TRIGGERS } from '../src/core/views/region-kinds.ts';
import { openRegions, regionsSeen, wholeViews } from '../src/core/views/views.ts';
import { makePrefilter } from '../src/kernel/index.ts';
import { unpack } from '../src/git/pack/unpacker.ts';
import { inflater } from '../src/platform/inflate.ts';
import { latin1 } from '../src/platform/node.ts';

const compiled = compileRules(rules).rules;
const set = indexRules(compiled, makePrefilter);
const scanner = createScanner(compiled, { makePrefilter, latin1, inflater, unpacker: { unpack } });
const files = [...contents(process.argv[2] ?? '.')];
const bytes = files.reduce((sum, file) => sum + file.length, 0);

let decoded = 0;
const views = (file: Uint8Array) => {
  const context = viewContext({ inflater, unpacker: { unpack } }, file.length);
  const regions = openRegions(file, regionsSeen(set, file, { triggers: set.prefilter.find(file), hasNul: true }, { start: 0, end: file.length }, 0), context);
  decoded += regions.views.reduce((sum, view) => sum + view.bytes.length, 0);
  wholeViews(file, context, 0);
};

const scan = least((file) => void scanner.scan(file));
const all = least((file) => void set.prefilter.find(file));
const withoutTriggers = least(finding(makePrefilter(withoutViews(set.prefilter.spec))));
const opening = least(views) - all;
decoded = 0;
files.forEach(views);

console.log(`${files.length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB, Node ${process.version}`);
console.log(`scan ${rate(scan)}`);
console.log(`finding and opening views ${percent(opening / scan)} of it, looking for their triggers ${percent((all - withoutTriggers) / scan)}`);
console.log(`decoded ${percent(decoded / bytes)} of the bytes`);

function finding(prefilter: Prefilter): (file: Uint8Array) => void {
  return (file) => void prefilter.find(file);
}

function withoutViews(spec: PrefilterSpec): PrefilterSpec {
  const triggers = new Set(TRIGGERS.literals.map(({ text }) => text));
  return { literals: spec.literals.filter(({ text, ignoreCase }) => ignoreCase || !triggers.has(text)), runs: spec.runs };
}

function least(work: (file: Uint8Array) => void): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    files.forEach(work);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

function* contents(folder: string): Generator<Uint8Array> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* contents(path);
    else if (entry.isFile()) yield readFileSync(path);
  }
}

function rate(milliseconds: number): string {
  return `${(bytes / 1000 / milliseconds).toFixed(0)} MB/s`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
