/** Every git command that makes or sends commits, with the installed hooks: which of them is refused, and what is left as it was. */
import { appendFileSync, chmodSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { credentials, leaksift, protectedRepo, runHook, stageCredential } from './workshop.ts';

const env = { GIT_EDITOR: 'true', GIT_SEQUENCE_EDITOR: 'true' };
const ALL = ['--hooks', 'pre-commit,pre-merge-commit,pre-push,commit-msg'] as const;

function refused(repo: TestRepo, ...args: readonly string[]): void {
  const state = (): string => ['rev-parse HEAD', 'ls-files --stage', 'status --porcelain'].map((words) => repo.tryGit(words.split(' ')).stdout).join();
  const before = state();
  const { status, stderr } = repo.tryGit(args, { env });
  expect(stderr).toContain('leaksift: This');
  expect(status).not.toBe(0);
  if (args[0] !== 'merge') expect(state()).toBe(before);
}

function passes(repo: TestRepo, ...args: readonly string[]): string {
  const { status, stderr } = repo.tryGit(args, { env });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stderr;
}

/** `topic` brings a credential, past the hooks; `main` has a commit of its own. */
function withTopic(options: { readonly conflict?: boolean } = {}): TestRepo {
  const repo = protectedRepo(...ALL);
  repo.write('shared', 'base\n');
  repo.commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('secret.ini', credentials());
  if (options.conflict) repo.write('shared', 'theirs\n');
  repo.git('add', '-A');
  repo.git('commit', '-q', '--no-verify', '-m', 'topic');
  repo.git('checkout', '-q', 'main');
  repo.write(options.conflict ? 'shared' : 'other', 'ours\n');
  repo.commit('ours');
  return repo;
}

function resolve(repo: TestRepo): void {
  repo.write('shared', 'both\n');
  repo.git('add', 'shared');
}

describe('what a commit hook sees', () => {
  test('commit, --amend, merge --squash', () => {
    const repo = protectedRepo(...ALL);
    stageCredential(repo);
    refused(repo, 'commit', '-m', 'x');
    refused(repo, 'commit', '--amend', '--no-edit');
    const squash = withTopic();
    squash.git('merge', '-q', '--squash', 'topic');
    refused(squash, 'commit', '-m', 'squashed');
  });

  test('commit -a and commit <path>, whose index is another file', () => {
    const repo = protectedRepo();
    repo.write('tracked', 'x\n');
    repo.commit('tracked');
    repo.write('tracked', credentials());
    expect(repo.tryGit(['commit', '-a', '-m', 'x']).status).toBe(1);
    expect(repo.tryGit(['commit', '-m', 'x', 'tracked']).status).toBe(1);
    repo.write('clean', 'y\n');
    repo.git('add', 'clean', 'tracked');
    passes(repo, 'commit', '-q', '-m', 'only the clean one', 'clean');
    refused(repo, 'commit', '-m', 'the rest');
  });

  test('--no-verify goes past, as git has it', () => {
    const repo = protectedRepo();
    stageCredential(repo);
    passes(repo, 'commit', '-q', '--no-verify', '-m', 'x');
  });

  test('a clean merge: what the merge itself makes', () => {
    const repo = withTopic({ conflict: true });
    const made = repo.script('../driver-'.concat(repo.path.slice(-6)), `cat '${repo.write('.git/made', credentials())}' > "$1"`);
    repo.git('config', 'merge.made.driver', `${made} %A`);
    repo.write('.git/info/attributes', 'shared merge=made\n');
    refused(repo, 'merge', '--no-edit', 'topic');
  });

  test('a clean merge: what a parent has was committed before, and is no news to a commit hook', () => {
    const repo = withTopic();
    passes(repo, 'merge', '--no-edit', 'topic');
    refused(repo, 'push', makeRepo({ args: ['--bare'] }).path, 'main');
  });

  test('the message of a clean merge', () => {
    const repo = protectedRepo(...ALL);
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('side', 'x\n');
    repo.commit('side');
    repo.git('checkout', '-q', 'main');
    refused(repo, 'merge', '--no-ff', '-m', credentials(), 'side');
    expect(repo.git('log', '-1', '--format=%s')).toBe('first');
  });

  test('a scissors line ends the message only where git shows a diff below it', () => {
    const repo = protectedRepo(...ALL);
    const given = repo.write('.git/given', `subject\n# ------------------------ >8 ------------------------\n# and below\n${credentials()}`);
    refused(repo, 'commit', '--allow-empty', '-F', given);
    repo.write('old', credentials());
    repo.git('add', 'old');
    repo.git('commit', '-q', '--no-verify', '-m', 'x');
    repo.git('rm', '-q', 'old');
    const editor = repo.script('.git/editor', 'cp "$1" "$1.shown"; echo taken out > "$1.new"; cat "$1.shown" >> "$1.new"; mv "$1.new" "$1"');
    const { status, stderr } = repo.tryGit(['commit', '-q', '-v'], { env: { GIT_EDITOR: editor } });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(readFileSync(join(repo.gitDir, 'COMMIT_EDITMSG.shown'), 'utf8')).toMatch(/ >8 [^]*-aws_secret_access_key/);
  });

  test('a secret that only the resolution of a merge brings', () => {
    const repo = withTopic({ conflict: true });
    repo.tryGit(['merge', '--no-edit', 'topic']);
    repo.write('shared', credentials());
    repo.git('add', 'shared');
    refused(repo, 'commit', '--no-edit');
    refused(repo, 'merge', '--continue');
  });

  test('cherry-pick --continue after a conflict', () => {
    const repo = withTopic({ conflict: true });
    repo.tryGit(['cherry-pick', 'topic']);
    resolve(repo);
    refused(repo, 'cherry-pick', '--continue');
  });

  test('a message', () => {
    const repo = protectedRepo(...ALL);
    refused(repo, 'commit', '--allow-empty', '-m', credentials());
    expect(repo.tryGit(['commit', '--allow-empty', '-m', credentials()]).stderr).toContain('COMMIT_EDITMSG');
  });
});

describe('what no commit hook sees is refused at the push', () => {
  const bringing: Readonly<Record<string, (repo: TestRepo) => void>> = {
    'a fast-forward': (repo) => {
      repo.git('checkout', '-q', '-b', 'ahead', 'topic');
      passes(repo, 'merge', '-q', '--ff-only', 'topic');
    },
    'cherry-pick': (repo) => void passes(repo, 'cherry-pick', 'topic'),
    'revert': (repo) => {
      repo.git('checkout', '-q', 'topic');
      repo.git('rm', '-q', 'secret.ini');
      repo.git('commit', '-q', '--no-verify', '-m', 'removed');
      passes(repo, 'revert', '--no-edit', 'HEAD');
    },
    'rebase': (repo) => void passes(repo, 'rebase', '-q', 'main', 'topic'),
    'am': (repo) => {
      const patch = repo.git('format-patch', '--stdout', '-1', 'topic');
      expect(repo.tryGit(['am', '-q'], { input: patch }).status).toBe(0);
    },
    'an annotated tag': (repo) => {
      repo.git('tag', '-a', '-m', credentials(), 'v1', 'main');
      repo.git('update-ref', 'refs/heads/pushed', 'main');
    },
    'commit-tree': (repo) => {
      const commit = repo.git('commit-tree', '-p', 'main', '-m', 'by hand', 'topic^{tree}');
      repo.git('update-ref', 'refs/heads/main', commit);
    },
    'notes': (repo) => void passes(repo, 'notes', 'add', '-m', credentials(), 'main'),
    'a message': (repo) => void passes(repo, 'commit', '-q', '--allow-empty', '--no-verify', '-m', credentials()),
    'a message that is picked': (repo) => {
      repo.git('checkout', '-q', '-b', 'worded', 'main');
      repo.write('worded', 'x\n');
      repo.git('add', 'worded');
      repo.git('commit', '-q', '--no-verify', '-m', credentials());
      repo.git('checkout', '-q', 'main');
      passes(repo, 'cherry-pick', 'worded');
    },
    'a secret removed by a later commit': (repo) => {
      repo.git('checkout', '-q', 'topic');
      repo.git('rm', '-q', 'secret.ini');
      repo.git('commit', '-q', '-m', 'removed');
    },
  };

  test.each(Object.entries(bringing))('%s', (_, bring) => {
    const repo = withTopic();
    const server = makeRepo({ args: ['--bare'] });
    repo.git('remote', 'add', 'origin', server.path);
    repo.git('push', '-q', 'origin', 'main^:refs/heads/main');
    repo.git('fetch', '-q');
    bring(repo);
    refused(repo, 'push', 'origin', 'HEAD:refs/heads/new', 'refs/tags/*:refs/tags/*', 'refs/notes/*:refs/notes/*');
    expect(server.tryGit(['rev-parse', 'refs/heads/new']).status).not.toBe(0);
  });

  test('rebase --continue: a secret that only the resolution brings', () => {
    const repo = protectedRepo(...ALL);
    const server = makeRepo({ args: ['--bare'] });
    for (const branch of ['topic', 'main']) {
      repo.git('checkout', '-q', ...(branch === 'topic' ? ['-b', branch] : [branch]));
      repo.write('shared', `${branch}\n`);
      repo.commit(branch);
    }
    repo.tryGit(['rebase', '-q', 'main', 'topic']);
    repo.write('shared', credentials());
    repo.git('add', 'shared');
    expect(repo.tryGit(['rebase', '--continue'], { env }).status).toBe(0);
    refused(repo, 'push', server.path, 'topic');
  });

  test('what the remote has already does not block a change beside it', () => {
    const repo = protectedRepo();
    const server = makeRepo({ args: ['--bare'] });
    repo.git('remote', 'add', 'origin', server.path);
    const file = stageCredential(repo);
    repo.git('commit', '-q', '--no-verify', '-m', 'before leaksift');
    repo.git('push', '-q', '--no-verify', 'origin', 'main');
    appendFileSync(join(repo.path, file), 'more\n');
    repo.git('commit', '-q', '--no-verify', '-a', '-m', 'more');
    passes(repo, 'push', '-q', 'origin', 'main');
  });

  test('rebase --continue after a conflict', () => {
    const repo = withTopic({ conflict: true });
    const server = makeRepo({ args: ['--bare'] });
    repo.tryGit(['rebase', '-q', 'main', 'topic']);
    resolve(repo);
    expect(repo.tryGit(['rebase', '--continue'], { env }).status).toBe(0);
    refused(repo, 'push', server.path, 'topic');
  });

  test.each(['squash', 'fixup', 'reword', 'edit', 'pick', 'exec'])('rebase -i with %s', (word) => {
    const repo = withTopic();
    const server = makeRepo({ args: ['--bare'] });
    repo.git('remote', 'add', 'origin', server.path);
    repo.git('push', '-q', 'origin', 'main^:refs/heads/main');
    repo.git('fetch', '-q');
    repo.git('checkout', '-q', 'topic');
    repo.write('later', 'x\n');
    repo.git('add', 'later');
    repo.git('commit', '-q', '--no-verify', '-m', 'later');
    const todo = repo.script('.git/todo', word === 'exec' ? 'echo "exec true" >> "$1"' : `sed -i -e '2s/^pick/${word}/' "$1"`);
    expect(repo.tryGit(['rebase', '-q', '-i', 'HEAD~2'], { env: { GIT_EDITOR: 'true', GIT_SEQUENCE_EDITOR: todo } })).toMatchObject({ status: 0 });
    if (word === 'edit') passes(repo, 'rebase', '--continue');
    refused(repo, 'push', 'origin', 'topic');
    expect(server.tryGit(['rev-parse', 'refs/heads/topic']).status).not.toBe(0);
  });

  test('rebase -i with edit: what is amended on the way is a commit, and refused as one', () => {
    const repo = protectedRepo(...ALL);
    for (const name of ['one', 'two']) {
      repo.write(name, 'x\n');
      repo.git('add', name);
      repo.git('commit', '-q', '-m', name);
    }
    const todo = repo.script('.git/todo', `sed -i -e '1s/^pick/edit/' "$1"`);
    repo.tryGit(['rebase', '-q', '-i', 'HEAD~2'], { env: { GIT_EDITOR: 'true', GIT_SEQUENCE_EDITOR: todo } });
    stageCredential(repo);
    refused(repo, 'commit', '--amend', '--no-edit');
  });

  test('many refs, a deletion, a forced push: only what is new counts', () => {
    const repo = protectedRepo();
    const server = makeRepo({ args: ['--bare'] });
    repo.git('remote', 'add', 'origin', server.path);
    repo.git('branch', 'one');
    repo.git('branch', 'two');
    passes(repo, 'push', '-q', 'origin', '--all');
    repo.write('more', 'x\n');
    repo.commit('more');
    passes(repo, 'push', '-q', 'origin', ':one', 'main', 'main:three');
    repo.git('reset', '-q', '--hard', 'HEAD^');
    repo.write('other', 'x\n');
    repo.commit('other');
    passes(repo, 'push', '-q', '--force', 'origin', 'main');
    repo.git('checkout', '-q', 'two');
    stageCredential(repo);
    repo.git('commit', '-q', '--no-verify', '-m', 'leak');
    refused(repo, 'push', 'origin', 'main', 'two', ':three');
  });

  test('stash is seen by nobody, and its push is', () => {
    const repo = protectedRepo();
    stageCredential(repo);
    passes(repo, 'stash', '-q');
    refused(repo, 'push', makeRepo({ args: ['--bare'] }).path, 'refs/stash:refs/heads/stash');
  });
});

describe('the surroundings of a hook', () => {
  test('from a subfolder: paths that can be typed there', () => {
    const repo = protectedRepo();
    repo.write('deep/er/clean', 'x\n');
    repo.write('deep/secret.ini', credentials());
    repo.git('add', '-A');
    const { stderr } = repo.tryGit(['commit', '-m', 'x'], { cwd: join(repo.path, 'deep/er') });
    const [, command = ''] = /(restore --staged -- .*)/.exec(stderr) ?? [];
    expect(command).toContain('deep/secret.ini');
    expect(repo.tryGit(['restore', '--staged', '--', ...(/'(.*)'/.exec(command)?.slice(1) ?? [])], { cwd: join(repo.path, 'deep/er') }).status).toBe(0);
    passes(repo, 'commit', '-q', '-m', 'without it');
  });

  test('from a subfolder: the configuration of the top counts', () => {
    const repo = protectedRepo();
    repo.write('.leaksift.toml', 'fail-on = 7\n');
    repo.write('deep/er/clean', 'x\n');
    repo.git('add', 'deep');
    expect(repo.tryGit(['commit', '-m', 'x'], { cwd: join(repo.path, 'deep/er') })).toMatchObject({ status: 1, stderr: expect.stringContaining('.leaksift.toml:1:1') as string });
  });

  test('a linked worktree', () => {
    const main = protectedRepo();
    const path = join(tempFolder(), 'linked');
    main.git('worktree', 'add', '-q', path);
    const linked = repoAt(path, main.variables);
    expect(leaksift(linked, ['hook', 'status']).status).toBe(0);
    stageCredential(linked);
    refused(linked, 'commit', '-m', 'x');
    linked.git('reset', '-q', '--hard');
    linked.write('README', credentials());
    refused(linked, 'commit', '-a', '-m', 'its index is another file');
    refused(linked, 'commit', '-m', 'and so is this', 'README');
    passes(main, 'commit', '-q', '--allow-empty', '-m', 'main is untouched');
  });

  test.each([
    ['made', (source: TestRepo, path: string, gitDir: string) => source.git('init', '-q', '-b', 'main', '--separate-git-dir', gitDir, path)],
    ['cloned', (source: TestRepo, path: string, gitDir: string) => source.git('clone', '-q', '--separate-git-dir', gitDir, source.path, path)],
  ] as const)('a work tree whose git directory was put elsewhere when it was %s', (_, make) => {
    const source = makeRepo();
    source.write('README', 'hello\n');
    source.commit();
    const path = join(tempFolder(), 'tree');
    make(source, path, join(tempFolder(), 'kept'));
    const repo = repoAt(path, source.variables);
    expect(leaksift(repo, ['hook', 'install', ...ALL]).status).toBe(0);
    expect(leaksift(repo, ['hook', 'status']).status).toBe(0);
    repo.write('file', 'clean\n');
    repo.git('add', 'file');
    expect(leaksift(repo, ['staged']).status).toBe(0);
    passes(repo, 'commit', '-q', '-m', 'clean');
    stageCredential(repo);
    expect(leaksift(repo, ['staged']).status).toBe(1);
    refused(repo, 'commit', '-m', 'x');
    expect(leaksift(repo, ['audit-history']).status).toBe(1);
    repo.git('commit', '-q', '--no-verify', '-m', 'x');
    expect(leaksift(repo, ['audit-history', '.', '--format', 'json']).stdout).toContain('"source": "history"');
    repo.git('init', '-q', '--bare', '../bare.git');
    refused(repo, 'push', '-q', '../bare.git', 'HEAD');
  });

  test('the first commit, and how to take the file out of it', () => {
    const repo = makeRepo();
    leaksift(repo, ['hook', 'install']);
    const file = stageCredential(repo);
    const { stderr, status } = repo.tryGit(['commit', '-m', 'x']);
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining(`git rm --cached -- ${file}`) as string });
    expect(stderr).not.toContain('git restore');
  });

  test('pre-receive, under quarantine, with message lines for GitLab', () => {
    const server = makeRepo({ args: ['--bare'] });
    const bare = repoAt(server.path, server.variables);
    expect(leaksift(bare, ['hook', 'install', '--hooks', 'pre-receive'])).toMatchObject({ status: 0 });
    const repo = makeRepo();
    repo.write('clean', 'x\n');
    repo.commit('clean');
    passes(repo, 'push', '-q', server.path, 'main');
    stageCredential(repo);
    repo.commit('leak');
    const plain = repo.tryGit(['push', server.path, 'main']);
    expect(plain).toMatchObject({ status: 1, stderr: expect.stringMatching(/remote: leaksift: This push is declined/) as string });
    const gitlab = repo.tryGit(['push', server.path, 'main'], { env: { GL_REPOSITORY: 'project-1', GL_ID: 'user-1' } });
    expect(gitlab.stderr).toMatch(/remote: GL-HOOK-ERR: leaksift: This push is declined/);
    expect(server.git('rev-list', '--count', 'main')).toBe('1');
  });

  test('what stands there already is named and does not block; a moved secret is no new one', () => {
    const repo = protectedRepo();
    const file = stageCredential(repo);
    repo.git('commit', '-q', '--no-verify', '-m', 'before leaksift');
    appendFileSync(join(repo.path, file), 'more\n');
    repo.git('add', '-A');
    expect(passes(repo, 'commit', '-m', 'more')).toContain(`a credential stands here already, so not blocked: ${file}:2.`);
    repo.git('mv', file, 'moved.ini');
    passes(repo, 'commit', '-q', '-m', 'moved');
  });
});

describe('what is staged', () => {
  test('a part of a file, with the rest left in the work tree', () => {
    const repo = protectedRepo();
    repo.write('part', 'one\n');
    repo.git('add', 'part');
    repo.write('part', `one\n${credentials()}`);
    passes(repo, 'commit', '-q', '-m', 'the clean part');
    expect(readFileSync(join(repo.path, 'part'), 'utf8')).toContain('aws_');
  });

  test('add -p: of two hunks the one that was taken', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}\n`);
    const chosen = (answers: string): { readonly repo: TestRepo; readonly text: string } => {
      const repo = protectedRepo();
      repo.write('part', lines.join(''));
      repo.commit('part');
      repo.write('part', ['new\n', ...lines, credentials()].join(''));
      expect(repo.tryGit(['add', '-p', 'part'], { input: answers }).status).toBe(0);
      return { repo, text: readFileSync(join(repo.path, 'part'), 'utf8') };
    };
    const clean = chosen('y\nn\n');
    passes(clean.repo, 'commit', '-q', '-m', 'the first hunk');
    expect(clean.repo.git('show', 'HEAD:part')).not.toContain('aws_');
    expect(readFileSync(join(clean.repo.path, 'part'), 'utf8')).toBe(clean.text);
    const leaking = chosen('n\ny\n');
    refused(leaking.repo, 'commit', '-m', 'the second hunk');
    expect(readFileSync(join(leaking.repo.path, 'part'), 'utf8')).toBe(leaking.text);
  });

  test('a pointer of LFS: what it stands for is not read, which is said', () => {
    const repo = protectedRepo();
    repo.write('big.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`);
    repo.git('add', '-A');
    expect(passes(repo, 'commit', '-m', 'x')).toMatch(/not read, by policy: .*LFS.* \(1\)/);
  });

  test('what only looks like a pointer of LFS is read', () => {
    const repo = protectedRepo();
    repo.write('big.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n${credentials()}`);
    repo.git('add', '-A');
    refused(repo, 'commit', '-m', 'x');
  });

  test('a type change, from a link to a file', () => {
    const repo = protectedRepo();
    symlinkSync('README', join(repo.path, 'link'));
    repo.commit('link');
    unlinkSync(join(repo.path, 'link'));
    repo.write('link', credentials());
    repo.git('add', '-A');
    refused(repo, 'commit', '-m', 'x');
  });

  const indexes: Readonly<Record<string, (repo: TestRepo) => void>> = {
    'of version 4': (repo) => void repo.git('update-index', '--index-version', '4'),
    'that is split': (repo) => void repo.git('update-index', '--split-index'),
    'that is sparse': (repo) => {
      repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'kept');
      repo.git('config', 'index.sparse', 'true');
    },
    'with the state of a file monitor': (repo) => {
      const monitor = repo.script('.git/monitor', 'printf "token\\0/\\0"');
      repo.git('config', 'core.fsmonitor', monitor);
      repo.git('update-index', '--fsmonitor');
    },
    'with a cache of untracked files': (repo) => void repo.git('update-index', '--force-untracked-cache'),
    'without a checksum': (repo) => void repo.git('config', 'index.skipHash', 'true'),
    'with entries that are assumed unchanged or not checked out': (repo) => {
      repo.git('update-index', '--assume-unchanged', 'kept/a');
      repo.git('update-index', '--skip-worktree', 'README');
    },
  };

  test.each(Object.entries(indexes))('an index %s', (_, change) => {
    const repo = protectedRepo();
    for (const name of ['kept/a', 'kept/b', 'away/deep/c', 'away/d']) repo.write(name, `${name}\n`);
    repo.commit('files');
    change(repo);
    repo.write('kept/clean', 'x\n');
    repo.git('add', '--sparse', 'kept/clean');
    passes(repo, 'commit', '-q', '-m', 'clean');
    repo.write('kept/secret.ini', credentials());
    repo.git('add', '--sparse', 'kept/secret.ini');
    refused(repo, 'commit', '-m', 'x');
  });

  test('a repository of SHA-256', () => {
    const repo = makeRepo({ args: ['--object-format=sha256'] });
    repo.write('README', 'hello\n');
    repo.commit('first');
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
    repo.write('clean', 'x\n');
    repo.git('add', '-A');
    passes(repo, 'commit', '-q', '-m', 'clean');
    stageCredential(repo);
    refused(repo, 'commit', '-m', 'x');
  });

  test('staged, then reverted or removed in the work tree', () => {
    const repo = protectedRepo();
    const file = stageCredential(repo);
    writeFileSync(join(repo.path, file), 'clean\n');
    refused(repo, 'commit', '-m', 'x');
    unlinkSync(join(repo.path, file));
    refused(repo, 'commit', '-m', 'x');
  });

  test('UTF-16, NUL bytes, a rename with an edit, a mode change, a link, a name', () => {
    const utf16 = protectedRepo();
    utf16.write('wide.txt', Buffer.from(`\ufeff${credentials()}`, 'utf16le'));
    utf16.git('add', '-A');
    refused(utf16, 'commit', '-m', 'x');
    const binary = protectedRepo();
    binary.write('data.bin', Buffer.concat([Buffer.alloc(9000), Buffer.from(`\n${credentials()}`), Buffer.alloc(100)]));
    binary.git('add', '-A');
    refused(binary, 'commit', '-m', 'x');
    const renamed = protectedRepo();
    renamed.git('mv', 'README', 'INSTALL');
    renamed.write('INSTALL', `hello\n${credentials()}`);
    renamed.git('add', '-A');
    refused(renamed, 'commit', '-m', 'x');
    const mode = protectedRepo();
    chmodSync(join(mode.path, 'README'), 0o755);
    mode.git('add', '-A');
    passes(mode, 'commit', '-q', '-m', 'mode');
    const linked = protectedRepo();
    const url = `https://${'user'}:${credentials().split(' = ')[2]?.trim().replaceAll('/', 'x').replaceAll('+', 'y') ?? ''}@example.com/x`;
    symlinkSync(url, join(linked.path, 'link'));
    linked.git('add', '-A');
    refused(linked, 'commit', '-m', 'x');
  });

  test('intent to add, a submodule: said, not silent', () => {
    const repo = protectedRepo();
    repo.write('later', credentials());
    repo.git('add', '--intent-to-add', 'later');
    repo.write('now', 'x\n');
    repo.git('add', 'now');
    expect(passes(repo, 'commit', '-m', 'x')).toContain('not read, by policy: intent to add: nothing staged (1)');
    const outer = protectedRepo();
    const inner = makeRepo();
    inner.write('a', 'x\n');
    inner.commit();
    outer.git('submodule', 'add', '-q', inner.path, 'inner');
    expect(passes(outer, 'commit', '-m', 'x')).toContain('submodule (1)');
  });

  test('a file of 60 MB, to its end', () => {
    const repo = protectedRepo();
    repo.write('large.txt', `${'a line of text, and nothing else\n'.repeat(1_800_000)}${credentials()}`);
    repo.git('-c', 'core.compression=1', 'add', '-A');
    refused(repo, 'commit', '-m', 'x');
  });

  test('files that a framework names: those too that are not staged, but for what the configuration leaves out', () => {
    const repo = protectedRepo();
    for (const name of ['known.ini', 'vendor/known.ini']) repo.write(name, credentials());
    repo.write('clean', 'x\n');
    repo.git('add', '-A');
    repo.git('commit', '-q', '--no-verify', '-m', 'before leaksift');
    const hook = (...names: readonly string[]) => runHook(repo, ['pre-commit', ...names]);
    expect(hook()).toMatchObject({ status: 0 });
    expect(hook('clean', 'README')).toMatchObject({ status: 0 });
    expect(hook('clean', 'known.ini')).toMatchObject({ status: 1, stderr: expect.stringContaining('known.ini:2') as string });
    expect(hook('gone')).toMatchObject({ status: 2 });
    repo.write('.leaksift.toml', '[[skip]]\npath = "vendor/**"\nreason = "scanned upstream"\n');
    expect(hook('clean', 'vendor/known.ini')).toMatchObject({ status: 0, stderr: expect.stringContaining('(scanned upstream) (1)') as string });
    appendFileSync(join(repo.path, 'known.ini'), 'more\n');
    repo.git('add', 'known.ini');
    expect(hook('known.ini')).toMatchObject({ status: 0, stderr: expect.stringContaining('not blocked: known.ini') as string });
    stageCredential(repo);
    expect(hook('clean')).toMatchObject({ status: 1 });
  });

  test('nothing is fetched in a partial clone', () => {
    const origin = protectedRepo();
    origin.write('a/big', 'x\n'.repeat(1000));
    origin.commit();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const path = join(tempFolder(), 'partial');
    origin.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${origin.path}`, path);
    const repo = repoAt(path, origin.variables);
    repo.git('config', 'remote.origin.url', join(path, 'gone'));
    leaksift(repo, ['hook', 'install']);
    repo.git('reset', '-q', '--mixed');
    stageCredential(repo);
    const { status, stderr } = runHook(repo, ['pre-commit']);
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('it would record a credential.') as string });
  });
});
