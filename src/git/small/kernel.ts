/** The one instance of our own WebAssembly for git's objects and index. Its memory is shared: what lies there lasts until the next that is put in its place. */
import { STATE } from './assembly/layout.ts';
import { wasm } from './wasm.ts';

/** Numbers are addresses in memory, unless they are said to be others. */
interface Functions {
  /** Of so many bytes at INPUT, to OUTPUT, at most `limit` bytes: gives how many; -1: refused. */
  inflate(length: number, limit: number): number;
  startSha1(): void;
  /** Whole blocks of 64 bytes. */
  addSha1(from: number, end: number): void;
  /** The rest, of `total` bytes, to STATE. */
  endSha1(from: number, length: number, total: number): void;
  /** Gives where the last of `count` entries of an index ends; 0: refused. Where each begins, in bytes of the index at INDEX, is noted at `places`. */
  findEntries(from: number, end: number, count: number, places: number, idLength: number): number;
  /** Of entries: 1 when they are in order, and names and modes are such as git writes. */
  arePlain(from: number, to: number): number;
  /** Of an entry, of those that were found last. */
  modeOf(entry: number): number;
  idOf(entry: number): number;
  pathOf(entry: number): number;
  /** Of entries: the first behind `from`, at most `to`, that does not begin with the same `depth` bytes of its path. */
  endOfFolder(from: number, to: number, depth: number): number;
  /** Of entries: 1 when their paths begin with the same `depth` bytes. */
  isBeside(one: number, other: number, depth: number): number;
  /** Of entries: the first from `from` on, at most `to`, that stands in a folder behind `depth` bytes of its path. */
  endOfFiles(from: number, to: number, depth: number): number;
  /** Lines of a tree for the entries `from` to `to`: gives where they end. Two words for each, where it begins and its entry, are put at `notes`, if not 0. */
  writeFiles(from: number, to: number, depth: number, out: number, notes: number): number;
  /** The line of the folder that an entry stands in, up to its id. */
  writeFolder(entry: number, depth: number, out: number, notes: number): number;
  /** Where a folder of the extension TREE ends, with all below; 0: not as git writes it. */
  endOfKept(from: number, end: number, idLength: number): number;
}

export interface Kernel extends Functions {
  readonly memory: Uint8Array;
  /** The digest at STATE. */
  readonly state: Buffer;
}

/** Of at least so many bytes of memory. Undefined: there is no WebAssembly (`node --jitless`), or no memory for it. */
export function kernelOf(bytes = 0): Kernel | undefined {
  try {
    made ??= instantiate();
    if (made.kernel.memory.length < bytes) made = grown(made, bytes);
    return made.kernel;
  } catch {
    return undefined;
  }
}

interface Made {
  readonly kernel: Kernel;
  readonly memory: WebAssembly.Memory;
}

let made: Made | undefined;

function instantiate(): Made {
  const { memory, ...functions } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64'))).exports as Functions & { readonly memory: WebAssembly.Memory };
  return { kernel: { ...functions, ...viewsOf(memory) }, memory };
}

/** Views of the memory as it was are empty then. */
function grown({ kernel, memory }: Made, bytes: number): Made {
  memory.grow(Math.ceil((bytes - kernel.memory.length) / PAGE));
  return { kernel: { ...kernel, ...viewsOf(memory) }, memory };
}

function viewsOf({ buffer }: WebAssembly.Memory): Pick<Kernel, 'memory' | 'state'> {
  return { memory: new Uint8Array(buffer), state: Buffer.from(buffer, STATE, 20) };
}

const PAGE = 65536;
