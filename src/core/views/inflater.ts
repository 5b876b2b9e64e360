/** The port through which the core inflates; Node's zlib stands behind it in `platform/inflate.ts`. */

/** `deflate`: bare (RFC 1951), as in zip and gzip; `zlib`: RFC 1950. */
export type InflateFormat = 'deflate' | 'zlib';

export interface Inflated {
  readonly bytes: Uint8Array;
  /** Input bytes that were read, from the beginning. */
  readonly consumed: number;
  /** `truncated`: the input ended early; with `damaged` (no valid stream) and `too-large` (more than `limit`), `bytes` is empty. */
  readonly status: 'complete' | 'truncated' | 'damaged' | 'too-large';
}

export interface Inflater {
  /** Inflates the stream at the beginning of `bytes`, at most `limit` bytes of output; what follows it is ignored. Never throws. */
  inflate(bytes: Uint8Array, format: InflateFormat, limit: number): Inflated;
}
