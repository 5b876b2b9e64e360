/** Joins reports of whole targets, and those of the shards of a list of repositories. */
import type { Floor } from '../../config/config.ts';
import type { Report } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { isJoined, joinTargets, REPOSITORIES } from './join-targets.ts';
import type { MergeInput } from './merge-input.ts';

/** @throws Fault `usage`: one target twice, or reports of different commands */
export function mergeTargets(inputs: readonly MergeInput[], failOn: Floor = 'medium'): Report {
  const [first, ...others] = wholeReports(inputs);
  const different = others.find(({ scan }) => scan.command !== first.scan.command);
  if (different !== undefined) throw new Fault('usage', `Reports of ${first.scan.command} and of ${different.scan.command} say different things: they can't be joined.`);
  const seen = new Set<string>();
  for (const report of [first, ...others]) {
    const name = nameOf(report);
    if (seen.has(name)) throw new Fault('usage', `Two of these reports are of ${JSON.stringify(report.scan.target)}: each target once.`);
    seen.add(name);
  }
  const targets = [first, ...others].reduce((sum, report) => sum + targetsIn(report), 0);
  return joinTargets([first, ...others], { command: first.scan.command, target: `${targets} targets`, failOn, unread: [] });
}

/** Of reports that were joined before, several may be of `2 targets`. */
function nameOf(report: Report): string {
  const { target, startedAt } = report.scan;
  return isJoined(report) ? `${target}\0${startedAt}` : target;
}

function targetsIn(report: Report): number {
  return isJoined(report) ? Number(report.scan.statistics?.[REPOSITORIES]) : 1;
}

/** Their terms have been compared. */
export function mergeLists(inputs: readonly MergeInput[], count: number, floor: Floor): Report {
  const [first, ...others] = wholeReports(inputs);
  const missing = Array.from({ length: count }, (_, i) => i + 1).flatMap((index) => {
    const input = inputs.find(({ shard }) => shard?.index === index);
    return input?.report === undefined ? [{ unit: `shard ${index} of ${count}`, reason: `its report is ${input === undefined ? 'missing' : 'cut off'}` }] : [];
  });
  return joinTargets([first, ...others], { command: first.scan.command, target: first.scan.target, failOn: floor, unread: missing });
}

function wholeReports(inputs: readonly MergeInput[]): [Report, ...Report[]] {
  const [first, ...others] = inputs.flatMap(({ report }) => report ?? []);
  if (first === undefined) throw new Fault('usage', 'Every one of these reports is cut off: there is nothing to join. Run the shards again.');
  return [first, ...others];
}
