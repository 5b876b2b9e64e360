/** The lines of shell that run leaksift from a hook, and pass on only when it lets pass. */
import type { HookEvent } from '../events.ts';
import { shellQuoted } from './shim.ts';

/** Where the script of `shim.ts` stands below a folder that is ours to write in: a git directory, or the user's configuration. */
export const SHIM = 'leaksift/hook';

/** The same, seen from a hook of `<git dir>/hooks`, which git names in full. */
export const BESIDE = `\${0%/*}/../${SHIM}`;

export function besideHooks(event: HookEvent): string[] {
  return feeding(event, `"${BESIDE}" ${event} "$@"`);
}

/** In a file that others share, on whose machines leaksift stands elsewhere or nowhere. @param shim its path, where that is known */
export function anywhere(event: HookEvent, shim?: string): string[] {
  if (shim !== undefined) return feeding(event, `${shellQuoted(shim)} ${event} "$@"`);
  return [
    `leaksift_hook="$(git rev-parse --git-common-dir)/${SHIM}"`,
    '[ -x "$leaksift_hook" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift',
    `[ -x "$leaksift_hook" ] || { echo 'leaksift is not installed here, so this is blocked. Run: npx leaksift hook install' >&2; exit 3; }`,
    ...feeding(event, `"$leaksift_hook" ${event} "$@"`),
  ];
}

/** The same in one command, which fails where leaksift does. */
export function oneLine(event: HookEvent, args = '"$@"'): string {
  return `leaksift_hook="$(git rev-parse --git-common-dir)/${SHIM}"; [ -x "$leaksift_hook" ] || leaksift_hook=node_modules/leaksift/hooks/leaksift; "$leaksift_hook" ${event} ${args}`.trimEnd();
}

/** Events whose refs come on standard input: what leaksift has read, the rest of the script shall read again. */
const FED: readonly HookEvent[] = ['pre-push', 'pre-receive'];

function feeding(event: HookEvent, command: string): string[] {
  if (!FED.includes(event)) return [`${command} || exit $?`];
  return [
    'leaksift_refs=$(cat)',
    `if [ -n "$leaksift_refs" ]; then printf '%s\\n' "$leaksift_refs"; fi | ${command} || exit $?`,
    'exec <<LEAKSIFT_REFS',
    '$leaksift_refs',
    'LEAKSIFT_REFS',
    '[ -n "$leaksift_refs" ] || exec </dev/null',
  ];
}
