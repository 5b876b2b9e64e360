/** What a shard's report carries for the merge: its share, and the policy that all shards judged by, packed. */
import type { Floor } from '../config/config.ts';
import type { PolicyTexts } from '../config/load.ts';
import type { ShardInfo } from '../core/finding.ts';
import type { Share } from '../core/share.ts';
import { packJson, sha256, unpackJson } from '../platform/packed-json.ts';
import type { ScannerSettings } from './scanner.ts';
import { VERSION } from './version.ts';

export interface Packed extends PackedHead {
  readonly share: Share;
  /** The texts themselves: where the merge runs there may be no copy of the repository. */
  readonly policy: PolicyTexts;
}

export interface PackedHead {
  readonly failOn: Floor;
}

/** Of a shard of a list of repositories (`cli/repositories.ts`): its report says all there is to say. */
export interface PackedList extends PackedHead {
  readonly repositories: number;
}

export interface Sealing {
  readonly index: number;
  readonly count: number;
  readonly scanner: ScannerSettings;
  readonly policy: PolicyTexts;
  readonly failOn: Floor;
  readonly showSecrets: boolean;
}

export function sealing({ index, count, scanner, policy, failOn, showSecrets }: Sealing): { index: number; count: number; seal: (share: Share) => Pick<ShardInfo, 'terms' | 'share'> } {
  return {
    index, count,
    seal: (share) => ({
      terms: sha256(JSON.stringify([VERSION, count, scanner, policy, showSecrets, share.source.state])),
      share: packJson({ share, policy, failOn } satisfies Packed),
    }),
  };
}

/** Undefined when it is damaged. */
export function unseal({ share }: ShardInfo): Packed | PackedList | undefined {
  // What has the right digest was packed by this version: `terms` are compared before.
  return unpackJson(share) as Packed | PackedList | undefined;
}
