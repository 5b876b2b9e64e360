/** Whether somebody was watching: trails and GuardDuty detectors, which a thief switches off. */
import { list, text, time } from './answer.ts';
import type { Asking } from './ask.ts';
import type { Row } from './look.ts';

export async function watchers(asking: Asking, region: string): Promise<Row[]> {
  return [...(await trails(asking, region)), ...(await detectors(asking, region))];
}

async function trails(asking: Asking, region: string): Promise<Row[]> {
  const pages = await asking.pages({ what: 'trails', service: 'cloudtrail', region, operation: 'describeTrails', input: { includeShadowTrails: false } });
  const rows: Row[] = [];
  for (const trail of pages.flatMap((page) => list(page, 'trailList'))) {
    const name = text(trail, 'Name');
    const [status] = await asking.pages({ what: `state of trail ${name}`, service: 'cloudtrail', region, operation: 'getTrailStatus', input: { Name: text(trail, 'TrailARN') || name } });
    if (status === undefined) continue;
    const isOn = text(status, 'IsLogging') === 'true';
    const stopped = time(status, 'StopLoggingTime');
    rows.push({ region, what: 'trail', name, state: isOn ? 'on' : `OFF${stopped === '' ? '' : ` since ${stopped.slice(0, 16)}`}`, started: time(status, 'StartLoggingTime'), by: '' });
  }
  return rows;
}

async function detectors(asking: Asking, region: string): Promise<Row[]> {
  const pages = await asking.pages({ what: 'GuardDuty', service: 'guardduty', region, operation: 'listDetectors', more: ['NextToken', 'NextToken'] });
  const rows: Row[] = [];
  for (const id of pages.flatMap((page) => list(page, 'DetectorIds')).map(String)) {
    const [detector] = await asking.pages({ what: `detector ${id}`, service: 'guardduty', region, operation: 'getDetector', input: { DetectorId: id } });
    if (detector !== undefined) rows.push({ region, what: 'GuardDuty detector', name: id, state: text(detector, 'Status') === 'ENABLED' ? 'on' : 'OFF', started: time(detector, 'CreatedAt'), by: '' });
  }
  return rows;
}
