/**
 * The memory in which an index is read: its bytes, where its entries begin, and behind them the trees that are written from it. There is room for one
 * index, which nothing else is copied from or to: 5,000 entries are half a megabyte, and each fresh page costs as much as reading it.
 */
import { INDEX } from './assembly/layout.ts';
import { type Kernel, kernelOf } from './kernel.ts';

/** As one object lends it: all are overwritten with the next index. */
export interface IndexMemory {
  readonly kernel: Kernel;
  readonly bytes: Buffer;
  /** Addresses of what may be written: a word for each entry, two words for each and one more, and trees, which together are not larger than the index. */
  readonly places: number;
  readonly notes: number;
  readonly trees: number;
}

/** For an index of so many bytes. */
export function roomForIndex(size: number): Buffer {
  const kernel = size <= LARGEST ? kernelOf(addressesOf(size).end) : undefined;
  return kernel === undefined ? Buffer.allocUnsafe(size) : Buffer.from(kernel.memory.buffer, INDEX, size);
}

/** Of an index that has been read to its room, or is put there. Undefined: there is none. */
export function indexMemory(index: Buffer): IndexMemory | undefined {
  const kernel = index.length <= LARGEST ? kernelOf(addressesOf(index.length).end) : undefined;
  if (kernel === undefined) return undefined;
  const { memory } = kernel;
  if (index.buffer !== memory.buffer) memory.set(index, INDEX);
  return { kernel, bytes: Buffer.from(memory.buffer, INDEX, index.length), ...addressesOf(index.length) };
}

/** An entry has 62 bytes and more, so fewer than a fiftieth of the bytes are entries; behind everything some bytes may be read. */
function addressesOf(size: number): { readonly places: number; readonly notes: number; readonly trees: number; readonly end: number } {
  const entries = Math.ceil(size / LEAST_ENTRY);
  const places = Math.ceil((INDEX + size + BESIDE) / 8) * 8;
  const notes = places + 8 * Math.ceil(entries / 2);
  const trees = notes + 8 * (entries + 1);
  return { places, notes, trees, end: trees + size + BESIDE };
}

export const LEAST_ENTRY = 50;
const BESIDE = 256;
/** Above, git is asked: such an index takes git itself longer than a start. */
const LARGEST = 256 * 1024 * 1024;
