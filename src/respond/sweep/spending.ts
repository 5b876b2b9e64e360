/** What was spent in the last seven days, by Region and service: whatever runs where nobody looked. Cost Explorer is a day late. */
import { list, text, time } from './answer.ts';
import type { Asking } from './ask.ts';

export interface Spend {
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly amount: string;
}

export async function spending(asking: Asking, home: string, now: Date): Promise<Spend[]> {
  const day = (back: number): string => new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
  const input = {
    TimePeriod: { Start: day(7), End: day(0) }, Granularity: 'DAILY', Metrics: ['UnblendedCost'],
    GroupBy: [{ Type: 'DIMENSION', Key: 'REGION' }, { Type: 'DIMENSION', Key: 'SERVICE' }],
  };
  const pages = await asking.pages({ what: 'spend', service: 'costexplorer', region: home, operation: 'getCostAndUsage', input, more: ['NextPageToken', 'NextPageToken'] });
  return pages.flatMap((page) => list(page, 'ResultsByTime')).flatMap(spentIn);
}

function spentIn(period: unknown): Spend[] {
  return list(period, 'Groups').map((group) => ({
    day: time(period, 'TimePeriod.Start').slice(0, 10),
    region: String(list(group, 'Keys')[0] ?? ''),
    service: String(list(group, 'Keys')[1] ?? ''),
    amount: `${Number(text(group, 'Metrics.UnblendedCost.Amount')).toFixed(2)} ${text(group, 'Metrics.UnblendedCost.Unit')}`,
  })).filter(({ amount }) => !/^-?0\.00 /.test(amount));
}
