/** The live check on the command line: the check made of its options (`verify-options.ts`). AWS's client is loaded when it is asked for. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../core/finding.ts';
import { Fault } from '../../errors.ts';
import { isForkPullRequest } from '../../verify/fork.ts';
import { loopbackEndpoint } from '../../verify/loopback.ts';
import { refuseLoudNode } from '../../verify/loud-node.ts';
import { VERSION } from '../version.ts';
import { interruption } from './interruption.ts';
import { say } from './say.ts';
import type { VerifyArguments } from './verify-options.ts';

export type Verify = (findings: readonly Finding[]) => Promise<readonly Finding[]>;

/** @throws Fault `usage`: wrong options, a pull request from a fork, or a Node that prints requests */
export async function verifier(args: VerifyArguments, quiet: boolean): Promise<Verify> {
  refuseForks();
  refuseLoudNode(process.env['NODE_DEBUG']);
  const excluded = (args.verifyExclude ?? []).flatMap((text) => text.split(','));
  for (const account of excluded) if (!/^\d{12}$/.test(account)) throw new Fault('usage', '--verify-exclude takes AWS account numbers of twelve digits.');
  const userAgent = args.verifyUserAgent ?? `leaksift/${VERSION} (live check of a leaked key by its owner)`;
  if (!/^[ -~]{1,200}$/.test(userAgent)) throw new Fault('usage', '--verify-user-agent takes up to 200 printable ASCII characters.');
  const endpoint = args.stsEndpoint === undefined ? {} : { endpoint: loopbackEndpoint(args.stsEndpoint, '--sts-endpoint') };
  // AWS's client would print its support plans for versions of Node.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const [{ verifyFindings }, { askSts }] = await Promise.all([import('../../verify/verify.ts'), import('../../verify/sts.ts')]);
  const { signal } = interruption;
  const ask = askSts({ ...endpoint, userAgent, variables: process.env, signal });
  const clock = { now: () => performance.now(), pause: (milliseconds: number) => pause(milliseconds, undefined, { signal }).catch(() => {}) };
  const onProgress = (answered: number, of: number): void => {
    if (answered === 0 && !quiet) say(`leaksift: asking AWS STS about ${of} ${of === 1 ? 'key' : 'keys'}; whoever owns an account can see this in its CloudTrail`);
  };
  return (findings) => verifyFindings(findings, { ask, clock, excluded, today: () => new Date(), onProgress });
}

/** What a fork proposes could carry keys of others, and use this machine to try them. */
function refuseForks(): void {
  const file = process.env['GITHUB_EVENT_PATH'];
  if (file === undefined || !isForkPullRequest(readEvent(file))) return;
  throw new Fault('usage', 'Keys in pull requests from forks are not checked against AWS. Leave --verify out here.');
}

function readEvent(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Fault('usage', 'The event of this workflow run can not be read, so nobody knows whether it comes from a fork. Leave --verify out here.', { cause: error });
  }
}
