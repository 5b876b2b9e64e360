/** Repositories that are small on disk and endless when expanded, and some that are truly large (rows R05, R08 to R10). */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { audit } from '../helpers/audit.ts';
import { makeRepo } from '../helpers/repo.ts';
import type { TestRepo } from '../helpers/repo.ts';

const MARK = 'marker-in-the-crowd';

describe('R05: git bombs', () => {
  it('counts ten levels of ten folders as the twelve objects that they are', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    const blob = store(repo, 'blob', MARK);
    let tree = store(repo, 'tree', Buffer.concat(tenTimes((n) => entry('100644', `f${n}`, blob))));
    for (let level = 1; level < 10; level += 1) tree = store(repo, 'tree', Buffer.concat(tenTimes((n) => entry('40000', `d${n}`, tree))));
    const commit = commitOf(repo, tree);
    const { ledger, statistics, located, notes } = await audit(repo.path, [MARK]);
    const [found] = located(MARK);
    expect(statistics).toMatchObject({ objects: 12, trees: 10, blobs: 1, commits: 1 });
    expect(ledger.complete).toBe(true);
    expect(found?.places).toHaveLength(1000);
    expect(new Set(found?.places.map(({ path }) => path)).size).toBe(1000);
    expect(found?.places[0]).toMatchObject({ path: 'd0/d0/d0/d0/d0/d0/d0/d0/d0/f0', commit });
    expect(found?.exposure).toMatchObject({ introduced: commit, inHead: true });
    expect(notes.join()).toContain('Not every path is listed');
  });

  it('is not slowed down by a folder that lists one folder a hundred thousand times', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    const inner = store(repo, 'tree', Buffer.concat(Array.from({ length: 2000 }, (_, n) => entry('100644', `f${padded(n)}`, store(repo, 'blob', `${MARK} ${n % 3}`)))));
    const wide = store(repo, 'tree', Buffer.concat(Array.from({ length: 100_000 }, (_, n) => entry('40000', `d${padded(n)}`, inner))));
    const commit = commitOf(repo, wide);
    const { located, ledger } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]?.places).toHaveLength(3000);
    expect(located(MARK)[0]?.exposure?.introduced).toBe(commit);
  });
});

describe('R08: many of everything, scaled down', () => {
  it('attributes among 20,000 commits and 5,000 refs', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    const person = (n: number): string => `A <a@example.com> ${1_500_000_000 + n * 60} +0000`;
    const commits = Array.from({ length: 20_000 }, (_, n) => {
      const text = n === 7000 ? MARK : `version ${n}`;
      return `commit refs/heads/main\nmark :${n + 1}\ncommitter ${person(n)}\n${data(`c${n}`)}M 100644 inline dir/f${n % 50}\n${data(text)}\n`;
    });
    const refs = Array.from({ length: 5000 }, (_, n) => `reset refs/tags/t${padded(n)}\nfrom :${4 * n + 1}\n\n`);
    repo.tryGit(['fast-import', '--quiet'], { input: commits.join('') + refs.join('') });
    const { statistics, ledger, located } = await audit(repo.path, [MARK]);
    expect(statistics).toMatchObject({ commits: 20_000, refs: 5001 });
    expect(ledger.complete).toBe(true);
    const bad = repo.id('main~12999');
    expect(located(MARK)[0]).toMatchObject({
      places: [{ path: 'dir/f0', commit: bad, objects: 1 }],
      exposure: { introduced: bad, removed: repo.id('main~12949'), inHead: false },
    });
    expect(located(MARK)[0]?.exposure?.refs).toHaveLength(1000);
  });
});

describe('R09: depth', () => {
  it('goes down 5,000 folders and up again', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    let tree = store(repo, 'tree', entry('100644', 'file', store(repo, 'blob', MARK)));
    for (let level = 0; level < 5000; level += 1) tree = store(repo, 'tree', entry('40000', 'd', tree));
    const commit = commitOf(repo, tree);
    const { located, ledger } = await audit(repo.path, [MARK]);
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]?.places).toMatchObject([{ path: `${'d/'.repeat(5000)}file`, commit }]);
  });

  it('follows 1,000 tags of tags', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    let id = commitOf(repo, store(repo, 'tree', entry('100644', 'file', store(repo, 'blob', MARK))));
    for (let n = 0, type = 'commit'; n < 1000; n += 1, type = 'tag') {
      id = store(repo, 'tag', Buffer.from(`object ${id}\ntype ${type}\ntag t\ntagger T <t@example.com> 1577836800 +0000\n\n${n === 500 ? `${MARK}-tag` : 'x'}\n`));
    }
    writeFileSync(join(repo.gitDir, 'refs/tags/outer'), `${id}\n`);
    const { located } = await audit(repo.path, [MARK, `${MARK}-tag`]);
    const [blob, tag] = located(MARK, `${MARK}-tag`);
    expect(blob?.exposure?.refs).toContain('refs/tags/outer');
    expect(tag?.exposure?.refs).toEqual(['refs/tags/outer']);
  });
});

describe('R10: delta chains', () => {
  it('reads 4,000 versions that hang on one another', async () => {
    const repo = makeRepo({ args: ['--bare'] });
    const body = Array.from({ length: 300 }, (_, n) => `line ${n * 7919}`);
    const commits = Array.from({ length: 4000 }, (_, n) => {
      body[n % 300] = n === 2222 ? MARK : `changed ${n}`;
      return `commit refs/heads/main\ncommitter A <a@example.com> ${1_500_000_000 + n} +0000\n${data('x')}M 100644 inline file\n${data(body.join('\n'))}\n`;
    });
    repo.tryGit(['fast-import', '--quiet', '--depth=4095'], { input: commits.join('') });
    const depth = Number(/chain length = (\d+): \d+ object\w*\n(?!chain)/.exec(repo.git('verify-pack', '-v', ...packs(repo)))?.[1]);
    expect(depth).toBeGreaterThan(3000);
    const { ledger, statistics, located } = await audit(repo.path, [MARK]);
    expect(statistics).toMatchObject({ blobs: 4000 });
    expect(ledger.complete).toBe(true);
    expect(located(MARK)[0]).toMatchObject({ places: [{ path: 'file', commit: repo.id('main~1777'), objects: 300 }], exposure: { removed: repo.id('main~1477') } });
  });
});

/** Writes a loose object without starting git. */
function store(repo: TestRepo, type: string, content: string | Buffer): string {
  const bytes = Buffer.concat([Buffer.from(`${type} ${Buffer.byteLength(content)}\0`), Buffer.from(content)]);
  const id = createHash('sha1').update(bytes).digest('hex');
  const folder = join(repo.gitDir, 'objects', id.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, id.slice(2)))) writeFileSync(join(folder, id.slice(2)), deflateSync(bytes, { level: 1 }));
  return id;
}

function commitOf(repo: TestRepo, tree: string): string {
  const person = 'A <a@example.com> 1577836800 +0000';
  const id = store(repo, 'commit', `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\nx\n`);
  writeFileSync(join(repo.gitDir, 'refs/heads/main'), `${id}\n`);
  return id;
}

function entry(mode: string, name: string, id: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
}

function tenTimes(make: (n: number) => Buffer): Buffer[] {
  return Array.from({ length: 10 }, (_, n) => make(n));
}

function padded(n: number): string {
  return String(n).padStart(6, '0');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function packs(repo: TestRepo): string[] {
  const folder = join(repo.gitDir, 'objects/pack');
  return readdirSync(folder).filter((name) => name.endsWith('.idx')).map((name) => join(folder, name));
}
