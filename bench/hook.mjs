/**
 * How long a hook takes on a clean commit, beside other scanners, in one run: the least of several runs each, interleaved, so that
 * other work on the machine falls on all alike. After `npm run build`:
 * node bench/hook.mjs [--runs 7] [--gitleaks FILE] [--betterleaks FILE] [--secretlint FILE]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, gitleaks: { type: 'string' }, betterleaks: { type: 'string' }, secretlint: { type: 'string' } } });
const hook = resolve(import.meta.dirname, '../dist/hook.cjs');
const top = mkdtempSync(join(tmpdir(), 'leaksift-bench-'));
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
  console.log(`Node ${process.version}, ${execFileSync('git', ['version'], { encoding: 'utf8' }).trim()}; least of ${values.runs}, in ms (and as a multiple of an empty Node)`);
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
  const best = fastest(path, programs(path, Object.keys(staged)));
  const empty = best.get('node -e 0') ?? 1;
  console.log(`${name}: ${[...best].map(([who, time]) => `${who} ${time.toFixed(0)} (${(time / empty).toFixed(2)})`).join(', ')}`);
}

/** Each as its own documentation installs it for a commit. */
function programs(path, files) {
  const all = [['node -e 0', process.execPath, ['-e', '0']], ['leaksift', process.execPath, [hook, 'pre-commit']]];
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

function fastest(path, all) {
  const best = new Map();
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [who, program, args] of all) {
      const start = process.hrtime.bigint();
      const { status, stderr, error } = spawnSync(program, args, { cwd: path, env: environment });
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      if (error || status !== 0) throw new Error(`${who} ended with ${status}: ${error ?? stderr}`);
      best.set(who, Math.min(best.get(who) ?? Infinity, time));
    }
  }
  return best;
}

function put(path, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
}
