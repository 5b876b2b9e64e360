/**
 * Looks for known values without keeping them: of each value, and of it encoded, only a keyed hash stays, with a
 * rolling hash of its first 16 bytes to find candidates by. The key is drawn anew in every process.
 */
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type { View } from '../../../core/views/view.ts';
import type { Holding } from './holdings.ts';
import { plainer } from './plainer.ts';

/** One place of a known value: bytes from 0, end excluded. */
export interface Sight {
  readonly start: number;
  readonly end: number;
  /** Of the holding, as `from` says it. */
  readonly from: string;
  /** Names of the encoding; empty: as it is. */
  readonly decoded: readonly string[];
}

export interface Needles {
  find(bytes: Uint8Array): Sight[];
}

interface Needle {
  readonly length: number;
  readonly hash: string;
  readonly from: string;
  readonly decoded: readonly string[];
}

/** Bytes of the rolling window, and least length of what is looked for. */
const WINDOW = 16;

/** A table of this size (a power of two) answers for most hashes; the map is asked for the others. */
const MAY_START = 1 << 16;

export function makeNeedles(holdings: readonly Holding[]): Needles {
  const key = randomBytes(32);
  const roller = makeRoller();
  const byStart = new Map<number, Needle[]>();
  for (const { value, from } of holdings) {
    for (const { bytes, name } of formsOf(value)) {
      if (bytes.length < WINDOW) continue;
      const start = roller.of(bytes);
      byStart.set(start, [...(byStart.get(start) ?? []), { length: bytes.length, hash: keyed(key, bytes), from, decoded: name === '' ? [] : [name] }]);
    }
  }
  const mayStart = new Uint8Array(MAY_START);
  for (const start of byStart.keys()) mayStart[start & (MAY_START - 1)] = 1;
  const within = (bytes: Uint8Array): Sight[] => [...roller.matching(bytes, byStart, mayStart)].flatMap(([at, needles]) => sights(bytes, at, needles, key));
  return {
    find(bytes) {
      if (byStart.size === 0) return [];
      const all = within(bytes);
      for (const view of plainer(bytes)) all.push(...within(view.bytes).map((sight) => seenThrough(view, sight)));
      return widest(all);
    },
  };
}

function seenThrough(view: View, sight: Sight): Sight {
  return { ...sight, ...view.toParent(sight), decoded: [view.name, ...sight.decoded] };
}

function sights(bytes: Uint8Array, at: number, needles: readonly Needle[], key: Buffer): Sight[] {
  return needles
    .filter(({ length, hash }) => at + length <= bytes.length && keyed(key, bytes.subarray(at, at + length)) === hash)
    .map(({ length, from, decoded }) => ({ start: at, end: at + length, from, decoded }));
}

/** Forms contain each other: of overlapping sights the longest stays. */
function widest(all: readonly Sight[]): Sight[] {
  const kept: Sight[] = [];
  for (const sight of [...all].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => sight.start < other.end && other.start < sight.end)) kept.push(sight);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function keyed(key: Buffer, bytes: Uint8Array): string {
  return createHmac('sha256', key).update(bytes).digest('base64');
}

interface Form {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** As it stands, in base64 (at each of three offsets), hexadecimal and UTF-16, and in base64 of that, which PowerShell takes. Escapes are undone in the content: `plainer.ts`. */
function formsOf(value: string): Form[] {
  const plain = Buffer.from(value);
  const wide = Buffer.from(value, 'utf16le');
  const forms = [
    { bytes: plain, name: '' },
    ...[plain, wide].flatMap((bytes) => [0, 1, 2].flatMap((offset) => [shiftedBase64(bytes, offset, 'base64'), shiftedBase64(bytes, offset, 'base64url')])).map((text) => ({ bytes: Buffer.from(text), name: 'base64' })),
    { bytes: Buffer.from(plain.toString('hex')), name: 'hex' },
    { bytes: Buffer.from(plain.toString('hex').toUpperCase()), name: 'hex' },
    { bytes: wide, name: 'utf-16le' },
    { bytes: Buffer.from(wide).swap16(), name: 'utf-16be' },
  ];
  return [...new Map(forms.map((form) => [form.bytes.toString('latin1'), form])).values()];
}

/** The characters that depend on the value alone, when it begins at that byte (modulo 3) of what is encoded. */
function shiftedBase64(value: Buffer, offset: number, alphabet: 'base64' | 'base64url'): string {
  const text = Buffer.concat([Buffer.alloc(offset), value]).toString(alphabet).replace(/=+$/, '');
  const whole = Math.floor(((offset + value.length) * 8) / 6);
  return text.slice(Math.ceil((offset * 8) / 6), whole);
}

interface Roller {
  of(bytes: Uint8Array): number;
  matching<Value>(bytes: Uint8Array, known: ReadonlyMap<number, Value>, mayBeKnown: Uint8Array): Generator<[at: number, value: Value]>;
}

/** Rabin and Karp's hash modulo 2^32 with a base drawn at random; odd, so that no byte is lost. */
function makeRoller(): Roller {
  const base = randomInt(1 << 20, 1 << 30) | 1;
  const top = power(base, WINDOW - 1);
  const of = (bytes: Uint8Array): number => {
    let hash = 0;
    for (let index = 0; index < WINDOW; index += 1) hash = (Math.imul(hash, base) + (bytes[index] ?? 0) + 1) | 0;
    return hash;
  };
  return {
    of,
    *matching(bytes, known, mayBeKnown) {
      if (bytes.length < WINDOW) return;
      let hash = of(bytes);
      for (let at = 0; ; at += 1) {
        const value = mayBeKnown[hash & (MAY_START - 1)] === 1 ? known.get(hash) : undefined;
        if (value !== undefined) yield [at, value];
        if (at + WINDOW >= bytes.length) return;
        const without = (hash - Math.imul((bytes[at] ?? 0) + 1, top)) | 0;
        hash = (Math.imul(without, base) + (bytes[at + WINDOW] ?? 0) + 1) | 0;
      }
    },
  };
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let count = 0; count < exponent; count += 1) product = Math.imul(product, base);
  return product;
}
