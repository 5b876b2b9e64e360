/** The sweep against answers made here: what it may call, what it shows, and that what could not be seen is never empty. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALLS, isAllowed } from '../../../src/respond/sweep/calls.ts';
import { openAccount, PEERS, type Call } from '../../../src/respond/sweep/clients.ts';
import { leakIn, NO_LEAK, type Leak } from '../../../src/respond/sweep/leak.ts';
import { LOOKS } from '../../../src/respond/sweep/looks.ts';
import { sweep, type Swept } from '../../../src/respond/sweep/sweep.ts';
import { table } from '../../../src/respond/sweep/table.ts';
import { accessKeyId, seeded } from '../../helpers/draw.ts';
import { finding, place } from '../reporters/samples.ts';

const NOW = new Date('2026-11-21T00:00:00Z');

/** Answers by `service.operation`; what is not planned is empty. */
function account(answers: Readonly<Record<string, unknown>>): { call: Call; asked: string[] } {
  const asked: string[] = [];
  const call: Call = async (service, region, operation, input = {}) => {
    asked.push(`${service}.${operation}`);
    const planned = answers[`${service}.${operation}`];
    const answer: unknown = typeof planned === 'function' ? (planned as (region: string, input: unknown) => unknown)(region, input) : planned;
    if (answer instanceof Error) throw answer;
    return answer ?? {};
  };
  return { call, asked };
}

const IDENTITY = { 'sts.getCallerIdentity': { Arn: 'arn:aws:iam::123456789012:user/admin', Account: '123456789012' } };
const REGIONS = { 'ec2.describeRegions': { Regions: [{ RegionName: 'us-east-1', OptInStatus: 'opt-in-not-required' }, { RegionName: 'sa-east-1', OptInStatus: 'opt-in-not-required' }, { RegionName: 'af-south-1', OptInStatus: 'not-opted-in' }] } };

function failing(name: string): Error {
  return Object.assign(new Error('secret words of AWS'), { name });
}

const draw = seeded(86);
const [OWN, LEAKED] = [accessKeyId(draw), accessKeyId(draw)];

async function swept(answers: Readonly<Record<string, unknown>>, leak: Leak = NO_LEAK, own = OWN): Promise<{ result: Swept; asked: string[]; shown: string }> {
  const { call, asked } = account({ ...IDENTITY, ...REGIONS, ...answers });
  const { isLeaked } = leak;
  const result = await sweep({ account: { call, accessKeyId: async () => own }, home: 'us-east-1', since: '2026-11-01', now: NOW, isLeaked });
  return { result, asked, shown: [...table(result, '2026-11-01', leak)].join('') };
}

describe('calls', () => {
  it('are these and no others, and all of them only read', () => {
    const all = Object.entries(CALLS).flatMap(([service, operations]) => operations.map((operation) => `${service}.${operation}`));
    expect(all).toEqual([
      'sts.getCallerIdentity',
      'ec2.describeRegions', 'ec2.describeInstances', 'ec2.describeSpotFleetRequests', 'ec2.describeFleets', 'ec2.describeSpotInstanceRequests',
      'autoscaling.describeAutoScalingGroups', 'lambda.listFunctions', 'ecs.listClusters', 'ecs.describeClusters',
      'batch.describeComputeEnvironments', 'emr.listClusters', 'lightsail.getInstances',
      'sagemaker.listNotebookInstances', 'sagemaker.listTrainingJobs', 'sagemaker.listEndpoints', 'sagemaker.listApps',
      'glue.getJobs', 'glue.getDevEndpoints', 'glue.listSessions', 'codebuild.listProjects', 'amplify.listApps',
      'bedrock.listProvisionedModelThroughputs', 'bedrock.getModelInvocationLoggingConfiguration', 'cloudwatch.listMetrics',
      'sesv2.getAccount', 'sesv2.listEmailIdentities', 'sns.getSMSAttributes',
      'iam.listUsers', 'iam.listAccessKeys', 'iam.getLoginProfile', 'iam.listServiceSpecificCredentials', 'iam.listRoles',
      'cloudtrail.describeTrails', 'cloudtrail.getTrailStatus', 'cloudtrail.lookupEvents',
      'guardduty.listDetectors', 'guardduty.getDetector', 'costexplorer.getCostAndUsage',
    ]);
    for (const call of all) expect(call.split('.')[1]).toMatch(/^(?:describe|list|get|lookup)[A-Z]/);
  });

  it.each([['ec2', 'terminateInstances'], ['iam', 'deleteAccessKey'], ['iam', 'generateCredentialReport'], ['sts', 'getSessionToken'], ['iam', 'getUser'], ['glue', 'startJobRun'], ['bedrock', 'putUseCaseForModelAccess'], ['sns', 'publish'], ['sesv2', 'sendEmail'], ['ec2', 'destroy'], ['ec2', 'constructor']] as const)('%s.%s does not pass the gate', async (service, operation) => {
    expect(isAllowed(service, operation)).toBe(false);
    const { call } = await openAccount('us-east-1', { endpoint: 'http://127.0.0.1:1', agents: () => ({}) });
    await expect(call(service, 'us-east-1', operation)).rejects.toThrow('no call that the sweep may make');
  });

  it('go through the one gate: no file but clients.ts makes a client', () => {
    const folder = join(import.meta.dirname, '../../../src/respond');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    expect(files.filter((file) => /@aws-sdk|new constructors/.test(readFileSync(file, 'utf8'))).map((file) => file.split('/').at(-1))).toEqual(['clients.ts']);
  });

  it('exist in AWS\'s clients', async () => {
    const { call } = await openAccount('us-east-1', { endpoint: 'http://127.0.0.1:1', agents: () => ({}) });
    const all = Object.entries(CALLS).flatMap(([service, operations]) => operations.map((operation) => [service as keyof typeof CALLS, operation] as const));
    for (const [service, operation] of all) await expect(call(service, 'nowhere-1', operation).catch((error: unknown) => error)).resolves.not.toBeInstanceOf(RangeError);
  });

  it('of the looks are all allowed', () => {
    for (const { service, operation, then } of LOOKS) expect([isAllowed(service, operation), then === undefined || isAllowed(service, then.operation)]).toEqual([true, true]);
  });

  it('need no more packages than package.json names as optional peers', () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as Record<string, Record<string, unknown>>;
    expect([...PEERS].sort()).toEqual(Object.keys(peerDependencies ?? {}));
    expect(peerDependenciesMeta).toEqual(Object.fromEntries(PEERS.map((name) => [name, { optional: true }])));
  });
});

describe('what it shows', () => {
  it('a spot fleet in a Region that nobody uses, with its maker', async () => {
    const { shown, result } = await swept({
      'ec2.describeSpotFleetRequests': (region: string) => (region === 'sa-east-1' ? { SpotFleetRequestConfigs: [{ SpotFleetRequestId: 'sfr-1', SpotFleetRequestState: 'active', SpotFleetRequestConfig: { Type: 'maintain' }, CreateTime: new Date('2026-11-20T01:02:00Z') }] } : {}),
      'cloudtrail.lookupEvents': (region: string) => (region === 'sa-east-1' ? { Events: [{ AccessKeyId: 'THEKEY', Resources: [{ ResourceName: 'sfr-1' }] }] } : {}),
    });
    expect(result.rows).toEqual([{ region: 'sa-east-1', what: 'spot fleet', name: 'sfr-1', state: 'active maintain', started: '2026-11-20T01:02:00.000Z', by: 'THEKEY' }]);
    expect(shown).toMatch(/\* +sa-east-1 +spot fleet +sfr-1 +active maintain +2026-11-20T01:02 +THEKEY/);
    expect(shown).toContain(`seen as arn:aws:iam::123456789012:user/admin with ${OWN.slice(0, 4)}…${OWN.slice(-4)}\n`);
    expect(shown).toContain('Switched off, so not looked at: af-south-1');
  });

  it('users, keys and passwords since the leak, and not those from before', async () => {
    const { result } = await swept({
      'iam.listUsers': { Users: [{ UserName: 'old', CreateDate: new Date('2020-01-01') }, { UserName: 'helper', CreateDate: new Date('2026-11-05') }] },
      'iam.listAccessKeys': (_: string, { UserName }: { UserName: string }) => ({ AccessKeyMetadata: [{ AccessKeyId: `ID-${UserName}`, Status: 'Active', CreateDate: new Date('2026-11-06') }] }),
      'iam.getLoginProfile': (_: string, { UserName }: { UserName: string }) => (UserName === 'helper' ? { LoginProfile: { CreateDate: new Date('2026-11-06') } } : failing('NoSuchEntityException')),
    });
    expect(result.rows.map(({ what, name }) => `${what} ${name}`)).toEqual(['access key ID-helper of helper', 'access key ID-old of old', 'password helper', 'user helper']);
    expect(result.unseen).toEqual([]);
  });

  it('follows pages to the end', async () => {
    const { result } = await swept({
      'lambda.listFunctions': (region: string, { Marker }: { Marker?: string }) => (region === 'us-east-1' ? { Functions: [{ FunctionName: Marker ?? 'first', LastModified: '2026-01-01T00:00:00.000+0000' }], ...(Marker === 'third' ? {} : { NextMarker: Marker === undefined ? 'second' : 'third' }) } : {}),
    });
    expect(result.rows.map(({ name }) => name)).toEqual(['first', 'second', 'third']);
  });

  it('asks Regions side by side, at most four at a time', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `eu-test-${at}`);
    const inside = new Set<string>();
    let most = 0;
    const { call } = account({ ...IDENTITY, 'ec2.describeRegions': { Regions: names.map((RegionName) => ({ RegionName })) } });
    const slow: Call = async (service, region, ...rest) => {
      inside.add(region);
      most = Math.max(most, inside.size);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside.delete(region);
      return call(service, region, ...rest);
    };
    const told: number[] = [];
    const result = await sweep({ account: { call: slow, accessKeyId: async () => OWN }, home: 'us-east-1', since: '2026-11-01', now: NOW, isLeaked: () => false, onProgress: (done) => void told.push(done) });
    expect(result.seen).toEqual([...names].sort());
    expect(most).toBe(4);
    expect(told.sort((a, b) => a - b)).toEqual(names.map((_, at) => at + 1));
  });

  it('a trail that was stopped', async () => {
    const { shown } = await swept({
      'cloudtrail.describeTrails': (region: string) => (region === 'us-east-1' ? { trailList: [{ Name: 'main' }] } : {}),
      'cloudtrail.getTrailStatus': { IsLogging: false, StopLoggingTime: new Date('2026-11-20T05:00:00Z') },
    });
    expect(shown).toMatch(/trail +main +OFF since 2026-11-20T05:00/);
  });

  it('names that would move a cursor only as text', async () => {
    const { shown } = await swept({ 'ecs.listClusters': { clusterArns: ['arn'] }, 'ecs.describeClusters': { clusters: [{ clusterName: '\u001b[2J', status: 'ACTIVE', runningTasksCount: 200, activeServicesCount: 1 }] } });
    expect(shown).not.toContain('\u001b');
    expect(shown).toContain('ACTIVE 200 running, 1 services');
  });

  it.each([
    ['Batch environment', 'batch.describeComputeEnvironments', { computeEnvironments: [{ computeEnvironmentName: 'n', state: 'ENABLED', computeResources: { type: 'SPOT', maxvCpus: 4096 } }] }, 'ENABLED SPOT, up to 4096 vCPUs'],
    ['EMR cluster', 'emr.listClusters', { Clusters: [{ Id: 'n', Name: '', Status: { State: 'RUNNING' } }] }, 'RUNNING'],
    ['Glue job', 'glue.getJobs', { Jobs: [{ Name: 'n', WorkerType: 'G.8X', NumberOfWorkers: 90 }] }, '90 workers G.8X'],
    ['Glue session', 'glue.listSessions', { Sessions: [{ Id: 'n', Status: 'READY' }, { Id: 'old', Status: 'STOPPED' }] }, 'READY'],
    ['Glue endpoint', 'glue.getDevEndpoints', { DevEndpoints: [{ EndpointName: 'n', Status: 'READY' }] }, 'READY'],
    ['CodeBuild project', 'codebuild.listProjects', { projects: ['n'] }, 'exists'],
    ['Amplify app', 'amplify.listApps', { apps: [{ name: 'n' }] }, 'exists'],
    ['SageMaker app', 'sagemaker.listApps', { Apps: [{ AppName: 'n', Status: 'InService', ResourceSpec: { InstanceType: 'ml.p3.2xlarge' } }] }, 'InService ml.p3.2xlarge'],
    ['Bedrock capacity', 'bedrock.listProvisionedModelThroughputs', { provisionedModelSummaries: [{ provisionedModelName: 'n', status: 'InService', modelUnits: 4 }] }, 'InService 4 units'],
    ['Bedrock calls', 'cloudwatch.listMetrics', { Metrics: [{ Dimensions: [] }, { Dimensions: [{ Name: 'ModelId', Value: 'n' }] }] }, 'called in the last two weeks'],
    ['Bedrock call log', 'bedrock.getModelInvocationLoggingConfiguration', { loggingConfig: { s3Config: { bucketName: 'b' } } }, 'on'],
    ['SES sending', 'sesv2.getAccount', { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 50000, SentLast24Hours: 49000 } }, '49000 sent in 24 hours, 50000 allowed'],
    ['SES identity', 'sesv2.listEmailIdentities', { EmailIdentities: [{ IdentityName: 'n', SendingEnabled: true }] }, 'may send'],
    ['text messages', 'sns.getSMSAttributes', { attributes: { MonthlySpendLimit: '5000' } }, 'up to 5000 USD a month'],
  ])('a thief\'s %s', async (what, operation, answer, state) => {
    const { result } = await swept({ [operation]: (region: string) => (region === 'sa-east-1' ? answer : {}) });
    expect(result.rows.map((row) => [row.region, row.what, row.state])).toEqual([['sa-east-1', what, state]]);
  });

  it('nothing where there is only what every account has', async () => {
    const { result } = await swept({ 'bedrock.getModelInvocationLoggingConfiguration': { loggingConfig: {} }, 'sesv2.getAccount': { ProductionAccessEnabled: false, SendQuota: { Max24HourSend: 200, SentLast24Hours: 0 } }, 'sns.getSMSAttributes': { attributes: { MonthlySpendLimit: '1' } } });
    expect(result.rows).toEqual([]);
  });

  it('who made what AWS names only in the record, and what has no time', async () => {
    const { result } = await swept({
      'codebuild.listProjects': (region: string) => (region === 'sa-east-1' ? { projects: ['build'] } : {}),
      'cloudtrail.lookupEvents': { Events: [{ AccessKeyId: 'OTHER', CloudTrailEvent: '{"x":"builder"}' }, { AccessKeyId: 'THEKEY', CloudTrailEvent: '{"requestParameters":{"name":"build"}}' }] },
    });
    expect(result.rows).toEqual([{ region: 'sa-east-1', what: 'CodeBuild project', name: 'build', state: 'exists', started: '', by: 'THEKEY' }]);
  });

  it('a Bedrock key made since the leak', async () => {
    const { result } = await swept({ 'iam.listServiceSpecificCredentials': { ServiceSpecificCredentials: [{ ServiceSpecificCredentialId: 'ACCA1', UserName: 'BedrockAPIKey-x', Status: 'Active', ServiceName: 'bedrock.amazonaws.com', CreateDate: new Date('2026-11-20') }] } });
    expect(result.rows.map(({ what, name, state }) => [what, name, state])).toEqual([['service credential', 'ACCA1 of BedrockAPIKey-x', 'Active bedrock.amazonaws.com']]);
  });
});

describe('with a report', () => {
  const leaked = (over = {}) => finding({ parts: [{ kind: 'aws-access-key-id', masked: `${LEAKED.slice(0, 4)}…${LEAKED.slice(-4)}`, identifier: true }, { kind: 'aws-secret-access-key', masked: 'x' }], ...over });
  const leak = leakIn([leaked({ verdict: { status: 'live', arn: 'arn:aws-cn:iam::123456789012:user/admin' }, occurrences: [place({ date: '2026-11-03T10:00:00Z' })] })]);

  it('what the leaked key made, and the key itself however old, are marked', async () => {
    const { shown } = await swept({
      'iam.listUsers': { Users: [{ UserName: 'alice', CreateDate: new Date('2020-01-01') }] },
      'iam.listAccessKeys': { AccessKeyMetadata: [{ AccessKeyId: LEAKED, Status: 'Active', CreateDate: new Date('2020-01-01') }, { AccessKeyId: OWN, Status: 'Active', CreateDate: new Date('2020-01-01') }] },
      'iam.getLoginProfile': failing('NoSuchEntityException'),
      'codebuild.listProjects': (region: string) => (region === 'sa-east-1' ? { projects: ['build'] } : {}),
      'cloudtrail.lookupEvents': { Events: [{ AccessKeyId: LEAKED, Resources: [{ ResourceName: 'build' }] }] },
    }, leak);
    expect(shown).toContain(`${LEAKED} of alice  Active (THE LEAKED KEY)`);
    expect(shown).toMatch(new RegExp(`build +exists +${LEAKED} \\(THE LEAKED KEY\\)`));
    expect(shown).not.toContain(`${OWN} of`);
  });

  it('its first day and its partition are known', () => {
    expect(leak).toMatchObject({ since: '2026-11-03', partition: 'aws-cn' });
    expect(leakIn([leaked({ facts: { partition: 'aws-us-gov' } })]).partition).toBe('aws-us-gov');
  });

  it('nothing is asked with the leaked key', async () => {
    const { call, asked } = account(IDENTITY);
    const looking = sweep({ account: { call, accessKeyId: async () => LEAKED }, home: 'us-east-1', since: '2026-11-01', now: NOW, isLeaked: leak.isLeaked });
    await expect(looking).rejects.toThrow(/the leaked ones.*--profile/);
    expect(asked).toEqual([]);
  });

  it('the user whose key leaked is warned', async () => {
    const warned = leakIn([leaked({ verdict: { status: 'live', arn: 'arn:aws:iam::123456789012:user/admin' } })]);
    expect((await swept({}, warned)).shown).toContain('WARNING');
    expect((await swept({})).shown).not.toContain('WARNING');
  });

  it('suppressed and documented findings, and canaries, are no leak', () => {
    const others = [leaked({ status: 'suppressed' }), leaked({ facts: { canary: true } }), leaked({ facts: { documented: true } })];
    expect(leakIn(others).isLeaked(LEAKED)).toBe(false);
    expect(leak.isLeaked(LEAKED)).toBe(true);
  });
});

describe('what could not be seen', () => {
  it.each(['AccessDeniedException', 'UnauthorizedOperation', 'ThrottlingException', 'TimeoutError'])('%s is told, and is not empty', async (name) => {
    const { result, shown } = await swept({ 'ec2.describeInstances': failing(name), 'iam.listUsers': failing(name) });
    expect(result.unseen.filter(({ what }) => what === 'instance').map(({ region }) => region).sort()).toEqual(['sa-east-1', 'us-east-1']);
    expect(shown).toContain('NOT SEEN');
    expect(shown).toContain(`users: ${/Denied|Unauth/.test(name) ? `access denied (${name})` : name}`);
    expect(shown).not.toContain('secret words');
  });

  it('a service that has no name in a Region is not offered there; without any name there is no network', async () => {
    const unknownName = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const { result, shown } = await swept({ 'lightsail.getInstances': (region: string) => (region === 'sa-east-1' ? unknownName : {}) });
    expect(result.unseen).toEqual([]);
    expect(shown).toContain('Not offered by AWS there, so nothing can be there:\n  Lightsail instance in sa-east-1\n');
    const everything = Object.fromEntries(Object.entries(CALLS).flatMap(([service, operations]) => operations.map((operation) => [`${service}.${operation}`, (region: string) => (region === 'sa-east-1' ? unknownName : {})])));
    const cut = await swept({ ...everything, ...IDENTITY, ...REGIONS });
    expect(cut.result.unseen.length).toBeGreaterThan(LOOKS.length);
    expect(cut.result.notOffered).toEqual([]);
  });

  it('the list of Regions: the first one is looked at, and that is said', async () => {
    const { result } = await swept({ 'ec2.describeRegions': failing('UnauthorizedOperation') });
    expect(result.seen).toEqual(['us-east-1']);
    expect(result.unseen[0]?.what).toBe('the list of Regions');
    expect((await swept({ 'ec2.describeRegions': {} })).result.unseen).toEqual([{ region: 'us-east-1', what: 'the list of Regions', reason: 'it came empty' }]);
  });
});

describe('credentials that do not work', () => {
  it.each([
    ['ExpiredToken', /expired/], ['ExpiredTokenException', /expired/], ['CredentialsProviderError', /no credentials/], ['InvalidClientTokenId', /another partition/],
    ['SignatureDoesNotMatch', /clock/], ['RequestExpired', /clock/], ['ThrottlingException', /busy/], ['TimeoutError', /does not answer/], ['Oddity', /Oddity/],
  ])('%s', async (name, said) => {
    await expect(swept({ 'sts.getCallerIdentity': failing(name) })).rejects.toThrow(said);
  });
});
