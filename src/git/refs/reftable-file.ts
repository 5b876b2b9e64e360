/**
 * One table of refs (git's reftable format, versions 1 and 2): blocks of refs, which are read one after another, and
 * blocks of reflog entries. Its indexes only say where to find what these hold, so they are not read. Where blocks begin
 * and end, `reftable-blocks.ts` finds out.
 */
import { oid, type Oid } from '../../core/ids.ts';
import { check, MalformedTable } from './malformed-table.ts';
import { blocksFrom, headOf, type Block } from './reftable-blocks.ts';
import { Records } from './reftable-records.ts';
import type { RefValue } from '../refs.ts';

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

/** @throws MalformedTable */
export function readTable(bytes: Buffer): Table {
  const head = headOf(bytes);
  const refs = new Map<string, RefValue | null>();
  const logs: LogEntry[] = [];
  for (const block of blocksFrom(bytes, 0, 'r', head)) for (const { name, value } of refRecords(block, head.idBytes)) refs.set(name, value);
  for (const block of blocksFrom(bytes, head.logs, 'g', head)) logs.push(...logRecords(block, head.idBytes));
  return { refs, logs };
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
