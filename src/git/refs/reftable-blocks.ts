/**
 * The frame of a reftable: its head and footer, and the blocks between, padded or deflated. What stands in a block's
 * records is left to `reftable-records.ts` and `reftable-file.ts`.
 */
import { inflater } from '../../platform/inflate.ts';
import { check } from './malformed-table.ts';

export interface Head {
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

export interface Block {
  readonly bytes: Buffer;
  /** Where records begin and end in `bytes`. */
  readonly start: number;
  readonly end: number;
  /** Where the next block begins in the table. */
  readonly next: number;
}

/** In the footer, behind the repeated head: places of the index of refs, of objects and of their index. */
const LOGS_AT = 24;

/** @throws MalformedTable */
export function headOf(bytes: Buffer): Head {
  const version = bytes[4];
  check(bytes.length >= 68 && bytes.toString('latin1', 0, 4) === 'REFT' && (version === 1 || version === 2), 'it is no table of a known version');
  const size = version === 1 ? 24 : 28;
  const idBytes = version === 2 && bytes.toString('latin1', 24, 28) === 's256' ? 32 : 20;
  const end = bytes.length - size - 44;
  check(bytes.subarray(end, end + size).equals(bytes.subarray(0, size)), 'its end does not fit its beginning');
  const logs = Number(bytes.readBigUInt64BE(end + size + LOGS_AT));
  return { size, blockSize: bytes.readUIntBE(5, 3), idBytes, logs, end };
}

const BLOCK_HEAD = 4;

/** All blocks of one type from `at` on: refs stand first, the log last. */
export function* blocksFrom(bytes: Buffer, at: number, type: 'r' | 'g', head: Head): Generator<Block> {
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
