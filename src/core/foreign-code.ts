/**
 * Paths whose text nobody of this repository wrote: what a package manager or a generator put there. A generic finding that
 * stands in such places alone counts for less (`config/policy.ts`); why tests, fixtures and minified files are not among them:
 * `docs/decisions/0011-noise-by-path.md`.
 */

export type ForeignCode = 'lock-file' | 'generated' | 'vendored';

const LOCK_FILES = new Set([
  'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock', 'composer.lock', 'Gemfile.lock', 'Pipfile.lock',
  'poetry.lock', 'uv.lock', 'pdm.lock', 'pixi.lock', 'conda-lock.yml', 'Cargo.lock', 'go.sum', 'go.work.sum', 'gradle.lockfile', 'packages.lock.json', 'paket.lock',
  'Podfile.lock', 'Cartfile.resolved', 'Package.resolved', 'mix.lock', 'pubspec.lock', 'flake.lock', 'conan.lock', 'Chart.lock', 'MODULE.bazel.lock', '.terraform.lock.hcl',
]);

/** Folders into which package managers unpack what others wrote. */
const VENDORED = /(?:^|\/)(?:vendor|node_modules|bower_components|jspm_packages|third[_-]party|Pods|Carthage|Godeps|site-packages|dist-packages)\//;

/** Names that generators of code give their files. */
const GENERATED = /(?:^|\/)__generated__\/|\.(?:pb(?:\.gw)?\.(?:go|cc|h|c|swift|dart)|g\.dart|freezed\.dart|generated\.\w{1,8}|gen\.go)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|rb|d\.ts)$|_generated\.\w{1,8}$|(?:^|\/)zz_generated\.[^/]+$/;

/** @param path as a report has it, `/`-separated */
export function foreignCode(path: string): ForeignCode | undefined {
  if (VENDORED.test(path)) return 'vendored';
  if (LOCK_FILES.has(path.slice(path.lastIndexOf('/') + 1))) return 'lock-file';
  return GENERATED.test(path) ? 'generated' : undefined;
}

const LOWERED = 'lowered:';

/** The signal of a finding whose severity was lowered for it. */
export function loweredAs(foreign: ForeignCode): string {
  return LOWERED + foreign;
}

/** The signals of one credential in two reports: what lowered it in one holds only if something did in the other. */
export function joinSignals(a: readonly string[] = [], b: readonly string[] = []): readonly string[] {
  const isLowered = (signals: readonly string[]): boolean => signals.some((signal) => signal.startsWith(LOWERED));
  const all = [...new Set([...a, ...b])].sort();
  return isLowered(a) && isLowered(b) ? all : all.filter((signal) => !signal.startsWith(LOWERED));
}
