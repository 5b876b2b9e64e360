/**
 * What goes wrong around a scan, row by row of the reliability matrix (O: output, L: loss): hostile output, crashes, full
 * disks, signals, failing system calls, repositories of every shape. The outcome may be anything but a quiet all-clear.
 */
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../helpers/draw.ts';
import { piecesOf } from '../helpers/pieces.ts';
import { atStep, countSteps } from './gate.ts';
import { dist, environment, folder, git, leaksift, node, repositoryWith } from './smoke/program.ts';

const draw = seeded(1964);
const [id, secret] = [accessKeyId(draw), secretAccessKey(draw)];
const credentials = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
const program = join(dist, 'leaksift.mjs');

const repository = (name: string, files: Readonly<Record<string, string>> = { credentials }): string => repositoryWith(name, files);

/** A module that Node loads before the program. */
function preload(name: string, text: string): string {
  const file = join(folder(name), 'preload.mjs');
  writeFileSync(file, text);
  return `--import=${pathToFileURL(file).href}`;
}

const FORMATS = ['text', 'csv', 'junit', 'html', 'markdown', 'json', 'jsonl', 'sarif', 'gitlab'];
/** C0 but line ends and tabs, DEL, C1, bidirectional and zero-width characters. */
const OBEYED = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

describe('O05: what a terminal would obey', () => {
  const evil = '\x1b]52;c;AAAA\x07\x1b[2J\x1b[31m\u202egnp.\u200b\x9b31m';
  const path = folder('terminal', { [`a${evil}b`]: credentials });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '--all');
  git(path, '-c', `user.name=Eve${evil}`, 'commit', '-q', '-m', `all ${evil}\n\n${credentials}`);

  it.each(FORMATS)('%s shows it escaped', (format) => {
    for (const command of [['scan'], ['range', 'HEAD'], ['audit-history']]) {
      const { stdout, stderr } = leaksift(path, [...command, '--format', format, '--no-color']);
      expect(OBEYED.exec(stdout + stderr)).toBeNull();
    }
  });

  it('errors show it escaped', () => {
    for (const args of [['scan', evil], ['audit-history', evil], ['range', evil], ['scan', '--config', evil], ['scan', '--output', `${evil}/x`], [evil], ['scan', `--${evil}`]]) {
      const { code, stdout, stderr } = leaksift(path, args);
      expect({ args, code, obeyed: OBEYED.exec(stdout + stderr) }).toEqual({ args, code: 2, obeyed: null });
    }
  });
});

describe('O10: crashes', () => {
  const path = repository('crash');

  it.each([
    ['an exception', `const at = performance.now; performance.now = () => { if (globalThis.armed) throw new Error(${JSON.stringify(secret)}); return at.call(performance); }; setTimeout(() => { globalThis.armed = true; }, 60);`],
    ['a rejection', `setTimeout(() => void Promise.reject(new Error(${JSON.stringify(secret)})), 60);`],
  ])('%s: never 0, and no secret on screen or disk', (name, text) => {
    const cwd = folder(`crash-${name.length}`);
    const { status, stdout, stderr } = spawnSync(node, ['--report-uncaught-exception', `--report-directory=${cwd}`, preload(`preload-${name.length}`, text), program, 'audit-history', path, '--jobs', '1'], {
      cwd, env: environment, encoding: 'utf8',
    });
    expect([1, 3, 4]).toContain(status);
    expect(piecesOf([secret], stdout + stderr)).toEqual([]);
    if (status === 3) expect(stderr).toContain('internal error');
  });

  it('L10: no memory left is no all-clear', () => {
    const { status, signal, stdout, stderr } = spawnSync(node, ['--max-old-space-size=8', program, 'scan', path], { cwd: path, env: environment, encoding: 'utf8' });
    expect({ status, signal }).not.toEqual({ status: 0, signal: null });
    expect(piecesOf([secret], stdout + stderr)).toEqual([]);
  });
});

describe('O11: fingerprints', () => {
  it('are the same everywhere with the public key, and others with a baseline of one’s own', () => {
    const fingerprint = (path: string): unknown => (JSON.parse(leaksift(path, ['scan', '--format', 'json']).stdout) as { findings: { fingerprint: string }[] }).findings[0]?.fingerprint;
    const [one, two] = [repository('print-one'), repository('print-two')];
    expect(fingerprint(one)).toBe(fingerprint(two));
    rmSync(join(two, 'credentials'));
    leaksift(two, ['baseline', 'create', '--reason', 'revoked']);
    writeFileSync(join(two, 'other'), credentials);
    expect(fingerprint(two)).not.toBe(fingerprint(one));
  });
});

describe('O12: where a report may go', () => {
  const path = folder('report-source', { credentials });
  const there = folder('report-places', { old: 'old' });
  symlinkSync(join(there, 'old'), join(there, 'link'));

  it.each([['/dev/null', 1], ['/dev/full', 3], [there, 2], [join(there, 'link'), 2], [join(there, 'gone/x'), 2]])('%s', (output, code) => {
    expect(leaksift(path, ['scan', '--output', output]).code).toBe(code);
    expect(readFileSync(join(there, 'old'), 'utf8')).toBe('old');
    expect(readdirSync(there).sort()).toEqual(['link', 'old']);
  });
});

describe('O13 and L12: nobody takes the report', () => {
  const path = folder('taker', { credentials });

  it('stdout is full', () => {
    expect(spawnSync(node, [program, 'scan'], { cwd: path, env: environment, stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] }).status).toBe(3);
  });

  it('stderr is full or closed: the report and its code stand', () => {
    expect(spawnSync(node, [program, 'scan'], { cwd: path, env: environment, stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')] }).status).toBe(1);
    expect(spawnSync('sh', ['-c', `exec '${node}' '${program}' scan 2>&-`], { cwd: path, env: environment }).status).toBe(1);
  });

  it('a disk that fills up while the report is written leaves the old one', () => {
    const output = join(folder('full', { report: 'old' }), 'report');
    const { status } = spawnSync('sh', ['-c', `ulimit -f 1; trap '' XFSZ; exec '${node}' '${program}' scan '${many()}' --format html --output '${output}'`], { cwd: path, env: environment });
    expect(status).toBe(3);
    expect(readFileSync(output, 'utf8')).toBe('old');
    expect(readdirSync(join(output, '..'))).toEqual(['report']);
  });

  function many(): string {
    return folder('many-findings', Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`f${at}`, credentials.replace(secret, secretAccessKey(draw))])));
  }
});

describe('L07: the n-th operation fails', () => {
  const path = repository('nth', { credentials, README: 'a project\n', 'deep/er/file': 'text\n' });
  const failing = preload('nth-preload', `
    import fs from 'node:fs';
    import child from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    let left = Number(process.env.FAIL_AT);
    const broken = (name) => Object.assign(new Error('EIO: i/o error, ' + name), { code: 'EIO', errno: -5, syscall: name });
    const wrap = (host, name, fail) => {
      const real = host[name];
      host[name] = (...args) => (left > 0 && --left === 0 ? fail(name, args) : real.apply(host, args));
    };
    const raise = (name) => { throw broken(name); };
    const call = (name, args) => args.at(-1)(broken(name));
    for (const name of ['openSync', 'readSync', 'readFileSync', 'readdirSync', 'fstatSync', 'mkdtempSync', 'writeFileSync', 'readlinkSync', 'lstatSync', 'statSync', 'realpathSync']) wrap(fs, name, raise);
    wrap(fs, 'write', call);
    for (const name of ['open', 'rename', 'lstat', 'stat', 'readFile', 'readdir']) wrap(fs.promises, name, async (operation) => { throw broken(operation); });
    wrap(child, 'spawn', raise);
    syncBuiltinESMExports();
    process.on('exit', () => { if (left > 0) fs.writeSync(2, 'UNREACHED'); });
  `);

  it.each([[['scan']], [['staged']], [['range', 'HEAD']], [['audit-history', '--jobs', '1']]])('%j: never 0, and findings are not lost without a word', (args) => {
    const staged = join(path, 'staged');
    writeFileSync(staged, credentials.replace(secret, secretAccessKey(seeded(7))));
    git(path, 'add', '--all');
    const wrong: unknown[] = [];
    const output = join(folder(`nth-${args[0] ?? ''}`), 'report.json');
    let reached = true;
    for (let at = 1; reached && at < 2000; at += at < 12 ? 1 : Math.ceil(at / 6)) {
      rmSync(output, { force: true });
      const { status, signal, stderr } = spawnSync(node, [failing, program, ...args, '--format', 'json', '--output', output], { cwd: path, env: { ...environment, FAIL_AT: String(at) }, encoding: 'utf8', timeout: 60_000 });
      reached = !stderr.includes('UNREACHED');
      const told = status === 1 || ((status === 2 || status === 3) && stderr !== '') || ((status === 3 || status === 4) && readFileSync(output, 'utf8').includes('"complete": false'));
      if (!told || signal !== null) wrong.push({ at, status, signal, stderr });
    }
    expect(wrong).toEqual([]);
    expect(reached).toBe(false);
  });
});

describe('L08: signals at any time', () => {
  const path = repository('signals', Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at}`, `${credentials}${at}`])));

  const commands = [['staged'], ['range', 'HEAD'], ['audit-history'], ['scan'], ['audit-history', '--jobs', '1'], ['audit-history', '--read-by', 'git']];

  describe.each(commands.map((command) => [command]))('%j', (command) => {
    const args = [...command, '--format', 'json'];

    it('signals in the middle: their own codes, a report that is whole or none, nothing stays', async () => {
      const steps = await countSteps(path, args);
      for (const [signal, share] of [['SIGINT', 0.1], ['SIGINT', 0.5], ['SIGTERM', 0.7], ['SIGHUP', 0.9], ['SIGKILL', 0.6]] as const) {
        const temporary = folder(`signal-${command.join('')}-${share}`);
        const step = Math.max(1, Math.floor(steps * share));
        const ended = await atStep(step, path, args, (child) => child.kill(signal), { TMPDIR: temporary, MARK: temporary });
        const expected = signal === 'SIGKILL' ? { code: null, signal } : { code: 128 + constants.signals[signal], signal: null };
        expect({ step, code: ended.code, signal: ended.signal }).toEqual({ step, ...expected });
        if (signal !== 'SIGKILL') expect(readdirSync(temporary)).toEqual([]);
        if (ended.stdout !== '') expect(JSON.parse(ended.stdout)).toMatchObject({ ledger: { complete: expect.any(Boolean) as boolean } });
        expect(await processesOf(temporary)).toEqual([]);
      }
    });
  });

  it('in the middle of a scan: the report names what was not read, and tells what was found until then', async () => {
    const args = ['scan', '--format', 'json'];
    const { code, stdout } = await atStep(Math.floor((await countSteps(path, args)) / 2), path, args, (child) => child.kill('SIGINT'));
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({
      scan: { exitCode: 4 }, ledger: { complete: false, unread: [{ unit: 'what had not been read yet', reason: 'the scan was interrupted' }] }, findings: [{ rule: 'aws-access-key-pair' }],
    });
  });

  /** Processes whose environment names the folder, after a moment in which they may end. */
  async function processesOf(mark: string): Promise<string[]> {
    for (let tries = 0; ; tries += 1) {
      const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && reads(`/proc/${name}/environ`).includes(mark));
      if (found.length === 0 || tries === 20) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  function reads(file: string): string {
    try {
      return readFileSync(file, 'latin1');
    } catch {
      return '';
    }
  }
});

describe('L09: threads that die, promises that never settle', () => {
  const path = repository('threads', { credentials });
  for (let at = 0; at < 12; at += 1) writeFileSync(join(path, `noise${at}`), Buffer.from(Array.from({ length: 300_000 }, () => Math.floor(draw() * 256))));
  git(path, 'add', '--all');
  git(path, 'commit', '-q', '-m', 'noise');
  git(path, 'repack', '-q', '-a', '-d');

  /** The program with threads of its own that end as told. */
  const run = (name: string, body: string, ...args: readonly string[]) => {
    const module = preload(`threads-${name}`, `
      import threads from 'node:worker_threads';
      import { syncBuiltinESMExports } from 'node:module';
      const Real = threads.Worker;
      threads.Worker = class extends Real { ${body} };
      syncBuiltinESMExports();
    `);
    const { status, stdout, stderr } = spawnSync(node, [module, program, ...args, '--format', 'json'], { cwd: path, env: environment, encoding: 'utf8', timeout: 60_000 });
    return { status, stderr, report: JSON.parse(stdout) as { ledger: { complete: boolean; units: Record<string, number>; unread: { unit: string; reason: string }[] }; findings: unknown[] } };
  };
  const WITHOUT_MEMORY = 'constructor(file, options) { super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 } }); }';
  const KILLED = "postMessage(message) { super.postMessage(message); void this.terminate(); }";

  it.each([['without-memory', WITHOUT_MEMORY], ['killed', KILLED]])('audit-history, a thread %s: what it was to read is unread, one by one', (name, body) => {
    const { status, report } = run(name, body, 'audit-history');
    expect([3, 4]).toContain(status);
    const lost = report.ledger.unread.filter(({ reason }) => reason.startsWith('the worker that was to read it died'));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.map(({ unit }) => unit).every((unit) => /^object [0-9a-f]{40}$/.test(unit))).toBe(true);
    expect(report.ledger.units['unread']).toBe(report.ledger.unread.length);
  });

  it.each([['without memory', WITHOUT_MEMORY], ['killed', KILLED]])('scan, a thread %s: its files are read again', (name, body) => {
    const { status, report } = run(`scan-${name.replace(' ', '-')}`, body, 'scan');
    expect(status).toBe(1);
    expect(report.ledger.complete).toBe(true);
  });

  it.each([['scan'], ['audit-history']])('%s that waits for ever for a file is not 0', (command) => {
    const never = preload(`never-${command}`, `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      fs.promises.open = (...args) => new Promise(() => undefined);
      fs.promises.readFile = (...args) => new Promise(() => undefined);
      syncBuiltinESMExports();
    `);
    const { status, stdout } = spawnSync(node, [never, program, command, '--format', 'json'], { cwd: path, env: environment, encoding: 'utf8', timeout: 60_000 });
    expect({ command, status, complete: stdout.includes('"complete": true') && status !== 1 }).toEqual({ command, status: expect.any(Number) as number, complete: false });
    expect(status).not.toBe(0);
  });
});

describe('L14 and L15: nothing to read', () => {
  it('is told apart from "no repository"', () => {
    const path = folder('no-repository-here');
    for (const args of [['staged'], ['range', 'HEAD'], ['audit-history']]) expect(leaksift(path, args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('repository') as string });
  });

  it('a bare repository without commits says so', () => {
    const path = folder('bare');
    git(path, 'init', '-q', '--bare');
    expect(leaksift(path, ['audit-history'])).toMatchObject({ code: 0, stdout: expect.stringContaining('No commit was read') as string });
  });

  it('git that is missing or too old is 2, with what to do', () => {
    const path = repository('no-git');
    const bin = folder('old-git');
    for (const args of [['range', 'HEAD'], ['audit-history']]) {
      rmSync(join(bin, 'git'), { force: true });
      expect(leaksift(path, args, '', { PATH: bin })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Install git') as string });
      writeFileSync(join(bin, 'git'), '#!/bin/sh\necho git version 2.20.1\n', { mode: 0o755 });
      expect(leaksift(path, args, '', { PATH: bin })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Update it') as string });
    }
  });
});

describe('L15: a git that is too old', () => {
  it('is not asked about a bare repository that we read ourselves', () => {
    const [origin, bin] = [repository('no-git-needed'), folder('older-git')];
    writeFileSync(join(bin, 'git'), '#!/bin/sh\necho git version 2.20.1\n', { mode: 0o755 });
    git(origin, 'clone', '-q', '--bare', origin, join(origin, 'bare.git'));
    expect(leaksift(origin, ['audit-history', 'bare.git', '--format', 'json'], '', { PATH: bin })).toMatchObject({ code: 1, stdout: expect.stringContaining('"complete": true') as string });
  });

  it('is a fault where the list of objects must come from git', () => {
    const [origin, bin] = [repository('git-needed'), folder('oldest-git')];
    writeFileSync(join(bin, 'git'), '#!/bin/sh\necho git version 2.20.1\n', { mode: 0o755 });
    git(origin, 'clone', '-q', '--bare', origin, join(origin, 'bare.git'));
    git(join(origin, 'bare.git'), 'repack', '-q', '-a', '-d');
    const packs = join(origin, 'bare.git/objects/pack');
    for (const name of readdirSync(packs)) if (name.endsWith('.idx')) rmSync(join(packs, name));
    expect(leaksift(origin, ['audit-history', 'bare.git'], '', { PATH: bin })).toMatchObject({ code: 2, stderr: expect.stringContaining('Update it') as string });
  });
});

describe('L16: one repository in many shapes', () => {
  const origin = repository('shapes', { 'a/credentials': credentials, other: `AWS_SECRET_ACCESS_KEY=${secretAccessKey(draw)}\n` });
  rmSync(join(origin, 'other'));
  git(origin, 'commit', '-q', '-a', '-m', 'removed');
  git(origin, 'branch', 'topic', 'HEAD~1');
  const found = (path: string): unknown => {
    const { findings, ledger } = JSON.parse(leaksift(path, ['audit-history', '--format', 'json']).stdout) as { findings: { fingerprint: string; occurrences: { source: string; path?: string; offset: number; commit?: string | null }[] }[]; ledger: { complete: boolean } };
    const inObjects = findings.map(({ fingerprint, occurrences }) => ({ fingerprint, places: occurrences.filter(({ source }) => source === 'history').map(({ path, offset, commit }) => `${path ?? ''}:${offset}:${commit ?? ''}`) }));
    return { complete: ledger.complete, findings: inObjects };
  };
  const expected = found(origin);
  /** A bare copy with all refs, packed in one way or another. */
  const mirrored = (...args: readonly (readonly string[])[]) => (to: string): void => {
    git(origin, 'clone', '-q', '--mirror', '--no-local', `file://${origin}`, to);
    for (const words of args) git(to, ...words);
  };
  const REPACK = ['repack', '-q', '-a', '-d'];
  const shapes: Readonly<Record<string, (to: string) => unknown>> = {
    'as it was cloned': mirrored(),
    'one pack': mirrored(REPACK),
    'loose': (to) => (mirrored()(to), unpack(to)),
    'many packs': (to) => {
      mirrored()(to);
      unpack(to);
      for (const ref of ['HEAD~1', 'HEAD']) git(to, '-c', 'pack.depth=0', 'repack', '-q', '-d', ref === 'HEAD' ? '-a' : '-l');
    },
    'loose and packed': (to) => (mirrored(REPACK)(to), unpackBeside(to)),
    'a copy of its pack': (to) => (mirrored(REPACK)(to), doubled(to)),
    'an index of version 1': mirrored(['config', 'pack.indexVersion', '1'], [...REPACK, '-f']),
    'deep deltas': mirrored([...REPACK, '-f', '--depth=4000', '--window=250']),
    'deltas by their bases\' ids': mirrored(['config', 'repack.useDeltaBaseOffset', 'false'], [...REPACK, '-f']),
    'a multi-pack index': mirrored(REPACK, ['multi-pack-index', 'write']),
    'a bitmap': mirrored([...REPACK, '-b']),
    'a commit-graph': mirrored(['commit-graph', 'write', '--reachable']),
    'packed refs': mirrored(['pack-refs', '--all']),
    'a pack that is kept': (to) => (mirrored(REPACK)(to), kept(to)),
    'a reverse index': mirrored(['config', 'pack.writeReverseIndex', 'true'], [...REPACK, '-f']),
    'garbage-collected, with a cruft pack': mirrored(['gc', '--quiet', '--cruft', '--prune=now']),
    'alternates': (to) => git(origin, 'clone', '-q', '--shared', '--bare', origin, to),
    'hard links': (to) => git(origin, 'clone', '-q', '--mirror', origin, to),
    'a worktree': (to) => git(origin, 'worktree', 'add', '-q', '--detach', to),
    'a link to it': (to) => symlinkSync(origin, to),
  };

  it.each(Object.keys(shapes))('%s', (shape) => {
    const to = join(folder(`shape-${shape.replaceAll(' ', '-')}`), 'clone');
    shapes[shape]?.(to);
    expect(found(to)).toEqual(expected);
  });

  it('a git directory elsewhere, named itself and through its work tree', () => {
    const to = join(folder('shape-elsewhere'), 'clone');
    git(origin, 'clone', '-q', '--no-local', '--separate-git-dir', `${to}.git`, `file://${origin}`, to);
    expect(found(`${to}.git`)).toEqual(expected);
    expect(found(to)).toEqual(expected);
  });

  function packFiles(to: string): string[] {
    const packs = join(to, 'objects/pack');
    return readdirSync(packs).map((name) => join(packs, name));
  }

  function unpackBeside(to: string): void {
    const pack = packFiles(to).find((name) => name.endsWith('.pack')) ?? '';
    const aside = join(to, '..', 'aside');
    mkdirSync(aside);
    git(aside, 'init', '-q', '--bare');
    spawnSync('git', ['unpack-objects', '-q'], { cwd: aside, env: environment, input: readFileSync(pack) });
    for (const name of readdirSync(join(aside, 'objects')).filter((one) => one.length === 2)) spawnSync('cp', ['-r', join(aside, 'objects', name), join(to, 'objects')]);
  }

  function doubled(to: string): void {
    for (const file of packFiles(to)) writeFileSync(file.replace(/pack-.{8}/, 'pack-00000000'), readFileSync(file));
  }

  function kept(to: string): void {
    for (const file of packFiles(to).filter((name) => name.endsWith('.pack'))) writeFileSync(file.replace(/pack$/, 'keep'), '');
  }

  function unpack(to: string): undefined {
    const packs = join(to, 'objects/pack');
    const aside = join(to, '..', 'packs');
    mkdirSync(aside);
    for (const name of readdirSync(packs)) spawnSync('mv', [join(packs, name), aside]);
    for (const name of readdirSync(aside).filter((one) => one.endsWith('.pack'))) spawnSync('git', ['unpack-objects', '-q'], { cwd: to, env: environment, input: readFileSync(join(aside, name)) });
    return undefined;
  }

  it('SHA-256', () => {
    const path = folder('sha256', { credentials });
    git(path, 'init', '-q', '--object-format=sha256');
    git(path, 'add', '--all');
    expect(leaksift(path, ['staged']).code).toBe(1);
    git(path, 'commit', '-q', '-m', 'all');
    expect([['range', 'HEAD'], ['audit-history']].map((args) => leaksift(path, args).code)).toEqual([1, 1]);
  });
});

describe('L18: a report that was cut off', () => {
  const path = folder('cut-report', { credentials });
  git(path, 'init', '-q');

  it.each(['json', 'jsonl'])('%s is refused wherever it was cut', (format) => {
    const { stdout } = leaksift(path, ['scan', '--format', format]);
    const file = join(path, 'report');
    for (const share of [0, 0.3, 0.7, 0.99]) {
      writeFileSync(file, stdout.trimEnd().slice(0, Math.floor(stdout.trimEnd().length * share)));
      expect(leaksift(path, ['baseline', 'create', 'report', '--reason', 'x'])).toMatchObject({ code: 2, stdout: '' });
    }
  });
});

describe('volume', () => {
  it('a file of 1 GB is read in bounded memory, to its last line', () => {
    const path = folder('gigabyte');
    const file = join(path, 'large');
    spawnSync('truncate', ['-s', '1G', file]);
    writeFileSync(file, `\n${credentials}`, { flag: 'a' });
    const measured = preload('rss', `process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS));`);
    const { status, stderr } = spawnSync(node, [measured, program, 'scan', path], { cwd: path, env: environment, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(Number(/RSS (\d+)/.exec(stderr)?.[1])).toBeLessThan(400 * 1024);
  });
});
