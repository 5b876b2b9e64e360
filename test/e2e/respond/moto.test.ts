/** A whole incident on AWS's emulator: a leaked key is found and lives, the guide stops it, the sweep finds what the thief left. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EC2 } from '@aws-sdk/client-ec2';
import { IAM } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { folder, git, node, type Outcome } from '../smoke/program.ts';
import { leaksiftAsync } from '../verify/run.ts';
import { pythonProgram, startMoto, type Moto } from './python.ts';
import { record, type Recorder } from './recorder.ts';

const MINUTES = 60_000;
/** The built program where its packages are: the sweep's clients are no part of it. */
const installed = join(import.meta.dirname, '../../../dist/leaksift.mjs');

let moto: Moto;
let leaked = { id: '', secret: '' };
let thief = '';
let fleet = '';
let path = '';

const owner = { accessKeyId: 'owner', secretAccessKey: 'owner' };
const iam = (credentials = owner): IAM => new IAM({ region: 'us-east-1', endpoint: moto.url, credentials });
const ownerVariables = { AWS_ACCESS_KEY_ID: 'owner', AWS_SECRET_ACCESS_KEY: 'owner', AWS_EC2_METADATA_DISABLED: 'true' };

beforeAll(async () => {
  moto = await startMoto();
  await iam().createUser({ UserName: 'alice', Path: '/team/' });
  const { AccessKey } = await iam().createAccessKey({ UserName: 'alice' });
  leaked = { id: AccessKey?.AccessKeyId ?? '', secret: AccessKey?.SecretAccessKey ?? '' };
  const stolen = { accessKeyId: leaked.id, secretAccessKey: leaked.secret };
  await iam(stolen).createUser({ UserName: 'backup-service' });
  thief = (await iam(stolen).createAccessKey({ UserName: 'backup-service' })).AccessKey?.AccessKeyId ?? '';
  const ec2 = new EC2({ region: 'sa-east-1', endpoint: moto.url, credentials: stolen });
  const { Images } = await ec2.describeImages({});
  const { SpotFleetRequestId } = await ec2.requestSpotFleet({
    SpotFleetRequestConfig: {
      IamFleetRole: 'arn:aws:iam::123456789012:role/fleet', TargetCapacity: 2, SpotPrice: '9', Type: 'maintain', AllocationStrategy: 'lowestPrice',
      LaunchSpecifications: [{ ImageId: Images?.[0]?.ImageId, InstanceType: 'p3.2xlarge', WeightedCapacity: 1, SpotPrice: '9' }],
    },
  });
  fleet = SpotFleetRequestId ?? '';
  path = folder('incident', { '.bash_profile': `export AWS_ACCESS_KEY_ID=${leaked.id}\nexport AWS_SECRET_ACCESS_KEY=${leaked.secret}\n` });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '--all');
  git(path, 'commit', '-q', '-m', 'settings');
  git(path, 'rm', '-q', '.bash_profile');
  git(path, 'commit', '-q', '-m', 'oops');
}, 10 * MINUTES);
afterAll(() => moto.stop());

describe('an incident', () => {
  it('a key that was removed from the tree is found in the history, and lives', async () => {
    const { code, stdout } = await leaksiftAsync(path, ['audit-history', '--verify', '--sts-endpoint', moto.url, '--format', 'json']);
    const [finding] = (JSON.parse(stdout) as Report).findings;
    expect(code).toBe(1);
    expect(finding?.verdict).toMatchObject({ status: 'live', arn: 'arn:aws:iam::123456789012:user/team/alice', account: '123456789012', principal: 'user' });
    writeFileSync(join(path, 'report.json'), stdout);
  });

  it('AWS\'s own command line takes the guide\'s first commands, and the key stops', async () => {
    const { code, stdout, stderr } = await leaksiftAsync(path, ['respond', 'report.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toContain(leaked.secret);
    const commands = stdout.slice(0, stdout.indexOf('2. What it did')).split('\n').filter((line) => line.startsWith('aws '));
    expect(commands[0]).toBe(`aws iam update-access-key --user-name alice --access-key-id ${leaked.id} --status Inactive`);
    for (const command of commands.slice(0, 4)) expect({ command, ...aws(command) }).toMatchObject({ command, status: expect.toSatisfy((status) => status === 0 || command.includes('login-profile')) });
    const { AccessKeyMetadata } = await iam().listAccessKeys({ UserName: 'alice' });
    expect(AccessKeyMetadata?.map(({ Status }) => Status)).toEqual(['Inactive']);
    expect((await iam().getUserPolicy({ UserName: 'alice', PolicyName: 'LeakedKeyDenyAll' })).PolicyDocument).toContain('Deny');
  }, 3 * MINUTES);

  it('every command of the guide is one that AWS\'s command line knows', async () => {
    const { stdout } = await leaksiftAsync(path, ['respond', 'report.json']);
    const calls = [...stdout.matchAll(/^\s*aws (\S+) (\S+)|\$\(aws (\S+) (\S+)/gm)].map(([, a, b, c, d]) => `${a ?? c} ${b ?? d}`);
    expect(calls.length).toBeGreaterThan(25);
    for (const call of new Set(calls)) expect({ call, ...aws(`aws ${call} help`) }).toMatchObject({ call, status: 0 });
  }, 5 * MINUTES);
});

function aws(command: string): { status: number | null; stderr: string } {
  const program = pythonProgram('aws');
  const { status, stderr } = spawnSync('/bin/sh', ['-c', command.replace(/^aws /, `${program} `)], {
    env: { PATH: process.env['PATH'], HOME: path, ...ownerVariables, AWS_ENDPOINT_URL: moto.url, AWS_DEFAULT_REGION: 'us-east-1', AWS_PAGER: '', PAGER: 'cat' }, encoding: 'utf8',
  });
  return { status, stderr };
}

describe('the sweep', () => {
  let recorder: Recorder;
  let outcome: Outcome;

  beforeAll(async () => {
    recorder = await record(moto.url);
    const { spawn } = await import('node:child_process');
    outcome = await new Promise((resolve) => {
      const child = spawn(node, [installed, 'respond', '--sweep', '--aws-endpoint', recorder.url], { cwd: path, env: { PATH: process.env['PATH'], HOME: path, ...ownerVariables } });
      const text = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => void (text.stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => void (text.stderr += chunk.toString()));
      child.on('close', (code) => resolve({ code, ...text }));
    });
    recorder.stop();
  }, 3 * MINUTES);

  it('finds the spot fleet in a Region that nobody uses, its instances, and the key that the thief made', () => {
    const lines = outcome.stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(lines).toContainEqual(expect.arrayContaining(['?', 'sa-east-1', 'spot fleet', fleet]));
    expect(lines.filter((line) => line.includes('sa-east-1') && line.includes('instance')).length).toBeGreaterThan(0);
    expect(lines).toContainEqual(expect.arrayContaining(['*', 'global', 'access key', `${thief} of backup-service`]));
    expect(lines).toContainEqual(expect.arrayContaining(['*', 'global', 'user', 'backup-service']));
  });

  it('says what it could not see, and ends incomplete', () => {
    expect(outcome.stdout).toContain('NOT SEEN');
    expect(outcome.stdout).toMatch(/Lightsail instance: .* Regions/);
    expect(outcome.code).toBe(3);
  });

  it('only reads, in every Region', () => {
    const writing = recorder.asked.filter((operation) => !/^(?:(?:Describe|List|Get|Lookup)[A-Z]\w*|GET \/\S*)$/.test(operation));
    expect(writing).toEqual([]);
    expect(recorder.asked.filter((operation) => operation === 'DescribeSpotFleetRequests').length).toBeGreaterThanOrEqual(17);
  });

  it('without the clients names the one command that adds them', async () => {
    const { code, stderr } = await leaksiftAsync(path, ['respond', '--sweep', '--aws-endpoint', moto.url], ownerVariables);
    expect(code).toBe(2);
    expect(stderr).toContain('npm install @aws-sdk/client-ec2 ');
  });

  it('without credentials, or without a network, says so', async () => {
    const run = (env: Readonly<Record<string, string>>, endpoint: string): { status: number | null; stderr: string } =>
      spawnSync(node, [installed, 'respond', '--sweep', '--aws-endpoint', endpoint], { cwd: path, env: { PATH: process.env['PATH'], HOME: path, AWS_EC2_METADATA_DISABLED: 'true', ...env }, encoding: 'utf8' });
    expect(run({}, moto.url)).toMatchObject({ status: 2, stderr: expect.stringContaining('--profile') });
    expect(run(ownerVariables, 'http://127.0.0.1:1')).toMatchObject({ status: 2, stderr: expect.stringContaining('can not be reached') });
  }, 3 * MINUTES);
});

describe('the safeguards', () => {
  it('are a template that cfn-lint accepts', async () => {
    const { code } = await leaksiftAsync(path, ['respond', '--safeguards', '--output', 'safeguards.yaml']);
    expect(code).toBe(0);
    const { status, stdout } = spawnSync(pythonProgram('cfn-lint'), ['safeguards.yaml'], { cwd: path, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const text = readFileSync(join(path, 'safeguards.yaml'), 'utf8');
    for (const type of ['AWS::CloudWatch::Alarm', 'AWS::Budgets::Budget', 'AWS::CloudTrail::Trail', 'Custom::SecurityContact', 'aws:RequestedRegion']) expect(text).toContain(type);
  }, MINUTES);
});

describe('what can not be used', () => {
  it.each([
    [['respond'], 'Name a report'],
    [['respond', 'gone.json'], 'gone.json'],
    [['respond', 'bad.json'], 'bad.json'],
    [['respond', 'clean.json'], 'no open finding'],
    [['respond', 'report.json', '--since', 'soon'], '--since'],
    [['respond', 'report.json', '--since', '2999-01-01'], 'future'],
    [['respond', 'report.json', '--sweep'], 'three things'],
    [['respond', 'report.json', '--profile', 'x'], 'need --sweep'],
    [['respond', '--sweep', '--aws-endpoint', 'http://example.com'], 'loopback'],
  ])('%j', async (args, said) => {
    writeFileSync(join(path, 'bad.json'), '{"version":"2.1.0","runs":[]}');
    writeFileSync(join(path, 'a.txt'), 'nothing');
    if (args.includes('clean.json')) await leaksiftAsync(path, ['scan', 'a.txt', '--format', 'json', '--output', 'clean.json']);
    const { code, stdout, stderr } = await leaksiftAsync(path, args);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toContain(said);
  });
});
