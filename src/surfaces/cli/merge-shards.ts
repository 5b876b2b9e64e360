/** Joins the reports of shards by finishing the run that they began: the same steps over all that they saw. */
import { parsePolicy } from '../../config/load.ts';
import type { Floor } from '../../config/config.ts';
import type { Report } from '../../core/finding.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../core/fingerprint.ts';
import { slowMask } from '../../core/slow-mask.ts';
import { Fault } from '../../errors.ts';
import { derive } from '../../platform/node.ts';
import { run } from '../../run.ts';
import { shardsSource } from '../../sources/shards.ts';
import { scannerFor } from '../scanner.ts';
import { unseal, type Packed, type PackedList } from '../shard-seal.ts';
import { VERSION } from '../version.ts';
import type { MergeInput } from './merge-input.ts';
import { mergeLists } from './merge-targets.ts';

interface ShardReport {
  readonly name: string;
  readonly report: Report;
  readonly index: number;
  readonly packed: Packed | PackedList;
}

type ObjectsShard = ShardReport & { readonly packed: Packed };

function isOfObjects(shard: ShardReport): shard is ObjectsShard {
  return 'share' in shard.packed;
}

/** @throws Fault `usage`: reports that don't belong together, or one twice */
export async function mergeShards(inputs: readonly MergeInput[], failOn: Floor | undefined): Promise<{ readonly report: Report; readonly floor: Floor }> {
  refuseStrangers(inputs);
  const opening = inputs.flatMap(opened);
  if (opening.length === 0) throw new Fault('usage', 'Every one of these reports is cut off: there is nothing to join. Run the shards again.');
  const floor = failOn ?? floorOf(opening);
  const shards = opening.filter(isOfObjects);
  const [first] = shards;
  if (first === undefined) return { report: mergeLists(inputs, inputs[0]?.shard?.count ?? 1, floor), floor };
  const policy = await parsePolicy(first.packed.policy);
  const startedAt = shards.map(({ report }) => report.scan.startedAt).sort()[0] ?? first.report.scan.startedAt;
  const now = new Date(startedAt);
  const fingerprint = makeFingerprinter(derive, policy.baseline?.key ?? DEFAULT_KEY);
  const source = shardsSource({
    target: first.report.scan.target,
    count: first.report.scan.shard?.count ?? 1,
    shares: new Map(shards.map(({ index, packed }) => [index, packed.share])),
    unusable: new Map(inputs.flatMap(cutOff)),
    now: now.getTime() / 1000,
  });
  const report = await run(
    { source, scanner: scannerFor(policy.config), failOn: floor, fingerprint, policy: { ...policy, whole: true, prefix: '' }, maskFor: (sightings) => slowMask(sightings, fingerprint) },
    { now: () => now, version: VERSION },
  );
  const seconds = shards.reduce((sum, shard) => sum + shard.report.scan.seconds, 0);
  return { report: { ...report, scan: { ...report.scan, seconds: Math.round(seconds * 1000) / 1000 } }, floor };
}

function cutOff({ shard, report }: MergeInput): [number, string][] {
  return report === undefined && shard ? [[shard.index, 'its report is cut off']] : [];
}

function refuseStrangers(inputs: readonly MergeInput[]): void {
  const [first] = inputs;
  const seen = new Map<number, string>();
  for (const { name, report, shard } of inputs) {
    if (shard === undefined || first?.shard === undefined) continue;
    if (report !== undefined && report.tool.version !== VERSION) throw refusal(name, `it was made by version ${report.tool.version}, this is ${VERSION}`);
    if (shard.count !== first.shard.count) throw refusal(name, `it is one of ${shard.count} shards, ${JSON.stringify(first.name)} one of ${first.shard.count}`);
    if (shard.terms !== first.shard.terms) {
      throw refusal(name, `it does not belong to ${JSON.stringify(first.name)}: another repository, another state of it, other rules, another policy or other options`);
    }
    const twin = seen.get(shard.index);
    if (twin !== undefined) throw refusal(name, `it is of shard ${shard.index}, as ${JSON.stringify(twin)} is`);
    seen.set(shard.index, name);
  }
}

function opened({ name, report, shard }: MergeInput): ShardReport[] {
  if (report?.scan.shard === undefined || shard === undefined) return [];
  const packed = unseal(report.scan.shard);
  if (packed === undefined) throw refusal(name, 'what it holds for the merge is damaged');
  return [{ name, report, index: shard.index, packed }];
}

function floorOf(shards: readonly ShardReport[]): Floor {
  const floors = new Set(shards.map(({ packed }) => packed.failOn));
  const [floor] = floors;
  if (floor === undefined || floors.size > 1) throw new Fault('usage', 'The shards were judged by different floors: say which one holds with --fail-on.');
  return floor;
}

function refusal(name: string, why: string): Fault {
  return new Fault('usage', `Can't merge the report ${JSON.stringify(name)}: ${why}.`);
}
