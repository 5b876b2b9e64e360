/**
 * How fast input is read that was made to be slow: one line without an end, dense with one thing. Each in a process of its own, whole
 * (up to 48 MiB) or as a stream, as `scan` reads it.
 *
 *   npx rolldown bench/one-line.ts --platform node --file /tmp/one-line.mjs && node /tmp/one-line.mjs
 *
 * Processor time, not wall time, so that other work on the machine matters less; a tenth of the size beside it shows whether time is linear.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rules } from '../rules/index.ts';
import { scannerFrom } from '../src/surfaces/scanner.ts';

const MEGABYTE = 1e6;
const CHUNK = 1 << 20;

/** Name, megabytes and what is repeated. */
const INPUTS: readonly (readonly [name: string, megabytes: number, unit: string])[] = [
  ['labels with values: `key=…;password=…`', 10, ['key=zk81Lw0Q;pass', 'word=aB3dE5fG7;token: x,'].join('')],
  ['label words alone: `keykeykey`', 100, 'key'],
  ['labels: `key="`', 100, 'key="'],
  ['quotes', 100, '"'],
  ['joints: `"ab12" + `', 100, '"ab12CD34" + '],
  ['escapes: `\\u0041`', 100, '\\u0041'],
  ['escapes: `\\n`', 100, 'word12\\n'],
  ['percent: `%41`', 100, '%41'],
  ['words', 100, 'the quick brown fox jumps over the lazy dog '],
  ['one letter', 10, 'a'],
  ['equals signs', 10, '='],
  ['base64 of base64 of base64', 10, nested()],
  ['NULs and letters (UTF-16)', 10, 'a\0'],
  ['opening brackets', 10, '[{('],
];

function nested(): string {
  return [1, 2, 3].reduce((text) => Buffer.from(text).toString('base64'), 'some words that are written several times over');
}

const [chosen, part] = process.argv.slice(2);
if (chosen === undefined) table();
else measure(Number(chosen), Number(part));

function table(): void {
  console.log('| one line of | MB | CPU, s | MB/s | a tenth of it, MB/s | peak, MiB |\n|---|---|---|---|---|---|');
  INPUTS.forEach(([name, megabytes], index) => {
    const whole = inOwnProcess(index, 1);
    const tenth = inOwnProcess(index, 10);
    const rate = (seconds: number, size: number): string => (size / seconds).toFixed(0);
    console.log(`| ${name} | ${megabytes} | ${whole.seconds.toFixed(2)} | ${rate(whole.seconds, megabytes)} | ${rate(tenth.seconds, megabytes / 10)} | ${whole.peak} |`);
  });
}

interface Measured {
  readonly seconds: number;
  /** MiB. */
  readonly peak: number;
}

function inOwnProcess(index: number, parts: number): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), `${index}`, `${parts}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function measure(index: number, parts: number): void {
  const [, megabytes, unit] = INPUTS[index] ?? ['', 0, ''];
  const size = (megabytes * MEGABYTE) / parts;
  const chunk = Buffer.alloc(CHUNK + unit.length, unit, 'latin1');
  const scanner = scannerFrom({ builtIn: rules.map(({ id }) => id), own: [] });
  const before = process.cpuUsage();
  const stream = scanner.stream();
  for (let at = 0; at < size; at += CHUNK) stream.write(chunk.subarray(at % unit.length, (at % unit.length) + Math.min(CHUNK, size - at)));
  stream.end();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
}
