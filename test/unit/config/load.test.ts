import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/config.ts';
import { BASELINE_NAME, CONFIG_NAMES, folderReader, type Reader } from '../../../src/config/discover.ts';
import { loadPolicy } from '../../../src/config/load.ts';
import { writeBaseline } from '../../../src/config/baseline.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leaksift-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);

test('without files the defaults are in force', async () => {
  expect(await loadPolicy(folderReader(folder))).toEqual({ config: DEFAULT_CONFIG, baseline: null, texts: { config: null, baseline: null } });
  expect(await loadPolicy(folderReader(join(folder, 'gone')))).toEqual({ config: DEFAULT_CONFIG, baseline: null, texts: { config: null, baseline: null } });
});

test.each(CONFIG_NAMES)('%s is found', async (name) => {
  put(name, name.endsWith('toml') ? 'jobs = 7' : '{ "jobs": 7 }');
  const { config } = await loadPolicy(folderReader(folder));
  expect(config).toMatchObject({ name, jobs: 7 });
});

test('two configurations are an error, whichever two', async () => {
  for (const other of CONFIG_NAMES.slice(1)) {
    put(CONFIG_NAMES[0], '');
    put(other, '{}');
    await expect(loadPolicy(folderReader(folder))).rejects.toThrow(`.leaksift.toml and ${other}`);
    rmSync(join(folder, other));
  }
});

test('a named file is taken before what could be found, and must be there', async () => {
  put('.leaksift.toml', 'jobs = 1');
  put('.leaksift.json', '{}');
  put('mine.yaml', 'jobs: 5');
  expect((await loadPolicy(folderReader(folder), { config: 'mine.yaml' })).config.jobs).toBe(5);
  expect((await loadPolicy(folderReader('/'), { config: join(folder, 'mine.yaml') })).config.jobs).toBe(5);
  expect((await loadPolicy(folderReader(folder), { config: false })).config).toBe(DEFAULT_CONFIG);
  await expect(loadPolicy(folderReader(folder), { config: 'gone.toml' })).rejects.toMatchObject({ code: 'config', message: 'There is no file "gone.toml". Check its spelling.' });
});

test('the baseline is found, named, or left out', async () => {
  put(BASELINE_NAME, writeBaseline({ key: 'ab'.repeat(32), entries: [] }));
  expect((await loadPolicy(folderReader(folder))).baseline?.key).toBe('ab'.repeat(32));
  expect((await loadPolicy(folderReader(folder), { baseline: false })).baseline).toBeNull();
  await expect(loadPolicy(folderReader(folder), { baseline: 'gone' })).rejects.toThrow('There is no file "gone".');
});

test('a file that is no file, or not UTF-8, is a fault, not "no configuration"', async () => {
  mkdirSync(join(folder, '.leaksift.toml'));
  await expect(loadPolicy(folderReader(folder))).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('".leaksift.toml" is no regular file') as string });
  rmSync(join(folder, '.leaksift.toml'), { recursive: true });
  put('.leaksift.toml', new Uint8Array([0x23, 0xff, 0xfe]));
  await expect(loadPolicy(folderReader(folder))).rejects.toThrow('is not UTF-8 text');
});

test.each(['.leaksift.toml', BASELINE_NAME])('%s as a link that leads nowhere is a fault, too: somebody wants more than the defaults', async (name) => {
  symlinkSync('gone', join(folder, name));
  await expect(loadPolicy(folderReader(folder))).rejects.toMatchObject({ code: 'config', message: expect.stringContaining(`"${name}" is a link that leads nowhere`) as string });
});

test('policy may come from anywhere, a commit for instance', async () => {
  const commit = new Map([['.leaksift.yml', 'fail-on: critical\n']]);
  const read: Reader = (name) => Promise.resolve(commit.get(name) ?? null);
  expect((await loadPolicy(read)).config.failOn).toBe('critical');
});
