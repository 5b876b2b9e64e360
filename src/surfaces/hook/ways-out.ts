/** Each way out of a block, as commands to type. Paths are quoted for a POSIX shell; a path that can't be is named by git. */
import type { Finding } from '../../core/finding.ts';
import type { Oid } from '../../core/ids.ts';
import { visible } from '../../reporters/escape/visible.ts';
import { short } from '../../reporters/words.ts';
import type { Blocking } from './blocked.ts';

export function waysOut(found: readonly Finding[], { event, variables, unborn = false }: Blocking): string[] {
  if (event === 'agent') return ['Read it from the environment or from ~/.aws/credentials instead, and write only its name.', ...allow(found)];
  if (event === 'pre-receive') return ['Take it out of every commit that holds it, and push again. Revoke it first if it was ever pushed.', ...rewrite(found)];
  if (event === 'pre-push') return ['It is only here yet. Take it out of the commit that brings it, and push again:', ...rewrite(found), ...accept(found)];
  if (event === 'commit-msg') return ['To write the message anew:   git commit --edit --file="$(git rev-parse --git-path COMMIT_EDITMSG)"', ...accept(found)];
  return ['', ...unstage(found, variables['GIT_PREFIX'] ?? '', unborn), ...move(), ...accept(found)];
}

/** Files named in one command. */
const FILES = 5;

function unstage(found: readonly Finding[], prefix: string, unborn: boolean): string[] {
  const command = unborn ? 'git rm --cached' : 'git restore --staged';
  const all = [...new Set(found.flatMap(({ occurrences }) => occurrences.flatMap(({ path }) => path ?? [])))];
  const named = all.filter((path) => visible(path) === path && !/%[0-9A-F]{2}/.test(path));
  const files = named.slice(0, FILES).map((path) => quoted(pathspec(path, prefix !== ''))).join(' ');
  if (files === '' || named.length > FILES || named.length < all.length) return [`Leave it out of the commit:  ${command} <file>`];
  return [`Leave it out of the commit:  ${command} -- ${files}`, ...(unborn ? [] : [`  and out of git for good:   git rm --cached -- ${files}   (then name it in .gitignore)`])];
}

/** From the top where the user stands in a subfolder; literal where git would read a pattern. */
function pathspec(path: string, fromTop: boolean): string {
  const magic = [...(fromTop ? ['top'] : []), ...(/[*?[\\]|^:/.test(path) ? ['literal'] : [])];
  return magic.length > 0 ? `:(${magic.join(',')})${path}` : path;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function move(): string[] {
  return ['Keep the value elsewhere:    aws configure   (~/.aws/credentials), or an environment variable; then git add again'];
}

function accept(found: readonly Finding[]): string[] {
  return [...allow(found), 'Known and dealt with:        leaksift baseline triage'];
}

function allow([first, ...others]: readonly Finding[]): string[] {
  if (first === undefined) return [];
  const target = others.length === 0 ? first.fingerprint : '<fingerprint>';
  return ['No secret? Write in a comment on its line, or the line above:', `                             leaksift:allow ${target} <reason>`, ...others.length === 0 ? [] : [first, ...others].slice(0, FILES).map(({ fingerprint, title }) => `                             ${fingerprint}  ${title}`)];
}

function rewrite(found: readonly Finding[]): string[] {
  const commits = [...new Set(found.flatMap(({ occurrences }) => occurrences.flatMap(({ commit }) => commit ?? [])))];
  const [first]: readonly (Oid | undefined)[] = commits;
  return [
    '  in the last commit:        edit the file, git add it, git commit --amend',
    `  in an earlier commit:      git rebase --interactive ${first === undefined ? '<commit>' : short(first)}^   (mark it "edit")`,
  ];
}
