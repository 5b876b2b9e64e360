/** Each way out of a block, as commands to type. Paths are quoted for a POSIX shell; a path that can't be is named by git. */
import type { Finding } from '../../core/finding.ts';
import type { Oid } from '../../core/ids.ts';
import { visible } from '../../reporters/escape/visible.ts';
import { short } from '../../reporters/words.ts';
import { quote } from '../../respond/quote.ts';
import type { Blocking } from './blocked.ts';

/** Lines of at most eighty columns where paths allow it; what is to be typed stands alone on its line. */
export function waysOut(found: readonly Finding[], { event, variables, unborn = false, program }: Blocking): string[] {
  if (event === 'agent') return ['Read it from the environment or from ~/.aws/credentials instead, and write', 'only its name.', ...allow(found)];
  if (isPush(event) && found.every(isRefName)) return RENAME;
  if (event === 'pre-receive') return ['Take it out of every commit that holds it, and push again. If it was ever', 'pushed before, revoke it first.', ...rewrite(found)];
  if (event === 'pre-push') return ['It is only here yet. Take it out of its commit, and push again.', ...rewrite(found), ...accept(found, program)];
  if (event === 'commit-msg') return ['Write the message anew:', typed('git commit --edit --file="$(git rev-parse --git-path COMMIT_EDITMSG)"'), ...accept(found, program)];
  return [...unstage(found, variables['GIT_PREFIX'] ?? '', unborn), ...MOVE, ...accept(found, program)];
}

function isPush(event: Blocking['event']): boolean {
  return event === 'pre-push' || event === 'pre-receive';
}

function isRefName({ occurrences }: Finding): boolean {
  return occurrences.every(({ source }) => source === 'ref-name');
}

const RENAME = ['Push the branch or tag under another name:', typed('git push <remote> <branch>:<another name>')];

function typed(command: string): string {
  return `    ${command}`;
}

/** Files named in one command. */
const FILES = 5;

function unstage(found: readonly Finding[], prefix: string, unborn: boolean): string[] {
  const command = unborn ? 'git rm --cached' : 'git restore --staged';
  const all = [...new Set(found.flatMap(({ occurrences }) => occurrences.flatMap(({ path }) => path ?? [])))];
  const named = all.filter((path) => visible(path) === path && !/%[0-9A-F]{2}/.test(path));
  const files = named.slice(0, FILES).map((path) => quote(pathspec(path, prefix !== ''))).join(' ');
  if (files === '' || named.length > FILES || named.length < all.length) return ['Leave it out of the commit:', typed(`${command} <file>`)];
  const forGood = ['And out of git for good (then name it in .gitignore):', typed(`git rm --cached -- ${files}`)];
  return ['Leave it out of the commit:', typed(`${command} -- ${files}`), ...(unborn ? [] : forGood)];
}

/** From the top where the user stands in a subfolder; literal where git would read a pattern. */
function pathspec(path: string, fromTop: boolean): string {
  const magic = [...(fromTop ? ['top'] : []), ...(/[*?[\\]|^:/.test(path) ? ['literal'] : [])];
  return magic.length > 0 ? `:(${magic.join(',')})${path}` : path;
}

const MOVE = ['Keep the value in ~/.aws/credentials ("aws configure") or in an environment', 'variable; then git add again.'];

function accept(found: readonly Finding[], program: string): string[] {
  return [...allow(found), 'Known and dealt with? Accept it:', typed(`${program} baseline triage`)];
}

function allow([first, ...others]: readonly Finding[]): string[] {
  if (first === undefined) return [];
  const all = [first, ...others].slice(0, FILES).map(({ fingerprint, title }) => typed(`${fingerprint}  ${title}`));
  return ['No secret? Write in a comment on its line, or the line above:', typed(`leaksift:allow ${others.length === 0 ? first.fingerprint : '<fingerprint>'} <reason>`), ...(others.length === 0 ? [] : all)];
}

function rewrite(found: readonly Finding[]): string[] {
  const commits = [...new Set(found.flatMap(({ occurrences }) => occurrences.flatMap(({ commit }) => commit ?? [])))];
  const [first]: readonly (Oid | undefined)[] = commits;
  return [
    'In the last commit: edit the file, git add it, then',
    typed('git commit --amend'),
    'In an earlier commit: mark it "edit" in',
    typed(`git rebase --interactive ${first === undefined ? '<commit>' : short(first)}^`),
    'For the very first commit write --root in place of the last word.',
  ];
}
