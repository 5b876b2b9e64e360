/** What opening views may cost: shared by all views of one blob, at every depth. */
import type { Inflater } from './inflater.ts';
import type { Unpacker } from './unpacker.ts';

/** Up to this many bytes a blob is looked at whole, with all its views. */
export const WHOLE = 48 * 1024 * 1024;

/** Views of views of views of views; what lies deeper is not opened. */
export const MAX_DEPTH = 4;

/** Decoded bytes per byte of a blob or of what a container holds, and some for small ones. */
export const REGION_FACTOR = 4;
const REGION_BASE = 64 * 1024;

/** Unpacked bytes per blob, whatever its archives say of themselves. */
const CONTAINER_BYTES = 256 * 1024 * 1024;
/** Deflate itself cannot exceed 1032. */
const CONTAINER_RATIO = 1000;
/** Small archives of highly compressible text are no bombs. */
const CONTAINER_BASE = 16 * 1024 * 1024;
const CONTAINER_ENTRIES = 100_000;
/** Matches that are held at a time; longer text goes by segments, what is packed can't. */
const MATCHES = 100_000;

/** Counts down as views are opened. */
export interface Budget {
  /** Decoded bytes that region views may still make; a container's entries add to it. */
  regions: number;
  /** Inflated bytes that containers may still make, by actual size. */
  containers: number;
  /** Entries that may still be opened. */
  entries: number;
  /** Matches that may still be found; below 0 some were left out. */
  matches: number;
}

/** What opens the formats that need more than the core. */
export interface Openers {
  readonly inflater: Inflater;
  readonly unpacker: Unpacker;
}

export interface ViewContext extends Openers {
  readonly budget: Budget;
}

/** A fresh context for one blob of `size` bytes. */
export function viewContext({ inflater, unpacker }: Openers, size: number): ViewContext {
  return {
    inflater,
    unpacker,
    budget: {
      regions: size * REGION_FACTOR + REGION_BASE,
      containers: Math.min(CONTAINER_BYTES, Math.max(size * CONTAINER_RATIO, CONTAINER_BASE)),
      entries: CONTAINER_ENTRIES,
      matches: MATCHES,
    },
  };
}
