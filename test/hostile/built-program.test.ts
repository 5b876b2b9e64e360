/**
 * Whole audits by the built program, of repositories that are damaged or made to be endless, and of one that is real: time
 * and memory stay bounded, and the ledger says what was not read, whoever reads the packs, our engine or git.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../helpers/draw.ts';
import { dist, environment, folder, git, node } from '../e2e/smoke/program.ts';

const draw = seeded(4000);
const credentials = `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;

interface Audit {
  readonly code: number | null;
  readonly mebibytes: number;
  readonly ledger: { readonly complete: boolean; readonly units: { readonly enumerated: number; readonly scanned: number; readonly skipped: number; readonly unread: number }; readonly unread: readonly { readonly unit: string; readonly reason: string }[] };
  readonly findings: readonly { readonly fingerprint: string; readonly occurrences: readonly unknown[]; readonly exposure: unknown }[];
}

const measure = join(folder('measure'), 'measure.mjs');
writeFileSync(measure, "process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS));");

function audit(path: string, ...args: readonly string[]): Audit {
  const { status, stdout, stderr } = spawnSync(node, [`--import=${measure}`, join(dist, 'leaksift.mjs'), 'audit-history', path, '--format', 'json', ...args], { env: environment, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 170_000 });
  return { code: status, mebibytes: Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024, ...(JSON.parse(stdout) as Pick<Audit, 'ledger' | 'findings'>) };
}

/** Makes a repository out of fast-import's language. */
function imported(name: string, stream: string, ...options: readonly string[]): string {
  const path = folder(name);
  git(path, 'init', '-q', '--bare');
  const { status } = spawnSync('git', ['fast-import', '--quiet', ...options], { cwd: path, env: environment, input: stream });
  expect(status).toBe(0);
  return path;
}

const commit = (number: number, content: string): string => `commit refs/heads/main\ncommitter A <a@example.com> ${1_500_000_000 + number * 60} +0000\ndata 1\nc\nM 100644 inline file\ndata ${Buffer.byteLength(content)}\n${content}\n`;

function manyVersions(count: number, secretAt: number): string {
  const lines = Array.from({ length: 200 }, (_, line) => `line ${line} of a long file, ${line * line}`);
  return Array.from({ length: count }, (_, version) => {
    lines[version % 200] = `line changed at ${version}`;
    return commit(version, `${lines.join('\n')}\n${version === secretAt ? credentials : ''}`);
  }).join('');
}

describe('damaged packs', () => {
  const whole = imported('whole', manyVersions(300, 150));
  const expected = audit(whole);
  const packOf = (path: string): string => join(path, 'objects/pack', readdirSync(join(path, 'objects/pack')).find((name) => name.endsWith('.pack')) ?? '');

  it('whole, everything is read', () => {
    expect(expected).toMatchObject({ code: 1, ledger: { complete: true } });
    expect(expected.findings).toHaveLength(1);
  });

  it.each<[string, (pack: string) => void]>([
    ['missing', (pack) => rmSync(pack)],
    ['truncated', (pack) => truncateSync(pack, Math.floor(readFileSync(pack).length / 2))],
    ['empty', (pack) => truncateSync(pack, 0)],
    ['bit-flipped', (pack) => writeFileSync(pack, readFileSync(pack).map((byte, at) => (at % 997 === 500 ? byte ^ 0x10 : byte)))],
    ['without its index', (pack) => rmSync(pack.replace(/pack$/, 'idx'))],
    ['with an index that is cut short', (pack) => truncateSync(pack.replace(/pack$/, 'idx'), 2000)],
  ])('a pack that is %s: incomplete, by either reader, and every object is accounted for', (name, harm) => {
    const path = join(folder(`damaged-${name.replaceAll(' ', '-')}`), 'copy');
    cpSync(whole, path, { recursive: true });
    const pack = packOf(path);
    for (const file of [pack, pack.replace(/pack$/, 'idx')]) chmodSync(file, 0o644);
    harm(pack);
    for (const reader of [[], ['--read-by', 'git']]) {
      const { code, ledger } = audit(path, ...reader);
      expect([3, 4]).toContain(code);
      expect(ledger.complete).toBe(false);
      expect(ledger.units.enumerated).toBe(ledger.units.scanned + ledger.units.skipped + ledger.units.unread);
      expect(ledger.unread.length).toBeGreaterThan(0);
    }
  });
});

describe('bounds', () => {
  it('a chain of 4,000 deltas', () => {
    const path = imported('chain', manyVersions(4000, 2000), '--depth=4095');
    const { code, ledger, findings, mebibytes } = audit(path);
    expect({ code, complete: ledger.complete, findings: findings.length }).toEqual({ code: 1, complete: true, findings: 1 });
    expect(ledger.units.scanned).toBeGreaterThan(12_000);
    expect(mebibytes).toBeLessThan(400);
  });

  it('a blob of 1 GiB with a credential in its last line', () => {
    const path = folder('gibibyte');
    git(path, 'init', '-q');
    spawnSync('truncate', ['-s', '1G', join(path, 'large')]);
    writeFileSync(join(path, 'large'), `\n${credentials}`, { flag: 'a' });
    git(path, '-c', 'core.compression=1', 'add', 'large');
    git(path, 'commit', '-q', '-m', 'large');
    const { code, ledger, findings, mebibytes } = audit(path);
    expect({ code, complete: ledger.complete, findings: findings.length }).toEqual({ code: 1, complete: true, findings: 1 });
    expect(mebibytes).toBeLessThan(400);
  });

  it('a million names for one blob that holds a credential', () => {
    const path = folder('names');
    git(path, 'init', '-q', '--bare');
    const put = (type: string, content: Uint8Array): string => spawnSync('git', ['hash-object', '-t', type, '-w', '--stdin'], { cwd: path, env: environment, input: content, encoding: 'utf8' }).stdout.trim();
    const blob = Buffer.from(put('blob', Buffer.from(credentials)), 'hex');
    const folders = Array.from({ length: 10 }, (_, number) => put('tree', Buffer.concat(Array.from({ length: 100_000 }, (_, name) => Buffer.concat([Buffer.from(`100644 n${String(name).padStart(6, '0')}-${number}\0`), blob])))));
    const top = put('tree', Buffer.concat(folders.map((id, number) => Buffer.concat([Buffer.from(`40000 d${number}\0`), Buffer.from(id, 'hex')]))));
    git(path, 'update-ref', 'refs/heads/main', git(path, 'commit-tree', '-m', 'names', top));
    const { code, ledger, findings, mebibytes } = audit(path);
    expect({ code, complete: ledger.complete, findings: findings.length, places: findings[0]?.occurrences.length }).toEqual({ code: 1, complete: true, findings: 1, places: 1000 });
    expect(mebibytes).toBeLessThan(300);
  });

  it('ten folders in ten folders, seven levels deep: ten million paths, and each holds the credential', () => {
    const path = folder('bomb');
    git(path, 'init', '-q', '--bare');
    const put = (type: string, content: Uint8Array): string => spawnSync('git', ['hash-object', '-t', type, '-w', '--stdin'], { cwd: path, env: environment, input: content, encoding: 'utf8' }).stdout.trim();
    const tree = (mode: string, id: string): string => put('tree', Buffer.concat(Array.from({ length: 10 }, (_, number) => Buffer.concat([Buffer.from(`${mode} n${number}\0`), Buffer.from(id, 'hex')]))));
    let top = tree('100644', put('blob', Buffer.from(credentials)));
    for (let level = 1; level < 7; level += 1) top = tree('40000', top);
    git(path, 'update-ref', 'refs/heads/main', git(path, 'commit-tree', '-m', 'bomb', top));
    const { code, ledger, findings, mebibytes } = audit(path);
    expect({ code, complete: ledger.complete, findings: findings.length }).toEqual({ code: 1, complete: true, findings: 1 });
    expect(findings[0]?.occurrences.length).toBeLessThanOrEqual(1000);
    expect(mebibytes).toBeLessThan(400);
  });
});

const root = resolve(import.meta.dirname, '../..');

describe.runIf(existsSync(join(root, '.git')))('a real repository: this one', () => {
  it('holds the same, whoever reads its packs, in one thread or several', () => {
    const path = join(folder('clones'), 'own.git');
    git(root, 'clone', '-q', '--bare', '--no-local', root, path);
    const byGit = audit(path, '--read-by', 'git');
    expect(byGit.ledger.complete).toBe(true);
    expect(byGit.ledger.units.scanned).toBeGreaterThan(1000);
    for (const jobs of ['1', '3']) {
      const { code, ledger, findings } = audit(path, '--jobs', jobs);
      expect({ jobs, code, ledger, findings }).toEqual({ jobs, code: byGit.code, ledger: byGit.ledger, findings: byGit.findings });
    }
  });
});
