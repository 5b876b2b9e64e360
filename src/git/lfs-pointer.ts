/** Git LFS keeps a file's content outside the object store; the blob is a pointer (git-lfs specification, version 1). */

const LARGEST_POINTER = 1024;
const START = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** The SHA-256 of the content that a blob points to, or undefined when it is no pointer. */
export function lfsContentId(blob: Uint8Array): string | undefined {
  if (blob.length > LARGEST_POINTER || blob.length < START.length || blob[0] !== START[0]) return undefined;
  if (!START.equals(blob.subarray(0, START.length))) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(blob).toString('latin1'))?.[1];
}
