/** What is recognised by its first bytes as compressed, and not opened: said, so that nobody takes it for read. */
import { startsWith } from './fields.ts';

interface Foreign {
  readonly name: string;
  readonly signature: string;
  /** Where text may begin with the signature: one of these stands further on. */
  readonly then?: { readonly at: number; readonly either: readonly string[] };
}

const FOREIGN: readonly Foreign[] = [
  { name: '7z archive', signature: '7z\xbc\xaf\x27\x1c' },
  { name: 'rar archive', signature: 'Rar!\x1a\x07' },
  { name: 'xz', signature: '\xfd7zXZ\0' },
  // The first block begins with the digits of pi, or, empty, with those of its square root.
  { name: 'bzip2', signature: 'BZh', then: { at: 4, either: ['1AY&SY', '\x17\x72\x45\x38\x50\x90'] } },
  { name: 'zstd', signature: '\x28\xb5\x2f\xfd' },
  { name: 'lz4', signature: '\x04\x22\x4d\x18' },
  { name: 'lzip', signature: 'LZIP' },
  { name: 'cab archive', signature: 'MSCF\0\0\0\0' },
  // The length of what comes out: not known, or below 16 MiB.
  { name: 'lzma', signature: ']\0\0', then: { at: 8, either: ['\xff\xff\xff\xff\xff', '\0\0\0\0\0'] } },
  { name: 'compress (.Z)', signature: '\x1f\x9d\x90' },
  { name: 'lzop', signature: '\x89LZO\0\r\n\x1a\n' },
  { name: 'snappy', signature: '\xff\x06\0\0sNaPpY' },
  { name: 'squashfs', signature: 'hsqs', then: { at: 28, either: ['\x04\0\0\0'] } },
  { name: 'xar archive', signature: 'xar!\0\x1c' },
  { name: 'Windows image', signature: 'MSWIM\0\0\0' },
  { name: 'dump of PostgreSQL', signature: 'PGDMP\x01' },
];

/** The first two bytes of all signatures. */
export const FOREIGN_BEGINNINGS = FOREIGN.map(({ signature }) => signature.slice(0, 2));

/** A reason to skip it, or undefined: it is nothing of that kind. */
export function whyNotOpened(bytes: Uint8Array): string | undefined {
  const foreign = FOREIGN.find(({ signature, then }) => startsWith(bytes, signature) && (then === undefined || then.either.some((text) => startsWith(bytes, text, then.at))));
  return foreign && `${foreign.name}: not opened`;
}
