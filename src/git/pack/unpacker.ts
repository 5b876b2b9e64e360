/**
 * Reads a pack that has no index, in memory: its entries one after another, each as long as its zlib stream turns out to
 * be; then every delta whose base is there; the others wait in `waiting-deltas.ts`. Nothing recurses, and what comes out is
 * counted before it is made.
 */
import type { Span } from '../../core/location.ts';
import type { Inflater } from '../../core/views/inflater.ts';
import type { PackHash, UnpackBounds, Unpacked, UnpackedObject } from '../../core/views/unpacker.ts';
import type { Unopened } from '../../core/views/view.ts';
import { asDamage, Damage, intact } from './damage.ts';
import { applyDelta, readDeltaHead, Runs } from './delta.ts';
import { newEntryHead, objectType, OFFSET_DELTA, readEntry, REFERENCE_DELTA } from './entry.ts';
import { hashBytes, newHash, objectId, type ObjectType } from './object-format.ts';
import { pathsOf, treeNames } from './unpacked-names.ts';
import { type UnpackedEntry, WaitingDeltas } from './waiting-deltas.ts';

/** As the core asks for it. */
export function unpack(bytes: Uint8Array, start: number, hash: PackHash | undefined, inflater: Inflater, bounds: UnpackBounds): Unpacked {
  const format = hash ?? hashOfTrailer(bytes, start);
  const unpacking = new Unpacking(bytes, format, inflater, bounds);
  unpacking.readEntries(start);
  unpacking.resolveDeltas();
  return unpacking.result();
}

/** A pack ends with the sum of all that stands before. */
function hashOfTrailer(bytes: Uint8Array, start: number): PackHash {
  const end = bytes.length - hashBytes('sha256');
  if (end <= start) return 'sha1';
  // As text: where Node's native code makes a buffer of plain bytes, V8 drops all that it optimised for these.
  const sum = newHash('sha256').update(bytes.subarray(start, end)).digest('hex');
  return sum === Buffer.from(bytes.subarray(end)).toString('hex') ? 'sha256' : 'sha1';
}

/** An object of the pack with all its bytes. */
export interface WholeObject extends Span {
  /** Hexadecimal; of an object that breaks off no id at all. */
  readonly id: string;
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
}

const HEADER_BYTES = 12;

/** Digits of an id that people are shown; git finds the object by them. */
const SHORT = 12;

class Unpacking {
  readonly #bytes: Uint8Array;
  readonly #format: PackHash;
  readonly #inflater: Inflater;
  readonly #objectBound: number;
  /** Bytes that may still come out. */
  #left: number;
  readonly #waiting = new WaitingDeltas();
  readonly #objects: WholeObject[] = [];
  readonly #unread: Unopened[] = [];
  readonly #damaged: Unopened[] = [];
  readonly #runs = new Runs();

  constructor(bytes: Uint8Array, format: PackHash, inflater: Inflater, bounds: UnpackBounds) {
    this.#bytes = bytes;
    this.#format = format;
    this.#inflater = inflater;
    this.#objectBound = bounds.objects;
    this.#left = bounds.bytes;
  }

  /** Up to the first entry whose end is not known. */
  readEntries(start: number): void {
    const count = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + start, Math.min(HEADER_BYTES, this.#bytes.length - start));
    let at = start + HEADER_BYTES;
    let done = 0;
    try {
      intact(count.length === HEADER_BYTES && count.toString('latin1', 0, 4) === 'PACK', 'its pack has no header');
      const entries = count.readUInt32BE(8);
      for (; done < entries; done += 1) {
        if (done === this.#objectBound) throw new Damage('large', `${entries - done} of its objects are more than are opened`);
        at = this.#readEntry(at);
      }
    } catch (error) {
      const { kind, message } = asDamage(error);
      const rest = { span: { start: Math.min(at, this.#bytes.length), end: this.#bytes.length }, reason: `from its object ${done + 1} on nothing is read: ${message}` };
      (kind === 'large' ? this.#unread : this.#damaged).push(rest);
    }
  }

  resolveDeltas(): void {
    for (let done = 0; done < this.#objects.length; done += 1) {
      const base = this.#objects[done];
      if (base === undefined) continue;
      for (const key of [base.start, base.id]) for (const entry of this.#waiting.take(key)) this.#derive(entry, base);
    }
    for (const missing of this.#waiting.takeWithoutBase()) this.#unread.push(missing);
    const lost = this.#waiting.onDamaged();
    if (lost) this.#damaged.push(lost);
  }

  result(): Unpacked {
    const paths = pathsOf(this.#objects, hashBytes(this.#format));
    const objects = this.#objects.map(({ id, type, bytes, start, end }): UnpackedObject => ({
      name: [type, id.slice(0, SHORT), paths.get(id) ?? ''].join(' ').trimEnd(),
      bytes: type === 'tree' ? treeNames(bytes, hashBytes(this.#format)) : bytes,
      region: { start, end },
    }));
    return { objects, unread: this.#unread, damaged: this.#damaged };
  }

  /** Returns where the entry ends. @throws Damage */
  #readEntry(start: number): number {
    const hashLength = hashBytes(this.#format);
    const bodyEnd = this.#bytes.length - hashLength;
    const head = newEntryHead();
    intact(start < bodyEnd, 'the pack ends early');
    readEntry(this.#bytes, start, bodyEnd, hashLength, head);
    if (head.size > this.#left) throw new Damage('large', 'the pack unpacks to more than is opened of one blob');
    const { bytes: payload, consumed, status } = this.#inflater.inflate(this.#bytes.subarray(head.data, bodyEnd), 'zlib', head.size);
    if (status === 'truncated') this.#keepBeginning(start, bodyEnd, head.type, payload);
    intact(status === 'complete' && payload.length === head.size, status === 'truncated' ? 'the pack ends early' : 'its stored bytes are damaged');
    this.#left -= payload.length;
    const end = head.data + consumed;
    this.#keep({ start, end, type: head.type, payload, base: this.#baseOf(head.type, start - head.distance, head.baseId) });
    return end;
  }

  #baseOf(type: number, offset: number, idStart: number): UnpackedEntry['base'] {
    if (type === OFFSET_DELTA) return offset;
    if (type !== REFERENCE_DELTA) return undefined;
    return Buffer.from(this.#bytes.subarray(idStart, idStart + hashBytes(this.#format))).toString('hex');
  }

  #keep(entry: UnpackedEntry): void {
    const { base, payload } = entry;
    if (base === undefined) return this.#add(entry, objectType(entry.type), payload);
    this.#waiting.add(base, entry);
  }

  /** What comes out of a stream before it breaks off is scanned, too. */
  #keepBeginning(start: number, end: number, type: number, bytes: Uint8Array): void {
    if (type !== OFFSET_DELTA && type !== REFERENCE_DELTA) this.#objects.push({ start, end, type: objectType(type), bytes, id: 'cut short' });
  }

  #add({ start, end }: Span, type: ObjectType, bytes: Uint8Array): void {
    this.#objects.push({ start, end, type, bytes, id: objectId(this.#format, type, bytes) });
  }

  #derive(entry: UnpackedEntry, base: WholeObject): void {
    try {
      this.#add(entry, base.type, this.#apply(entry.payload, base.bytes));
    } catch (error) {
      const { kind, message } = asDamage(error);
      (kind === 'large' ? this.#unread : this.#damaged).push({ span: { start: entry.start, end: entry.end }, reason: `object at byte ${entry.start}: ${message}` });
    }
  }

  /** @throws Damage */
  #apply(delta: Uint8Array, base: Uint8Array): Uint8Array {
    const head = { baseSize: 0, resultSize: 0, instructions: 0 };
    readDeltaHead(delta, 0, delta.length, head);
    intact(head.baseSize === base.length, 'its delta was made for a base of another size');
    if (head.resultSize > this.#left) throw new Damage('large', 'it makes more bytes than are opened of one blob');
    this.#left -= head.resultSize;
    const baseEnd = delta.length + base.length;
    const room = new Uint8Array(baseEnd + head.resultSize);
    room.set(delta);
    room.set(base, delta.length);
    applyDelta(room, head.instructions, delta.length, { start: delta.length, end: baseEnd }, { start: baseEnd, end: room.length }, this.#runs);
    return room.slice(baseEnd);
  }
}
