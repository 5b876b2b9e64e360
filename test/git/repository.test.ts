import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findGit } from '../../src/git/environment.ts';
import { openRepository } from '../../src/git/repository.ts';
import { makeRepo, repoAt, tempFolder } from '../helpers/repo.ts';

test('a work tree, from its top and from a folder inside', () => {
  const repo = makeRepo();
  repo.write('a/b/c.txt', 'x');
  for (const path of [repo.path, join(repo.path, 'a/b'), join(repo.path, 'a/b/c.txt'), repo.gitDir]) {
    expect(openRepository(path)).toMatchObject({ gitDir: repo.gitDir, commonDir: repo.gitDir, workTree: repo.path, objectFormat: 'sha1', bare: false, problems: [], notes: [] });
  }
});

test('a bare repository and a sha256 repository', () => {
  const bare = makeRepo({ args: ['--bare'] });
  expect(openRepository(bare.path)).toMatchObject({ gitDir: bare.path, workTree: null, bare: true });
  expect(openRepository(makeRepo({ args: ['--object-format=sha256'] }).path).objectFormat).toBe('sha256');
});

test('a linked worktree shares objects and has an index of its own', () => {
  const repo = makeRepo();
  repo.commit();
  const path = join(tempFolder(), 'linked');
  repo.git('worktree', 'add', '-q', path);
  const linked = openRepository(path);
  expect(linked.commonDir).toBe(repo.gitDir);
  expect(linked.gitDir).toBe(join(repo.gitDir, 'worktrees/linked'));
  expect(linked.indexFile).toBe(join(linked.gitDir, 'index'));
  expect(linked.objectDirectories[0].path).toBe(join(repo.gitDir, 'objects'));
});

test('a submodule, whose .git file leads into the outer repository', () => {
  const inner = makeRepo();
  inner.commit();
  const outer = makeRepo();
  outer.git('submodule', 'add', '-q', inner.path, 'sub');
  expect(openRepository(join(outer.path, 'sub')).gitDir).toBe(join(outer.gitDir, 'modules/sub'));
});

test('a .git file that leads to somebody else is refused, and told where', () => {
  const other = makeRepo();
  const folder = tempFolder();
  writeFileSync(join(folder, '.git'), `gitdir: ${other.gitDir}\n`);
  expect(() => openRepository(folder)).toThrow(`leads to ${other.gitDir}, which belongs to another work tree`);
});

test.each([['bare', ['--bare']], ['of another work tree that it names', []]] as const)('nor is one believed that leads to a repository that is %s', (_, args) => {
  const other = makeRepo({ at: join(tempFolder(), 'other'), args });
  if (args.length === 0) other.git('config', 'core.worktree', other.path);
  const elsewhere = join(tempFolder(), 'moved');
  renameSync(other.gitDir, elsewhere);
  const folder = tempFolder();
  writeFileSync(join(folder, '.git'), `gitdir: ${elsewhere}\n`);
  expect(() => openRepository(folder)).toThrow('belongs to another work tree');
});

test('a git directory that --separate-git-dir put elsewhere, whose work tree is known to the .git file alone', () => {
  const made = makeRepo({ args: ['--separate-git-dir', join(tempFolder(), 'made')] });
  made.commit();
  expect(openRepository(made.path)).toMatchObject({ gitDir: made.gitDir, workTree: made.path, bare: false, notes: [], problems: [] });
  const clone = join(tempFolder(), 'clone');
  made.git('clone', '-q', '--separate-git-dir', join(tempFolder(), 'cloned'), made.path, clone);
  expect(openRepository(clone)).toMatchObject({ gitDir: repoAt(clone).gitDir, workTree: clone });
});

test('a submodule and a git directory elsewhere that a sparse checkout has given a configuration of their work tree alone', () => {
  const inner = makeRepo();
  inner.commit();
  const outer = makeRepo();
  outer.git('submodule', 'add', '-q', inner.path, 'sub');
  const sub = join(outer.path, 'sub');
  const made = makeRepo({ args: ['--separate-git-dir', join(tempFolder(), 'made')] });
  for (const path of [sub, made.path]) inner.git('-C', path, 'sparse-checkout', 'set', 'x');
  expect(inner.git('-C', sub, 'config', '--worktree', 'core.worktree')).toBe('../../../sub');
  expect(openRepository(sub)).toMatchObject({ gitDir: join(outer.gitDir, 'modules/sub'), workTree: sub });
  expect(openRepository(made.path)).toMatchObject({ gitDir: made.gitDir, workTree: made.path });
  inner.git('-C', sub, 'config', '--worktree', 'core.worktree', made.path);
  expect(() => openRepository(sub)).toThrow('belongs to another work tree');
});

test('GIT_DIR and GIT_INDEX_FILE as a hook is given them', () => {
  const repo = makeRepo();
  const variables = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index.lock' };
  const opened = openRepository(repo.path, variables);
  expect(opened).toMatchObject({ gitDir: repo.gitDir, workTree: repo.path, indexFile: join(repo.gitDir, 'index.lock'), notes: [] });
  const elsewhere = join(tempFolder(), 'index');
  expect(openRepository(repo.path, { GIT_INDEX_FILE: elsewhere })).toMatchObject({ indexFile: elsewhere, notes: [expect.stringContaining('outside')] });
});

test('a relative GIT_INDEX_FILE is seen from the top of the work tree, as git sees it', () => {
  const repo = makeRepo();
  repo.write('folder/file', 'x');
  repo.git('add', '-A');
  const variables = { GIT_INDEX_FILE: '.git/index' };
  const inFolder = { cwd: join(repo.path, 'folder'), env: variables };
  expect(repo.tryGit(['ls-files'], inFolder).stdout).toBe('file\n');
  expect(openRepository(inFolder.cwd, variables).indexFile).toBe(join(repo.gitDir, 'index'));
});

test('an object directory of the environment counts only inside the repository', () => {
  const repo = makeRepo();
  const quarantine = join(repo.gitDir, 'objects/tmp_objdir-incoming-x');
  mkdirSync(quarantine);
  const opened = openRepository(repo.gitDir, { GIT_DIR: '.', GIT_OBJECT_DIRECTORY: './objects/tmp_objdir-incoming-x', GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repo.gitDir, 'objects') });
  expect(opened.objectDirectories.map(({ path }) => path)).toEqual([quarantine, join(repo.gitDir, 'objects')]);
  expect(() => openRepository(repo.path, { GIT_OBJECT_DIRECTORY: join(makeRepo().gitDir, 'objects') })).toThrow('outside the repository');
});

test('alternates are followed, and named where they lead outside', () => {
  const far = makeRepo();
  const near = makeRepo();
  const repo = makeRepo();
  writeFileSync(join(near.gitDir, 'objects/info/alternates'), `${far.gitDir}/objects\n`);
  writeFileSync(join(repo.gitDir, 'objects/info/alternates'), `# comment\n${near.gitDir}/objects\n`);
  const opened = openRepository(repo.path);
  expect(opened.objectDirectories.map(({ path }) => path)).toEqual([repo, near, far].map(({ gitDir }) => `${gitDir}/objects`));
  expect(opened.notes).toHaveLength(2);
});

test.each([['a line end', 'a\nb'], ['a quote', '"a"b'], ['the separator', 'a:b'], ['a hash', '#a'], ['a backslash', 'a\\nb'], ['more than ASCII', 'ä\tß']])('alternates whose path holds %s are those that git reads', (_, name) => {
  const far = makeRepo({ at: join(tempFolder(), name) });
  const commit = far.commit();
  const repo = makeRepo();
  writeFileSync(join(repo.gitDir, 'objects/info/alternates'), `${inC(`${far.path}/.git/objects`)}\n`);
  expect(repo.git('cat-file', '-t', commit)).toBe('commit');
  const opened = openRepository(repo.path);
  expect(opened.objectDirectories.map(({ path }) => path)).toEqual([`${repo.gitDir}/objects`, `${far.path}/.git/objects`]);
});

/** As C writes it, all that is not ASCII in octal. */
function inC(text: string): string {
  const escaped = [...Buffer.from(text)].map((byte) => (byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte)));
  return `"${escaped.join('')}"`;
}

test('a quarantine below a path that holds the separator, as git gives it to its hooks', () => {
  const repo = makeRepo({ at: join(tempFolder(), 'a:b'), args: ['--bare'] });
  const source = makeRepo();
  source.commit();
  repo.script('hooks/pre-receive', 'printf %s "$GIT_ALTERNATE_OBJECT_DIRECTORIES" > given\nprintf %s "$GIT_OBJECT_DIRECTORY" > quarantine');
  source.git('push', '-q', repo.path, 'main');
  const quarantine = resolve(repo.path, readFileSync(join(repo.path, 'quarantine'), 'utf8'));
  mkdirSync(quarantine);
  const given = readFileSync(join(repo.path, 'given'), 'utf8');
  expect(given).toContain('"');
  const opened = openRepository(repo.path, { GIT_DIR: '.', GIT_OBJECT_DIRECTORY: quarantine, GIT_ALTERNATE_OBJECT_DIRECTORIES: given });
  expect(opened.objectDirectories.map(({ path }) => path)).toEqual([quarantine, join(repo.path, 'objects')]);
});

test('what can not be looked into is not taken for "no repository", nor for the one around it', () => {
  const repo = makeRepo();
  repo.write('inner/file', 'x');
  symlinkSync('.git', join(repo.path, 'inner/.git'));
  expect(() => openRepository(join(repo.path, 'inner'))).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining('can not be reached (ELOOP)') }));
});

test('no path, no repository, a format of the future: three different faults', () => {
  const repo = makeRepo();
  expect(() => openRepository(join(repo.path, 'none'))).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining('No such path') }));
  expect(() => openRepository(tempFolder())).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining('Not a git repository') }));
  repo.git('config', 'core.repositoryformatversion', '7');
  expect(() => openRepository(repo.path)).toThrow(expect.objectContaining({ code: 'git', message: expect.stringContaining('repository format 7') }));
});

test('unknown extensions and reftable are named', () => {
  const repo = makeRepo();
  writeFileSync(join(repo.gitDir, 'config'), '[core]\nrepositoryformatversion = 1\n[extensions]\nrefStorage = reftable\nfromTheFuture = 1\n');
  expect(openRepository(repo.path)).toMatchObject({ refStorage: 'reftable', unknownExtensions: ['fromthefuture'], notes: [expect.stringContaining('extension')] });
});

test('a shallow list is read, a linked one is a problem', () => {
  const origin = makeRepo();
  origin.commit('one');
  const tip = origin.commit('two');
  const path = join(tempFolder(), 'clone');
  origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, path);
  const clone = repoAt(path);
  expect(openRepository(path).shallow).toEqual([tip]);
  renameSync(join(clone.gitDir, 'shallow'), join(clone.gitDir, 'elsewhere'));
  symlinkSync('elsewhere', join(clone.gitDir, 'shallow'));
  expect(openRepository(path)).toMatchObject({ shallow: [], problems: [{ unit: 'git-dir shallow', reason: 'a symbolic link' }] });
});

test('a FIFO as configuration does not block', () => {
  const repo = makeRepo();
  rmSync(join(repo.gitDir, 'config'));
  execFileSync('mkfifo', [join(repo.gitDir, 'config')]);
  expect(openRepository(repo.path).problems).toEqual([{ unit: 'git-dir config', reason: 'not a regular file' }]);
});

test('git is an absolute path, never one inside the repository', () => {
  const repo = makeRepo();
  repo.script('bin/git', 'exit 0');
  chmodSync(join(repo.path, 'bin/git'), 0o755);
  const opened = openRepository(repo.path);
  expect(findGit(opened, { PATH: `${repo.path}/bin:.:${process.env['PATH']}` })).not.toContain(repo.path);
  expect(() => findGit(opened, { PATH: `${repo.path}/bin:bin` })).toThrow('git was not found');
});
