/** Real repositories in temporary folders, and git's own word on what they hold. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

export interface TestRepository {
  readonly path: string;
  readonly objects: string;
  git(args: readonly string[], input?: string | Uint8Array): Buffer;
  remove(): void;
}

const ENVIRONMENT = {
  PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C',
  GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org', GIT_COMMITTER_DATE: '1700000000 +0000',
};

export function newRepository(format: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'leaksift-pack-'));
  const git = (args: readonly string[], input: string | Uint8Array = '') =>
    execFileSync('git', args, { cwd: path, env: ENVIRONMENT, input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'] });
  git(['init', '-q', '--bare', `--object-format=${format}`]);
  git(['config', 'gc.auto', '0']);
  return { path, objects: join(path, 'objects'), git, remove: () => rmSync(path, { recursive: true }) };
}

/** Makes repositories that are removed after each test of the file that calls this. */
export function managedRepositories(): (format?: 'sha1' | 'sha256') => TestRepository {
  const made: TestRepository[] = [];
  afterEach(() => {
    for (const repository of made.splice(0)) repository.remove();
  });
  return (format) => {
    const repository = newRepository(format);
    made.push(repository);
    return repository;
  };
}

/** Versions of a few files that grow and change in the middle: material for deltas, all four object types. */
export function addHistory(repository: TestRepository, versions: number, seed = 1): void {
  const stream: string[] = [];
  for (let version = 0; version < versions; version += 1) {
    stream.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1700000000 + version} +0000\n${data(`version ${version}`)}`);
    for (const name of ['a.txt', 'folder/b.txt', `folder/deep/${version % 7}.txt`]) {
      stream.push(`M 100644 inline ${name}\n${data(contentOf(`${seed} ${name}`, version))}`);
    }
  }
  stream.push(`tag v1\nfrom refs/heads/main\ntagger A <a@example.org> 1700000000 +0000\n${data('a tag')}`);
  repository.git(['fast-import', '--quiet', '--force'], stream.join(''));
}

/** All ids with type and size, sorted, as git lists them. */
export function listedByGit(repository: TestRepository): string[] {
  return repository.git(['cat-file', '--batch-all-objects', '--batch-check']).toString().trim().split('\n').filter((line) => line !== '');
}

/** Paths of the files in `objects/pack` that end so, sorted. */
export function packFiles(repository: TestRepository, ending: string): string[] {
  const folder = join(repository.objects, 'pack');
  return readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name));
}

function contentOf(name: string, version: number): string {
  const lines = Array.from({ length: 40 }, (_, line) => `${name} line ${line} of a file that changes slowly`);
  lines.splice(version % 37, 1, `${name} changed in version ${version}`);
  return `${lines.join('\n')}\n${`appended ${name}\n`.repeat(version % 23)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
