/**
 * How fast whole histories are audited, side by side with git's own reading and with other scanners.
 *
 *   npx rolldown bench/history.ts --platform node --file /tmp/history-bench.mjs
 *   PEERS=FOLDER[:FOLDER…] node /tmp/history-bench.mjs BARE-REPOSITORY…
 *
 * To be run in this folder's parent. PEERS: where the other scanners' programs lie; those that are not there are left out.
 * ROUNDS (3) rounds, in which the programs alternate; the least wall time of each counts, with that round's CPU time and
 * peak memory, as GNU time (/usr/bin/time) tells them. ONLY=ours,git leaves the rest out, LIMIT (900) ends a run after so many seconds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

interface Contender {
  readonly name: string;
  readonly group: 'ours' | 'git' | 'peer';
  command(repository: string): readonly string[];
}

interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly mebibytes: number;
  /** What the program itself said, of ours. */
  readonly output: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'leaksift-bench-'));
const rounds = Number(process.env['ROUNDS'] ?? 3);
const limit = Number(process.env['LIMIT'] ?? 900);
const groups = (process.env['ONLY'] ?? 'ours,git,peer').split(',');

try {
  buildOurs();
  const contenders = [...ours(), ...gits(), ...peers()].filter(({ group }) => groups.includes(group));
  for (const repository of process.argv.slice(2)) printTable(repository, measureAll(contenders, repository));
} finally {
  rmSync(scratch, { recursive: true });
}

function buildOurs(): void {
  must('npx', ['rolldown', 'bench/history-engine.ts', '--platform', 'node', '--format', 'esm', '--file', join(scratch, 'engine.mjs')]);
  must('node', ['scripts/build.mjs', '--out', join(scratch, 'dist')]);
}

function must(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
}

function ours(): Contender[] {
  const engine = (mode: string, jobs: number) => (repository: string) =>
    ['node', join(scratch, 'engine.mjs'), join(repository, 'objects'), String(jobs), mode, join(scratch, 'dist/worker.cjs')];
  return [
    { name: 'ours, reading alone', group: 'ours', command: engine('read', 0) },
    { name: 'ours, in one thread', group: 'ours', command: engine('scan', 0) },
    { name: 'ours, 1 job', group: 'ours', command: engine('scan', 1) },
    { name: 'ours, 2 jobs', group: 'ours', command: engine('scan', 2) },
  ];
}

function gits(): Contender[] {
  return [
    { name: 'git cat-file, all, in pack order', group: 'git', command: (repository) => ['git', '-C', repository, 'cat-file', '--batch-all-objects', '--unordered', '--batch'] },
    { name: 'git log -p -U0 --all', group: 'git', command: (repository) => ['git', '-C', repository, 'log', '-p', '-U0', '--all'] },
  ];
}

function peers(): Contender[] {
  const stores = join(scratch, 'stores');
  const commands: Readonly<Record<string, (program: string, repository: string) => readonly string[]>> = {
    gitleaks: (program, repository) => [program, 'git', '--no-banner', '--log-level=error', '--exit-code=0', repository],
    'gitleaks-re2': (program, repository) => [program, 'git', '--no-banner', '--log-level=error', '--exit-code=0', repository],
    betterleaks: (program, repository) => [program, 'git', '--no-banner', '--log-level=error', '--exit-code=0', repository],
    trufflehog: (program, repository) => [program, 'git', '--no-update', '--no-verification', '--bare', '--json', `file://${repository}`],
    'noseyparker-cli': (program, repository) => [program, 'scan', '--datastore', join(stores, String(readdirSync(stores).length)), '--progress=never', '--git-history=full', repository],
    kingfisher: (program, repository) => [program, 'scan', repository, '--no-validate', '--no-update-check', '--quiet'],
  };
  const folders = (process.env['PEERS'] ?? '').split(':').filter((folder) => folder !== '');
  mkdirSync(stores);
  return Object.entries(commands).flatMap(([name, command]): Contender[] => {
    const program = folders.map((folder) => join(folder, name)).find(existsSync);
    return program === undefined ? [] : [{ name, group: 'peer', command: (repository) => command(program, repository) }];
  });
}

function measureAll(contenders: readonly Contender[], repository: string): Map<Contender, Run> {
  const best = new Map<Contender, Run>();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const run = measure(contender.command(repository));
      if (run !== undefined && run.wall < (best.get(contender)?.wall ?? Infinity)) best.set(contender, run);
    }
  }
  return best;
}

/** Undefined when the program failed or took too long. Kingfisher ends with 200 and more when it has found something. */
function measure(command: readonly string[]): Run | undefined {
  const times = join(scratch, 'times');
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const own = command[0] === 'node';
  const { status, stdout } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', '-o', times, 'sh', '-c', own ? quoted : `${quoted} >/dev/null 2>&1 || [ $? -ge 200 ]`],
    { encoding: 'utf8', timeout: limit * 1000, maxBuffer: 1 << 24 });
  if (status !== 0) return undefined;
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = readFileSync(times, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, cpu: user + system, mebibytes: Math.round(kibibytes / 1024), output: stdout.trim() };
}

function printTable(repository: string, runs: ReadonlyMap<Contender, Run>): void {
  console.log(`\n${basename(repository)}\n\n| program | wall, s | CPU, s | peak, MiB |\n|---|---|---|---|`);
  for (const [{ name }, { wall, cpu, mebibytes }] of runs) console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${mebibytes} |`);
  for (const [{ name }, { output }] of runs) if (output !== '') console.log(`\n${name}: ${output}`);
}
