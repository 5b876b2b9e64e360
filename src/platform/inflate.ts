/** Inflating with Node's zlib, bounded by the bytes that actually come out. */
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import type { Inflated, InflateFormat, Inflater } from '../core/views/inflater.ts';
import { codeOf } from '../errors.ts';

const FUNCTIONS = { deflate: inflateRawSync, zlib: inflateSync } as const;

export const inflater: Inflater = {
  inflate(bytes, format, limit) {
    const whole = attempt(bytes, format, limit, constants.Z_FINISH);
    if (whole !== 'Z_BUF_ERROR') return typeof whole === 'string' ? failed(whole) : { ...whole, status: 'complete' };
    const part = attempt(bytes, format, limit, constants.Z_SYNC_FLUSH);
    return typeof part === 'string' ? failed(part) : { ...part, status: 'truncated' };
  },
};

type Output = Pick<Inflated, 'bytes' | 'consumed'>;

/** What Node returns with `info: true`, which its types leave out. */
interface WithInfo {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** The output, or zlib's error code. */
function attempt(bytes: Uint8Array, format: InflateFormat, limit: number, finishFlush: number): Output | string {
  try {
    const result: unknown = FUNCTIONS[format](bytes, { maxOutputLength: Math.max(1, limit), finishFlush, info: true });
    const { buffer, engine } = result as WithInfo;
    // Plain, as all other bytes are: what V8 knows of one kind of arrays it does not know of two.
    return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length), consumed: engine.bytesWritten };
  } catch (error) {
    return codeOf(error, 'Z_DATA_ERROR');
  }
}

function failed(code: string): Inflated {
  return { bytes: new Uint8Array(0), consumed: 0, status: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
}
