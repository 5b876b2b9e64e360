/**
 * What this scanner says of the examples that other scanners keep beside their rules: a second sample, labelled by others,
 * that no rule here was written for. It measures forms, not frequency, and a peer's "negative" is one for its own rule only.
 *
 *   npx rolldown bench/peers.ts --platform node --file /tmp/peers.mjs && node /tmp/peers.mjs FOLDER_OR_FILE…
 *
 * A folder holds rules in YAML with `examples` and `negative_examples` (Nosey Parker, Kingfisher); a file holds JSON
 * lines of `{ rule, text, positive }`. What was missed and what was alarmed is written beside, as FILE.missed and FILE.alarmed.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Detection } from '../src/core/detection.ts';
import { builtInScanner } from '../test/helpers/scanner.ts';

interface Example {
  readonly rule: string;
  readonly text: string;
  readonly positive: boolean;
}

const scanner = builtInScanner();
const encoder = new TextEncoder();

console.log('| examples | found | rules with any found | "negatives" alarmed at low or above |');
console.log('|---|---|---|---|');
for (const path of process.argv.slice(2)) report(path, statSync(path).isDirectory() ? fromRules(path) : fromLines(path));

function report(path: string, examples: readonly Example[]): void {
  const positives = examples.filter(({ positive }) => positive);
  const found = positives.filter(({ text }) => isSaid(text));
  const others = examples.filter(({ positive }) => !positive);
  const alarmed = others.filter(({ text }) => isSaid(text));
  const share = `${found.length} of ${positives.length}, ${((100 * found.length) / Math.max(1, positives.length)).toFixed(1)} %`;
  console.log(`| ${path} | ${share} | ${rulesOf(found)} of ${rulesOf(positives)} | ${alarmed.length} of ${others.length} |`);
  writeFileSync(`${path}.missed`, lines(positives.filter((example) => !found.includes(example))));
  writeFileSync(`${path}.alarmed`, lines(alarmed));
}

function isSaid(text: string): boolean {
  return scanner.scan(encoder.encode(text)).detections.some(counts);
}

/** From `low`; access key IDs from `info`, because examples seldom hold one that AWS could have issued. */
function counts({ severity, parts, facts }: Detection): boolean {
  return severity !== 'info' || (parts.some(({ kind }) => kind === 'aws-access-key-id') && !facts.documented);
}

function rulesOf(examples: readonly Example[]): number {
  return new Set(examples.map(({ rule }) => rule)).size;
}

function lines(examples: readonly Example[]): string {
  return examples.map((example) => `${JSON.stringify(example)}\n`).join('');
}

function fromLines(path: string): readonly Example[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Example);
}

interface PeerRule {
  readonly id: string;
  readonly examples?: readonly unknown[] | null;
  readonly negative_examples?: readonly unknown[] | null;
}

function fromRules(folder: string): readonly Example[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml')).map((name) => parse(readFileSync(join(folder, name), 'utf8')) as { readonly rules?: readonly PeerRule[] });
  return files.flatMap(({ rules = [] }) => rules).flatMap(examplesOf);
}

function examplesOf({ id, examples, negative_examples: negatives }: PeerRule): readonly Example[] {
  return [...(examples ?? []).map((text) => ({ rule: id, text: String(text), positive: true })), ...(negatives ?? []).map((text) => ({ rule: id, text: String(text), positive: false }))];
}
