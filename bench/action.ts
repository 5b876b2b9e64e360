/**
 * How long a step takes on a pull request of ten commits, against twice `node -e 0` plus the time of the git commands that it
 * can't do without. Least of several runs each; prints ratios. Run after a build: `node bench/action.ts`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUNS = 9;
const bundle = resolve(process.argv[2] ?? 'dist', 'action.mjs');
const folder = mkdtempSync(join(tmpdir(), 'leaksift-bench-'));
const git = (args: readonly string[], input = ''): string => execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8' }).trim();

try {
  const { base, head } = pullRequest();
  const event = join(folder, '.git', 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }));
  const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: folder, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, RUNNER_TEMP: join(folder, '.git') };
  const action = least(() => check(spawnSync(process.execPath, [bundle], { env }).status));
  const node = least(() => check(spawnSync(process.execPath, ['-e', '0']).status));
  const own = least(() => gitsOwn(base, head));
  const bar = 2 * node + own;
  for (const [name, time] of Object.entries({ action, 'node -e 0': node, 'git alone': own, 'bar: 2 × node + git': bar })) console.log(`${name.padEnd(20)} ${time.toFixed(0)} ms`);
  console.log(`action / bar         ${(action / bar).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
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
function gitsOwn(base: string, head: string): void {
  const commits = git(['rev-list', head, `^${base}`]);
  const changes = git(['diff-tree', '-r', '-m', '--stdin', '--raw', '--no-abbrev'], `${commits}\n`);
  const blobs = changes.split('\n').flatMap((line) => /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+)/.exec(line)?.[1] ?? []);
  git(['cat-file', '--batch'], `${[...commits.split('\n'), ...blobs].join('\n')}\n`);
}

function least(act: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  });
  return Math.min(...times);
}

function check(status: number | null): void {
  if (status !== 0) throw new Error(`exit code ${status}`);
}
