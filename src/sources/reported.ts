/**
 * The places that a report names, read again: objects from the repository's stores, files from the disk, files of the git
 * directory. What is not there any more, or was never kept (stdin), is unread with its reason.
 */
import { readlinkSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding, Occurrence, Report } from '../core/finding.ts';
import type { Oid } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Source, Unit } from '../core/source.ts';
import { Fault, isFault } from '../errors.ts';
import { listGitDir } from '../git/git-dir-files.ts';
import { ObjectReader } from '../git/objects.ts';
import { openPrivateDir, type PrivateDir } from '../git/private-dir.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { isUrl } from '../git/url.ts';
import type { Variables } from '../git/variables.ts';
import { fileContent } from './files-content.ts';
import { unreadUnit } from './git-units.ts';

export interface ReportedOptions {
  readonly report: Report;
  /** Of these findings. */
  readonly findings: readonly Finding[];
  /** Where the repository or the folder is now; absent: where the report says. */
  readonly at?: string;
  readonly variables: Variables;
  readonly signal?: AbortSignal | undefined;
}

/** Of each finding so many places are read: it is the same credential everywhere. */
const PLACES = 4;

/** @throws Fault `usage`: no such repository; `git`: no git, or an unknown format */
export function reportedSource({ report, findings, at, variables, signal }: ReportedOptions): Source {
  const target = at ?? targetOf(report);
  const places = findings.flatMap(({ occurrences }) => occurrences.slice(0, PLACES));
  const objects = new Set(places.flatMap(({ object }) => object ?? []));
  const others = places.filter(({ object }) => object === undefined);
  const needsGit = objects.size > 0 || others.some(({ source }) => source === 'git-dir');
  const stores = needsGit ? storesOf(at === undefined ? namedRepository(report) : openRepository(at, {})) : [];
  const opened: { close(): void | Promise<void> }[] = [];
  return {
    command: 'verify',
    target,
    async *units(ledger) {
      yield* objectsFrom(stores, objects, ledger, (repository) => openReader(repository, variables, signal, opened));
      yield* otherPlaces(others, target, stores[0], ledger);
    },
    async close() {
      for (const one of opened) await one.close();
    },
  };
}

/** Only some commands name a path; the others, and clones of a URL, are looked for in the current folder. */
function targetOf({ scan: { command, target } }: Report): string {
  return (command === 'scan' || command === 'audit-history') && !isUrl(target) ? target : '.';
}

/** @throws Fault, with what to do when the repository is elsewhere now */
function namedRepository(report: Report): Repository {
  try {
    return openRepository(targetOf(report), {});
  } catch (error) {
    if (!isFault(error)) throw error;
    throw new Fault(error.code, `${error.message} The report is of ${JSON.stringify(report.scan.target)}: --repository names where that is now.`, { cause: error });
  }
}

/** How an unread place is called in the ledger. */
export function unitName({ object, path, source }: Occurrence): string {
  return object === undefined ? (path ?? source) : `object ${object}`;
}

/** Reasons for which a place is unread that say that it is not there any more. */
export const MISSING: ReadonlySet<string> = new Set(['missing', 'missing object']);

/** The repository's own store and those of the repositories inside. */
function storesOf(repository: Repository): Repository[] {
  const { repositories } = listGitDir(repository.commonDir, new Set(repository.objectDirectories.map(({ path }) => path)));
  return [repository, ...repositories.flatMap(({ absolute }) => storesOf(openRepository(absolute, {})))];
}

function openReader(repository: Repository, variables: Variables, signal: AbortSignal | undefined, opened: { close(): void | Promise<void> }[]): ObjectReader {
  const dir: PrivateDir = openPrivateDir(repository, variables);
  const reader = new ObjectReader(dir, { signal });
  opened.push(reader, dir);
  return reader;
}

/** Each object from the first store that has it. */
async function* objectsFrom(stores: readonly Repository[], objects: ReadonlySet<Oid>, ledger: Ledger, open: (repository: Repository) => ObjectReader): AsyncGenerator<Unit, void> {
  const missing = new Map<Oid, string>([...objects].map((oid) => [oid, 'missing object']));
  for (const store of stores) {
    if (missing.size === 0) return;
    for await (const object of open(store).readMany([...missing.keys()])) {
      if ('unread' in object) missing.set(object.oid, object.unread);
      else {
        missing.delete(object.oid);
        ledger.enumerated();
        yield { id: `${object.type} ${object.oid}`, role: 'target', object: object.oid, places: [], content: object.content };
      }
    }
  }
  for (const [oid, reason] of missing) unreadUnit(ledger, { unit: `object ${oid}`, reason });
}

function* otherPlaces(places: readonly Occurrence[], target: string, repository: Repository | undefined, ledger: Ledger): Generator<Unit, void> {
  const seen = new Set<string>();
  for (const place of places) {
    const file = fileOf(place, target, repository);
    const name = file ?? place.source;
    if (seen.has(name)) continue;
    seen.add(name);
    const content = file === undefined ? notKept(place) : contentOf(file);
    if (typeof content === 'string') unreadUnit(ledger, { unit: unitName(place), reason: content });
    else {
      ledger.enumerated();
      yield { id: unitName(place), role: 'target', places: [], content };
    }
  }
}

function notKept({ source }: Occurrence): string {
  return source === 'stdin' ? 'a report does not keep what came through standard input; scan it again with --verify' : 'a report does not keep what stood there';
}

function fileOf({ source, path }: Occurrence, target: string, repository: Repository | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (source === 'git-dir') return repository && join(repository.commonDir, path);
  if (source !== 'file') return undefined;
  return isFolder(target) ? resolve(target, path) : resolve(path);
}

function contentOf(file: string): ReturnType<typeof fileContent> {
  const content = fileContent(Buffer.from(file));
  return content === 'a symbolic link' ? readlinkSync(file, 'buffer') : content;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
