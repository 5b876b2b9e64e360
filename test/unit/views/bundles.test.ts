/** Bundles and packs made by git itself, whole, thin, damaged; what they hold is compared with what git reads. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewContext } from '../../../src/core/views/context.ts';
import { wholeViews } from '../../../src/core/views/views.ts';
import { unpack } from '../../../src/git/pack/unpacker.ts';
import { inflater } from '../../../src/platform/inflate.ts';
import { latin1, openers, sightings } from './open.ts';

const marker = 'needle in the haystack';
const BOUNDS = { bytes: 1 << 28, objects: 100_000 };
const temporary = mkdtempSync(join(tmpdir(), 'bundles-'));

afterAll(() => rmSync(temporary, { recursive: true }));

function git(folder: string, ...args: string[]): Buffer {
  const env = { PATH: process.env['PATH'], HOME: temporary, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  return execFileSync('git', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
}

/** Thirty versions of one file, the needle in the eleventh alone, so that it lies in a delta; then a tag. */
function repository(name: string, ...options: string[]): string {
  const folder = join(temporary, name);
  git(temporary, 'init', '-q', '-b', 'main', ...options, name);
  for (let version = 0; version < 30; version += 1) {
    const lines = Array.from({ length: 200 }, (_, line) => `line ${line} since ${line <= version ? `version ${line}` : 'the beginning'}, ${line * line * 48271}`);
    writeFileSync(join(folder, 'file.txt'), `${lines.join('\n')}\n${version === 10 ? marker : ''}\n`);
    git(folder, 'add', '--all');
    git(folder, 'commit', '-q', '-m', `version ${version}`);
  }
  git(folder, 'tag', '-a', '-m', 'first', 'v1');
  git(folder, 'repack', '-q', '-a', '-d', '--depth=50');
  return folder;
}

function bundle(folder: string, ...args: string[]): Uint8Array {
  const file = join(temporary, 'a.bundle');
  git(folder, 'bundle', 'create', '-q', ...args.filter((arg) => arg.startsWith('--version')), file, ...args.filter((arg) => !arg.startsWith('--version')));
  return readFileSync(file);
}

const emptyLine = (bytes: Uint8Array): number => latin1(bytes).indexOf('\n\n');

function opened(bytes: Uint8Array) {
  const { views, unread, skipped } = wholeViews(bytes, viewContext(openers, bytes.length), 0);
  return { names: views.map(({ name }) => name), unread: unread.map(({ reason }) => reason), skipped: skipped.map(({ reason }) => reason) };
}

let sha1 = '';
let sha256 = '';

beforeAll(() => {
  sha1 = repository('sha1');
  sha256 = repository('sha256', '--object-format=sha256');
}, 60_000);

const listed = (folder: string): string[] => git(folder, 'cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').toString().trim().split('\n').map((line) => line.slice(0, line.indexOf(' ') + 13)).sort();

describe.each([['sha1', '--version=2'], ['sha1', '--version=3'], ['sha256', '--version=3']])('a bundle of a %s repository, %s', (hash, version) => {
  const folder = (): string => (hash === 'sha1' ? sha1 : sha256);

  it('gives every object that git lists, under its id', () => {
    const { names, unread, skipped } = opened(bundle(folder(), version, '--all'));
    expect({ unread, skipped }).toEqual({ unread: [], skipped: [] });
    expect(names.map((name) => /^bundle:(\w+ [0-9a-f]+)/.exec(name)?.[1]).sort()).toEqual(listed(folder()));
  });

  it('gives every blob with the bytes that git gives', () => {
    const bytes = bundle(folder(), version, '--all');
    const { views } = wholeViews(bytes, viewContext(openers, bytes.length), 0);
    const blobs = views.filter(({ name }) => name.startsWith('bundle:blob'));
    for (const { name, bytes: content } of blobs) expect(latin1(content)).toBe(git(folder(), 'cat-file', 'blob', name.split(' ')[1] ?? '').toString('latin1'));
    expect(blobs.length).toBe(30);
  });

  it('tells where a value stands: its object, its path, and its entry in the file', () => {
    const found = sightings(bundle(folder(), version, '--all'), marker);
    expect(found.map(({ chain }) => chain)).toEqual([expect.stringMatching(/^bundle:blob [0-9a-f]+ file\.txt$/)]);
  });
});

describe('a pack without its index', () => {
  it.each(['sha1', 'sha256'])('of %s objects is opened as a bundle is', (hash) => {
    const folder = hash === 'sha1' ? sha1 : sha256;
    const packs = join(folder, '.git/objects/pack');
    const pack = readFileSync(join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) ?? ''));
    expect(opened(pack).names.map((name) => /^pack:(\w+ [0-9a-f]+)/.exec(name)?.[1]).sort()).toEqual(listed(folder));
  });
});

describe('a thin bundle', () => {
  it('names the bases that it does not hold, and reads the rest', () => {
    const { names, unread, skipped } = opened(bundle(sha1, 'main~1..main'));
    expect(skipped).toEqual([]);
    expect(unread).toEqual([expect.stringMatching(/^bundle: 1 object is a delta of [0-9a-f]{40}, which it does not hold$/)]);
    const base = / of ([0-9a-f]{40})/.exec(unread[0] ?? '')?.[1] ?? '';
    expect(git(sha1, 'cat-file', '-t', base).toString().trim()).toBe('blob');
    expect(names.map((name) => name.split(' ')[0]).sort()).toEqual(['bundle:commit', 'bundle:tree']);
  });

  it('of which nothing rests on a base elsewhere is complete', () => {
    writeFileSync(join(sha1, 'other.txt'), 'unlike anything before');
    git(sha1, 'checkout', '-q', '-b', 'topic');
    git(sha1, 'add', '--all');
    git(sha1, 'commit', '-q', '-m', 'other');
    git(sha1, 'rm', '-q', 'file.txt');
    git(sha1, 'commit', '-q', '-m', 'gone');
    expect(opened(bundle(sha1, 'main..topic'))).toMatchObject({ unread: [], skipped: [] });
  });
});

describe('damage', () => {
  it('a bundle that is cut short: what stands before is read, the rest is said', () => {
    const whole = bundle(sha1, '--all');
    const { names, skipped } = opened(whole.subarray(0, Math.floor(whole.length * 0.6)));
    expect(names.length).toBeGreaterThan(5);
    expect(skipped[0]).toMatch(/^bundle: from its object \d+ on nothing is read: the pack ends early$/);
    expect(opened(whole.subarray(0, emptyLine(whole))).skipped).toEqual(['bundle: its header does not end']);
    expect(opened(whole.subarray(0, emptyLine(whole) + 6)).skipped[0]).toContain('its pack has no header');
  });

  it('bytes that were changed anywhere never throw, and never lose an object without a word', () => {
    const whole = bundle(sha1, 'main');
    const start = emptyLine(whole) + 2;
    const all = unpack(whole, start, 'sha1', inflater, BOUNDS).objects.length;
    fc.assert(fc.property(fc.integer({ min: start, max: whole.length - 21 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const { objects, unread, damaged: lost } = unpack(damaged, start, 'sha1', inflater, BOUNDS);
      const fewer = objects.length < all && (damaged[start + 8] ?? 0) + (damaged[start + 9] ?? 0) + (damaged[start + 10] ?? 0) === 0 && at !== start + 11;
      expect(fewer && unread.length + lost.length === 0).toBe(false);
    }), { numRuns: 600 });
  });
});

describe('bounds', () => {
  it('of bytes and of objects leave the rest unread', () => {
    const whole = bundle(sha1, 'main');
    const start = emptyLine(whole) + 2;
    const few = unpack(whole, start, 'sha1', inflater, { ...BOUNDS, objects: 7 });
    expect(few.unread[0]?.reason).toMatch(/^from its object 8 on nothing is read: \d+ of its objects are more than are opened$/);
    const small = unpack(whole, start, 'sha1', inflater, { ...BOUNDS, bytes: 20_000 });
    expect(small.objects.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(20_000);
    expect(small.unread.length).toBeGreaterThan(0);
  });

  it('a delta that says to make a gigabyte makes nothing', () => {
    const { objects, unread } = unpack(deltaBomb(), 0, 'sha1', inflater, BOUNDS);
    expect(objects.length).toBe(1);
    expect(unread).toEqual([expect.objectContaining({ reason: expect.stringContaining('it makes more bytes than are opened of one blob') as string })]);
  });
});

/** One blob, and a delta on it of a few bytes whose result is a gigabyte long (gitformat-pack). */
function deltaBomb(): Uint8Array {
  const base = Buffer.from('base');
  const delta = Buffer.from([4, 0x80, 0x80, 0x80, 0x80, 0x04, 0x90, 4]);

  const first = Buffer.concat([Buffer.from([0x30 | base.length]), deflateSync(base)]);
  const second = Buffer.concat([Buffer.from([0x60 | delta.length, first.length]), deflateSync(delta)]);
  return Buffer.concat([Buffer.from('PACK\0\0\0\x02\0\0\0\x02', 'latin1'), first, second, Buffer.alloc(20)]);
}
