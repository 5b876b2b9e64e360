/** What the runner tells of the run: the event with its payload, the repository and where it is served. */
import { readFileSync } from 'node:fs';
import { isOid, type Oid } from '../../core/ids.ts';
import { Fault } from '../../errors.ts';
import type { Upstream } from '../../git/deepened.ts';
import type { Variables } from '../../git/variables.ts';

export interface Environment {
  readonly event: string;
  readonly payload: unknown;
  /** `GITHUB_SHA`. */
  readonly sha: Oid | null;
  /** `owner/name`; null where the runner does not tell. */
  readonly repository: string | null;
  /** Where people look at it, `https://github.com/owner/name`. */
  readonly url: string | null;
  /** The run's own page. */
  readonly runUrl: string | null;
}

/** @throws Fault `usage`: no event */
export function readEnvironment(variables: Variables): Environment {
  const event = variables['GITHUB_EVENT_NAME'] ?? '';
  if (event === '') throw new Fault('usage', 'GITHUB_EVENT_NAME is not set: this is to be run as a step of a GitHub workflow. Elsewhere use "leaksift range".');
  const sha = variables['GITHUB_SHA'] ?? '';
  const repository = /^[\w.-]+\/[\w.-]+$/.exec(variables['GITHUB_REPOSITORY'] ?? '')?.[0] ?? null;
  const server = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.exec(variables['GITHUB_SERVER_URL'] ?? 'https://github.com')?.[0].replace(/\/+$/, '');
  const url = repository === null || server === undefined ? null : `${server}/${repository}`;
  const run = /^\d+$/.exec(variables['GITHUB_RUN_ID'] ?? '')?.[0];
  return { event, payload: readPayload(variables['GITHUB_EVENT_PATH']), sha: isOid(sha) ? sha : null, repository, url, runUrl: url === null || run === undefined ? null : `${url}/actions/runs/${run}` };
}

/** Where missing objects may be had from; null: from nowhere. */
export function upstreamOf({ url }: Environment, { deepen, token }: { readonly deepen: boolean; readonly token: string | null }): Upstream | null {
  return deepen && url !== null ? { url, token } : null;
}

function readPayload(path: string | undefined): unknown {
  if (!path) throw new Fault('usage', 'GITHUB_EVENT_PATH is not set, so that nobody knows what to scan. Run this as a step of a GitHub workflow.');
  try {
    const text = readFileSync(path, 'utf8');
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown;
  } catch (error) {
    throw new Fault('usage', `The event's payload (GITHUB_EVENT_PATH) is not there or no JSON. Run this as a step of a GitHub workflow.`, { cause: error });
  }
}
