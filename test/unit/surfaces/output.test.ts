import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, writeReport } from '../../../src/surfaces/output.ts';
import { discardUnfinished } from '../../../src/surfaces/unfinished.ts';
import { bundled } from './bundled.ts';
import type { Script } from './bundled.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'leaksift-output-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function* failing(): Generator<string> {
  yield 'x'.repeat(200_000);
  throw new Error('half-way');
}

describe('a regular file', () => {
  test('is created whole, with the mode that umask leaves, and nothing beside it', async () => {
    const path = join(folder, 'report.json');
    expect(await writeReport(['{"a":', '1}\n'], path)).toEqual({ written: true });
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n');
    expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  test('keeps its mode when it is replaced', async () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    expect(await writeReport(['new'], path)).toEqual({ written: true });
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640]);
  });

  test('keeps its content when the report breaks off, and no part stays behind', async () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old');
    expect((await writeReport(failing(), path)).written).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  test('is absent when a first report breaks off', async () => {
    expect((await writeReport(failing(), join(folder, 'report.json'))).written).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves nothing behind when a signal discards an unfinished report', async () => {
    const path = join(folder, 'report.json');
    function* pieces(): Generator<string> {
      yield 'x'.repeat(200_000);
      discardUnfinished();
      yield 'y'.repeat(200_000);
    }
    expect((await writeReport(pieces(), path)).written).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('holds every byte of text beyond ASCII', async () => {
    const path = join(folder, 'report.json');
    const pieces = Array.from({ length: 5000 }, (_, index) => `…${index} 🔑 ключ\n`);
    await writeReport(pieces, path);
    expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
  });
});

describe('what is no regular file', () => {
  test('/dev/null and /dev/full stay devices', async () => {
    expect(await writeReport(['a'], '/dev/null')).toEqual({ written: true });
    const full = await writeReport(['a'], '/dev/full');
    expect(full.written === false && full.fault.message).toContain('the disk is full');
    expect([lstatSync('/dev/null').isCharacterDevice(), lstatSync('/dev/full').isCharacterDevice()]).toEqual([true, true]);
    expect(readdirSync('/dev').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a FIFO is written through', async () => {
    const path = join(folder, 'fifo');
    execFileSync('mkfifo', [path]);
    const reader = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'ignore'] });
    const text = reader.stdout.toArray().then((chunks: Buffer[]) => Buffer.concat(chunks).toString());
    expect(await writeReport(['one ', 'two'], path)).toEqual({ written: true });
    expect(await text).toBe('one two');
    expect(lstatSync(path).isFIFO()).toBe(true);
  });

  test.each([
    ['a symbolic link to a file', (path: string, target: string) => { writeFileSync(target, 'precious'); symlinkSync(target, path); }],
    ['a symbolic link that leads nowhere', (path: string, target: string) => symlinkSync(target, path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('%s is refused, by the check and by the write', async (what, make) => {
    const path = join(folder, 'report.json');
    const target = join(folder, 'target');
    make(path, target);
    const before = lstatSync(path).ino;
    await expect(checkOutput(path)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining(`it is ${what.split(' ').slice(0, 3).join(' ')}`) });
    expect((await writeReport(['new'], path)).written).toBe(false);
    expect(lstatSync(path).ino).toBe(before);
    if (existsSync(target)) expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  test('a link to a device leads through, so that /dev/stdout works', async () => {
    const path = join(folder, 'null');
    symlinkSync('/dev/null', path);
    expect(await writeReport(['a'], path)).toEqual({ written: true });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  test('a socket is refused', async () => {
    const path = join(folder, 'socket');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    expect((await writeReport(['a'], path)).written).toBe(false);
    expect(lstatSync(path).isSocket()).toBe(true);
    server.close();
  });

  test.each(['missing/report.json', 'file/report.json'])('%s can be written nowhere', async (name) => {
    writeFileSync(join(folder, 'file'), '');
    await expect(checkOutput(join(folder, name))).rejects.toMatchObject({ name: 'Fault', code: 'usage' });
    expect((await writeReport(['a'], join(folder, name))).written).toBe(false);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('a folder that can be written passes the check', async () => {
    await expect(checkOutput(join(folder, 'report.json'))).resolves.toBeUndefined();
  });
});

describe('in a process of its own', () => {
  let script: Script;
  beforeAll(async () => {
    script = await bundled(`
      import { writeReport } from 'SURFACES/output.ts';
      import { exitCodeAfterWriting } from 'SURFACES/exit.ts';
      function* pieces(amount: number) { for (let index = 0; index < amount; index += 1) yield String(index % 10).repeat(1023) + '\\n'; }
      process.exitCode = 3;
      const [amount, path] = process.argv.slice(2);
      const outcome = await writeReport(pieces(Number(amount)), path === '' ? undefined : path);
      if (!outcome.written) process.stderr.write(outcome.fault.message);
      process.exitCode = exitCodeAfterWriting(0, outcome.written);
    `);
  });
  afterAll(() => script.remove());

  test('100 MB reach a slow reader without loss', { timeout: 60_000 }, () => {
    const command = `"${process.execPath}" "${script.path}" 100000 "" | { sleep 0.3; wc -c; }; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' }).trim().split(/\s+/)).toEqual(['102400000', '0']);
  });

  test('a reader that leaves early is noticed', () => {
    const command = `"${process.execPath}" "${script.path}" 10000 "" | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()).toBe('3');
  });

  test('a full device as stdout is noticed', () => {
    const run = spawnSync('bash', ['-c', `"${process.execPath}" "${script.path}" 3 "" > /dev/full`], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([3, "The report can't be written to stdout: the disk is full."]);
  });

  test('a non-blocking pipe that is full for a while loses nothing', { timeout: 60_000 }, () => {
    const python = [
      'import os, subprocess, sys, time',
      'r, w = os.pipe(); os.set_blocking(w, False)',
      'child = subprocess.Popen(sys.argv[1:], stdout=w); os.close(w); time.sleep(0.5)',
      'total = 0',
      'while True:',
      '    data = os.read(r, 65536)',
      '    if not data: break',
      '    total += len(data)',
      'print(total, child.wait())',
    ].join('\n');
    expect(execFileSync('python3', ['-c', python, process.execPath, script.path, '2000', ''], { encoding: 'utf8' }).trim()).toBe('2048000 0');
  });

  test('a disk that fills up half-way leaves the old report and exit code 3', () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old');
    const run = spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f 64; "${process.execPath}" "${script.path}" 500 "${path}"`], { encoding: 'utf8' });
    expect(run.status).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  test.runIf(process.getuid?.() === 0)('a file that the user must not write is not replaced', () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old');
    chmodSync(path, 0o444);
    chmodSync(folder, 0o777);
    chmodSync(join(script.path, '..'), 0o755);
    const run = spawnSync(process.execPath, [script.path, '3', path], { encoding: 'utf8', uid: 65534, gid: 65534 });
    expect(run.status).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
