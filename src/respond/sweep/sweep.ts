/**
 * A read-only look over an account: all Regions and the usual hiding places, with the user's own credentials. Regions are
 * asked side by side. What comes out is one table, and a list of what could not be seen.
 */
import { Fault } from '../../errors.ts';
import { asking, reasonOf, type Asking, type Unseen } from './ask.ts';
import { list, text, time } from './answer.ts';
import type { Call } from './clients.ts';
import { creators } from './creators.ts';
import { identities } from './identities.ts';
import { LOOKS, type Row } from './looks.ts';
import { watchers } from './watchers.ts';

export interface Swept {
  readonly account: string;
  /** Who asked. */
  readonly arn: string;
  readonly seen: readonly string[];
  /** Regions that are switched off. */
  readonly disabled: readonly string[];
  readonly rows: readonly Row[];
  readonly unseen: readonly Unseen[];
  readonly spend: readonly Spend[];
  readonly requests: number;
}

export interface Spend {
  readonly day: string;
  readonly service: string;
  readonly amount: string;
}

export interface SweepOptions {
  readonly call: Call;
  /** The partition's first Region. */
  readonly home: string;
  /** ISO 8601 day: users, keys, passwords and roles made since then are shown. */
  readonly since: string;
  readonly now: Date;
  readonly onProgress?: (done: number, of: number, region: string) => void;
}

/** Regions that are asked at the same time. */
const LANES = 4;

/** @throws Fault `usage`: the credentials do not work, or AWS can not be reached */
export async function sweep(options: SweepOptions): Promise<Swept> {
  const { home, since, now } = options;
  let requests = 0;
  const call: Call = (...question) => ((requests += 1), options.call(...question));
  const { arn, account } = await whoAsks(call, home);
  const unseen: Unseen[] = [];
  const ask = asking(call, unseen);
  const { enabled, disabled } = await regions(ask, home);
  const rows: Row[] = await identities(ask, call, unseen, home, since);
  await inLanes(enabled, async (region, done) => {
    rows.push(...(await lookAt(ask, region)), ...(await watchers(ask, region)));
    options.onProgress?.(done, enabled.length, region);
  });
  const known = await creators(ask, rows, home, since, now);
  return { account, arn, seen: [...enabled].sort(), disabled, rows: rows.map((row) => ({ ...row, by: known(row) })).sort(byPlace), unseen, spend: await spending(ask, home, now), requests };
}

async function whoAsks(call: Call, home: string): Promise<{ arn: string; account: string }> {
  try {
    const identity = await call('sts', home, 'getCallerIdentity');
    return { arn: text(identity, 'Arn'), account: text(identity, 'Account') };
  } catch (error) {
    throw new Fault('usage', `Nothing was looked at: ${WRONG[Object.keys(WRONG).find((name) => reasonOf(error).includes(name)) ?? ''] ?? `AWS could not be asked (${reasonOf(error)})`}.`, { cause: error });
  }
}

const WRONG: Readonly<Record<string, string>> = {
  ExpiredToken: 'the credentials have expired; sign in again',
  CredentialsProviderError: 'there are no credentials; name a profile with --profile',
  InvalidClientTokenId: 'AWS does not know these credentials; they are deactivated, or of another partition (see --region)',
  UnrecognizedClient: 'AWS does not know these credentials; they are deactivated, or of another partition (see --region)',
  SignatureDoesNotMatch: 'AWS refuses the signature; the secret is wrong, or this machine\'s clock is',
  RequestExpired: 'this machine\'s clock is wrong',
  ENOTFOUND: 'AWS can not be reached; is there a network?',
  EAI_AGAIN: 'AWS can not be reached; is there a network?',
  ECONNREFUSED: 'AWS can not be reached; the connection was refused',
  Timeout: 'AWS can not be reached; it does not answer',
};

async function regions(ask: Asking, home: string): Promise<{ enabled: readonly string[]; disabled: readonly string[] }> {
  const pages = await ask({ what: 'the list of Regions', service: 'ec2', region: home, operation: 'describeRegions', input: { AllRegions: true } });
  const all = pages.flatMap((page) => list(page, 'Regions')).map((one) => ({ name: text(one, 'RegionName'), off: text(one, 'OptInStatus') === 'not-opted-in' }));
  const named = (off: boolean): string[] => all.filter((one) => one.off === off).map(({ name }) => name);
  return { enabled: all.length === 0 ? [home] : named(false), disabled: named(true) };
}

async function inLanes(regionNames: readonly string[], work: (region: string, done: number) => Promise<void>): Promise<void> {
  const queue = regionNames.values();
  let done = 0;
  const lane = async (): Promise<void> => {
    for (const region of queue) await work(region, (done += 1));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function lookAt(ask: Asking, region: string): Promise<Row[]> {
  const found = await Promise.all(LOOKS.map(async (look): Promise<Row[]> => {
    const pages = await ask({ ...look, region });
    return pages.flatMap(look.rows).map((row) => ({ ...row, region, what: look.what }));
  }));
  return found.flat();
}

/** The last seven days. Cost Explorer's figures are a day late. */
async function spending(ask: Asking, home: string, now: Date): Promise<Spend[]> {
  const day = (back: number): string => new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
  const input = { TimePeriod: { Start: day(7), End: day(0) }, Granularity: 'DAILY', Metrics: ['UnblendedCost'], GroupBy: [{ Type: 'DIMENSION', Key: 'SERVICE' }] };
  const pages = await ask({ what: 'spend', service: 'costexplorer', region: home, operation: 'getCostAndUsage', input, more: ['NextPageToken', 'NextPageToken'] });
  return pages.flatMap((page) => list(page, 'ResultsByTime')).flatMap((period) => list(period, 'Groups').map((group) => ({
    day: time(period, 'TimePeriod.Start').slice(0, 10),
    service: String(list(group, 'Keys')[0] ?? ''),
    amount: `${Number(text(group, 'Metrics.UnblendedCost.Amount')).toFixed(2)} ${text(group, 'Metrics.UnblendedCost.Unit')}`,
  }))).filter(({ amount }) => !/^0\.00 /.test(amount));
}

function byPlace(a: Row, b: Row): number {
  const [first, second] = [a, b].map(({ region, what, name }) => `${region}\0${what}\0${name}`);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}
