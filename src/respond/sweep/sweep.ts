/**
 * A read-only look over an account: all Regions and the usual hiding places, with the user's own credentials. Regions are
 * asked side by side. What comes out is one table, and a list of what could not be seen.
 */
import { Asking, type Unseen } from './ask.ts';
import { whoAsks, type Asker } from './asker.ts';
import { list, text } from './answer.ts';
import type { Account, Call } from './clients.ts';
import { withMakers } from './creators.ts';
import { identities } from './identities.ts';
import { isOver, type Look, type Row } from './look.ts';
import { LOOKS } from './looks.ts';
import { spending, type Spend } from './spending.ts';
import { watchers } from './watchers.ts';

export interface Swept {
  readonly asker: Asker;
  readonly seen: readonly string[];
  /** Regions that are switched off. */
  readonly disabled: readonly string[];
  readonly rows: readonly Row[];
  readonly unseen: readonly Unseen[];
  /** Services that AWS does not have in a Region. */
  readonly notOffered: readonly Unseen[];
  readonly spend: readonly Spend[];
  /** The client may make more requests than that, when AWS is busy. */
  readonly calls: number;
}

export interface SweepOptions {
  readonly account: Account;
  /** The partition's first Region. */
  readonly home: string;
  /** ISO 8601 day: users, keys, passwords and roles made since then are shown. */
  readonly since: string;
  readonly now: Date;
  /** Whether an access key ID is one of those that leaked. */
  readonly isLeaked: (id: string) => boolean;
  readonly onProgress?: (done: number, of: number, region: string) => void;
}

/** Regions that are asked at the same time. */
const LANES = 4;

/** @throws Fault `usage`: the credentials are the leaked ones or do not work, or AWS can not be reached */
export async function sweep({ account, home, since, now, isLeaked, onProgress }: SweepOptions): Promise<Swept> {
  let calls = 0;
  const call: Call = (...question) => ((calls += 1), account.call(...question));
  const asker = await whoAsks({ ...account, call }, home, isLeaked);
  const asking = new Asking(call);
  const { enabled, disabled } = await regions(asking, home);
  const rows: Row[] = await identities(asking, home, since, isLeaked);
  await inLanes(enabled, async (region, done) => {
    rows.push(...(await lookAt(asking, region)), ...(await watchers(asking, region)));
    onProgress?.(done, enabled.length, region);
  });
  const made = await withMakers(asking, rows, home, since, now);
  const spend = await spending(asking, home, now);
  return { asker, seen: [...enabled].sort(), disabled, rows: made.sort(byPlace), unseen: asking.unseen(), notOffered: asking.notOffered(), spend, calls };
}

async function regions(asking: Asking, home: string): Promise<{ enabled: readonly string[]; disabled: readonly string[] }> {
  const pages = await asking.pages({ what: 'the list of Regions', service: 'ec2', region: home, operation: 'describeRegions', input: { AllRegions: true } });
  const all = pages.flatMap((page) => list(page, 'Regions')).map((one) => ({ name: text(one, 'RegionName'), off: text(one, 'OptInStatus') === 'not-opted-in' }));
  if (pages.length > 0 && all.length === 0) asking.fail({ region: home, what: 'the list of Regions' }, 'it came empty');
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

async function lookAt(asking: Asking, region: string): Promise<Row[]> {
  const found = await Promise.all(LOOKS.map(async (look): Promise<Row[]> => {
    const answers = await answersTo(asking, look, region);
    return answers.flatMap(look.rows).filter(({ state }) => !isOver(state)).map((row) => ({ ...row, region, what: look.what, by: '' }));
  }));
  return found.flat();
}

async function answersTo(asking: Asking, look: Look, region: string): Promise<readonly unknown[]> {
  const pages = await asking.pages({ ...look, region });
  const { then } = look;
  if (then === undefined) return pages;
  const inputs = pages.map(then.input).filter((input) => input !== undefined);
  return (await Promise.all(inputs.map((input) => asking.pages({ what: look.what, service: look.service, region, operation: then.operation, input })))).flat();
}

function byPlace(a: Row, b: Row): number {
  const [first, second] = [a, b].map(({ region, what, name }) => `${region}\0${what}\0${name}`);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}
