/**
 * What a step costs on a pull request of ten commits, against twice `node -e 0` plus what git itself takes for the same range: as they were committed, and
 * in one pack, as GitHub's own Action checks out. All are run in turn, in the same environment (a certificate file named there alone costs Node 30 ms), and the least of each counts: on a busy
 * machine the processor time tells more than the clock. Needs bash. Run after a build, on a Node that reads TypeScript:
 * `LEAKSIFT_NODE=… node bench/action.ts [dist]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUNS = 15;
const NODE = process.env['LEAKSIFT_NODE'] ?? process.execPath;
const BARE = { PATH: process.env['PATH'] };
const bundle = resolve(process.argv[2] ?? 'dist', 'action.mjs');
const folder = mkdtempSync(join(tmpdir(), 'leaksift-bench-'));
const own = (name: string): string => join(folder, '.git', name);
const git = (args: readonly string[], input = ''): string => execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8', env: BARE }).trim();

interface Cost {
  /** Milliseconds. */
  readonly clock: number;
  readonly processor: number;
}

try {
  const { base, head } = pullRequest();
  writeFileSync(own('event.json'), JSON.stringify({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }));
  compare('loose objects', base, head);
  git(['repack', '-adq']);
  compare('one pack', base, head);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(storage: string, base: string, head: string): void {
  const env = { ...BARE, GITHUB_WORKSPACE: folder, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: own('event.json'), RUNNER_TEMP: join(folder, '.git') };
  const [action, node, alone] = least([`'${NODE}' '${bundle}'`, `'${NODE}' -e 0`, gitsOwn(base, head)], env);
  for (const kind of ['processor', 'clock'] as const) {
    const bar = 2 * node[kind] + alone[kind];
    console.log(`${storage}, ${kind}: action ${ms(action[kind])}, node -e 0 ${ms(node[kind])}, git ${ms(alone[kind])}, bar ${ms(bar)}; action / bar ${(action[kind] / bar).toFixed(2)}`);
  }
}

/** Ten commits of a file each, on fifty files. */
function pullRequest(): { base: string; head: string } {
  execFileSync('git', ['init', '-q', folder]);
  for (const [name, value] of [['user.name', 'A'], ['user.email', 'a@example.com']] as const) git(['config', name, value]);
  for (let index = 0; index < 50; index += 1) writeFileSync(join(folder, `file-${index}.txt`), `${'text of a file\n'.repeat(200)}${index}\n`);
  git(['add', '-A']);
  git(['commit', '-qm', 'base']);
  const base = git(['rev-parse', 'HEAD']);
  for (let index = 0; index < 10; index += 1) {
    writeFileSync(join(folder, `file-${index}.txt`), `${'another text\n'.repeat(200)}${index}\n`);
    git(['commit', '-qam', `change ${index}`]);
  }
  return { base, head: git(['rev-parse', 'HEAD']) };
}

/** What a range costs git itself: the commits, their changes, the objects. */
function gitsOwn(base: string, head: string): string {
  const diff = ['diff-tree', '-r', '-m', '--stdin', '--raw', '--no-abbrev'];
  const commits = git(['rev-list', head, `^${base}`]);
  const blobs = git(diff, `${commits}\n`).split('\n').flatMap((line) => /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+)/.exec(line)?.[1] ?? []);
  writeFileSync(own('wanted-commits'), `${commits}\n`);
  writeFileSync(own('wanted-objects'), `${commits}\n${blobs.join('\n')}\n`);
  return `git rev-list ${head} ^${base}; git ${diff.join(' ')} < '${own('wanted-commits')}'; git cat-file --batch < '${own('wanted-objects')}'`;
}

function least(scripts: readonly [string, string, string], env: NodeJS.ProcessEnv): [Cost, Cost, Cost] {
  const rounds = Array.from({ length: RUNS }, () => scripts.map((script) => costOf(script, env)));
  const of = (index: number): Cost => ({ clock: Math.min(...rounds.map((round) => round[index]?.clock ?? NaN)), processor: Math.min(...rounds.map((round) => round[index]?.processor ?? NaN)) });
  return [of(0), of(1), of(2)];
}

/** bash tells the times of what it ran, children included. */
function costOf(script: string, env: NodeJS.ProcessEnv): Cost {
  const told = execFileSync('bash', ['--norc', '-c', `set -e; TIMEFORMAT='%3R %3U %3S'; { time { ${script}; } >/dev/null 2>&1; } 2>&1`], { cwd: folder, env, encoding: 'utf8' });
  const [clock = NaN, user = NaN, system = NaN] = told.trim().split(' ').map((seconds) => 1000 * Number(seconds));
  return { clock, processor: user + system };
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
