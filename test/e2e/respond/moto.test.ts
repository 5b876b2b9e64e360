/** A whole incident on AWS's emulator: a leaked key is found and lives, the guide stops it, the sweep finds what the thief left. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EC2 } from '@aws-sdk/client-ec2';
import { IAM } from '@aws-sdk/client-iam';
import { STS } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { built } from '../../helpers/built.ts';
import { git, node, repositoryWith, type Outcome } from '../smoke/program.ts';
import { leaksiftAsync } from '../verify/run.ts';
import { pythonProgram, startMoto, type Moto } from './python.ts';
import { record } from './recorder.ts';

const MINUTES = 60_000;
/** The built program where its packages are: the sweep's clients are no part of it. */
const installed = join(built, 'leaksift.mjs');

interface Pair {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

let moto: Moto;
let owner: Pair;
let leaked: Pair;
let thief = '';
let fleet = '';
let path = '';

const iam = (credentials: Pair): IAM => new IAM({ region: 'us-east-1', endpoint: moto.url, credentials });
const ownerVariables = (): Record<string, string> => ({ ...variablesOf(owner), AWS_EC2_METADATA_DISABLED: 'true' });
const variablesOf = ({ accessKeyId, secretAccessKey }: Pair): Record<string, string> => ({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey });

/** A user that may do everything, as leaked keys so often may. */
async function administrator(name: string, folderOfUsers: string, by: Pair): Promise<Pair> {
  await iam(by).createUser({ UserName: name, Path: folderOfUsers });
  await iam(by).putUserPolicy({ UserName: name, PolicyName: 'all', PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' });
  const { AccessKey } = await iam(by).createAccessKey({ UserName: name });
  return { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
}

beforeAll(async () => {
  moto = await startMoto();
  owner = await administrator('owner', '/', { accessKeyId: 'nobody', secretAccessKey: 'nobody' });
  leaked = await administrator('alice', '/team/', owner);
  await moto.checkSignatures();
  thief = (await administrator('backup-service', '/', leaked)).accessKeyId;
  const ec2 = new EC2({ region: 'sa-east-1', endpoint: moto.url, credentials: leaked });
  const { Images } = await ec2.describeImages({});
  const { SpotFleetRequestId } = await ec2.requestSpotFleet({
    SpotFleetRequestConfig: {
      IamFleetRole: 'arn:aws:iam::123456789012:role/fleet', TargetCapacity: 2, SpotPrice: '9', Type: 'maintain', AllocationStrategy: 'lowestPrice',
      LaunchSpecifications: [{ ImageId: Images?.[0]?.ImageId, InstanceType: 'p3.2xlarge', WeightedCapacity: 1, SpotPrice: '9' }],
    },
  });
  fleet = SpotFleetRequestId ?? '';
  path = repositoryWith('incident', { '.bash_profile': `export AWS_ACCESS_KEY_ID=${leaked.accessKeyId}\nexport AWS_SECRET_ACCESS_KEY=${leaked.secretAccessKey}\n` });
  git(path, 'rm', '-q', '.bash_profile');
  git(path, 'commit', '-q', '-m', 'oops');
}, 10 * MINUTES);
afterAll(() => moto.stop());

function runInstalled(args: readonly string[], variables: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(node, [installed, ...args], { cwd: path, env: { PATH: process.env['PATH'], HOME: path, AWS_EC2_METADATA_DISABLED: 'true', ...variables } });
    const text = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => void (text.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (text.stderr += chunk.toString()));
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

/** Cells of the sweep's table. */
function linesOf(stdout: string): string[][] {
  return stdout.split('\n').map((line) => line.split(/ {2,}/));
}

describe('the emulator', () => {
  it('knows right signatures from wrong ones', async () => {
    const asked = async (pair: Pair): Promise<unknown> => new STS({ region: 'us-east-1', endpoint: moto.url, credentials: pair }).getCallerIdentity({}).then(({ Arn }) => Arn, (error: unknown) => error instanceof Error && error.name);
    expect(await asked(leaked)).toBe('arn:aws:iam::123456789012:user/team/alice');
    expect(await asked({ ...leaked, secretAccessKey: owner.secretAccessKey })).toBe('SignatureDoesNotMatch');
    expect(await asked({ ...leaked, accessKeyId: leaked.accessKeyId.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')) })).toBe('InvalidClientTokenId');
  });
});

describe('an incident', () => {
  it('from the leaked key in the history to what the thief left in a Region that nobody uses, only reading', async () => {
    const recorder = await record(moto.url);
    const audit = await leaksiftAsync(path, ['audit-history', '--verify', '--sts-endpoint', recorder.url, '--format', 'json', '--output', 'report.json']);
    expect(audit.code).toBe(1);
    const report = JSON.parse(readFileSync(join(path, 'report.json'), 'utf8')) as Report;
    expect(report.findings.map(({ verdict, exposure }) => [verdict?.status, verdict?.arn, verdict?.account, verdict?.principal, exposure?.inHead])).toEqual([['live', 'arn:aws:iam::123456789012:user/team/alice', '123456789012', 'user', false]]);
    expect(recorder.asked).toEqual(['GetCallerIdentity']);

    const guides = await Promise.all(['text', 'markdown', 'html'].map((format) => leaksiftAsync(path, ['respond', 'report.json', '--format', format])));
    for (const { code, stdout, stderr } of guides) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`aws iam update-access-key --user-name alice --access-key-id ${leaked.accessKeyId} --status Inactive`);
      expect(stdout).not.toContain(leaked.secretAccessKey);
    }
    expect(recorder.asked).toHaveLength(1);

    const begun = performance.now();
    const swept = await runInstalled(['respond', 'report.json', '--sweep', '--aws-endpoint', recorder.url], variablesOf(owner));
    const seconds = (performance.now() - begun) / 1000;
    const lines = linesOf(swept.stdout);
    expect(lines).toContainEqual(['?', 'sa-east-1', 'spot fleet', fleet, 'active']);
    expect(lines.filter(([, region, what]) => region === 'sa-east-1' && what === 'instance')).toHaveLength(2);
    expect(lines).toContainEqual(expect.arrayContaining(['*', 'global', 'user', 'backup-service', 'exists']));
    expect(lines).toContainEqual(expect.arrayContaining(['*', 'global', 'access key', `${thief} of backup-service`, 'Active']));
    expect(lines).toContainEqual(expect.arrayContaining(['*', 'global', 'access key', `${leaked.accessKeyId} of alice`, 'Active (THE LEAKED KEY)']));
    expect(swept.stdout + swept.stderr).not.toContain(leaked.secretAccessKey);
    expect(swept.code).toBe(3);

    const asked = recorder.asked.slice(1);
    const regions = asked.filter((operation) => operation === 'DescribeSpotFleetRequests').length;
    expect(swept.stdout).toContain(`${regions} Regions looked at with`);
    expect(regions).toBeGreaterThanOrEqual(17);
    expect([...new Set(asked)].sort()).toEqual(READING);
    const { Users } = await iam(owner).listUsers({});
    expect(Users?.map(({ UserName }) => UserName).sort()).toEqual(['alice', 'backup-service', 'owner']);
    recorder.stop();
    console.log(`the sweep on moto: ${/\d+ calls/.exec(swept.stdout)?.[0]}, ${asked.length} requests, ${seconds.toFixed(1)} s, ${regions} Regions`);
  }, 5 * MINUTES);

  it('is not looked over with the leaked key itself', async () => {
    const recorder = await record(moto.url);
    const { code, stdout, stderr } = await runInstalled(['respond', 'report.json', '--sweep', '--aws-endpoint', recorder.url], variablesOf(leaked));
    recorder.stop();
    expect({ code, stdout, asked: recorder.asked }).toEqual({ code: 2, stdout: '', asked: [] });
    expect(stderr).toContain('--profile');
  });

  it('AWS\'s own command line takes the guide\'s first commands, and the key stops', async () => {
    const { code, stdout, stderr } = await leaksiftAsync(path, ['respond', 'report.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toContain(leaked.secretAccessKey);
    const commands = stdout.slice(0, stdout.indexOf('2. What it did')).split('\n').filter((line) => line.startsWith('aws '));
    expect(commands[0]).toBe(`aws iam update-access-key --user-name alice --access-key-id ${leaked.accessKeyId} --status Inactive`);
    for (const command of commands.slice(0, 4)) expect({ command, ...aws(command) }).toMatchObject({ command, status: expect.toSatisfy((status) => status === 0 || command.includes('login-profile')) });
    const { AccessKeyMetadata } = await iam(owner).listAccessKeys({ UserName: 'alice' });
    expect(AccessKeyMetadata?.map(({ Status }) => Status)).toEqual(['Inactive']);
    expect((await iam(owner).getUserPolicy({ UserName: 'alice', PolicyName: 'LeakedKeyDenyAll' })).PolicyDocument).toContain('Deny');
  }, 3 * MINUTES);
});

function aws(command: string): { status: number | null; stderr: string } {
  const program = pythonProgram('aws');
  const { status, stderr } = spawnSync('/bin/sh', ['-c', command.replace(/^aws /, `${program} `)], {
    env: { PATH: process.env['PATH'], HOME: path, ...ownerVariables(), AWS_ENDPOINT_URL: moto.url, AWS_DEFAULT_REGION: 'us-east-1', AWS_PAGER: '', PAGER: 'cat' }, encoding: 'utf8',
  });
  return { status, stderr };
}

/** REST requests have no name: there a GET reads, and lists that are asked for by POST are known by their paths. */
const READING = [
  'DescribeAutoScalingGroups', 'DescribeFleets', 'DescribeInstances', 'DescribeRegions', 'DescribeSpotFleetRequests', 'DescribeSpotInstanceRequests', 'DescribeTrails',
  'GET /2015-03-31/functions', 'GET /apps', 'GET /detector', 'GET /logging/modelinvocations', 'GET /provisioned-model-throughputs', 'GET /v2/email/account',
  'GetCallerIdentity', 'GetCostAndUsage', 'GetDevEndpoints', 'GetInstances', 'GetJobs', 'GetLoginProfile', 'GetSMSAttributes',
  'ListAccessKeys', 'ListApps', 'ListClusters', 'ListEndpoints', 'ListMetrics', 'ListNotebookInstances', 'ListProjects', 'ListRoles', 'ListServiceSpecificCredentials', 'ListSessions', 'ListTrainingJobs', 'ListUsers',
  'LookupEvents', 'POST /v1/describecomputeenvironments', 'POST /v2/email/list-identities',
];

describe('the sweep', () => {
  it('says what it could not see, and ends incomplete', async () => {
    const { code, stdout } = await runInstalled(['respond', '--sweep', '--aws-endpoint', moto.url], variablesOf(owner));
    expect(stdout).toContain('NOT SEEN');
    expect(stdout).toMatch(/Lightsail instance: .* Regions/);
    expect(code).toBe(3);
  }, 3 * MINUTES);

  it('without the clients names the one command that adds them', async () => {
    const { code, stderr } = await leaksiftAsync(path, ['respond', '--sweep', '--aws-endpoint', moto.url], ownerVariables());
    expect(code).toBe(2);
    expect(stderr).toContain('npm install @aws-sdk/client-ec2 ');
  });

  it('without credentials, or without a network, says so', async () => {
    expect(await runInstalled(['respond', '--sweep', '--aws-endpoint', moto.url], {})).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--profile') });
    expect(await runInstalled(['respond', '--sweep', '--aws-endpoint', 'http://127.0.0.1:1'], variablesOf(owner))).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('can not be reached') });
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
    [['respond', 'report.json', '--safeguards'], 'stands alone'],
    [['respond', 'bad.json', '--sweep'], 'bad.json'],
    [['respond', 'clean.json', '--sweep'], 'no AWS credential'],
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
