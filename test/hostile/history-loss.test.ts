/** What is lost must be named and the rest must be read (rows L01 to L03, L13 to L15). */
import { chmodSync, closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../helpers/audit.ts';
import { makeRepo, tempFolder } from '../helpers/repo.ts';
import type { TestRepo } from '../helpers/repo.ts';

const MARK = 'marker-that-stays';

/** One object of each type to be damaged, and beside them a blob that must be found whatever happens. */
function repoWithAll(): { repo: TestRepo; ids: Record<string, string> } {
  const repo = makeRepo();
  repo.write('victim.txt', `${'victim '.repeat(200)}`);
  repo.write('folder/other.txt', 'other');
  const commit = repo.commit('first');
  repo.write('folder/safe.txt', MARK);
  repo.commit('second');
  repo.git('tag', '-a', 'v1', '-m', 'tag', commit);
  return { repo, ids: { blob: repo.id(`${commit}:victim.txt`), tree: repo.id(`${commit}:folder`), commit, tag: repo.id('refs/tags/v1') } };
}

function looseFile(repo: TestRepo, id: string): string {
  return join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2));
}

const DAMAGE: Record<string, (file: string) => void> = {
  missing: (file) => rmSync(file),
  garbage: (file) => overwrite(file, 'this is no zlib stream'),
  empty: (file) => overwrite(file, ''),
  truncated: (file) => {
    chmodSync(file, 0o644);
    truncateSync(file, statSync(file).size - 5);
  },
};

function overwrite(file: string, text: string): void {
  chmodSync(file, 0o644);
  writeFileSync(file, text);
}

describe('L01: damaged loose objects', () => {
  const cases = Object.keys(DAMAGE).flatMap((damage) => ['blob', 'tree', 'commit', 'tag'].map((type) => [damage, type] as const));
  it.each(cases)('%s %s', async (damage, type) => {
    const { repo, ids } = repoWithAll();
    const id = ids[type] ?? '';
    DAMAGE[damage]?.(looseFile(repo, id));
    const { ledger, holding } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.map(({ unit }) => unit).join()).toContain(id);
    expect(holding(MARK)).toHaveLength(1);
  });

  it('names a large blob whose stream breaks off, and reads what comes after', async () => {
    const { repo } = repoWithAll();
    const text = Array.from({ length: 800_000 }, (_, n) => `line ${n * 7919 % 1_000_003}`).join('\n');
    const id = repo.object('blob', text);
    DAMAGE['truncated']?.(looseFile(repo, id));
    const { ledger, holding } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.map(({ unit }) => unit).join()).toContain(id);
    expect(holding(MARK)).toHaveLength(1);
  });

  it('does not miss what only pruned objects name, and mentions it', async () => {
    const { repo } = repoWithAll();
    const gone = repo.object('blob', 'gone');
    repo.object('tree', Buffer.concat([Buffer.from('100644 x\0'), Buffer.from(gone, 'hex')]));
    rmSync(looseFile(repo, gone));
    const { ledger, notes } = await audit(repo.path);
    expect(ledger.complete).toBe(true);
    expect(notes.join()).toContain('1 objects are gone that only unreachable objects name');
  });

  it('reads a malformed tree and commit as bytes, and says that they lead nowhere', async () => {
    const { repo } = repoWithAll();
    const tree = repo.object('tree', `100644 ${MARK}-tree`);
    const commit = repo.object('commit', `tree nonsense\n\n${MARK}-commit`);
    const { ledger, holding } = await audit(repo.path);
    expect(holding(`${MARK}-tree`)).toEqual([`tree ${tree}`]);
    expect(holding(`${MARK}-commit`)).toEqual([`commit ${commit}`]);
    expect(ledger.unread.map(({ unit }) => unit).sort()).toEqual([`what commit ${commit} leads to`, `what tree ${tree} leads to`]);
  });
});

describe('L02: damaged packs', () => {
  const damage: Record<string, (pack: string, index: string) => void> = {
    'truncated pack': (pack) => truncateSync(pack, Math.floor(statSync(pack).size / 2)),
    'empty pack': (pack) => truncateSync(pack, 0),
    'bits flipped in the pack': (pack) => flip(pack, Math.floor(statSync(pack).size / 2)),
    'truncated index': (_, index) => truncateSync(index, 1100),
    'empty index': (_, index) => truncateSync(index, 0),
    'index missing': (_, index) => rmSync(index),
    'pack missing': (pack) => rmSync(pack),
    'index of a future version': (_, index) => flip(index, 7),
  };
  it.each(Object.keys(damage))('%s', async (name) => {
    const { repo } = repoWithAll();
    repo.write('random', Array.from({ length: 2000 }, (_, n) => `${(n * 48271) % 2_147_483_647}`).join(' '));
    repo.commit('third');
    repo.git('repack', '-adq');
    const safe = repo.object('blob', `${MARK} loose`);
    const folder = join(repo.gitDir, 'objects/pack');
    for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o644);
    const [pack = ''] = readdirSync(folder).filter((file) => file.endsWith('.pack'));
    damage[name]?.(join(folder, pack), join(folder, pack.replace(/pack$/, 'idx')));
    const { ledger, holding } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.length).toBeGreaterThan(0);
    expect(holding(`${MARK} loose`)).toEqual([`blob ${safe}`]);
  });
});

describe('L03: broken refs', () => {
  const cases: Record<string, (repo: TestRepo) => string> = {
    garbage: (repo) => write(repo, 'refs/heads/bad', 'garbage\n'),
    empty: (repo) => write(repo, 'refs/heads/bad', ''),
    'to nothing': (repo) => write(repo, 'refs/heads/bad', `${'12'.repeat(20)}\n`),
    oversized: (repo) => write(repo, 'refs/heads/bad', `${'1'.repeat(1 << 21)}\n`),
    symlink: (repo) => {
      symlinkSync('/etc/hostname', join(repo.gitDir, 'refs/heads/bad'));
      return 'refs/heads/bad';
    },
    'packed-refs line': (repo) => write(repo, 'packed-refs', 'this is no ref line\n'),
    HEAD: (repo) => write(repo, 'HEAD', 'garbage\n'),
    'reflog to nothing': (repo) => {
      write(repo, 'logs/refs/heads/old', `${'0'.repeat(40)} ${'34'.repeat(20)} A <a@example.com> 1577836800 +0000\tx\n`);
      return '34'.repeat(20);
    },
    'an id of SHA-256 in a repository of SHA-1': (repo) => (write(repo, 'refs/heads/bad', `${'56'.repeat(32)}\n`), '56'.repeat(32)),
  };
  it.each(Object.keys(cases))('%s', async (name) => {
    const { repo } = repoWithAll();
    const named = name === 'to nothing' ? (cases[name]?.(repo), '12'.repeat(20)) : cases[name]?.(repo) ?? '';
    const { ledger, holding } = await audit(repo.path);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread.map(({ unit }) => unit).join()).toContain(named);
    expect(holding(MARK)).toHaveLength(1);
  });
});

describe('L13: a repository that changes meanwhile', () => {
  it('reads the old objects or says which it could not', async () => {
    const { repo } = repoWithAll();
    for (let n = 0; n < 60; n += 1) repo.object('blob', `${MARK} number ${n}`);
    const script = 'for i in 1 2 3 4 5 6; do echo $i >f$i; git add f$i; git commit -qm $i; git repack -adq; git prune-packed; git gc -q; done';
    const busy = spawn('sh', ['-c', script], { cwd: repo.path, env: repo.variables, stdio: 'ignore' });
    const ended = new Promise((resolve) => busy.once('close', resolve));
    for (let round = 0; round < 3; round += 1) {
      const { ledger, holding } = await audit(repo.path);
      const lost = 61 - holding(MARK).length;
      expect(lost === 0 || !ledger.complete).toBe(true);
    }
    await ended;
    const { ledger, holding } = await audit(repo.path);
    expect([ledger.complete, holding(MARK).length]).toEqual([true, 61]);
  });
});

describe('L14 and L15: nothing to read', () => {
  it('knows an unborn branch, a bare repository and one without refs', async () => {
    const unborn = await audit(makeRepo().path);
    const bare = await audit(makeRepo({ args: ['--bare'] }).path);
    const { repo } = repoWithAll();
    for (const ref of ['refs/heads/main', 'refs/tags/v1']) repo.git('update-ref', '-d', ref);
    const without = await audit(repo.path);
    expect([unborn.statistics, bare.statistics]).toMatchObject([{ objects: 0 }, { objects: 0 }]);
    expect(without.statistics).toMatchObject({ refs: 0, commits: 2 });
  });

  it('says that it is no repository when it is damaged beyond recognition', async () => {
    const { repo } = repoWithAll();
    rmSync(join(repo.gitDir, 'HEAD'));
    await expect(audit(repo.gitDir)).rejects.toMatchObject({ code: 'usage' });
  });

  it('refuses what no clone may be made of, and repeats no password', async () => {
    const password = 'hunter'.repeat(3);
    const fault = await audit(`file://user:${password}@host${tempFolder()}/none.git`).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'git' });
    expect(String(fault)).not.toContain(password);
    await expect(audit('ext::sh -c touch% /nowhere')).rejects.toMatchObject({ code: 'usage' });
    await expect(audit('http://127.0.0.1/x.git')).rejects.toMatchObject({ code: 'usage' });
  });
});

function write(repo: TestRepo, path: string, text: string): string {
  repo.write(join('.git', path), text);
  return path;
}

function flip(file: string, at: number): void {
  const byte = readFileSync(file)[at] ?? 0;
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.from([byte ^ 0x55]), 0, 1, at);
  closeSync(descriptor);
}
