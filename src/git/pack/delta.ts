/** Applies one delta (gitformat-pack) inside one buffer, and notes which runs of the result were copied from where. */
import { intact } from './damage.ts';
import type { Region } from './arena.ts';

/** Few at first, as `core/anchors.ts` explains. */
const FEW = 4;

/** The n-th of each tells of the n-th run. */
export interface RunTables {
  readonly targets: Uint32Array;
  readonly sources: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Copied runs in the order of the result; neighbours that continue each other in both are one run. Reused. */
export class Runs implements RunTables {
  count = 0;
  targets: Uint32Array = new Uint32Array(FEW);
  sources: Uint32Array = new Uint32Array(FEW);
  lengths: Uint32Array = new Uint32Array(FEW);

  clear(): void {
    this.count = 0;
  }

  /** From now on those that stand in these tables. */
  show({ targets, sources, lengths }: RunTables, count: number): void {
    this.count = count;
    if (this.targets === targets) return;
    this.targets = targets;
    this.sources = sources;
    this.lengths = lengths;
  }

  /** Offsets are bytes from the beginning of the result and of the base. */
  add(target: number, source: number, length: number): void {
    const last = this.count - 1;
    if (last >= 0 && this.#continues(last, target, source)) {
      this.lengths[last] = (this.lengths[last] ?? 0) + length;
      return;
    }
    if (this.count === this.targets.length) this.#grow();
    this.targets[this.count] = target;
    this.sources[this.count] = source;
    this.lengths[this.count] = length;
    this.count += 1;
  }

  #continues(last: number, target: number, source: number): boolean {
    const length = this.lengths[last] ?? 0;
    return (this.targets[last] ?? 0) + length === target && (this.sources[last] ?? 0) + length === source;
  }

  #grow(): void {
    this.targets = doubled(this.targets);
    this.sources = doubled(this.sources);
    this.lengths = doubled(this.lengths);
  }
}

/** Reused between reads. */
export interface DeltaHead {
  baseSize: number;
  resultSize: number;
  /** Where the instructions start. */
  instructions: number;
}

/** @throws Damage */
export function readDeltaHead(bytes: Uint8Array, start: number, end: number, head: DeltaHead): void {
  let at = start;
  for (let part = 0; part < 2; part += 1) {
    let value = 0;
    let scale = 1;
    for (let byte = 128; byte & 128; scale *= 128) {
      intact(at < end && scale < 2 ** 50, 'its delta is cut short');
      byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
    }
    if (part === 0) head.baseSize = value;
    else head.resultSize = value;
  }
  head.instructions = at;
}

/**
 * Executes the instructions from `at` to `end` of `bytes` on `base` and writes `result`, all three regions of `bytes`
 * that don't overlap. @throws Damage for instructions that leave their regions or don't fill the result.
 */
export function applyDelta(bytes: Uint8Array, at: number, end: number, base: Region, result: Region, runs: Runs): void {
  runs.clear();
  const baseSize = base.end - base.start;
  let to = result.start;
  while (at < end) {
    const code = bytes[at++] ?? 0;
    if (code & 128) {
      let from = 0;
      let length = 0;
      if (code & 1) from = bytes[at++] ?? 0;
      if (code & 2) from |= (bytes[at++] ?? 0) << 8;
      if (code & 4) from |= (bytes[at++] ?? 0) << 16;
      if (code & 8) from += (bytes[at++] ?? 0) * 0x1000000;
      if (code & 16) length = bytes[at++] ?? 0;
      if (code & 32) length |= (bytes[at++] ?? 0) << 8;
      if (code & 64) length |= (bytes[at++] ?? 0) << 16;
      if (length === 0) length = 0x10000;
      intact(at <= end && from + length <= baseSize && to + length <= result.end, 'its delta copies outside its base or result');
      copy(bytes, base.start + from, to, length);
      runs.add(to - result.start, from, length);
      to += length;
    } else {
      intact(code !== 0 && at + code <= end && to + code <= result.end, 'its delta holds an unknown or overlong instruction');
      copy(bytes, at, to, code);
      at += code;
      to += code;
    }
  }
  intact(to === result.end, 'its delta does not fill its result');
}

/** A native copy costs about as much as a loop over this many bytes. */
const SHORT = 16;

function copy(bytes: Uint8Array, from: number, to: number, length: number): void {
  if (length > SHORT) bytes.copyWithin(to, from, from + length);
  else for (let i = 0; i < length; i += 1) bytes[to + i] = bytes[from + i] ?? 0;
}

function doubled(values: Uint32Array): Uint32Array {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
