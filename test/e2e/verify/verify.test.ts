/** The live check of the built program: while scanning, and from a report whose credentials are read again. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { fakeSts, type FakeSts } from '../../unit/verify/fake-sts.ts';
import { folder, git, repositoryWith } from '../smoke/program.ts';
import { leaksiftAsync } from './run.ts';

const draw = seeded(82);
const ID = accessKeyId(draw);
const SECRET = secretAccessKey(draw);
const ARN = 'arn:aws:iam::123456789012:user/ci';
const text = `aws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\n`;

let sts: FakeSts;
beforeAll(async () => void (sts = await fakeSts()));
afterAll(() => sts.close());
beforeEach(() => {
  sts.requests.length = 0;
  sts.keys.clear();
  sts.keys.set(ID, { secret: SECRET, arn: ARN });
});

const asking = (): string[] => ['--sts-endpoint', sts.url];

const repository = (name: string, files: Readonly<Record<string, string>> = { credentials: text }): string => repositoryWith(name, files);

describe('while scanning', () => {
  it.each([
    ['scan', ['.'], ''],
    ['scan', ['-'], text],
    ['staged', [], ''],
    ['range', ['HEAD'], ''],
    ['audit-history', [], ''],
  ] as const)('%s %j', async (command, args, input) => {
    const path = repository(`scanning-${command}${args.join('')}`);
    if (command === 'staged') {
      writeFileSync(join(path, 'more'), text.replaceAll('\n', '\n\n'));
      rmSync(join(path, 'credentials'));
      git(path, 'rm', '-q', '--cached', 'credentials');
      git(path, 'commit', '-q', '-m', 'out');
      git(path, 'add', 'more');
    }
    const { code, stdout, stderr } = await leaksiftAsync(path, [command, ...args, '--format', 'json', '--verify', ...asking()], {}, input);
    const { findings } = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.verdict).toMatchObject({ status: 'live', arn: ARN, principal: 'user' });
    expect(sts.requests).toHaveLength(1);
    expect(stdout + stderr).not.toContain(SECRET);
    expect(stdout).not.toContain('"value"');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('asking AWS STS about 1 key')]);
  });

  it('says nothing to anybody without --verify', async () => {
    const path = repository('silent');
    const { code } = await leaksiftAsync(path, ['audit-history', '--format', 'json'], { AWS_ENDPOINT_URL: sts.url, AWS_ENDPOINT_URL_STS: sts.url });
    expect(code).toBe(1);
    expect(sts.requests).toEqual([]);
  });

  it.each([
    [['--sts-endpoint', 'https://sts.example.com'], '--verify', 'loopback'],
    [['--sts-endpoint', 'http://localhost:1'], '--verify', 'loopback'],
    [['--sts-endpoint', 'http://127.0.0.1.example.com'], '--verify', 'loopback'],
    [['--sts-endpoint', 'http://127.0.0.1:1'], '--quiet', 'need --verify'],
    [['--verify-exclude', '12'], '--verify', 'twelve digits'],
  ])('%j is wrong use', async (args, first, said) => {
    const { code, stderr } = await leaksiftAsync(folder(`wrong-${args.join('-').replace(/\W/g, '_')}${first}`), ['scan', first, ...args]);
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(stderr).toContain(said);
  });

  it('is refused in pull requests from forks', async () => {
    const path = folder('fork', { 'event.json': JSON.stringify({ pull_request: { head: { repo: { full_name: 'them/x' } }, base: { repo: { full_name: 'us/x' } } } }) });
    const { code, stderr } = await leaksiftAsync(path, ['scan', '--verify', ...asking()], { GITHUB_EVENT_PATH: join(path, 'event.json') });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('forks') });
    expect(sts.requests).toEqual([]);
  });
});

describe('from a report', () => {
  async function reportOf(path: string, command: readonly string[]): Promise<string> {
    const { stdout } = await leaksiftAsync(path, [...command, '--format', 'json']);
    writeFileSync(join(path, '..', `${command[0]}-report.json`), stdout);
    return join('..', `${command[0]}-report.json`);
  }

  it.each([['audit-history'], ['scan'], ['range', 'HEAD']])('of %s', async (...command) => {
    const path = repository(`report-${command[0]}`, { credentials: text, 'a/long': `${'-'.repeat(9_000_000)}\n` });
    const report = await reportOf(path, command);
    const { code, stdout, stderr } = await leaksiftAsync(path, ['verify', report, '--format', 'json', ...asking()]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Report).findings[0]?.verdict).toMatchObject({ status: 'live', arn: ARN });
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it('ends by the floor of the configuration, unless told another', async () => {
    const path = repository('report-floor', { '.leaksift.toml': 'fail-on = "critical"\n', credentials: text });
    const report = await reportOf(path, ['scan']);
    writeFileSync(join(path, report), readFileSync(join(path, report), 'utf8').replaceAll('"severity":"critical"', '"severity":"high"').replaceAll('"severity": "critical"', '"severity": "high"'));
    sts.keys.clear();
    expect((await leaksiftAsync(path, ['verify', report, ...asking()])).code).toBe(0);
    expect((await leaksiftAsync(path, ['verify', report, '--fail-on', 'high', ...asking()])).code).toBe(1);
  });

  it('of a file in the git directory, a message and an encoded value', async () => {
    const other = accessKeyId(draw);
    const third = accessKeyId(draw);
    const [b, c] = [secretAccessKey(draw), secretAccessKey(draw)];
    const path = repository('places', { a: Buffer.from(`aws_access_key_id=${other}\naws_secret_access_key=${b}\n`).toString('base64') });
    git(path, 'commit', '-q', '--allow-empty', '-m', `try\n\naws_access_key_id=${third} aws_secret_access_key=${c}`);
    writeFileSync(join(path, '.git', 'backup'), text);
    for (const [id, secret] of [[other, b], [third, c]] as const) sts.keys.set(id, { secret, arn: ARN });
    const report = await reportOf(path, ['audit-history']);
    const { stdout } = await leaksiftAsync(path, ['verify', report, '--format', 'json', ...asking()]);
    expect((JSON.parse(stdout) as Report).findings.filter(({ parts }) => parts.length > 1).map(({ verdict }) => verdict?.status)).toEqual(['live', 'live', 'live']);
  });

  it('says when a credential is gone, keeps it, and calls the check incomplete', async () => {
    const path = repository('gone');
    const report = await reportOf(path, ['scan']);
    writeFileSync(join(path, 'credentials'), 'nothing\n');
    const { code, stdout } = await leaksiftAsync(path, ['verify', report, '--format', 'json', ...asking()]);
    expect(code).toBe(4);
    expect((JSON.parse(stdout) as Report).findings[0]?.verdict).toMatchObject({ status: 'unknown', reason: expect.stringContaining('no longer stands') });
    rmSync(join(path, 'credentials'));
    const { stderr } = await leaksiftAsync(path, ['verify', report, '--format', 'json', ...asking()]);
    expect(stderr).toContain('credentials: missing');
    expect(stderr).toContain('INCOMPLETE: 1 of 1 keys could not be checked');
    expect(sts.requests).toEqual([]);
  });

  it('of stdin says that a report does not keep it', async () => {
    const path = folder('through');
    writeFileSync(join(path, 'report.json'), (await leaksiftAsync(path, ['scan', '-', '--format', 'json'], {}, text)).stdout);
    const { code, stdout } = await leaksiftAsync(path, ['verify', 'report.json', '--format', 'json', ...asking()]);
    expect({ code, reason: (JSON.parse(stdout) as Report).findings[0]?.verdict?.reason }).toEqual({ code: 4, reason: expect.stringMatching(/^not asked: it could not be read again: .*standard input; scan it again with --verify$/) });
  });

  it('of what was staged: as long as git keeps the object, and gone after', async () => {
    const path = repository('staged', { other: 'nothing\n' });
    writeFileSync(join(path, 'credentials'), text);
    git(path, 'add', 'credentials');
    const report = await reportOf(path, ['staged']);
    git(path, 'rm', '-q', '--cached', 'credentials');
    const status = async (): Promise<unknown> => (JSON.parse((await leaksiftAsync(path, ['verify', report, '--format', 'json', ...asking()])).stdout) as Report).findings[0]?.verdict;
    expect(await status()).toMatchObject({ status: 'live' });
    git(path, 'prune', '--expire=now');
    expect(await status()).toMatchObject({ status: 'unknown', reason: expect.stringContaining('no longer stands') });
  });

  it('of packed, unreachable, stashed, compressed and encoded objects, of tags and notes, joined from shards', async () => {
    const path = repository('everywhere', { kept: 'nothing\n' });
    const pairs = Array.from({ length: 6 }, () => [accessKeyId(draw), secretAccessKey(draw)] as const);
    const [packed = '', lost = '', stashed = '', zipped = '', tagged = '', noted = ''] = pairs.map(([id, secret]) => `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`);
    for (const [id, secret] of pairs) sts.keys.set(id, { secret, arn: ARN });
    const commit = (name: string, content: string | Buffer): void => {
      writeFileSync(join(path, name), content);
      git(path, 'add', name);
      git(path, 'commit', '-q', '-m', name);
    };
    commit('packed', packed);
    git(path, 'gc', '-q');
    commit('lost', lost);
    git(path, 'reset', '-q', '--hard', 'HEAD~');
    git(path, 'reflog', 'expire', '--expire=now', '--all');
    commit('zipped.gz', gzipSync(zipped));
    writeFileSync(join(path, 'kept'), stashed);
    git(path, 'stash', '-q');
    git(path, 'tag', '-a', 'v1', '-m', tagged);
    git(path, 'notes', 'add', '-m', noted);
    for (const shard of ['1/2', '2/2']) await leaksiftAsync(path, ['audit-history', '--shard', shard, '--format', 'json', '--output', join('..', `shard-${shard.replace('/', '-')}.json`)]);
    await leaksiftAsync(path, ['merge', '../shard-1-2.json', '../shard-2-2.json', '--format', 'json', '--output', '../merged.json']);
    const { stdout } = await leaksiftAsync(path, ['verify', '../merged.json', '--format', 'json', ...asking()]);
    expect((JSON.parse(stdout) as Report).findings.filter(({ parts }) => parts.length > 1).map(({ verdict }) => verdict?.status)).toEqual(pairs.map(() => 'live'));
  });

  it('of a repository that has moved, or was a URL, says what to do; --repository finds it', async () => {
    const path = repository('moving');
    const top = join(path, '..');
    writeFileSync(join(top, 'moving.json'), (await leaksiftAsync(top, ['audit-history', 'moving', '--format', 'json'])).stdout);
    writeFileSync(join(top, 'url.json'), (await leaksiftAsync(top, ['audit-history', pathToFileURL(path).href, '--format', 'json'])).stdout);
    renameSync(path, join(top, 'moved'));
    for (const report of ['moving.json', 'url.json']) {
      const { code, stdout, stderr } = await leaksiftAsync(top, ['verify', report, ...asking()]);
      expect({ report, code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ report, code: 2, stdout: '', lines: 1 });
      expect(stderr).toMatch(/moving.*--repository/);
      const again = await leaksiftAsync(top, ['verify', report, '--repository', 'moved', '--format', 'json', ...asking()]);
      expect((JSON.parse(again.stdout) as Report).findings[0]?.verdict?.status).toBe('live');
    }
  });

  it('of several repositories, listed, in shards, or joined afterwards; one that is gone leaves its own keys unasked', async () => {
    const pairs = Array.from({ length: 3 }, () => [accessKeyId(draw), secretAccessKey(draw)] as const);
    const paths = pairs.map(([id, secret], n) => {
      sts.keys.set(id, { secret, arn: ARN });
      return repository(`several-${n}`, { own: `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`, common: text });
    });
    const top = join(paths[0] ?? '', '..');
    const names = paths.map((path) => basename(path));
    writeFileSync(join(top, 'several.txt'), names.join('\n'));
    const audit = async (output: string, ...args: string[]): Promise<string> => (await leaksiftAsync(top, ['audit-history', ...args, '--format', 'json', '--output', output]), output);
    const statuses = async (report: string, ...args: string[]): Promise<unknown[]> => {
      const { stdout } = await leaksiftAsync(top, ['verify', report, '--format', 'json', ...args, ...asking()]);
      return (JSON.parse(stdout) as Report).findings.map(({ verdict }) => verdict?.status).sort();
    };
    const joined = async (output: string, reports: readonly string[]): Promise<string> => (await leaksiftAsync(top, ['merge', ...reports, '--format', 'json', '--output', output]), output);
    const listed = await audit('several.json', '--repositories', 'several.txt');
    const shards = [await audit('shard-a.json', '--repositories', 'several.txt', '--shard', '1/2'), await audit('shard-b.json', '--repositories', 'several.txt', '--shard', '2/2')];
    const wholes = await Promise.all(names.map((name) => audit(`${name}.json`, name)));
    for (const report of [listed, await joined('several-s.json', shards), await joined('several-w.json', wholes)]) {
      expect([report, await statuses(report)]).toEqual([report, ['live', 'live', 'live', 'live']]);
    }
    mkdirSync(join(top, 'elsewhere'));
    for (const name of names) renameSync(join(top, name), join(top, 'elsewhere', name));
    expect(await statuses(listed, '--repository', 'elsewhere')).toEqual(['live', 'live', 'live', 'live']);
    renameSync(join(top, 'elsewhere', names[1] ?? ''), join(top, 'elsewhere', 'lost'));
    const { code, stdout, stderr } = await leaksiftAsync(top, ['verify', listed, '--repository', 'elsewhere', '--format', 'json', ...asking()]);
    expect(code).toBe(4);
    expect((JSON.parse(stdout) as Report).findings.map(({ verdict }) => verdict?.status).sort()).toEqual(['live', 'live', 'live', 'unknown']);
    expect(stderr).toMatch(/could not be read again: .*several-1/);
    const guide = await leaksiftAsync(top, ['respond', listed, '--repository', 'elsewhere']);
    expect(pairs.map(([id]) => guide.stdout.includes(id))).toEqual([true, false, true]);
  });

  it('leaves an excluded account alone, and misses no check', async () => {
    const path = repository('excluded');
    const report = await reportOf(path, ['scan']);
    const [finding] = (JSON.parse(readFileSync(join(path, report), 'utf8')) as Report).findings;
    const { code } = await leaksiftAsync(path, ['verify', report, '--verify-exclude', finding?.facts.account ?? '', ...asking()]);
    expect(code).toBe(1);
    expect(sts.requests).toEqual([]);
  });

  it('is refused with a sentence when it is none, is empty, or holds nothing to ask', async () => {
    const path = folder('bad', { 'empty.json': '', 'other.json': '{"version":"2.1.0","runs":[]}', 'a.txt': 'nothing' });
    await leaksiftAsync(path, ['scan', 'a.txt', '--format', 'json', '--output', 'clean.json']);
    for (const name of ['empty.json', 'other.json', 'clean.json', 'none.json']) {
      const { code, stdout, stderr } = await leaksiftAsync(path, ['verify', name, ...asking()]);
      expect({ name, code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ name, code: 2, stdout: '', lines: 1 });
      expect(stderr).toContain(name);
    }
    expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('nothing');
  });

  it('without a network keeps every finding and ends incomplete', async () => {
    const path = repository('offline');
    const report = await reportOf(path, ['audit-history']);
    const { code, stdout } = await leaksiftAsync(path, ['verify', report, '--format', 'json', '--sts-endpoint', 'http://127.0.0.1:1']);
    expect(code).toBe(4);
    expect((JSON.parse(stdout) as Report).findings[0]).toMatchObject({ severity: 'critical', status: 'open', verdict: { status: 'unknown' } });
  });
});
