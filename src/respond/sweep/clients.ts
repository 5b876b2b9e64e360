/**
 * AWS's own clients, loaded by name when they are needed. They are large and so no part of the bundle: an installation
 * has them as optional peers. One gate lets calls through, and only those of `calls.ts`.
 */
import { createRequire } from 'node:module';
import { Fault } from '../../errors.ts';
import { isAllowed, type ServiceName } from './calls.ts';

/** One call; the answer is looked into by `answer.ts`. */
export type Call = (service: ServiceName, region: string, operation: string, input?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** An account, looked at with credentials of the user's own. */
export interface Account {
  readonly call: Call;
  /** Of the credentials that sign. @throws what AWS's client throws when there are none */
  readonly accessKeyId: () => Promise<string>;
}

export interface ClientOptions {
  readonly profile?: string;
  /** How requests to a URL travel: HTTP agents that know the user's proxy. */
  readonly agents: (url: string) => object;
  /** In place of AWS, for tests: checked by the caller to be loopback. */
  readonly endpoint?: string;
}

type Client = Readonly<Record<string, unknown>>;
type Constructor = new (settings: Readonly<Record<string, unknown>>) => Client;

/** Package and class of each service; STS comes with the bundle. */
const CLIENTS: Readonly<Record<Exclude<ServiceName, 'sts'>, readonly [string, string]>> = {
  ec2: ['@aws-sdk/client-ec2', 'EC2'], autoscaling: ['@aws-sdk/client-auto-scaling', 'AutoScaling'], lambda: ['@aws-sdk/client-lambda', 'Lambda'],
  ecs: ['@aws-sdk/client-ecs', 'ECS'], sagemaker: ['@aws-sdk/client-sagemaker', 'SageMaker'], lightsail: ['@aws-sdk/client-lightsail', 'Lightsail'],
  iam: ['@aws-sdk/client-iam', 'IAM'], cloudtrail: ['@aws-sdk/client-cloudtrail', 'CloudTrail'], guardduty: ['@aws-sdk/client-guardduty', 'GuardDuty'],
  costexplorer: ['@aws-sdk/client-cost-explorer', 'CostExplorer'], batch: ['@aws-sdk/client-batch', 'Batch'], emr: ['@aws-sdk/client-emr', 'EMR'],
  glue: ['@aws-sdk/client-glue', 'Glue'], codebuild: ['@aws-sdk/client-codebuild', 'CodeBuild'], amplify: ['@aws-sdk/client-amplify', 'Amplify'],
  bedrock: ['@aws-sdk/client-bedrock', 'Bedrock'], cloudwatch: ['@aws-sdk/client-cloudwatch', 'CloudWatch'], sesv2: ['@aws-sdk/client-sesv2', 'SESv2'],
  sns: ['@aws-sdk/client-sns', 'SNS'],
};

export const PEERS: readonly string[] = Object.values(CLIENTS).map(([name]) => name);

/** @param home The Region that is asked first. @throws Fault `usage`: the clients are not installed, or a proxy that is none */
export async function openAccount(home: string, options: ClientOptions): Promise<Account> {
  const constructors = await loadAll();
  const first = new constructors.sts(settings(home, options));
  const { credentials } = first['config'] as { readonly credentials: () => Promise<{ readonly accessKeyId: string }> };
  const clients = new Map<string, Client>([[`sts ${home}`, first]]);
  const call: Call = async (service, region, operation, input = {}) => {
    if (!isAllowed(service, operation)) throw new RangeError(`${service}.${operation} is no call that the sweep may make`);
    const key = `${service} ${region}`;
    const client = clients.get(key) ?? new constructors[service]({ ...settings(region, options), credentials });
    clients.set(key, client);
    const method = client[operation];
    if (typeof method !== 'function') throw new RangeError(`${service} has no ${operation}`);
    return (await Reflect.apply(method, client, [input])) as unknown;
  };
  return { call, accessKeyId: async () => (await credentials()).accessKeyId };
}

/** The client itself waits and tries again when AWS says that it is too much. */
function settings(region: string, { profile, endpoint, agents }: ClientOptions): Readonly<Record<string, unknown>> {
  const url = endpoint ?? `https://ec2.${region}.amazonaws.com`;
  return {
    region, maxAttempts: 6, retryMode: 'adaptive', requestHandler: { connectionTimeout: 4000, requestTimeout: 20_000, ...agents(url) },
    ...(profile === undefined ? {} : { profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

const beside = createRequire(import.meta.url);

async function loadAll(): Promise<Readonly<Record<ServiceName, Constructor>>> {
  const bundled: unknown = await import('@aws-sdk/client-sts');
  const { STS: sts } = bundled as { readonly STS: Constructor };
  const loaded = Object.entries(CLIENTS).map(([service, [name, type]]) => [service, load(name, type)] as const);
  return { sts, ...Object.fromEntries(loaded) } as Readonly<Record<ServiceName, Constructor>>;
}

/** By `require`, since the built program's parts are scripts, which V8 may have compiled before: an `import` of what is not theirs fails there. */
function load(name: string, type: string): Constructor {
  try {
    const module = beside(name) as Readonly<Record<string, Constructor>>;
    const constructor = module[type];
    if (constructor !== undefined) return constructor;
  } catch (error) {
    throw new Fault('usage', `The sweep needs AWS's clients, which are not installed beside leaksift. Add them with: npm install ${PEERS.join(' ')}`, { cause: error });
  }
  throw new Fault('usage', `${name} is too old or too new for the sweep. Install it again with: npm install ${PEERS.join(' ')}`);
}
