/**
 * One table of refs (git's reftable format, versions 1 and 2): blocks of refs, which are read one after another, and
 * blocks of reflog entries. Its indexes only say where to find what these hold, so they are not read.
 */
import { inflater } from '../platform/inflate.ts';
import { isOid, oid, type Oid } from '../core/ids.ts';
import type { RefValue } from './refs.ts';

export interface LogEntry {
  /** Name of the ref, one character for each byte (latin1). */
  readonly ref: string;
  /** Greater is later. */
  readonly update: number;
  readonly from: Oid;
  readonly to: Oid;
  /** Who, when and why, as a line of a reflog file has it behind the ids; null where the table says that the entry is gone. */
  readonly rest: string | null;
}

export interface Table {
  /** By raw name; null where the table says that the ref is gone. */
  readonly refs: ReadonlyMap<string, RefValue | null>;
  readonly logs: readonly LogEntry[];
}

export class MalformedTable extends Error {
  override readonly name = 'MalformedTable';
}

/** @throws MalformedTable */
export function readTable(bytes: Buffer): Table {
  const head = headOf(bytes);
  const refs = new Map<string, RefValue | null>();
  const logs: LogEntry[] = [];
  for (const block of blocksFrom(bytes, 0, 'r', head)) for (const { name, value } of refRecords(block, head.idBytes)) refs.set(name, value);
  for (const block of blocksFrom(bytes, head.logs, 'g', head)) logs.push(...logRecords(block, head.idBytes));
  return { refs, logs };
}

interface Head {
  /** Bytes before the first block. */
  readonly size: number;
  /** 0 where blocks are not padded. */
  readonly blockSize: number;
  readonly idBytes: 20 | 32;
  /** Where blocks of the log begin; 0 when they come first, or there are none. */
  readonly logs: number;
  /** Where the footer begins. */
  readonly end: number;
}

/** In the footer, behind the repeated head: places of the index of refs, of objects and of their index. */
const LOGS_AT = 24;

function headOf(bytes: Buffer): Head {
  const version = bytes[4];
  check(bytes.length >= 68 && bytes.toString('latin1', 0, 4) === 'REFT' && (version === 1 || version === 2), 'it is no table of a known version');
  const size = version === 1 ? 24 : 28;
  const idBytes = version === 2 && bytes.toString('latin1', 24, 28) === 's256' ? 32 : 20;
  const end = bytes.length - size - 44;
  check(bytes.subarray(end, end + size).equals(bytes.subarray(0, size)), 'its end does not fit its beginning');
  const logs = Number(bytes.readBigUInt64BE(end + size + LOGS_AT));
  return { size, blockSize: bytes.readUIntBE(5, 3), idBytes, logs, end };
}

interface Block {
  readonly bytes: Buffer;
  /** Where records begin and end in `bytes`. */
  readonly start: number;
  readonly end: number;
  /** Where the next block begins in the table. */
  readonly next: number;
}

const BLOCK_HEAD = 4;

/** All blocks of one type from `at` on: refs stand first, the log last. */
function* blocksFrom(bytes: Buffer, at: number, type: 'r' | 'g', head: Head): Generator<Block> {
  for (let next = at; next < head.end; ) {
    // The first block counts the table's head as its own.
    const start = next === 0 ? head.size : next;
    if (start + BLOCK_HEAD > head.end || String.fromCharCode(bytes[start] ?? 0) !== type) return;
    const block = type === 'g' ? logBlock(bytes, next, start, head) : refBlock(bytes, next, start, head);
    yield block;
    next = block.next;
  }
}

/** Padded up to the size of blocks, if another block of refs follows. */
function refBlock(bytes: Buffer, at: number, start: number, { blockSize, end }: Head): Block {
  const length = bytes.readUIntBE(start + 1, 3);
  check(length > start - at + BLOCK_HEAD && at + length <= end, 'a block ends behind the table');
  const block = bytes.subarray(at, at + length);
  return { bytes: block, start: start - at + BLOCK_HEAD, end: recordsEnd(block), next: at + Math.max(length, blockSize) };
}

/** Deflated behind its head; its length is that of the inflated block. */
function logBlock(bytes: Buffer, at: number, start: number, { end }: Head): Block {
  const length = bytes.readUIntBE(start + 1, 3);
  const skipped = start - at + BLOCK_HEAD;
  const { bytes: content, consumed, status } = inflater.inflate(bytes.subarray(start + BLOCK_HEAD, end), 'zlib', length);
  check(status === 'complete' && content.length + skipped === length, 'a block of its log does not inflate');
  const block = Buffer.concat([bytes.subarray(at, at + skipped), content]);
  return { bytes: block, start: skipped, end: recordsEnd(block), next: start + BLOCK_HEAD + consumed };
}

/** Behind the records stand places of three bytes each, and their number. */
function recordsEnd(block: Buffer): number {
  const end = block.length - 2 - 3 * block.readUInt16BE(block.length - 2);
  check(end > 0, 'a block holds no records');
  return end;
}

function* refRecords(block: Block, idBytes: number): Generator<{ name: string; value: RefValue | null }> {
  const reader = new Records(block);
  while (reader.next()) {
    reader.number();
    yield { name: reader.key, value: refValue(reader, idBytes) };
  }
}

function refValue(reader: Records, idBytes: number): RefValue | null {
  switch (reader.kind) {
    case 0: return null;
    case 1: return { oid: reader.id(idBytes) };
    case 2: {
      const id = reader.id(idBytes);
      reader.id(idBytes);
      return { oid: id };
    }
    case 3: return { symbolic: reader.text() };
    default: throw new MalformedTable(`it holds a ref of the unknown kind ${reader.kind}`);
  }
}

function* logRecords(block: Block, idBytes: number): Generator<LogEntry> {
  const reader = new Records(block);
  while (reader.next()) {
    const key = Buffer.from(reader.key, 'latin1');
    check(key.length > 9, 'an entry of its log has no name');
    const update = Number(0xffff_ffff_ffff_ffffn - key.readBigUInt64BE(key.length - 8));
    const ref = key.toString('latin1', 0, key.length - 9);
    if (reader.kind === 0) yield { ref, update, ...GONE };
    else yield { ref, update, ...logValue(reader, idBytes) };
  }
}

const NONE = oid('0'.repeat(40));
const GONE = { from: NONE, to: NONE, rest: null };

function logValue(reader: Records, idBytes: number): Pick<LogEntry, 'from' | 'to' | 'rest'> {
  const [from, to] = [reader.id(idBytes), reader.id(idBytes)];
  const [name, email, time, zone, message] = [reader.text(), reader.text(), reader.number(), reader.zone(), reader.text()];
  return { from, to, rest: `${name} <${email}> ${time} ${zone}\t${message.trimEnd()}` };
}

/** A cursor over the records of a block, whose keys share their beginnings. */
class Records {
  key = '';
  kind = 0;
  readonly #bytes: Buffer;
  readonly #end: number;
  #at: number;

  constructor({ bytes, start, end }: Block) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  next(): boolean {
    if (this.#at >= this.#end) return false;
    const shared = this.number();
    const rest = this.number();
    this.kind = rest & 7;
    check(shared <= this.key.length, 'a name continues one that is shorter');
    this.key = this.key.slice(0, shared) + this.#take(Math.floor(rest / 8)).toString('latin1');
    return true;
  }

  /** As the distance of an offset delta. */
  number(): number {
    let byte = this.#take(1)[0] ?? 0;
    let value = byte & 127;
    while (byte & 128) {
      byte = this.#take(1)[0] ?? 0;
      value = (value + 1) * 128 + (byte & 127);
    }
    return value;
  }

  id(bytes: number): Oid {
    const id = this.#take(bytes).toString('hex');
    check(isOid(id), 'an id has another length');
    return id;
  }

  text(): string {
    return this.#take(this.number()).toString('latin1');
  }

  /** Hours and minutes, as `+0130`. */
  zone(): string {
    const zone = this.#take(2).readInt16BE();
    return `${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(4, '0')}`;
  }

  #take(count: number): Buffer {
    check(this.#at + count <= this.#end, 'a record is cut short');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}

function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new MalformedTable(message);
}
