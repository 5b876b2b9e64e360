/** By which key a thing was made, as CloudTrail's event history tells it: 90 days, management events. */
import { list, text } from './answer.ts';
import type { Asking } from './ask.ts';
import { CREATIONS, type Row } from './looks.ts';

export async function creators(ask: Asking, rows: readonly Row[], home: string, since: string, now: Date): Promise<(row: Row) => string> {
  const known = new Map<string, string>();
  const limit = new Date(now.getTime() - 89 * 86_400_000).toISOString().slice(0, 10);
  const start = new Date(since > limit ? since : limit);
  const questions = new Map(rows.filter(({ what, started }) => what in CREATIONS && started >= start.toISOString()).map(({ region, what }) => [`${region}\0${what}`, { region, event: CREATIONS[what] ?? '' }]));
  for (const { region, event } of questions.values()) {
    const input = { StartTime: start, LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: event }] };
    const pages = await ask({ what: `who called ${event}`, service: 'cloudtrail', region: region === 'global' ? home : region, operation: 'lookupEvents', input, more: ['NextToken', 'NextToken'] });
    for (const one of pages.flatMap((page) => list(page, 'Events'))) {
      for (const resource of list(one, 'Resources')) known.set(text(resource, 'ResourceName'), text(one, 'AccessKeyId') || text(one, 'Username'));
    }
  }
  return ({ name }) => known.get(name) ?? known.get(name.split(' of ')[0] ?? '') ?? '';
}
