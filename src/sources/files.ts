/**
 * Files and folders as they lie on disk: contents, texts of symbolic links, and names. The inside of a `.git` folder is
 * for `audit-history`. Walking: `files-walk.ts`; reading: `files-content.ts`.
 */
import { readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Ledger } from '../core/ledger.ts';
import type { Source, Unit } from '../core/source.ts';
import { codeOf, Fault } from '../errors.ts';
import { type Entry, walk } from './files-walk.ts';
import { fileContent } from './files-content.ts';
import { skippedUnit, unreadUnit } from './git-units.ts';

export interface FilesOptions {
  /** Absolute, or from the current folder. A link named here is followed. */
  readonly paths: readonly string[];
  /** Declared skips: a reason for a path that is not to be read, of a folder with all that it holds. */
  readonly skip?: (path: string, kind: 'file' | 'folder') => string | null;
}

/**
 * Places are paths under the folder when one folder is named, otherwise they begin with the path as it was named.
 * @throws Fault `usage`: a path that does not exist, or is neither file nor folder
 */
export function filesSource({ paths, skip = () => null }: FilesOptions): Source {
  const roots = paths.map((path) => ({ path, isFolder: isFolder(path) }));
  let files = 0;
  return {
    command: 'scan',
    target: paths.join(' '),
    async *units(ledger) {
      const isFirst = paths.length === 1 ? () => true : firstTime();
      for (const { path, isFolder } of roots) {
        const shown = paths.length === 1 && isFolder ? '' : asShown(path);
        for (const entry of isFolder ? entries(paths.length === 1 ? path : resolve(path), shown, skip, ledger) : [namedFile(path, shown)]) {
          if (!isFirst(entry)) continue;
          if (entry.kind === 'file') files += 1;
          yield* entryUnits(entry, ledger);
        }
      }
    },
    statistics: () => ({ files }),
    notes: () => (files === 0 ? ['There is no file to scan.'] : []),
    close: async () => {},
  };
}

/** Paths that overlap, as those of a shell's glob do, name a file once. */
function firstTime(): (entry: Entry) => boolean {
  const seen = new Set<string>();
  return ({ location }) => seen.size < seen.add(location.toString('latin1')).size;
}

function isFolder(path: string): boolean {
  const found = statOf(path);
  if (found === undefined) throw new Fault('usage', `No such path: "${path}". Check its spelling.`);
  if (found.isFile() || found.isDirectory()) return found.isDirectory();
  throw new Fault('usage', `${path} is neither a file nor a folder. To scan what a program writes, pipe it into "leaksift scan -".`);
}

/** @throws Fault `usage`: it can't be reached, as in a folder that is closed, or its name is too long */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Node 22 says of a path below a file what Node 20 throws: that there is none.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw new Fault('usage', `${shortened(path)} can not be reached (${codeOf(error)}).`, { cause: error });
  }
}

function shortened(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}

function asShown(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
}

/** A link that the user names is followed here, so that no other is. */
function namedFile(path: string, shown: string): Entry {
  return { location: realpathSync(path, 'buffer'), path: shown, rawName: Buffer.from(shown), kind: 'file' };
}

function* entries(root: string, shown: string, skip: NonNullable<FilesOptions['skip']>, ledger: Ledger): Generator<Entry, void> {
  const reasonOf = ({ kind, path, rawName }: Entry): string | null => {
    if (kind === 'folder') return rawName.toString('latin1') === '.git' ? 'inside of .git' : skip(path, 'folder');
    return kind === 'file' || kind === 'link' ? skip(path, 'file') : `a ${kind}`;
  };
  for (const entry of walk(Buffer.from(root), shown === '.' ? '' : shown, (folder) => reasonOf(folder) === null)) {
    if ('reason' in entry) unreadUnit(ledger, { unit: entry.path, reason: entry.reason });
    else {
      const reason = reasonOf(entry);
      if (reason === null) yield entry;
      else skippedUnit(ledger, reason);
    }
  }
}

/** A name is scanned once, in the folder where it stands. */
function* entryUnits(entry: Entry, ledger: Ledger): Generator<Unit, void> {
  const { path, kind, rawName } = entry;
  ledger.enumerated();
  yield { id: `name of ${path}`, role: 'target', places: [{ source: 'path-name', path }], content: rawName };
  if (kind === 'folder') return;
  const content = kind === 'link' ? linkText(entry) : fileContent(entry.location);
  if (typeof content === 'string') return unreadUnit(ledger, { unit: path, reason: content });
  ledger.enumerated();
  yield { id: path, role: 'target', places: [{ source: 'file', path }], content };
}

function linkText({ location }: Entry): Uint8Array | string {
  try {
    return readlinkSync(location, 'buffer');
  } catch (error) {
    return `unreadable (${codeOf(error)})`;
  }
}
