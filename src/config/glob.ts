/**
 * Globs over report paths (`/`-separated, inside the repository or the scanned folder), dotfiles included: `*`, `?`,
 * `[…]`, `{a,b}`, and `**` for any number of folders. The whole path must match. No negation, no extended globs.
 */
import { Minimatch, type MinimatchOptions } from 'minimatch';
import type { Glob } from './config.ts';

const LONGEST = 256;
/** Alternatives that the braces of one glob may stand for. */
const MOST = 64;

const OPTIONS: MinimatchOptions = {
  dot: true, nonegate: true, nocomment: true, noext: true, platform: 'linux', braceExpandMax: MOST + 1, maxGlobstarRecursion: 8,
};

/** @param text one that `globProblem` finds nothing wrong with */
export function globOf(text: string): Glob {
  const matcher = new Minimatch(text, OPTIONS);
  return { text, matches: (path) => matcher.match(path) };
}

/** What is wrong with a glob, or undefined. */
export function globProblem(glob: string): string | undefined {
  if (glob === '' || glob.length > LONGEST) return `must be 1 to ${LONGEST} characters long`;
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(glob)) return 'must be printable text';
  if (glob.includes('\\')) return 'must separate folders with "/"; "\\" escapes nothing here';
  if (glob.startsWith('!')) return 'must say which paths it means: "!" is not understood';
  if (/^(?:\.?\/|~)/.test(glob) || /(?:^|\/)\.\.(?:\/|$)/.test(glob)) return 'must be relative to the repository (or scanned folder), without "./" or ".."';
  if (glob.endsWith('/')) return `must match files: write "${glob}**"`;
  if (/[?*+@!]\(/.test(glob)) return 'must do without extended globs like "+(…)": use "{a,b}"';
  if (glob.includes('..')) return 'must name alternatives one by one: "{1..9}" is not understood';
  return tooMany(glob) ? `must stand for at most ${MOST} alternatives` : undefined;
}

/** Whether every path matches: `**`, `*`, `**\/*` and their like. */
export function coversEverything(glob: Glob): boolean {
  return ['a', '.env', 'src/deep/down/Main.java', 'x y/$z.tar.gz'].every((path) => glob.matches(path));
}

function tooMany(glob: string): boolean {
  return new Minimatch(glob, OPTIONS).set.length > MOST;
}
