/**
 * What goes wrong around a live check, a guide and a look over an account, through the built program: each time a clear
 * sentence, an exit code that is not 0, and every finding kept.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { built } from '../../helpers/built.ts';
import { accessKeyId, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { errorReply, fakeSts, identityReply, type FakeSts, type Reply } from '../../unit/verify/fake-sts.ts';
import { node, repositoryWith, type Outcome } from '../smoke/program.ts';
import { leaksiftAsync } from '../verify/run.ts';

const installed = join(built, 'leaksift.mjs');
const draw = seeded(89);
const ID = accessKeyId(draw, 'ASIA');
const SECRET = secretAccessKey(draw);
const TOKEN = `IQoJb3JpZ2lu${pick(draw, BASE64, 400)}`;
const ARN = 'arn:aws:sts::123456789012:assumed-role/deploy/i-0abc';

let path = '';
let sts: FakeSts;
let before: Report;

beforeAll(async () => {
  sts = await fakeSts();
  path = repositoryWith('bad-input', { credentials: `aws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\naws_session_token = ${TOKEN}\n` });
  await leaksiftAsync(path, ['audit-history', '--format', 'json', '--output', 'report.json']);
  before = JSON.parse(readFileSync(join(path, 'report.json'), 'utf8')) as Report;
  writeFileSync(join(path, 'empty.json'), '');
  writeFileSync(join(path, 'cut.json'), readFileSync(join(path, 'report.json'), 'utf8').slice(0, 400));
  writeFileSync(join(path, 'nothing.json'), JSON.stringify({ ...before, findings: [] }));
  writeFileSync(join(path, 'sarif.json'), '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}},"results":[]}]}');
  writeFileSync(join(path, 'gitleaks.json'), JSON.stringify([{ RuleID: 'aws-access-token', Description: 'x', StartLine: 1, File: 'credentials', Commit: '', Fingerprint: 'credentials:aws-access-token:1' }]));
  writeFileSync(join(path, 'trufflehog.json'), '{"SourceMetadata":{"Data":{}},"DetectorName":"AWS","Verified":true}\n{"SourceMetadata":{"Data":{}},"DetectorName":"AWS","Verified":false}\n');
  writeFileSync(join(path, 'newer.json'), JSON.stringify({ ...before, schema: 'leaksift/99' }));
  writeFileSync(join(path, 'binary.json'), Buffer.from([0, 159, 146, 150, 255, 254]));
});
afterAll(() => sts.close());
beforeEach(() => {
  sts.keys.clear();
  sts.planned.length = 0;
  sts.keys.set(ID, { secret: SECRET, token: TOKEN, arn: ARN });
});

function kept(report: Report): unknown {
  return report.findings.map(({ fingerprint, severity, status, occurrences }) => ({ fingerprint, severity, status, occurrences }));
}

describe('a live check from a report', () => {
  const cases: readonly (readonly [string, Reply | 'cut', number, string, RegExp])[] = [
    ['expired credentials', errorReply(403, 'ExpiredToken', 'The security token included in the request is expired'), 1, 'expired', /has expired/],
    ['a wrong partition', errorReply(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.'), 1, 'rejected', /another partition/],
    ['throttling', errorReply(400, 'Throttling', 'Rate exceeded'), 4, 'unknown', /busy/],
    ['clock skew', errorReply(403, 'SignatureDoesNotMatch', 'Signature expired: 20260101T000000Z is now earlier than 20261121T000000Z'), 4, 'unknown', /clock is wrong/],
    ['a network that cuts', 'cut', 4, 'unknown', /connection/],
  ];

  it.each(cases)('%s', async (_, always, code, status, reason) => {
    sts.keys.set(ID, { secret: SECRET, token: TOKEN, arn: ARN, always });
    const json = await leaksiftAsync(path, ['verify', 'report.json', '--format', 'json', '--sts-endpoint', sts.url]);
    const report = JSON.parse(json.stdout) as Report;
    expect({ code: json.code, kept: kept(report) }).toEqual({ code, kept: kept(before) });
    expect(report.findings[0]?.verdict).toMatchObject({ status, reason: expect.stringMatching(reason) });
    expect(json.stdout + json.stderr).not.toContain(SECRET);
  }, 60_000);

  it('no network at all, told to a person', async () => {
    const { code, stdout } = await leaksiftAsync(path, ['verify', 'report.json', '--sts-endpoint', 'http://127.0.0.1:1']);
    expect(code).toBe(4);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/no answer: the connection was refused/);
  });
});

const BAD = [['empty.json'], ['cut.json'], ['nothing.json'], ['sarif.json'], ['gitleaks.json'], ['trufflehog.json'], ['newer.json'], ['binary.json'], ['gone.json'], ['.']] as const;

describe.each([
  ['verify', ['--sts-endpoint', 'http://127.0.0.1:1']],
  ['respond', []],
  ['respond', ['--sweep', '--aws-endpoint', 'http://127.0.0.1:1']],
] as const)('%s %j', (command, flags) => {
  it.each(BAD)('refuses %s in one sentence that names it, and leaves it as it was', async (name) => {
    const bytes = (): string => (name === 'gone.json' || name === '.' ? '' : readFileSync(join(path, name), 'latin1'));
    const was = bytes();
    const { code, stdout, stderr } = await leaksiftAsync(path, [command, name, ...flags]);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(name === 'nothing.json' ? /holds no/ : new RegExp(name.replace('.', '\\.')));
    expect(bytes()).toBe(was);
  });
});

describe('a look over an account', () => {
  let aws: Server;
  let url = '';
  let reply: (action: string) => Reply;
  let asked: string[] = [];

  beforeAll(async () => {
    aws = createServer((message, response) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => void chunks.push(chunk));
      message.on('end', () => {
        const action = /Action=(\w+)/.exec(Buffer.concat(chunks).toString())?.[1] ?? String(message.headers['x-amz-target'] ?? message.url);
        asked.push(action);
        const { status, body, type = 'text/xml' } = reply(action);
        response.writeHead(status, { 'content-type': type }).end(body);
      });
    });
    await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(aws.address() as AddressInfo).port}`;
  });
  afterAll(() => void (aws.closeAllConnections(), aws.close()));
  beforeEach(() => void (asked = []));

  function sweep(args: readonly string[] = [], variables: Readonly<Record<string, string>> = { AWS_ACCESS_KEY_ID: 'clean', AWS_SECRET_ACCESS_KEY: 'clean' }): Promise<Outcome> {
    return new Promise((resolve) => {
      const child = spawn(node, [installed, 'respond', '--sweep', '--aws-endpoint', url, ...args], { cwd: path, env: { PATH: process.env['PATH'], HOME: path, AWS_EC2_METADATA_DISABLED: 'true', ...variables } });
      const text = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => void (text.stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => void (text.stderr += chunk.toString()));
      child.on('close', (code) => resolve({ code, ...text }));
    });
  }

  it.each([
    ['expired credentials', errorReply(403, 'ExpiredToken'), /have expired; sign in again/],
    ['a wrong partition', errorReply(403, 'InvalidClientTokenId'), /another partition \(see --region\)/],
    ['clock skew', errorReply(403, 'SignatureDoesNotMatch', 'Signature expired: 20260101T000000Z is now earlier than 20261121T000000Z'), /clock/],
    ['a request too old', errorReply(400, 'RequestExpired'), /clock is wrong/],
    ['throttling', errorReply(400, 'Throttling', 'Rate exceeded'), /AWS is busy/],
    ['a portal\'s page', { status: 200, body: '<html>log in</html>', type: 'text/html' }, /not one of AWS/],
  ] as const)('with %s ends before it begins', async (trouble, answer, said) => {
    reply = () => answer;
    const { code, stdout, stderr } = await sweep();
    expect({ code, stdout, lines: stderr.trim().split('\n').length, other: asked.filter((action) => action !== 'GetCallerIdentity') }).toEqual({ code: 2, stdout: '', lines: 1, other: [] });
    expect(stderr).toMatch(said);
    if (trouble === 'throttling') expect(asked.length).toBeGreaterThan(3);
  }, 120_000);

  it('where everything else is denied shows nothing as empty', async () => {
    reply = (action) => (action === 'GetCallerIdentity' ? identityReply('arn:aws:iam::123456789012:user/auditor') : { status: 403, body: '{"__type":"AccessDeniedException","message":"no"}', type: 'application/x-amz-json-1.1' });
    const { code, stdout } = await sweep();
    expect(code).toBe(3);
    expect(stdout).toContain('NOT SEEN (this is not "nothing there")');
    for (const place of ['the list of Regions', 'users', 'spot fleet', 'instance', 'Lambda function', 'ECS cluster', 'Bedrock calls', 'SES identity', 'trails', 'GuardDuty', 'spend']) expect(stdout).toMatch(new RegExp(`^  ${place}: .*us-east-1$`, 'm'));
  }, 120_000);

  it('without a profile of that name says so', async () => {
    reply = () => errorReply(500, 'InternalFailure');
    const { code, stderr } = await sweep(['--profile', 'nobody'], {});
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(stderr).toContain('--profile');
  });
});
