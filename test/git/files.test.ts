import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/core/ledger.ts';
import { filesSource, type FilesOptions } from '../../src/sources/files.ts';
import { walk } from '../../src/sources/files-walk.ts';
import { messageSource } from '../../src/sources/message.ts';
import { stdinSource } from '../../src/sources/stdin.ts';
import { bundleProgram } from '../helpers/bundle.ts';
import { makeRepo, tempFolder } from '../helpers/repo.ts';
import { type Delivery, deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';

function put(folder: string, path: string, content: string | Uint8Array = PLANT): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function scan(...paths: string[]): Promise<Delivery> {
  return deliver(filesSource({ paths }));
}

const inFile = (path: string) => ({ source: 'file', path });

describe('files and folders', () => {
  test('dotfiles, ignored files, binary extensions, vendored folders; in the order of their bytes', async () => {
    const folder = tempFolder();
    const paths = ['.bash_profile', '.config/.hidden', 'B', 'a/z', 'a.png', 'ignored.env', 'node_modules/x/index.js', 'yarn.lock'];
    for (const path of paths) put(folder, path);
    put(folder, '.gitignore', '*.env\nnode_modules\n');
    const delivery = await scan(folder);
    expect(delivery.placesOf(PLANT)).toEqual(paths.map(inFile));
    expect(delivery.ledger).toMatchObject({ complete: true, skipped: [] });
  });

  test('one file, several paths, and how they are named', async () => {
    const folder = tempFolder();
    const one = put(folder, 'one/a.txt');
    put(folder, 'two/b.txt');
    expect((await scan(one)).placesOf(PLANT)).toEqual([inFile(one)]);
    expect((await scan(one, join(folder, 'two'))).placesOf(PLANT)).toEqual([inFile(one), inFile(`${folder}/two/b.txt`)]);
  });

  test('names of files and folders, each once', async () => {
    const folder = tempFolder();
    put(folder, `${PLANT}/a`, '');
    put(folder, `${PLANT}/b`, '');
    mkdirSync(join(folder, `empty-${PLANT}`));
    expect((await scan(folder)).placesOf(PLANT)).toEqual([`empty-${PLANT}`, PLANT].map((path) => ({ source: 'path-name', path })).sort((a, b) => (a.path < b.path ? -1 : 1)));
  });

  test('the inside of .git is declared as skipped, a .git file is read', async () => {
    const repo = makeRepo();
    repo.write('.git/description', PLANT);
    repo.write('sub/.git', PLANT);
    const delivery = await scan(repo.path);
    expect(delivery.placesOf(PLANT)).toEqual([inFile('sub/.git')]);
    expect(delivery.ledger).toMatchObject({ complete: true, skipped: [{ reason: 'inside of .git', count: 1 }] });
  });

  test.each([['a link', true], ['another folder', false]])('a folder in whose place %s stands once it was listed', async (_, isLink) => {
    const folder = tempFolder();
    const outside = tempFolder();
    put(outside, 'secret.txt', 'text outside');
    put(folder, 'swapped/inside.txt');
    put(folder, 'z.txt');
    const seen: string[] = [];
    for (const entry of walk(Buffer.from(folder), '', () => true)) {
      seen.push('reason' in entry ? `${entry.path}: ${entry.reason}` : entry.path);
      if ('reason' in entry || entry.path !== (isLink ? 'swapped' : 'swapped/inside.txt')) continue;
      renameSync(join(folder, 'swapped'), join(folder, 'was'));
      if (isLink) symlinkSync(outside, join(folder, 'swapped'));
      else mkdirSync(join(folder, 'swapped'));
    }
    expect(seen).toEqual(['swapped', ...(isLink ? [] : ['swapped/inside.txt']), 'swapped: changed while it was read', 'z.txt']);
  });

  test('the text of a link is read, its target never; loops end', async () => {
    const folder = tempFolder();
    const outside = tempFolder();
    put(outside, 'secret.txt', 'text outside');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'to-file'));
    symlinkSync(outside, join(folder, 'to-folder'));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync(`/nowhere/${PLANT}`, join(folder, 'dangling'));
    const delivery = await scan(folder);
    expect(delivery.placesOf(PLANT)).toEqual([inFile('dangling')]);
    expect(delivery.placesOf('text outside')).toEqual([]);
    expect(delivery.placesOf(outside)).toEqual([inFile('to-file'), inFile('to-folder')]);
    expect(delivery.ledger.complete).toBe(true);
  });

  test('a link that is named by the user is followed', async () => {
    const folder = tempFolder();
    put(folder, 'real/a.txt');
    symlinkSync('real', join(folder, 'link'));
    symlinkSync('real/a.txt', join(folder, 'file'));
    expect((await scan(join(folder, 'link'))).placesOf(PLANT)).toEqual([inFile('a.txt')]);
    expect(await scan(join(folder, 'file'))).toMatchObject({ ledger: { complete: true }, units: [{ places: [{ source: 'path-name' }] }, { places: [{ source: 'file', path: join(folder, 'file') }] }] });
  });

  test('a FIFO and a socket are skipped by type, without waiting', async () => {
    const folder = tempFolder();
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
    put(folder, 'z.txt');
    const delivery = await scan(folder);
    server.close();
    expect(delivery.placesOf(PLANT)).toEqual([inFile('z.txt')]);
    expect(delivery.ledger).toMatchObject({ complete: true, skipped: [{ reason: 'a FIFO', count: 1 }, { reason: 'a socket', count: 1 }] });
    await expect(async () => scan(join(folder, 'fifo'))).rejects.toMatchObject({ code: 'usage' });
  });

  test('a name that is not UTF-8, and names that look like options or patterns', async () => {
    const folder = tempFolder();
    execFileSync('sh', ['-c', `printf '${PLANT}' > "$(printf 'caf\\351')"; printf '${PLANT}' > '-rf'; printf '${PLANT}' > '*[a]?'; printf '${PLANT}' > 'new
line'`], { cwd: folder });
    expect((await scan(folder)).placesOf(PLANT)).toEqual(['*[a]?', '-rf', 'caf%E9', 'new\nline'].map(inFile));
  });

  test('a large file comes in chunks, whole', async () => {
    const folder = tempFolder();
    put(folder, 'large.bin', Buffer.concat([Buffer.alloc(20 * 1024 * 1024, 'x'), Buffer.from(PLANT)]));
    const delivery = await scan(folder);
    expect(delivery.placesOf(PLANT)).toEqual([inFile('large.bin')]);
    expect(delivery.ledger.complete).toBe(true);
  });

  test('a large file that grows, or changes, while it is read is unread', async () => {
    for (const change of [(file: string) => appendFileSync(file, 'more'), (file: string) => utimesSync(file, 1, 1)]) {
      const folder = tempFolder();
      const file = put(folder, 'large.bin', Buffer.alloc(20 * 1024 * 1024, 'x'));
      const ledger = new Ledger();
      for await (const unit of filesSource({ paths: [folder] }).units(ledger)) {
        if (!('content' in unit) || unit.content instanceof Uint8Array) continue;
        const content = unit.content;
        await expect(async () => {
          for await (const _ of content) change(file);
        }).rejects.toThrow('changed while it was read');
      }
    }
  });

  test('declared skips of files and folders are counted', async () => {
    const folder = tempFolder();
    for (const path of ['skipped/a', 'skipped/b', 'c.skip', 'd']) put(folder, path);
    const skip: NonNullable<FilesOptions['skip']> = (path, kind) => (path === 'skipped' && kind === 'folder' ? 'by policy' : path.endsWith('.skip') ? 'by policy' : null);
    const delivery = await deliver(filesSource({ paths: [folder], skip }));
    expect(delivery.placesOf(PLANT)).toEqual([inFile('d')]);
    expect(delivery.ledger).toMatchObject({ complete: true, skipped: [{ reason: 'by policy', count: 2 }] });
  });

  test('a file whose size the system does not tell is not taken for an empty one', async () => {
    expect((await scan('/proc/self/status')).ledger).toMatchObject({ complete: false, unread: [{ unit: '/proc/self/status', reason: 'changed while it was read' }] });
  });

  test('paths that overlap name a file once, and one that is named beside them is not lost', async () => {
    const folder = tempFolder();
    put(folder, 'a/x');
    put(folder, 'b');
    const [a, x, b] = [join(folder, 'a'), join(folder, 'a/x'), join(folder, 'b')];
    for (const paths of [[a, x, b, b], [x, `${a}/`, b], [x, join(folder, '.', 'a'), b]]) {
      const { placesOf, ledger } = await scan(...paths);
      expect(placesOf(PLANT).map(({ path }) => path)).toEqual([x, b]);
      expect(ledger).toMatchObject({ complete: true });
    }
  });

  test('an empty folder, and a path that does not exist', async () => {
    expect(await scan(tempFolder())).toMatchObject({ units: [], notes: ['There is no file to scan.'] });
    await expect(async () => scan(join(tempFolder(), 'none'))).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('No such path') });
  });

  test('a folder and a file that may not be read are named, by a user who is not root', async () => {
    const folder = tempFolder();
    put(folder, 'listed/below/a.txt');
    put(folder, 'locked/a.txt');
    put(folder, 'locked.txt');
    put(folder, 'open.txt');
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    execFileSync('chmod', ['000', join(folder, 'locked'), join(folder, 'locked.txt')]);
    execFileSync('chmod', ['a=r', join(folder, 'listed')]);
    const program = await bundleProgram(`
      import { Ledger } from 'leaksift/core/ledger.ts';
      import { filesSource } from 'leaksift/sources/files.ts';
      const ledger = new Ledger();
      const seen = [];
      for await (const unit of filesSource({ paths: [process.argv[2]] }).units(ledger)) if (Buffer.from(unit.content).includes('${PLANT}')) seen.push(unit.id);
      console.log(JSON.stringify({ seen, unread: ledger.report().unread }));
    `);
    execFileSync('chmod', ['-R', 'a+rX', join(program, '..')]);
    const { stdout } = spawnSync(process.execPath, [program, folder], { uid: 65534, gid: 65534, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({ seen: ['open.txt'], unread: [{ unit: 'listed/below', reason: 'unreadable folder (EACCES)' }, { unit: 'locked', reason: 'unreadable folder (EACCES)' }, { unit: 'locked.txt', reason: 'unreadable' }] });
  });
});

describe('single inputs', () => {
  test('standard input', async () => {
    const input = async function* () {
      yield Buffer.from('planted-mark');
      yield Buffer.from('er-text');
    };
    expect((await deliver(stdinSource(Readable.from(input()), 'from-editor.ts'))).placesOf(PLANT)).toEqual([{ source: 'stdin', path: 'from-editor.ts' }]);
  });

  test('a message with comment lines, without what stands below the scissors', async () => {
    const file = put(tempFolder(), 'COMMIT_EDITMSG', `subject\n# ${PLANT}\n# ------------------------ >8 ------------------------\n# Do not touch the line above.\n-below\n`);
    const delivery = await deliver(messageSource(file, {}));
    expect(delivery.placesOf(PLANT)).toEqual([{ source: 'commit-message', path: 'COMMIT_EDITMSG', commit: null }]);
    expect(delivery.placesOf('below')).toEqual([]);
    expect(() => messageSource(`${file}.none`, {})).toThrow('No such file');
  });
});
