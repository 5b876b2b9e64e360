/** `verify: true`: asks AWS whether found keys live, but never about what a fork proposes. AWS's client is loaded only here. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../core/finding.ts';
import { at } from '../../core/record.ts';
import type { Variables } from '../../git/variables.ts';
import { isForkPullRequest } from '../../verify/fork.ts';
import { refuseLoudNode } from '../../verify/loud-node.ts';
import { VERSION } from '../version.ts';

export type LiveCheck = (findings: readonly Finding[]) => Promise<readonly Finding[]>;

/** A fork's change could carry keys of others, and use this machine to try them: null, and a sentence says so. @throws Fault `usage`: a Node that prints requests */
export async function liveCheck(payload: unknown, variables: Variables): Promise<LiveCheck | null> {
  if (isForkPullRequest(payload) || isForkRun(payload)) return null;
  refuseLoudNode(variables['NODE_DEBUG']);
  // AWS's client would print its support plans for versions of Node.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const [{ verifyFindings }, { askSts }] = await Promise.all([import('../../verify/verify.ts'), import('../../verify/sts.ts')]);
  const signal = new AbortController().signal;
  const ask = askSts({ userAgent: `leaksift/${VERSION} (live check of a leaked key by its owner)`, variables, signal });
  const clock = { now: () => performance.now(), pause: (milliseconds: number) => pause(milliseconds) };
  return (findings) => verifyFindings(findings, { ask, clock, today: () => new Date() });
}

/** A `workflow_run` that a fork's change started. True when in doubt. */
function isForkRun(payload: unknown): boolean {
  if (at(payload, 'workflow_run') === undefined) return false;
  const from = at(payload, 'workflow_run', 'head_repository', 'full_name');
  return from === undefined || from !== at(payload, 'repository', 'full_name');
}
