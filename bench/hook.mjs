/**
 * What a hook costs on a clean commit, beside other scanners, in one run: interleaved, so that other work on the machine falls on all
 * alike. Wall time: the least of several runs; processor time: the least of several batches of five. After `npm run build`:
 * node bench/hook.mjs [--runs 7] [--node FILE]… [--gitleaks FILE] [--betterleaks FILE] [--secretlint FILE]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, node: { type: 'string', multiple: true, default: [process.execPath] }, gitleaks: { type: 'string' }, betterleaks: { type: 'string' }, secretlint: { type: 'string' } } });
/** Runs whose processor time is counted together. */
const BATCH = 5;
const hook = resolve(import.meta.dirname, '../dist/hook.cjs');
const top = mkdtempSync(join(tmpdir(), 'leaksift-bench-'));
/** Files as young as the index are added again by git, which drops what the index knows of folders. */
const AGO = new Date(Date.now() - 60_000);
const environment = { ...process.env, HOME: top, GIT_CONFIG_GLOBAL: '/dev/null' };

const text = (bytes, seed) => {
  let made = '';
  for (let line = 0; made.length < bytes; line += 1) made += `export function step${seed}_${line}(first, second) { return first * ${line % 97} + second; } // part ${line % 13}\n`;
  return made.slice(0, bytes);
};

const cases = [
  ['one file of 3 kB', { 'src/one.js': text(3000, 1) }, {}],
  ['100 files of 3 kB', Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`src/f${index}.js`, text(3000, index)])), {}],
  ['one file of 10 MB', { 'data/big.js': text(10_000_000, 2) }, {}],
  ['one file, 5,000 entries in the index', { 'src/one.js': text(3000, 1) }, Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`old/${index % 100}/f${index}.js`, `x = ${index};\n`]))],
];

try {
  console.log(`${execFileSync('git', ['version'], { encoding: 'utf8' }).trim()}; wall and processor time in ms, least of ${values.runs}`);
  for (const [name, staged, committed] of cases) measure(name, staged, committed);
} finally {
  rmSync(top, { recursive: true });
}

function measure(name, staged, committed) {
  const path = mkdtempSync(join(top, 'repo-'));
  const git = (...args) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: path, env: environment });
  git('init', '-q');
  put(path, { README: 'hello\n', ...committed });
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  put(path, staged);
  git('add', '-A');
  console.log(name);
  for (const [who, { wall, cpu }] of measured(path, programs(path, Object.keys(staged)))) console.log(`  ${who.padEnd(24)} ${wall.toFixed(0).padStart(6)} ${cpu.toFixed(0).padStart(6)}`);
}

/** Each as its own documentation installs it for a commit. */
function programs(path, files) {
  const all = values.node.flatMap((node) => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    return [[`node -e 0, ${version}`, node, ['-e', '0']], [`leaksift, ${version}`, node, [hook, 'pre-commit']]];
  });
  all.push(['leaksift, as installed', installed(path), ['pre-commit']]);
  if (values.gitleaks) all.push(['gitleaks', values.gitleaks, ['git', '--pre-commit', '--staged', '--no-banner', path]]);
  if (values.betterleaks) all.push(['betterleaks', values.betterleaks, ['git', '--pre-commit', '--staged', '--no-banner', path]]);
  if (values.secretlint) {
    const preset = join(dirname(values.secretlint), '../@secretlint');
    const id = join(preset, readdirSync(preset).find((one) => one.startsWith('secretlint-rule-preset')) ?? '');
    writeFileSync(join(top, 'secretlintrc.json'), JSON.stringify({ rules: [{ id }] }));
    all.push(['secretlint', values.secretlint, ['--secretlintrc', join(top, 'secretlintrc.json'), ...files]]);
  }
  return all;
}

/** The script that git calls, which runs the first Node. */
function installed(path) {
  execFileSync(values.node[0], [join(dirname(hook), 'leaksift.mjs'), 'hook', 'install'], { cwd: path, env: environment, stdio: 'ignore' });
  return join(path, '.git/leaksift/hook');
}

function measured(path, all) {
  const best = new Map(all.map(([who]) => [who, { wall: Infinity, cpu: Infinity }]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [who, program, args] of all) {
      const known = best.get(who);
      best.set(who, { wall: Math.min(known.wall, wallTime(path, who, program, args)), cpu: Math.min(known.cpu, processorTime(path, program, args)) });
    }
  }
  return best;
}

function wallTime(path, who, program, args) {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, args, { cwd: path, env: environment });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (error || status !== 0) throw new Error(`${who} ended with ${status}: ${error ?? stderr}`);
  return time;
}

/** GNU time counts in hundredths of a second: a batch makes them two milliseconds. */
function processorTime(path, program, args) {
  const loop = `i=0; while [ $i -lt ${BATCH} ]; do "$@" >/dev/null 2>&1; i=$((i + 1)); done`;
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S', 'sh', '-c', loop, 'sh', program, ...args], { cwd: path, env: environment, encoding: 'utf8' });
  const [user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return ((user + system) * 1000) / BATCH;
}

function put(path, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
    utimesSync(join(path, name), AGO, AGO);
  }
}
