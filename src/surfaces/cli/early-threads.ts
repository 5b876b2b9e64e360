/** Threads of an audit, begun as soon as the command is known: they load their code while the command line is understood and the store is surveyed. */
import { availableParallelism } from 'node:os';
import type { Outcome } from '../../core/outcome.ts';
import { prepareWorker, type PreparedWorker } from '../../git/pack/worker-thread.ts';
import { guessAuditSize, type AuditSize } from '../audit-size.ts';
import type { ThreadSettings } from '../scanner.ts';

/** More threads than this wait for memory more than they read. */
const MOST_BY_DEFAULT = 4;

export const DEFAULT_JOBS = Math.min(MOST_BY_DEFAULT, availableParallelism());

export type AuditThread = PreparedWorker<ThreadSettings, Outcome>;

const started: AuditThread[] = [];

/** By which V8's flags were told: others for large audits (`doors/leaksift.ts`). */
let guessed: AuditSize | undefined;

/** As many as by default; one, where another number is told; none, where a cache may leave little to read. */
export function startEarly(words: readonly string[]): void {
  const size = guessAuditSize(words);
  guessed = size;
  if (size === undefined || size === 'small' || words.some((word) => word.startsWith('--cache'))) return;
  const jobs = words.some((word) => word.startsWith('--jobs')) ? 1 : DEFAULT_JOBS;
  while (started.length < jobs) started.push(prepare(size));
}

/** One of them, or a new one. */
export function auditThread(size: AuditSize): AuditThread {
  return started.pop() ?? prepare(size);
}

/** Those that nobody wanted. */
export async function stopEarly(): Promise<void> {
  await Promise.all(started.splice(0).map((thread) => thread.stop()));
}

/** V8 takes kept code only under the flags that it was kept under. */
function prepare(size: AuditSize): AuditThread {
  return prepareWorker(new URL('./worker.cjs', import.meta.url), {
    env: (size === 'large') === (guessed === 'large') ? keeping(process.env) : {},
    argv: [`${size}-worker`],
    ...(size === 'large' && { resourceLimits: THRIFTY }),
  });
}

/** By itself V8 holds up to 48 MiB for what is new, in each thread. */
const THRIFTY = { maxYoungGenerationSizeMb: 8 };

/** What tells where compiled code is kept (`doors/code-cache.ts`). */
function keeping(variables: NodeJS.ProcessEnv): Record<string, string> {
  const names = ['HOME', 'USERPROFILE', 'XDG_CACHE_HOME', 'NODE_DISABLE_COMPILE_CACHE'];
  return Object.fromEntries(names.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
}
