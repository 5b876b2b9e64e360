import { chmodSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { oid, type Oid } from '../../src/core/ids.ts';
import { listObjects } from '../../src/git/objects/list.ts';
import { type GitObject, ObjectReader, type UnreadObject } from '../../src/git/objects.ts';
import { objectId } from '../../src/git/pack/object-format.ts';
import { openPrivateDir, type PrivateDir } from '../../src/git/private-dir.ts';
import { openRepository } from '../../src/git/repository.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';

const opened: PrivateDir[] = [];
afterEach(() => opened.splice(0).forEach((dir) => dir.close()));

function privateDir(repo: TestRepo): PrivateDir {
  const dir = openPrivateDir(openRepository(repo.path), repo.variables);
  opened.push(dir);
  return dir;
}

async function text(object: GitObject | UnreadObject): Promise<string> {
  if ('unread' in object) return `unread: ${object.unread}`;
  const chunks: Uint8Array[] = [];
  if (object.content instanceof Uint8Array) chunks.push(object.content);
  else for await (const chunk of object.content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

async function readAll(reader: ObjectReader, oids: readonly Oid[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const object of reader.readMany(oids)) texts.push(await text(object));
  return texts;
}

async function list(dir: PrivateDir): Promise<string[]> {
  const ids: string[] = [];
  for await (const object of listObjects(dir)) ids.push('unread' in object ? `unread ${object.oid}` : object.oid);
  return ids.sort();
}

/** Puts the stored file of one object in the place of another's. */
function replaceLoose(repo: TestRepo, id: Oid, by: Oid): void {
  const path = (of: Oid): string => join(repo.gitDir, 'objects', of.slice(0, 2), of.slice(2));
  rmSync(path(id));
  writeFileSync(path(id), readFileSync(path(by)));
}

describe('reading objects', () => {
  test('small whole, large in chunks, missing named, ids repeated, in order', async () => {
    const repo = makeRepo();
    const small = repo.object('blob', 'small\n');
    const large = repo.object('blob', 'large '.repeat(50_000));
    const none = oid('1'.repeat(40));
    const reader = new ObjectReader(privateDir(repo), { wholeLimit: 1000 });
    expect(await readAll(reader, [small, none, large, small])).toEqual(['small\n', 'unread: missing object', 'large '.repeat(50_000), 'small\n']);
    expect(await reader.finish()).toEqual([]);
  });

  test('thousands of objects, with git started anew every few bytes', async () => {
    const repo = makeRepo();
    const oids = Array.from({ length: 20 }, (_, index) => repo.object('blob', `content ${index}`));
    const wanted = Array.from({ length: 100 }, (_, index) => index % 20);
    const reader = new ObjectReader(privateDir(repo), { recycleAfter: 100 });
    expect(await readAll(reader, wanted.map((index) => oids[index] ?? none))).toEqual(wanted.map((index) => `content ${index}`));
    expect(await reader.finish()).toEqual([]);
  });

  test('content that is left unread does not shift what follows', async () => {
    const repo = makeRepo();
    const large = repo.object('blob', 'x'.repeat(300_000));
    const small = repo.object('blob', 'y');
    const reader = new ObjectReader(privateDir(repo), { wholeLimit: 10 });
    const contents: string[] = [];
    for await (const object of reader.readMany([large, small])) if (object.oid === small) contents.push(await text(object));
    expect(contents).toEqual(['y']);
  });

  test('a loop that is left early leaves the reader usable', async () => {
    const repo = makeRepo();
    const oids = ['a', 'b', 'c'].map((content) => repo.object('blob', content));
    const reader = new ObjectReader(privateDir(repo));
    for await (const object of reader.readMany(oids)) if (object.oid) break;
    expect(await readAll(reader, oids)).toEqual(['a', 'b', 'c']);
    expect(await reader.finish()).toEqual([]);
  });

  const none = oid('0'.repeat(40));

  test('once it is stopped, what is left is unread, and no git is started for it', async () => {
    const repo = makeRepo();
    const oids = Array.from({ length: 300 }, (_, index) => repo.object('blob', `content ${index}`));
    const stop = new AbortController();
    const starts = tempFolder();
    const git = privateDir(repo);
    const counting = join(starts, 'git');
    writeFileSync(counting, `#!/bin/sh\necho start >> '${starts}/starts'\nexec '${git.program}' "$@"\n`, { mode: 0o755 });
    const reader = new ObjectReader({ ...git, program: counting }, { signal: stop.signal });
    const texts: string[] = [];
    for await (const object of reader.readMany(oids)) {
      texts.push(await text(object));
      stop.abort();
    }
    expect(texts).toEqual(['content 0', ...oids.slice(1).map(() => expect.stringMatching(/^unread: .*stopped/) as string)]);
    expect(readFileSync(join(starts, 'starts'), 'utf8')).toBe('start\n');
  });

  test.each(['garbage', 'empty', 'truncated', 'gone'])('a loose object that is %s is unread, the others are read', async (damage) => {
    const repo = makeRepo();
    const [before, broken, after] = ['before', `broken ${'0123456789abcdef'.repeat(4000)}${Math.PI}`, 'after'].map((content) => repo.object('blob', content));
    if (!before || !broken || !after) throw new Error('three objects');
    const file = join(repo.gitDir, 'objects', broken.slice(0, 2), broken.slice(2));
    chmodSync(file, 0o644);
    if (damage === 'garbage') writeFileSync(file, 'garbage');
    if (damage === 'empty') writeFileSync(file, '');
    if (damage === 'truncated') truncateSync(file, readFileSync(file).length - 20);
    if (damage === 'gone') rmSync(file);
    const reader = new ObjectReader(privateDir(repo));
    expect(await readAll(reader, [before, broken, after])).toEqual(['before', expect.stringMatching(/^unread: /), 'after']);
  });

  test('a flipped byte in a pack makes its object unread, not the others', async () => {
    const repo = makeRepo();
    for (let index = 0; index < 6; index += 1) repo.write(`${index}.txt`, randomText(index));
    repo.commit();
    repo.git('repack', '-adq', '--depth=0');
    const folder = join(repo.gitDir, 'objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    const victim = repo.id('HEAD:3.txt');
    const offset = packOffset(repo, victim);
    const bytes = readFileSync(pack);
    bytes.writeUInt8(bytes.readUInt8(offset + 200) ^ 0xff, offset + 200);
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const oids = [0, 1, 2, 3, 4, 5].map((index) => oid(repo.git('ls-tree', '--object-only', 'HEAD', `${index}.txt`)));
    const texts = await readAll(new ObjectReader(privateDir(repo)), oids);
    expect(texts[3]).toMatch(/^unread: /);
    expect(texts.filter((_, index) => index !== 3)).toEqual([0, 1, 2, 4, 5].map(randomText));
  });

  test('content that has another id is unread, whole or in chunks: git itself would hand it out', async () => {
    const repo = makeRepo();
    const [small, forged, large] = [repo.object('blob', 'harmless\n'), repo.object('blob', 'replaced on disk\n'), repo.object('blob', 'large '.repeat(50_000))];
    for (const id of [forged, large]) replaceLoose(repo, id, small);
    expect(repo.git('cat-file', 'blob', forged)).toBe('harmless');
    const other = repo.object('blob', 'another '.repeat(50_000));
    const chunked = repo.object('blob', 'chunked '.repeat(50_000));
    replaceLoose(repo, chunked, other);
    const reader = new ObjectReader(privateDir(repo), { wholeLimit: 1000 });
    expect(await readAll(reader, [forged, large, small])).toEqual(['unread: its content has another id', 'unread: its content has another id', 'harmless\n']);
    await expect(readAll(reader, [chunked])).rejects.toThrow('its content has another id');
  });

  test('a loose object with less or more than its header says is unread at once: git reads the first for ever', async () => {
    for (const size of [5 * 1024 ** 3, 1500]) {
      const repo = makeRepo();
      const [id, behind] = [repo.object('blob', 'x'.repeat(2000)), repo.object('blob', 'behind')];
      const file = join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2));
      chmodSync(file, 0o644);
      writeFileSync(file, deflateSync(`blob ${size}\0${'x'.repeat(2000)}`));
      const reader = new ObjectReader(privateDir(repo), { wholeLimit: 1000 });
      const [object, next] = [await reader.read(id), await reader.read(behind)];
      await expect(text(object)).rejects.toThrow('its inflated size differs from the declared one');
      expect(await text(next)).toBe('behind');
    }
  });

  test('a sha256 repository', async () => {
    const repo = makeRepo({ args: ['--object-format=sha256'] });
    const id = repo.object('blob', 'long id');
    const dir = privateDir(repo);
    expect(await readAll(new ObjectReader(dir), [id])).toEqual(['long id']);
    expect(await list(dir)).toEqual([id]);
  });
});

describe('listing objects', () => {
  test('loose, packed and borrowed ones, reachable or not', async () => {
    const lender = makeRepo();
    const borrowed = lender.object('blob', 'borrowed');
    const repo = makeRepo();
    repo.write('a', 'packed');
    repo.commit();
    repo.git('repack', '-adq');
    repo.object('blob', 'dangling');
    writeFileSync(join(repo.gitDir, 'objects/info/alternates'), `${lender.gitDir}/objects\n`);
    const ids = await list(privateDir(repo));
    expect(ids).toContain(borrowed);
    expect(ids).toHaveLength(5);
  });

  test('a damaged loose object is listed as unread', async () => {
    const repo = makeRepo();
    const broken = repo.object('blob', 'broken');
    const file = join(repo.gitDir, 'objects', broken.slice(0, 2), broken.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, 'garbage');
    expect(await list(privateDir(repo))).toEqual([`unread ${broken}`]);
  });
});

describe('a git that lies', () => {
  const first = oid(objectId('sha1', 'blob', Buffer.from('ok')));
  const second = oid('b'.repeat(40));
  const answer = (id: string, content = 'ok'): string => `${id} blob ${content.length}\\n${content}\\n`;

  test.each([
    ['ends without a word', 'exit 0'],
    ['ends with 1', 'exit 1'],
    ['gives another id', `printf '${answer(second)}'; cat >/dev/null`],
    ['gives an unknown type', `printf '${first} blub 2\\nok\\n'; cat >/dev/null`],
    ['says ambiguous', `printf '${first} ambiguous\\n'; cat >/dev/null`],
    ['says a size too large', `printf '${first} blob 3\\nok\\n'; exit 0`],
    ['says a size too small', `printf '${first} blob 1\\nok\\n'; cat >/dev/null`],
    ['is killed', 'kill -9 $$'],
    ['never answers', 'sleep 60'],
    ['gives an endless header', 'yes x | tr -d "\\n"'],
  ])('%s: the object is unread', async (_, script) => {
    const reader = new ObjectReader(lyingGit(script), { deadline: 300 });
    const [object] = await readAll(reader, [first]);
    expect(object).toMatch(/^unread: /);
    await reader.close();
  });

  test.each([
    ['adds bytes', `printf '${answer(first)}more'; cat >/dev/null`],
    ['exits 1 afterwards', `printf '${answer(first)}'; cat >/dev/null; exit 1`],
    ['answers what nobody asked', `printf '${answer(first)}${answer(second)}'; cat >/dev/null`],
  ])('%s: the end is not clean', async (_, script) => {
    const reader = new ObjectReader(lyingGit(script), { deadline: 2000 });
    expect(await readAll(reader, [first])).toEqual(['ok']);
    expect(await reader.finish()).not.toEqual([]);
  });

  test('bytes between two answers throw doubt on the first', async () => {
    const reader = new ObjectReader(lyingGit(`printf '${answer(first)}more${answer(second)}'; cat >/dev/null`), { deadline: 2000 });
    await readAll(reader, [first, second]);
    expect(await reader.finish()).toContainEqual(expect.objectContaining({ unit: `object ${first}` }));
  });

  function lyingGit(script: string): PrivateDir {
    const repo = makeRepo();
    const bin = tempFolder('bin-');
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const dir = openPrivateDir(openRepository(repo.path), { PATH: bin });
    opened.push(dir);
    return { ...dir, variables: { ...dir.variables, PATH: '/usr/bin:/bin' } };
  }
});

test('closing removes the private directory', () => {
  const dir = privateDir(makeRepo());
  expect(existsSync(dir.path)).toBe(true);
  dir.close();
  expect(existsSync(dir.path)).toBe(false);
});

function randomText(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 3000 }, () => String.fromCharCode(33 + ((state = (state * 48271) % 2147483647) % 90))).join('');
}

function packOffset(repo: TestRepo, id: Oid): number {
  const folder = join(repo.gitDir, 'objects/pack');
  const index = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.idx')) ?? ''));
  const shown = repo.tryGit(['show-index'], { input: index }).stdout;
  return Number(new RegExp(`^(\\d+) ${id}`, 'm').exec(shown)?.[1]);
}
