/** The real hook managers, installed from their registries: leaksift goes into their source, they run it, and their own commands still count. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { leaksift, snapshot, stageCredential } from './workshop.ts';

const MINUTES = 60_000;
const packages = tempFolder('managers-');
const venv = join(packages, 'venv');

beforeAll(() => {
  writeFileSync(join(packages, 'package.json'), '{"private":true}');
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'husky@9', 'lefthook@2', 'simple-git-hooks@2'], { cwd: packages, env, stdio: 'pipe' });
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'pipe' });
  execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'pre-commit'], { stdio: 'pipe' });
}, 8 * MINUTES);

/** Leaves a mark and fails when it is asked to; one line, for every manager's configuration. */
const FOREIGN = 'echo ran >> $MARKS && test ! -e $MARKS.fail';

interface Manager {
  /** Writes its configuration, with `FOREIGN` at pre-commit. */
  readonly configure: (repo: TestRepo) => void;
  /** What its users run. */
  readonly install: readonly string[];
  /** The file in which leaksift has to stand afterwards. */
  readonly source: string;
  readonly program: () => string;
}

const inPackages = (name: string) => () => join(packages, 'node_modules/.bin', name);

const MANAGERS: Readonly<Record<string, Manager>> = {
  husky: {
    configure: (repo) => repo.write('.husky/pre-commit', `${FOREIGN}\n`),
    install: [], source: '.husky/pre-commit', program: inPackages('husky'),
  },
  'lefthook with commands': {
    configure: (repo) => repo.write('lefthook.yml', `# ours\npre-commit:\n  parallel: true\n  commands:\n    foreign:\n      run: ${FOREIGN}\n`),
    install: ['install'], source: 'lefthook.yml', program: inPackages('lefthook'),
  },
  'lefthook with jobs': {
    configure: (repo) => repo.write('lefthook.yml', `pre-commit:\n  jobs:\n    - name: foreign\n      run: ${FOREIGN}\npre-push:\n  jobs:\n    - run: 'true'\n`),
    install: ['install'], source: 'lefthook.yml', program: inPackages('lefthook'),
  },
  'lefthook in TOML': {
    configure: (repo) => repo.write('lefthook.toml', `# ours\n[pre-commit.commands.foreign]\nrun = "${FOREIGN}"\n[[pre-push.jobs]]\nrun = "true"`),
    install: ['install'], source: 'lefthook.toml', program: inPackages('lefthook'),
  },
  'lefthook in JSON': {
    configure: (repo) => repo.write('.config/lefthook.json', JSON.stringify({ 'pre-commit': { parallel: true, commands: { foreign: { run: FOREIGN } } }, 'pre-push': { jobs: [{ run: 'true' }] } }, null, 2)),
    install: ['install'], source: '.config/lefthook.json', program: inPackages('lefthook'),
  },
  'lefthook in JSON with comments': {
    configure: (repo) => repo.write('.lefthook.jsonc', `{\n\t// ours\n\t"pre-commit": { "jobs": [{ "run": "${FOREIGN}" }] },\n}\n`),
    install: ['install'], source: '.lefthook.jsonc', program: inPackages('lefthook'),
  },
  'pre-commit': {
    configure: (repo) => repo.write('.pre-commit-config.yaml', `default_install_hook_types: [pre-commit, pre-push]\nrepos:\n-   repo: local\n    hooks:\n    -   id: foreign\n        name: foreign\n        entry: sh -c '${FOREIGN}'\n        language: system\n        always_run: true\n        pass_filenames: false\n        stages: [pre-commit]\n`),
    install: ['install'], source: '.pre-commit-config.yaml', program: () => join(venv, 'bin/pre-commit'),
  },
  'simple-git-hooks': {
    configure: (repo) => repo.write('package.json', JSON.stringify({ name: 'x', 'simple-git-hooks': { 'pre-commit': FOREIGN } }, null, 2)),
    install: [], source: 'package.json', program: inPackages('simple-git-hooks'),
  },
};

function run(repo: TestRepo, program: string, args: readonly string[], env: Record<string, string>): void {
  const { status, stderr, stdout } = spawnSync(program, args, { cwd: repo.path, env: { ...repo.variables, ...env }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`);
}

describe.each(Object.entries(MANAGERS))('%s', (_, manager) => {
  test('blocks a commit and a push, runs its own commands, survives its reinstallation, and is restored', () => {
    const base = makeRepo();
    const marks = join(tempFolder(), 'marks');
    const paths = [dirname(manager.program()), dirname(process.execPath), base.variables['PATH'] ?? ''].join(delimiter);
    const env = { MARKS: marks };
    const repo = repoAt(base.path, { ...base.variables, PATH: paths, ...env, GIT_CONFIG_COUNT: '0' });
    manager.configure(repo);
    repo.commit('first');
    run(repo, manager.program(), manager.install, env);
    const before = snapshot(repo.path);

    expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
    expect(readFileSync(join(repo.path, manager.source), 'utf8')).toContain('leaksift');
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0 });
    const installed = snapshot(repo.path);
    expect(leaksift(repo, ['hook', 'install']).status).toBe(0);
    expect(snapshot(repo.path)).toEqual(installed);
    repo.git('add', manager.source);
    repo.git('commit', '-q', '--no-verify', '-m', 'with leaksift');

    const file = stageCredential(repo);
    const blocked = repo.tryGit(['commit', '-q', '-m', 'a key']);
    expect(blocked.status).not.toBe(0);
    expect(blocked.stderr + blocked.stdout).toContain(file);
    repo.git('rm', '-q', '-f', file);

    writeFileSync(marks, '');
    repo.write('clean', 'clean\n');
    repo.git('add', 'clean');
    expect(repo.tryGit(['commit', '-q', '-m', 'clean'])).toMatchObject({ status: 0 });
    expect(readFileSync(marks, 'utf8')).toBe('ran\n');

    writeFileSync(`${marks}.fail`, '');
    repo.write('clean', 'more\n');
    repo.git('add', 'clean');
    expect(repo.tryGit(['commit', '-q', '-m', 'their own command says no']).status).not.toBe(0);
    execFileSync('rm', [`${marks}.fail`]);
    repo.git('reset', '-q', '--hard');

    const server = makeRepo({ args: ['--bare'] });
    const pushed = stageCredential(repo);
    repo.git('commit', '-q', '--no-verify', '-m', 'past the hook');
    const push = repo.tryGit(['push', '-q', server.path, 'HEAD:main']);
    expect(push.status).not.toBe(0);
    expect(push.stderr + push.stdout).toContain(pushed);
    repo.git('reset', '-q', '--hard', 'HEAD^');
    expect(repo.tryGit(['push', '-q', server.path, 'HEAD:main'])).toMatchObject({ status: 0 });

    run(repo, manager.program(), manager.install, env);
    stageCredential(repo);
    expect(repo.tryGit(['commit', '-q', '-m', 'after their reinstallation']).status).not.toBe(0);
    repo.git('reset', '-q', '--hard');

    expect(leaksift(repo, ['hook', 'uninstall'])).toMatchObject({ status: 0 });
    repo.git('rm', '-q', '-f', 'clean');
    if (existsSync(join(repo.path, 'package.json'))) run(repo, manager.program(), manager.install, env);
    expect(snapshot(repo.path)).toEqual(before);
  }, 3 * MINUTES);
});

test('the pre-commit framework asked for files by name finds what was committed before', () => {
  const manager = MANAGERS['pre-commit'];
  const base = makeRepo();
  const env = { MARKS: join(tempFolder(), 'marks') };
  const repo = repoAt(base.path, { ...base.variables, ...env, PATH: [join(venv, 'bin'), dirname(process.execPath), base.variables['PATH'] ?? ''].join(delimiter) });
  manager?.configure(repo);
  repo.commit('first');
  run(repo, join(venv, 'bin/pre-commit'), ['install'], env);
  expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
  const all = (...files: readonly string[]) => spawnSync(join(venv, 'bin/pre-commit'), ['run', ...files], { cwd: repo.path, env: repo.variables, encoding: 'utf8' });
  repo.git('add', '-A');
  repo.git('commit', '-q', '--no-verify', '-m', 'with leaksift');
  expect(all('--all-files')).toMatchObject({ status: 0 });
  const file = stageCredential(repo);
  repo.git('commit', '-q', '--no-verify', '-m', 'past the hook');
  for (const files of [['--all-files'], ['--files', file], ['--from-ref', 'HEAD^', '--to-ref', 'HEAD']]) {
    const { status, stdout } = all(...files);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining(file) as string });
  }
}, 3 * MINUTES);
