/**
 * What this scanner says of the examples that other scanners keep beside their rules: a second sample, labelled by others,
 * that no rule here was written for. It measures forms, not frequency, and a peer's "negative" is one for its own rule only.
 *
 *   npx rolldown bench/peers.ts --platform node --file /tmp/peers.mjs && node /tmp/peers.mjs FOLDER_OR_FILE…
 *
 * A folder holds rules in YAML with `examples` and `negative_examples` (Nosey Parker, Kingfisher); a file holds JSON
 * lines of `{ rule, text, positive, values }`; of the values that the peer itself takes from a positive, one counts. What was
 * missed, and what was alarmed and by which rule, is written beside, as FILE.missed and FILE.alarmed.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Detection } from '../src/core/detection.ts';
import type { Secret } from '../src/core/secret.ts';
import { atLeast, type Severity } from '../src/core/severity.ts';
import { builtInScanner } from '../test/helpers/scanner.ts';

interface Example {
  readonly rule: string;
  readonly text: string;
  readonly positive: boolean;
  readonly values?: readonly string[];
}

interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly secrets: readonly Secret[];
}

interface Told extends Example {
  readonly said: readonly Said[];
}

const scanner = builtInScanner();
const encoder = new TextEncoder();

console.log('| examples | found | the same value | rules with any found | "negatives" silent | silent at medium and above |');
console.log('|---|---|---|---|---|---|');
for (const path of process.argv.slice(2)) report(path, statSync(path).isDirectory() ? fromRules(path) : fromLines(path));

function report(path: string, examples: readonly Example[]): void {
  const told = examples.map((example) => ({ ...example, said: said(example.text) }));
  const positives = told.filter(({ positive }) => positive);
  const found = positives.filter((example) => example.said.length > 0);
  const others = told.filter(({ positive }) => !positive);
  const alarmed = others.filter((example) => example.said.length > 0);
  const blocked = alarmed.filter((example) => example.said.some(({ severity }) => atLeast(severity, 'medium')));
  const shares = [share(found, positives), share(found.filter(hasValue), positives), `${rulesOf(found)} of ${rulesOf(positives)}`];
  console.log(`| ${path} | ${shares.join(' | ')} | ${others.length - alarmed.length} of ${others.length} | ${others.length - blocked.length} |`);
  writeFileSync(`${path}.missed`, lines(positives.filter((example) => !found.includes(example))));
  writeFileSync(`${path}.alarmed`, lines(alarmed));
}

/** From `low`; access key IDs from `info`, because examples seldom hold one that AWS could have issued. */
function said(text: string): readonly Said[] {
  return scanner.scan(encoder.encode(text)).detections.filter(counts).map(({ rule, severity, parts }) => ({ rule, severity, secrets: parts.map((part) => part.secret) }));
}

function counts({ severity, parts, facts }: Detection): boolean {
  return severity !== 'info' || (parts.some(({ kind }) => kind === 'aws-access-key-id') && !facts.documented);
}

/** Peers tell a value with its prefix, or two joined, or a whole line; so the one may hold the other. */
function hasValue({ values = [], said }: Told): boolean {
  return said.some(({ secrets }) => secrets.some((secret) => values.some((value) => value.includes(secret.reveal()) || secret.reveal().includes(value))));
}

function share(some: readonly Told[], all: readonly Told[]): string {
  return `${some.length} of ${all.length}, ${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %`;
}

function rulesOf(examples: readonly Example[]): number {
  return new Set(examples.map(({ rule }) => rule)).size;
}

function lines(examples: readonly Told[]): string {
  return examples.map(({ said, ...example }) => `${JSON.stringify({ ...example, said: said.map(({ rule, severity }) => `${rule} ${severity}`) })}\n`).join('');
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
