/**
 * Records of packs in a folder, one file each, by the pack's checksums and a digest of rules and version. Nothing in the folder is trusted
 * but what carries our own seal: an HMAC under a key that lies elsewhere. A repository that brings a cache along, or somebody who may
 * write into a shared folder, could otherwise have whole packs passed over. Files are written whole or not at all; whoever comes last wins.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeFolder } from '../../git/make-folder.ts';
import { readSmallFile } from '../../git/safe-file.ts';
import type { PackRecord } from '../../git/pack/pack-record.ts';
import { codeOf } from '../../errors.ts';
import type { PackMemory } from './remembered-packs.ts';

export interface CacheSettings {
  /** Below the repository's git directory when it is `auto`. */
  readonly folder: string | { readonly below: 'git directory' };
  /** At least 32 bytes that nobody else has. */
  readonly key: Uint8Array;
  /** Digest of all that decides what is found: rules, options, the program itself. */
  readonly rules: string;
}

/** Its files are no part of what a cache may hide: they are read as all files of a git directory are. */
const OWN_FOLDER = 'leaksift-cache';

const FORMAT = 'leaksift-cache/2';
const LARGEST = 512 << 20;
/** More than the line before a record takes. */
const HEAD_ROOM = 1024;

export class CacheFolder implements PackMemory {
  /** Sentences for the report. */
  readonly notes: string[] = [];
  readonly #folder: string;
  readonly #settings: CacheSettings;
  readonly #read = new Map<string, PackRecord | undefined>();
  #refused = 0;

  constructor(settings: CacheSettings, commonDir: string) {
    this.#settings = settings;
    this.#folder = typeof settings.folder === 'string' ? settings.folder : join(commonDir, OWN_FOLDER);
  }

  recall(pack: string): PackRecord | undefined {
    if (!this.#read.has(pack)) this.#read.set(pack, this.#load(pack));
    return this.#read.get(pack);
  }

  nextSequence(): number {
    return Math.max(0, ...[...this.#read.values()].map((record) => record?.sequence ?? 0)) + 1;
  }

  keep(records: readonly PackRecord[]): void {
    try {
      makeFolder(this.#folder, 0o700);
      for (const record of records) this.#write(record);
      if (typeof this.#settings.folder !== 'string') this.#forget(records);
    } catch (error) {
      this.notes.push(`The cache could not be written: ${codeOf(error)}.`);
    }
  }

  /** To be asked after the last `recall`. */
  refusals(): string[] {
    return this.#refused === 0 ? [] : [`Not taken from the cache: ${this.#refused} of its files, damaged or not sealed with the key of this user. What they were about was read.`];
  }

  #load(pack: string): PackRecord | undefined {
    const bytes = readSmallFile(this.#path(pack), LARGEST);
    if (bytes === 'missing') return undefined;
    const record = typeof bytes === 'string' ? undefined : this.#open(bytes, pack);
    if (record === undefined) this.#refused += 1;
    return record;
  }

  #open(bytes: Buffer, pack: string): PackRecord | undefined {
    const end = bytes.indexOf(10);
    const [format, seal = ''] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split(' ');
    const body = bytes.subarray(end + 1);
    const given = Buffer.from(seal, 'hex');
    const wanted = this.#seal(pack, body);
    if (format !== FORMAT || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
    return deserialized(body);
  }

  #write(record: PackRecord): void {
    const body = serialize(record);
    if (body.length > LARGEST - HEAD_ROOM) return;
    const temporary = join(this.#folder, `${randomBytes(8).toString('hex')}.tmp`);
    try {
      writeFileSync(temporary, Buffer.concat([Buffer.from(`${FORMAT} ${this.#seal(record.pack, body).toString('hex')}\n`), body]), { mode: 0o600, flag: 'wx' });
      renameSync(temporary, this.#path(record.pack));
    } finally {
      rmSync(temporary, { force: true });
    }
  }

  /** In a repository's own folder: packs that are gone, and what other rules or versions had left. */
  #forget(kept: readonly PackRecord[]): void {
    const there = new Set(kept.flatMap(({ beside }) => beside.packs).map((pack) => this.#name(pack)));
    for (const name of readdirSync(this.#folder)) if (/\.(?:json|record)$/.test(name) && !there.has(name)) rmSync(join(this.#folder, name), { force: true });
  }

  /** It seals what the record is about, too: a file under another name says nothing. */
  #seal(pack: string, body: Uint8Array): Buffer {
    return createHmac('sha256', this.#settings.key).update(`${FORMAT}\0${this.#settings.rules}\0${pack}\0`).update(body).digest();
  }

  #path(pack: string): string {
    return join(this.#folder, this.#name(pack));
  }

  #name(pack: string): string {
    return `${pack}-${this.#settings.rules.slice(0, 16)}.record`;
  }
}

/** Undefined when a later Node wrote it in a form that this one can't read. */
function deserialized(body: Buffer): PackRecord | undefined {
  try {
    const record: PackRecord = deserialize(body);
    return record;
  } catch {
    return undefined;
  }
}
