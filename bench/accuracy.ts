/**
 * How much is found, and how quiet it is otherwise. Prints figures; `docs/DETECTION.md` keeps them.
 *
 *   npx rolldown bench/accuracy.ts --platform node --file /tmp/accuracy.mjs && node /tmp/accuracy.mjs …
 *
 *   recall [VALUES]            exact values by template, lone and in pairs; length bias; pairing of shuffled profiles
 *   silence FOLDER…            what is reported in public source trees, each value once
 *   findings FOLDER OUTPUT     findings as JSON lines, for CredData's scorer
 */
import { readdirSync, readFileSync, lstatSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { severityAt } from '../src/core/facts.ts';
import type { BlobResult, Detection } from '../src/core/detection.ts';
import { foreignCode } from '../src/core/foreign-code.ts';
import { atLeast, type Severity } from '../src/core/severity.ts';
import { builtInScanner } from '../test/helpers/scanner.ts';
import { BASE64, Draw, HEX, LETTERS_DIGITS } from '../test/unit/detection/draw.ts';
import { LONE, PAIRS } from './templates.ts';

const ALPHABETS = { hex: HEX, base32: 'abcdefghijklmnopqrstuvwxyz234567', base36: '0123456789abcdefghijklmnopqrstuvwxyz', base62: LETTERS_DIGITS, base64: BASE64 };
const LENGTHS = [12, 16, 20, 24, 32, 40, 64];
const LARGEST_FILE = 48 * 1024 * 1024;

const scanner = builtInScanner();
const GENERIC = new Set(scanner.rules.filter(({ spec }) => spec.kind === 'labelled' && spec.value === undefined).map(({ id }) => id));
const encoder = new TextEncoder();
const draw = new Draw(2026);
const now = new Date();

const [command, ...rest] = process.argv.slice(2);
if (command === 'recall') recall(Number(rest[0] ?? 1000));
else if (command === 'silence') silence(rest);
else if (command === 'findings') writeFindings(rest[0] ?? '.', rest[1] ?? 'findings.jsonl');
else throw new Error('Say recall, silence or findings');

function recall(values: number): void {
  for (const [name, form] of Object.entries(LONE)) print(name, share(values, () => findsLone(form)));
  for (const [name, form] of Object.entries(LONE)) print(`below its ID: ${name}`, share(values, () => findsPair(`AWS_ACCESS_KEY_ID=I\n${form}`)));
  for (const [name, form] of Object.entries(PAIRS)) print(`pair: ${name}`, share(values, () => findsPair(form)));
  for (const [name, alphabet] of Object.entries(ALPHABETS)) {
    for (const length of LENGTHS) print(`password of ${length}, ${name}`, share(values, () => findsPassword(draw.text(length, alphabet))));
  }
  print('profiles shuffled or interleaved, all pairs right', share(Math.ceil(values / 10), findsProfiles));
}

function print(name: string, hits: number): void {
  console.log(`${(100 * hits).toFixed(2).padStart(7)} %  ${name}`);
}

function share(times: number, once: () => boolean): number {
  let hits = 0;
  for (let i = 0; i < times; i++) if (once()) hits += 1;
  return hits / times;
}

function scan(text: string): readonly Detection[] {
  return scanner.scan(encoder.encode(text)).detections;
}

function findsLone(form: string): boolean {
  const secret = draw.secret();
  return scan(filled(form, '', secret)).some(({ severity, parts }) => severity === 'high' && parts.some((part) => part.secret.reveal() === secret));
}

function findsPair(form: string): boolean {
  const [id, secret] = [draw.accessKeyId(), draw.secret()];
  return scan(filled(form, id, secret)).some((found) => found.severity === 'critical' && isPair(found, id, secret));
}

function isPair({ parts }: Detection, id: string, secret: string): boolean {
  return parts.some((part) => part.secret.reveal() === id) && parts.some((part) => part.secret.reveal() === secret);
}

function filled(form: string, id: string, secret: string): string {
  return form.replace(/\bI\b/, () => id).replace(/\bS\b/, () => secret);
}

function findsPassword(value: string): boolean {
  return scan(`db_password: "${value}"\n`).some(({ parts }) => parts.some((part) => part.secret.reveal() === value));
}

/** Two to six profiles as sections in any order, as prefixed lines in any order, or as IDs first and secrets after them. */
function findsProfiles(): boolean {
  const names = draw.shuffled(['dev', 'prod', 'staging', 'ci', 'backup', 'billing']).slice(0, 2 + draw.below(5));
  const profiles = names.map((name) => ({ name, id: draw.accessKeyId(), secret: draw.secret() }));
  const found = scan(draw.pick([sections, prefixed, interleaved])(profiles));
  return found.length === profiles.length && profiles.every(({ id, secret }) => found.some((one) => isPair(one, id, secret)));
}

interface Profile {
  readonly name: string;
  readonly id: string;
  readonly secret: string;
}

function sections(profiles: readonly Profile[]): string {
  return profiles
    .map(({ name, id, secret }) => `[${name}]\n${draw.shuffled([`aws_access_key_id = ${id}`, `aws_secret_access_key = ${secret}`, 'region = eu-west-1']).join('\n')}\n`)
    .join(draw.pick(['', '\n']));
}

function prefixed(profiles: readonly Profile[]): string {
  const lines = profiles.flatMap(({ name, id, secret }) => [`${name.toUpperCase()}_AWS_ACCESS_KEY_ID=${id}`, `${name.toUpperCase()}_AWS_SECRET_ACCESS_KEY=${secret}`]);
  return draw.shuffled(lines).join('\n') + '\n';
}

function interleaved(profiles: readonly Profile[]): string {
  return [...profiles.map(({ id }) => `access_key = ${id}`), ...profiles.map(({ secret }) => `secret_key = ${secret}`)].join('\n') + '\n';
}

function silence(folders: readonly string[]): void {
  const seen = new Map<string, Noise>();
  let bytes = 0;
  const begun = performance.now();
  for (const folder of folders) {
    for (const { path, content, result } of scanned(folder)) {
      bytes += content.length;
      for (const one of result.detections) note(seen, path, content, one);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  const lines = [...seen.values()].map(({ severity, told }) => `${severity} ${told}`).sort();
  for (const line of lines) console.log(line);
  console.log(`${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`);
  for (const severity of ['critical', 'high', 'medium', 'low']) {
    const count = lines.filter((line) => line.startsWith(severity)).length;
    console.log(`${severity}: ${count}, ${((1e8 * count) / bytes).toFixed(1)} for each 100 MB`);
  }
}

interface Noise {
  readonly severity: Severity;
  readonly told: string;
}

/** The worst of a value's places, as a report has it: a generic finding counts for less where others wrote what stands there. */
function note(seen: Map<string, Noise>, path: string, content: Uint8Array, one: Detection): void {
  const judged = severityAt(one.severity, one.facts, now);
  const severity = judged !== 'info' && GENERIC.has(one.rule) && foreignCode(path) ? 'low' : judged;
  const { span, secret } = one.parts.at(-1) ?? one.parts[0];
  const name = `${one.rule} ${secret.reveal()}`;
  if (severity === 'info' || atLeast(seen.get(name)?.severity ?? 'info', severity)) return;
  const shown = Buffer.from(content.subarray(span.start, Math.min(span.end, span.start + 80))).toString('utf8');
  seen.set(name, { severity, told: `${one.rule} ${path}:${one.parts[0].position.line} ${JSON.stringify(shown)} ${one.signals.join(',')}` });
}

function writeFindings(folder: string, output: string): void {
  const lines: string[] = [];
  for (const { path, result } of scanned(folder)) {
    for (const one of result.detections.filter(counts)) {
      for (const { position } of one.parts.slice(0, one.rule === 'aws-presigned-url' ? 1 : undefined)) {
        lines.push(JSON.stringify({ file: path, line: position.line, line_end: position.endLine, start: position.column - 1, end: position.endColumn - 1, rule: one.rule, severity: one.severity }));
      }
    }
  }
  writeFileSync(output, lines.join('\n') + '\n');
  console.log(`${lines.length} places`);
}

/** As CredData's scorer counts reports: from `low`, and access key IDs from `info`, because it redraws them. */
function counts({ severity, parts, facts }: Detection): boolean {
  return severity !== 'info' || (parts.some(({ kind }) => kind === 'aws-access-key-id') && !facts.documented);
}

function* scanned(folder: string): Generator<{ path: string; content: Uint8Array; result: BlobResult }> {
  for (const file of filesUnder(folder)) {
    const content = readFileSync(file);
    yield { path: relative(folder, file), content, result: scanner.scan(content) };
  }
}

function* filesUnder(path: string): Generator<string> {
  const stat = lstatSync(path);
  if (stat.isFile() && stat.size <= LARGEST_FILE) yield path;
  if (stat.isDirectory() && !path.endsWith('/.git')) for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}
