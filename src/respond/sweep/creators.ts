/** By which key a thing was made, as CloudTrail's event history tells it: 90 days, management events. */
import { list, text } from './answer.ts';
import type { Asking } from './ask.ts';
import type { Row } from './look.ts';
import { CREATIONS } from './looks.ts';

/** The rows, with their makers as far as they are known. */
export async function withMakers(asking: Asking, rows: readonly Row[], home: string, since: string, now: Date): Promise<Row[]> {
  const limit = new Date(now.getTime() - 89 * 86_400_000).toISOString().slice(0, 10);
  const start = new Date(since > limit ? since : limit);
  const asked = rows.filter(({ what, started }) => what in CREATIONS && (started === '' || started >= start.toISOString()));
  const makers = new Map<string, (name: string) => string>();
  for (const { region, what } of asked) {
    const event = CREATIONS[what] ?? '';
    const at = `${region} ${event}`;
    if (!makers.has(at)) makers.set(at, makerIn(await events(asking, event, region === 'global' ? home : region, start)));
  }
  return rows.map((row) => ({ ...row, by: makers.get(`${row.region} ${CREATIONS[row.what] ?? ''}`)?.(row.name) ?? '' }));
}

async function events(asking: Asking, event: string, region: string, start: Date): Promise<readonly unknown[]> {
  const input = { StartTime: start, LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: event }] };
  const pages = await asking.pages({ what: `who called ${event}`, service: 'cloudtrail', region, operation: 'lookupEvents', input, more: ['NextToken', 'NextToken'] });
  return pages.flatMap((page) => list(page, 'Events'));
}

/** Events name some resources in a field of their own, and others only in the record, as JSON text. */
function makerIn(happened: readonly unknown[]): (name: string) => string {
  return (name) => {
    const [first = ''] = name.split(' ');
    const names = [name, first];
    const event = happened.find((one) => list(one, 'Resources').some((resource) => names.includes(text(resource, 'ResourceName'))) || names.some((each) => text(one, 'CloudTrailEvent').includes(JSON.stringify(each))));
    return event === undefined ? '' : text(event, 'AccessKeyId') || text(event, 'Username');
  };
}
