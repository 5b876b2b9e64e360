/** Installing and taking out, over everything that may be there already: blocked, passed on, restored to the byte. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { leaksift, runsConfigHooks, snapshot, stageCredential } from './workshop.ts';

/** A foreign hook that leaves a mark and fails when it is asked to. */
const FOREIGN = 'echo ran >> "$MARKS"\ntest ! -e "$MARKS.fail" || exit 7';

interface Setup {
  readonly repo: TestRepo;
  /** Where foreign hooks leave their mark; null: there is none. */
  readonly marks: string | null;
  readonly env: Record<string, string>;
}

function withMarks(repo: TestRepo): Setup {
  const marks = join(tempFolder(), 'marks');
  return { repo, marks, env: { MARKS: marks } };
}

function repoWithCommit(): TestRepo {
  const repo = makeRepo();
  repo.write('README', 'hello\n');
  repo.commit('first');
  return repo;
}

const SETUPS: Readonly<Record<string, () => Setup>> = {
  nothing: () => ({ repo: repoWithCommit(), marks: null, env: {} }),
  'no hooks folder': () => {
    const repo = makeRepo({ args: ['--template='] });
    repo.write('README', 'hello\n');
    repo.commit('first');
    return { repo, marks: null, env: {} };
  },
  'a plain hook': () => {
    const setup = withMarks(repoWithCommit());
    setup.repo.script('.git/hooks/pre-commit', FOREIGN);
    return setup;
  },
  'a plain hook of bash without a last line end': () => {
    const setup = withMarks(repoWithCommit());
    setup.repo.script('.git/hooks/pre-commit', '');
    setup.repo.write('.git/hooks/pre-commit', `#!/usr/bin/env bash\nset -euo pipefail\n${FOREIGN}; exit 0 # caf\u00e9`);
    return setup;
  },
  'husky': () => {
    const setup = withMarks(repoWithCommit());
    const { repo } = setup;
    repo.script('.husky/_/pre-commit', '. "$(dirname "$0")/h"');
    for (const name of ['pre-merge-commit', 'pre-push']) repo.script(`.husky/_/${name}`, '. "$(dirname "$0")/h"');
    repo.write('.husky/_/h', 'n=$(basename "$0")\ns=$(dirname "$(dirname "$0")")/$n\n[ ! -f "$s" ] && exit 0\nsh -e "$s" "$@"\nexit $?\n');
    repo.write('.husky/pre-commit', FOREIGN);
    repo.git('config', 'core.hooksPath', '.husky/_');
    return setup;
  },
  'a local core.hooksPath': () => {
    const setup = withMarks(repoWithCommit());
    setup.repo.script('tools/hooks/pre-commit', FOREIGN);
    setup.repo.git('config', 'core.hooksPath', 'tools/hooks');
    return setup;
  },
  'a hooks folder that is a link': () => {
    const setup = withMarks(repoWithCommit());
    setup.repo.script('tools/hooks/pre-commit', FOREIGN);
    rmSync(join(setup.repo.gitDir, 'hooks'), { recursive: true });
    symlinkSync('../tools/hooks', join(setup.repo.gitDir, 'hooks'));
    return setup;
  },
  'a global core.hooksPath': () => {
    const base = repoWithCommit();
    const home = tempFolder('home-');
    const repo = repoAt(base.path, { ...base.variables, HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') });
    const setup = withMarks(repo);
    const theirs = repoAt(repo.path).script('../theirs-'.concat(home.slice(-6), '/pre-commit'), FOREIGN);
    repo.git('config', '--global', 'core.hooksPath', join(theirs, '..'));
    return setup;
  },
  'a linked worktree': () => {
    const main = repoWithCommit();
    const setup = withMarks(main);
    main.script('.git/hooks/pre-commit', FOREIGN);
    const path = join(tempFolder(), 'linked');
    main.git('worktree', 'add', '-q', path);
    return { ...setup, repo: repoAt(path, main.variables) };
  },
};

describe.each(Object.entries(SETUPS))('%s', (_, setUp) => {
  test('blocks, passes on, and is taken out to the byte', () => {
    const { repo, marks, env } = setUp();
    const folders = [repo.path, repo.git('rev-parse', '--path-format=absolute', '--git-common-dir')];
    const before = folders.map(snapshot);
    const commit = (message: string) => repo.tryGit(['commit', '-q', '-m', message], { env });

    expect(leaksift(repo, ['hook', 'install', '--dry-run'])).toMatchObject({ status: 0 });
    expect(folders.map(snapshot)).toEqual(before);
    expect(leaksift(repo, ['hook', 'status']).status).toBe(1);
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
    const installed = folders.map(snapshot);
    expect(leaksift(repo, ['hook', 'install']).stderr).toContain('installed already');
    expect(folders.map(snapshot)).toEqual(installed);
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Protected.') as string });

    const file = stageCredential(repo);
    expect(commit('with a key')).toMatchObject({ status: 1, stderr: expect.stringContaining(`git restore --staged -- ${file}`) as string });
    repo.git('rm', '-q', '-f', file);
    repo.write('clean', 'clean\n');
    repo.git('add', 'clean');
    expect(commit('clean')).toMatchObject({ status: 0 });
    if (marks !== null) {
      expect(readFileSync(marks, 'utf8')).toBe(runsConfigHooks ? 'ran\nran\n' : 'ran\n');
      writeFileSync(`${marks}.fail`, '');
      expect(repo.tryGit(['commit', '-q', '--allow-empty', '-m', 'the foreign hook says no'], { env }).status).not.toBe(0);
    }

    expect(leaksift(repo, ['hook', 'uninstall'])).toMatchObject({ status: 0 });
    repo.git('rm', '-q', '-f', 'clean');
    expect(folders.map(snapshot)).toEqual(before);
    expect(leaksift(repo, ['hook', 'uninstall']).stderr).toContain('nothing to take out');
  });
});

test('a hooks folder that becomes a link afterwards is no protection', () => {
  const repo = repoWithCommit();
  leaksift(repo, ['hook', 'install']);
  mkdirSync(join(repo.path, 'tools'));
  renameSync(join(repo.gitDir, 'hooks'), join(repo.path, 'tools/hooks'));
  symlinkSync('../tools/hooks', join(repo.gitDir, 'hooks'));
  expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: runsConfigHooks ? 0 : 1 });
});

test('a GIT_DIR that is seen from a folder below the top', () => {
  const repo = repoWithCommit();
  repo.write('deep/file', 'x\n');
  const seen = { cwd: join(repo.path, 'deep'), env: { GIT_DIR: '../.git', GIT_WORK_TREE: '..' } };
  expect(leaksift(repo, ['hook', 'install'], seen)).toMatchObject({ status: 0 });
  expect(leaksift(repo, ['hook', 'status'], seen)).toMatchObject({ status: 0 });
  expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0 });
});
