/** Writes packs and their indexes entry by entry, also such as git would never write. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

export interface Entry {
  /** The id that the index gives it. */
  readonly id: string;
  readonly type: number;
  /** Object or delta, not deflated. */
  readonly data: Uint8Array;
  /** Hexadecimal id of the base of a reference delta. */
  readonly base?: string;
}

export const COMMIT = 1;
export const BLOB = 3;
export const REFERENCE_DELTA = 7;

export function blobId(content: Uint8Array): string {
  return sha1(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content])).toString('hex');
}

/** A delta that copies the whole base and appends; bases up to 64 KiB, at most 127 bytes more. */
export function appending(baseBytes: number, more: Uint8Array): Uint8Array {
  const copied = baseBytes === 0 ? [] : [0x80 | 0x10 | 0x20, baseBytes & 255, baseBytes >> 8];
  return Buffer.from([...number(baseBytes), ...number(baseBytes + more.length), ...copied, more.length, ...more]);
}

/** Writes `stem.pack` and `stem.idx` (version 2). Of an entry that is `hidden` neither count nor index knows. */
export function writePack(stem: string, entries: readonly Entry[], version = 2, hidden?: Entry): void {
  const raw = entries.map(encode);
  const header = Buffer.concat([Buffer.from('PACK'), word(version), word(entries.filter((entry) => entry !== hidden).length)]);
  const body = Buffer.concat([header, ...raw]);
  const pack = Buffer.concat([body, sha1(body)]);
  writeFileSync(`${stem}.pack`, pack);
  writeFileSync(`${stem}.idx`, indexOf(entries, raw, sha1(body), hidden));
}

function encode({ type, data, base }: Entry): Buffer {
  const size = [];
  let rest = Math.floor(data.length / 16);
  size.push((type << 4) | (data.length & 15) | (rest > 0 ? 128 : 0));
  for (; rest > 0; rest = Math.floor(rest / 128)) size.push((rest & 127) | (rest > 127 ? 128 : 0));
  return Buffer.concat([Buffer.from(size), Buffer.from(base ?? '', 'hex'), deflateSync(data)]);
}

function indexOf(entries: readonly Entry[], raw: readonly Buffer[], packChecksum: Buffer, hidden?: Entry): Buffer {
  let offset = 12;
  const rows = entries.flatMap((entry, i) => {
    const row = { id: Buffer.from(entry.id, 'hex'), crc: crc32(raw[i] ?? ''), offset };
    offset += raw[i]?.length ?? 0;
    return entry === hidden ? [] : [row];
  }).sort((a, b) => a.id.compare(b.id));
  const fanout = Array.from({ length: 256 }, (_, first) => word(rows.filter(({ id }) => (id[0] ?? 0) <= first).length));
  const body = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]), word(2), ...fanout, ...rows.map(({ id }) => id),
    ...rows.map(({ crc }) => word(crc)), ...rows.map((row) => word(row.offset)), packChecksum,
  ]);
  return Buffer.concat([body, sha1(body)]);
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...number(Math.floor(value / 128))];
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sha1(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}
