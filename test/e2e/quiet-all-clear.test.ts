/**
 * The ways in which scanners say "no leaks" having looked at less than their name says. Each is tried on every command
 * that can meet it, and must be red, or say aloud what was not read. Ways that only hooks and the Action can meet (no
 * hook installed, pages of an API) are tested with these.
 */
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, closeSync, cpSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../helpers/draw.ts';
import { dist, environment, folder, git, leaksift, node, repositoryWith } from './smoke/program.ts';

const draw = seeded(512);
const pair = (): string => `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;
const credentials = pair();

const repository = (name: string, files: Readonly<Record<string, string>> = { README: 'a project\n' }): string => repositoryWith(name, files);

function commit(path: string): string {
  git(path, 'add', '--all');
  git(path, 'commit', '-q', '--allow-empty', '-m', 'change');
  return git(path, 'rev-parse', 'HEAD');
}

const code = (path: string, ...args: readonly string[]): number | null => leaksift(path, args).code;

describe('1: an environment that hides the right index', () => {
  it.each([['commit', '-q', '-a', '-m', 'x'], ['commit', '-q', '-m', 'x', 'file'], ['commit', '-q', '-m', 'x', '--only', 'file'], ['commit', '-q', '--amend', '-a', '--no-edit']])('git %s %s %s %s', (...args) => {
    const path = repository(`index-${args.join('')}`, { file: 'harmless\n' });
    const hook = join(path, '.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/sh\nexec '${node}' '${join(dist, 'leaksift.mjs')}' staged\n`);
    chmodSync(hook, 0o755);
    writeFileSync(join(path, 'file'), credentials);
    expect(() => git(path, ...args)).toThrow('CRITICAL');
    expect(git(path, 'rev-list', '--all', '--count')).toBe('1');
  });
});

describe('2: a range that is empty by construction', () => {
  it.each([['HEAD..HEAD'], ['HEAD', '--not', '--all']])('range %s', (...revisions) => {
    const path = repository(`empty-range-${revisions.length}`, { credentials });
    for (const quiet of [[], ['--quiet']]) {
      const { code, stdout } = leaksift(path, ['range', ...revisions, ...quiet]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Nothing to scan') as string });
    }
  });

  it('a commit for itself is no empty range', () => {
    expect(code(repository('single', { credentials }), 'range', 'HEAD')).toBe(1);
  });
});

describe('3: only what is staged is asked for, and nothing is', () => {
  it('staged says that nothing was read, whatever lies in the files', () => {
    const path = repository('nothing-staged');
    writeFileSync(join(path, 'file'), credentials);
    for (const quiet of [[], ['--quiet']]) expect(leaksift(path, ['staged', ...quiet])).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to scan') as string });
    expect(code(path, 'scan')).toBe(1);
  });

  it('staged reads the index, where the file on disk has been cleaned since', () => {
    const path = repository('cleaned-since');
    writeFileSync(join(path, 'file'), credentials);
    git(path, 'add', 'file');
    writeFileSync(join(path, 'file'), 'clean\n');
    expect([code(path, 'staged'), code(path, 'scan'), code(path, 'audit-history')]).toEqual([1, 0, 1]);
  });
});

describe('4: a shallow clone', () => {
  const origin = repository('deep', { credentials });
  rmSync(join(origin, 'credentials'));
  commit(origin);
  writeFileSync(join(origin, 'README'), 'later\n');
  commit(origin);
  const path = join(folder('shallow'), 'clone');
  git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, path);

  it.each([['audit-history'], ['range', 'HEAD'], ['range', '--all']])('%s %s', (...args) => {
    const { code, stdout } = leaksift(path, args);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^INCOMPLETE/);
    expect(stdout).toContain('shallow');
    expect(stdout).toContain('git fetch --unshallow');
  });
});

describe('5: the first page of many', () => {
  it('range and audit-history read commit 1 of 130', () => {
    const path = repository('many-commits');
    const base = git(path, 'rev-parse', 'HEAD');
    writeFileSync(join(path, 'credentials'), credentials);
    commit(path);
    rmSync(join(path, 'credentials'));
    for (let count = 0; count < 130; count += 1) git(path, 'commit', '-q', '--allow-empty', '-a', '-m', `commit ${count}`);
    expect([code(path, 'range', `${base}..`), code(path, 'audit-history')]).toEqual([1, 1]);
  });
});

describe('6 and 7: merges', () => {
  it.each(['on the second parent', 'in the merge alone', 'in the merge alone, against both parents'])('a secret %s', (where) => {
    const path = repository(`merge-${where.length}`);
    const base = git(path, 'rev-parse', 'HEAD');
    git(path, 'checkout', '-q', '-b', 'topic');
    writeFileSync(join(path, 'topic'), where === 'on the second parent' ? credentials : 'topic\n');
    commit(path);
    rmSync(join(path, 'topic'));
    commit(path);
    git(path, 'checkout', '-q', 'main');
    writeFileSync(join(path, 'main'), 'main\n');
    commit(path);
    git(path, 'merge', '-q', '--no-ff', '--no-commit', 'topic');
    if (where !== 'on the second parent') writeFileSync(join(path, where.includes('both') ? 'README' : 'evil'), credentials);
    commit(path);
    const expected = { range: 1, history: 1 };
    expect({ range: code(path, 'range', `${base}..main`), history: code(path, 'audit-history') }).toEqual(expected);
    if (where !== 'on the second parent') expect(code(path, 'range', 'main')).toBe(1);
  });
});

describe('8: what looks binary', () => {
  const texts: Readonly<Record<string, Buffer>> = {
    'UTF-16 with its mark': Buffer.from(`\ufeff${credentials}`, 'utf16le'),
    'UTF-16 without': Buffer.from(`text before\n${credentials}`, 'utf16le'),
    'UTF-16, big end first': Buffer.from(`\ufeff${credentials}`, 'utf16le').swap16(),
    'a NUL in front': Buffer.concat([Buffer.from([0, 1, 2, 0xff]), Buffer.from(credentials)]),
    'among machine code': Buffer.concat([Buffer.alloc(5000, 0xc3), Buffer.from(`\0${credentials}\0`), Buffer.alloc(5000)]),
  };

  it.each(Object.keys(texts))('%s', (name) => {
    const path = repository(`binary-${name.replaceAll(' ', '-')}`);
    writeFileSync(join(path, '.gitattributes'), '* binary -diff\n');
    writeFileSync(join(path, 'file.bin'), texts[name] ?? '');
    git(path, 'add', '--all');
    const codes = { staged: code(path, 'staged'), scan: code(path, 'scan'), range: (commit(path), code(path, 'range', 'HEAD')), history: code(path, 'audit-history') };
    expect(codes).toEqual({ staged: 1, scan: 1, range: 1, history: 1 });
  });
});

describe('9: ignored by position', () => {
  const line = (secret: string): string => `aws_secret_access_key = ${secret}\n`;
  const [old, other] = [secretAccessKey(draw), secretAccessKey(draw)];

  it('a baseline silences the credential, not its line', () => {
    const path = repository('baseline-line', { file: line(old) });
    expect(code(path, 'baseline', 'create', '--reason', 'revoked')).toBe(0);
    expect([code(path, 'scan'), code(path, 'audit-history')]).toEqual([0, 0]);
    writeFileSync(join(path, 'file'), line(other));
    git(path, 'add', 'file');
    expect([code(path, 'scan'), code(path, 'staged')]).toEqual([1, 1]);
    commit(path);
    expect([code(path, 'range', 'HEAD'), code(path, 'audit-history')]).toEqual([1, 1]);
  });

  it('a mark silences what it names, not what else stands on its line', () => {
    const named = JSON.parse(leaksift(folder('named', { file: line(old) }), ['scan', '--format', 'json']).stdout) as { findings: { fingerprint: string }[] };
    const mark = ` # ${'leaksift:'}allow ${named.findings[0]?.fingerprint ?? ''} revoked in March`;
    expect(code(folder('mark-own', { file: `${line(old).trimEnd()}${mark}\n` }), 'scan')).toBe(0);
    expect(code(folder('mark-other', { file: `${line(other).trimEnd()}${mark}\n` }), 'scan')).toBe(1);
    expect(code(folder('mark-both', { file: `${line(old).trimEnd()}; b_${line(other).trimEnd()}${mark}\n` }), 'scan')).toBe(1);
  });
});

describe('10: a change that edits its own policy', () => {
  it('is said, and what was silenced is counted', () => {
    const path = repository('policy');
    writeFileSync(join(path, 'file'), credentials);
    writeFileSync(join(path, '.leaksift.toml'), '[[allow]]\nrule = "aws-access-key-pair"\nreason = "trust me"\n');
    git(path, 'add', '--all');
    for (const command of [['staged'], ['scan'], ['audit-history']]) {
      const { code, stdout, stderr } = leaksift(path, command);
      expect({ code, stdout, stderr }).toEqual({
        code: 0, stdout: expect.stringContaining('Suppressed: 1 by the configuration') as string, stderr: expect.stringContaining('configuration .leaksift.toml') as string,
      });
    }
  });
});

describe('12: what is not there', () => {
  it.each([['scan', 'gone'], ['scan', 'credentials', 'gone'], ['audit-history', 'gone'], ['range', 'gone'], ['range', 'HEAD..gone']])('%s %s: a name that leads nowhere is refused', (...args) => {
    expect(leaksift(repository(`gone-${args.join('').replaceAll('.', '')}`, { credentials }), args)).toMatchObject({ code: 2, stdout: '' });
  });

  it('an id that no object has is unread', () => {
    const id = '0123456789'.repeat(4);
    expect(leaksift(repository('no-object'), ['range', id])).toMatchObject({ code: 3, stdout: expect.stringContaining(`object ${id}: missing object`) as string });
  });

  it('a submodule that is not here is counted and said', () => {
    const inner = repository('inner', { inside: 'another project\n' });
    const path = repository('outer');
    git(path, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${inner}`, 'lib');
    commit(path);
    const clone = join(folder('outer-clones'), 'clone');
    git(path, 'clone', '-q', `file://${path}`, clone);
    for (const command of [['range', 'HEAD'], ['audit-history']]) expect(leaksift(clone, command)).toMatchObject({ code: 0, stdout: expect.stringMatching(/Skipped 1: 1 × submodule/) as string });
  });

  it('a missing object makes every command that needs it incomplete', () => {
    const path = repository('missing');
    writeFileSync(join(path, 'file'), 'to be lost\n');
    git(path, 'add', 'file');
    const blob = git(path, 'rev-parse', ':file');
    rmSync(join(path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const staged = leaksift(path, ['staged']);
    expect(staged).toMatchObject({ code: 3, stdout: expect.stringContaining(blob) as string });
    git(path, 'hash-object', '-w', 'file');
    commit(path);
    rmSync(join(path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    for (const command of [['range', 'HEAD'], ['audit-history']]) expect(leaksift(path, command)).toMatchObject({ code: 3, stdout: expect.stringContaining(blob) as string });
  });

  it('an object whose stored content is another’s is not taken for it', () => {
    const path = repository('forged', { file: 'harmless\n' });
    const stored = (revision: string): string => ((id) => join(path, '.git/objects', id.slice(0, 2), id.slice(2)))(git(path, 'rev-parse', revision));
    writeFileSync(join(path, 'secret'), credentials);
    git(path, 'add', 'secret');
    rmSync(stored(':secret'));
    cpSync(stored(':file'), stored(':secret'));
    const codes = { staged: code(path, 'staged'), hook: code(path, 'hook', 'run', 'pre-commit'), range: (git(path, 'commit', '-q', '-m', 'x'), code(path, 'range', 'HEAD')), history: code(path, 'audit-history') };
    expect(codes).toEqual({ staged: 3, hook: 3, range: 3, history: 3 });
  });

  it('a partial clone says that it is one', () => {
    const origin = repository('whole', { credentials });
    rmSync(join(origin, 'credentials'));
    commit(origin);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folder('partial-clones'), 'clone');
    git(origin, 'clone', '-q', '--filter=blob:none', `file://${origin}`, clone);
    expect(leaksift(clone, ['audit-history'])).toMatchObject({ code: 3, stdout: expect.stringMatching(/This is a partial clone[^]*missing object \(partial clone\)/) as string });
    expect(code(clone, 'range', '--all')).toBe(3);
  });

  it('a limit that is reached makes the scan incomplete', () => {
    const bomb = zip('zeros', Buffer.alloc(300 * 1024 * 1024));
    const path = repository('limits');
    writeFileSync(join(path, 'bomb.zip'), bomb);
    git(path, 'add', '--all');
    const codes = { scan: code(path, 'scan'), staged: code(path, 'staged'), range: (commit(path), code(path, 'range', 'HEAD')), history: code(path, 'audit-history') };
    expect(codes).toEqual({ scan: 3, staged: 3, range: 3, history: 3 });
  });

  it('no repository, no commit and no content are three different things', () => {
    expect(code(folder('no-repository'), 'audit-history')).toBe(2);
    const unborn = folder('unborn');
    git(unborn, 'init', '-q');
    for (const command of [['staged'], ['range', 'HEAD']]) expect(leaksift(unborn, command)).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to scan') as string });
    expect(leaksift(unborn, ['audit-history'])).toMatchObject({ code: 0, stdout: expect.stringContaining('No commit was read') as string });
    for (const quiet of [[], ['--quiet']]) expect(leaksift(folder(`no-content-${quiet.length}`), ['scan', '-', ...quiet])).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to scan') as string });
  });

  it('a link out of the tree is not followed, and its text is read', () => {
    const outside = folder('outside', { credentials });
    const path = folder('linking', { README: 'x' });
    symlinkSync(outside, join(path, 'out'));
    symlinkSync(join(outside, 'credentials'), join(path, 'file'));
    expect(code(path, 'scan')).toBe(0);
    symlinkSync(`https://x/?${credentials.replaceAll('\n', '&').replaceAll(' ', '')}`, join(path, 'told'));
    expect(code(path, 'scan')).toBe(1);
  });

  it('files whose name begins with a dot are read', () => {
    expect(code(folder('dots', { '.hidden/.aws/credentials': credentials }), 'scan')).toBe(1);
  });

  it('what a user who is not root may not read is unread', () => {
    const path = folder('unreadable', { README: 'x', 'closed/credentials': credentials, secret: credentials });
    chmodSync(dirname(path), 0o755);
    chmodSync(join(path, 'closed'), 0o000);
    chmodSync(join(path, 'secret'), 0o000);
    const { status, stdout } = spawnSync(node, [join(dist, 'leaksift.mjs'), 'scan', path], { cwd: '/', env: environment, encoding: 'utf8', ...NOBODY });
    expect(status).toBe(3);
    expect(stdout).toMatch(/ {2}closed: .*EACCES/);
    expect(stdout).toMatch(/ {2}secret: /);
  });
});

describe('13: what stands where a file should be', () => {
  it('standard input that is a folder is unread, not empty', () => {
    const file = openSync(folder('as-input', { credentials }), 'r');
    const { status, stdout } = started(folder('input-is-a-folder'), ['scan', '-'], file);
    closeSync(file);
    expect({ status, stdout }).toEqual({ status: 3, stdout: expect.stringContaining('EISDIR') as string });
  });

  it.each(['.leaksift.toml', '.leaksift-baseline.jsonl'])('%s that is a FIFO is refused, and nobody waits for its writer', (name) => {
    const path = folder(`fifo${name}`, { credentials });
    execFileSync('mkfifo', [join(path, name)]);
    expect(started(path, ['scan'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no regular file') as string });
  });

  it('FIFOs that bear the names of a pack keep no hook waiting', () => {
    const path = repository('fifo-pack', { file: 'old\n' });
    git(path, 'gc', '-q');
    for (const end of ['idx', 'pack']) execFileSync('mkfifo', [join(path, `.git/objects/pack/pack-${'0'.repeat(40)}.${end}`)]);
    writeFileSync(join(path, 'file'), credentials);
    git(path, 'add', 'file');
    expect(started(path, ['hook', 'run', 'pre-commit'])).toMatchObject({ status: 1, stderr: expect.stringContaining('critical') as string });
  });

  it('without a temporary folder it says what to set', () => {
    const path = repository('no-temporary-folder', { credentials });
    expect(leaksift(path, ['audit-history'], '', { TMPDIR: join(path, 'gone') })).toMatchObject({ code: 3, stderr: expect.stringContaining('Set TMPDIR') as string });
  });
});

/** One that waits in `open` hears no signal but the last. */
function started(cwd: string, args: readonly string[], stdin: number | 'ignore' = 'ignore'): SpawnSyncReturns<string> {
  return spawnSync(node, [join(dist, 'leaksift.mjs'), ...args], { cwd, env: environment, encoding: 'utf8', stdio: [stdin, 'pipe', 'pipe'], timeout: 20_000, killSignal: 'SIGKILL' });
}

/** Root reads everything; others are tried as they are. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** One entry, deflated. */
function zip(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), head, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
