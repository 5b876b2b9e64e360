/** The sweep against answers made here: what it may call, what it shows, and that what could not be seen is never empty. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALLS, isAllowed } from '../../../src/respond/sweep/calls.ts';
import { openClients, type Call } from '../../../src/respond/sweep/clients.ts';
import { LOOKS } from '../../../src/respond/sweep/looks.ts';
import { sweep, type Swept } from '../../../src/respond/sweep/sweep.ts';
import { table } from '../../../src/respond/sweep/table.ts';

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

async function swept(answers: Readonly<Record<string, unknown>>): Promise<{ result: Swept; asked: string[]; shown: string }> {
  const { call, asked } = account({ ...IDENTITY, ...REGIONS, ...answers });
  const result = await sweep({ call, home: 'us-east-1', since: '2026-11-01', now: NOW });
  return { result, asked, shown: [...table(result, '2026-11-01')].join('') };
}

describe('calls', () => {
  it('are these and no others, and all of them only read', () => {
    const all = Object.entries(CALLS).flatMap(([service, operations]) => operations.map((operation) => `${service}.${operation}`));
    expect(all).toEqual([
      'sts.getCallerIdentity',
      'ec2.describeRegions', 'ec2.describeInstances', 'ec2.describeSpotFleetRequests', 'ec2.describeFleets', 'ec2.describeSpotInstanceRequests',
      'autoscaling.describeAutoScalingGroups', 'lambda.listFunctions', 'ecs.listClusters',
      'sagemaker.listNotebookInstances', 'sagemaker.listTrainingJobs', 'sagemaker.listEndpoints', 'lightsail.getInstances',
      'iam.listUsers', 'iam.listAccessKeys', 'iam.getLoginProfile', 'iam.listRoles',
      'cloudtrail.describeTrails', 'cloudtrail.getTrailStatus', 'cloudtrail.lookupEvents',
      'guardduty.listDetectors', 'guardduty.getDetector', 'costexplorer.getCostAndUsage',
    ]);
    for (const call of all) expect(call.split('.')[1]).toMatch(/^(?:describe|list|get|lookup)[A-Z]/);
  });

  it.each([['ec2', 'terminateInstances'], ['iam', 'deleteAccessKey'], ['iam', 'generateCredentialReport'], ['sts', 'getSessionToken'], ['iam', 'getUser'], ['ec2', 'destroy'], ['ec2', 'constructor']] as const)('%s.%s does not pass the gate', async (service, operation) => {
    expect(isAllowed(service, operation)).toBe(false);
    const call = await openClients({ endpoint: 'http://127.0.0.1:1' });
    await expect(call(service, 'us-east-1', operation)).rejects.toThrow('no call that the sweep may make');
  });

  it('go through the one gate: no file but clients.ts makes a client', () => {
    const folder = join(import.meta.dirname, '../../../src/respond');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    expect(files.filter((file) => /@aws-sdk|new constructors/.test(readFileSync(file, 'utf8'))).map((file) => file.split('/').at(-1))).toEqual(['clients.ts']);
  });

  it('exist in AWS\'s clients', async () => {
    for (const { service, operation } of LOOKS) expect(isAllowed(service, operation)).toBe(true);
    const call = await openClients({ endpoint: 'http://127.0.0.1:1' });
    expect(typeof call).toBe('function');
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

  it('a trail that was stopped', async () => {
    const { shown } = await swept({
      'cloudtrail.describeTrails': (region: string) => (region === 'us-east-1' ? { trailList: [{ Name: 'main' }] } : {}),
      'cloudtrail.getTrailStatus': { IsLogging: false, StopLoggingTime: new Date('2026-11-20T05:00:00Z') },
    });
    expect(shown).toMatch(/trail +main +OFF since 2026-11-20T05:00/);
  });

  it('names that would move a cursor only as text', async () => {
    const { shown } = await swept({ 'ecs.listClusters': { clusterArns: ['arn:aws:ecs:r:1:cluster/\u001b[2J'] } });
    expect(shown).not.toContain('\u001b');
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

  it('the list of Regions: the first one is looked at, and that is said', async () => {
    const { result } = await swept({ 'ec2.describeRegions': failing('UnauthorizedOperation') });
    expect(result.seen).toEqual(['us-east-1']);
    expect(result.unseen[0]?.what).toBe('the list of Regions');
  });
});

describe('credentials that do not work', () => {
  it.each([
    ['ExpiredToken', /expired/], ['ExpiredTokenException', /expired/], ['CredentialsProviderError', /no credentials/], ['InvalidClientTokenId', /another partition/],
    ['SignatureDoesNotMatch', /clock/], ['RequestExpired', /clock/], ['TimeoutError', /does not answer/], ['Oddity', /Oddity/],
  ])('%s', async (name, said) => {
    await expect(swept({ 'sts.getCallerIdentity': failing(name) })).rejects.toThrow(said);
  });
});
