/**
 * What a large push costs in the hooks: 1,000 commits of three files each, and with `--history REPOSITORY` all refs of that one, sent to an empty
 * repository through pre-push, and received there by pre-receive under git's quarantine. Wall and processor time with all processes, and the
 * largest one's memory, by GNU time. After `npm run build`: node bench/push.mjs [--node FILE] [--history FOLDER] [--runs 3] [dist]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { node: { type: 'string', default: process.execPath }, history: { type: 'string' }, runs: { type: 'string', default: '3' } } });
const hook = resolve(positionals[0] ?? join(import.meta.dirname, '../dist'), 'hook.cjs');
const top = mkdtempSync(join(tmpdir(), 'leaksift-bench-'));
const environment = { PATH: process.env.PATH, HOME: top, GIT_CONFIG_GLOBAL: '/dev/null' };
const TIMES = join(top, 'times');
const TIMED = ['-o', TIMES, '-f', '%e %U %S %M'];

try {
  measure('1,000 commits', thousandCommits());
  if (values.history) measure(values.history, resolve(values.history));
} finally {
  rmSync(top, { recursive: true });
}

function measure(name, source) {
  const objects = git(source, 'rev-list', '--objects', '--count', '--all');
  console.log(`${name}: ${git(source, 'rev-list', '--count', '--all')} commits, ${objects} objects`);
  for (const [event, run] of [['pre-push', sent], ['pre-receive', received]]) {
    const all = Array.from({ length: Number(values.runs) }, () => run(source));
    const least = (key) => Math.min(...all.map((one) => one[key]));
    console.log(`  ${event.padEnd(12)} exit ${all[0].status}, ${least('wall').toFixed(2)} s, processor ${least('cpu').toFixed(2)} s, ${Math.round(least('peak') / 1024)} MiB`);
  }
}

/** The hook alone, with what git would write to it. */
function sent(source) {
  const lines = git(source, 'for-each-ref', '--format=%(refname) %(objectname) %(refname)').split('\n').map((line) => `${line} ${'0'.repeat(40)}\n`);
  const { status } = spawnSync('/usr/bin/time', [...TIMED, values.node, hook, 'pre-push', 'origin', '/nowhere'], { cwd: source, input: lines.join(''), env: environment });
  return { status, ...times() };
}

/** A real push, for quarantine is git's own; the hook writes its times down. */
function received(source) {
  const server = mkdtempSync(join(top, 'server-'));
  git(server, 'init', '-q', '--bare');
  writeFileSync(join(server, 'hooks/pre-receive'), `#!/bin/sh\nexec /usr/bin/time ${[...TIMED, values.node, hook].map((word) => `'${word}'`).join(' ')} pre-receive\n`, { mode: 0o755 });
  const { status } = spawnSync('git', ['push', '-q', server, '+refs/*:refs/*'], { cwd: source, env: environment });
  rmSync(server, { recursive: true });
  return { status, ...times() };
}

function times() {
  const [wall = NaN, user = NaN, system = NaN, peak = NaN] = readFileSync(TIMES, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, peak };
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
}

/** Each writes three files of 6 kB, of three hundred in twenty folders. */
function thousandCommits() {
  const path = mkdtempSync(join(top, 'commits-'));
  git(path, 'init', '-q', '--bare');
  const commits = Array.from({ length: 1000 }, (_, commit) => {
    const files = [0, 1, 2].map((file) => `M 100644 inline src/d${(commit * 3 + file) % 20}/f${(commit * 7 + file) % 300}.js\ndata 6000\n${text(6000, commit * 3 + file)}\n`);
    return `commit refs/heads/main\ncommitter a <a@example.com> ${1_700_000_000 + commit} +0000\ndata 8\ncommit x\n${files.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: path, env: environment, input: commits.join('') });
  return path;
}

function text(bytes, seed) {
  let made = '';
  for (let line = 0; made.length < bytes; line += 1) made += `export function step${seed}_${line}(first, second) { return first * ${(line * seed) % 97} + second; }\n`;
  return made.slice(0, bytes);
}
