/** Makes objects of pack entries inside one arena. The caller frees the regions that it gets. */
import { Arena } from './arena.ts';
import type { Region } from './arena.ts';
import { Damage, intact } from './damage.ts';
import { readDeltaHead, Runs } from './delta.ts';
import type { DeltaHead } from './delta.ts';
import { makeDeltaMemory } from './delta-memory.ts';
import { ARENA_LIMIT, OBJECT_LIMIT } from './limits.ts';
import type { Pack } from './pack.ts';
import { smallInteger } from './small-integer.ts';

export class Materialiser {
  readonly #memory = makeDeltaMemory(1 << 16);
  readonly arena = new Arena(this.#memory, ARENA_LIMIT);
  /** What the latest `derive` copied. */
  readonly runs = new Runs();
  readonly #delta: DeltaHead = { baseSize: 0, resultSize: 0, instructions: 0 };

  /** The object whose whole entry the pack read last. @throws Damage */
  whole(pack: Pack): Region {
    const region = this.allocate(pack.head.size);
    try {
      pack.inflate(this.arena.bytes, region.start);
      return region;
    } catch (error) {
      this.arena.free(region);
      throw error;
    }
  }

  /** The object that the delta which the pack read last makes of `base`. @throws Damage */
  derive(pack: Pack, base: Region): Region {
    const scratch = this.allocate(pack.head.size);
    try {
      pack.inflate(this.arena.bytes, scratch.start);
      readDeltaHead(this.arena.bytes, scratch.start, scratch.end, this.#delta);
      intact(this.#delta.baseSize === base.end - base.start, 'its delta was made for a base of another size');
      return this.#apply(base, scratch);
    } finally {
      this.arena.free(scratch);
    }
  }

  /** @throws Damage `large` */
  allocate(size: number): Region {
    if (size > OBJECT_LIMIT) throw new Damage('large', `it has ${size} bytes`);
    return this.arena.allocate(smallInteger(size));
  }

  view(region: Region): Uint8Array {
    return this.arena.bytes.subarray(region.start, region.end);
  }

  #apply(base: Region, delta: Region): Region {
    const region = this.allocate(this.#delta.resultSize);
    try {
      this.#memory.apply(this.#delta.instructions, delta.end, base, region, this.runs);
      return region;
    } catch (error) {
      this.arena.free(region);
      throw error;
    }
  }
}
