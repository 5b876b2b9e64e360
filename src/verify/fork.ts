/** Pull requests from forks, as GitHub's webhook event tells them (GitHub Docs, "Webhook events and payloads", `pull_request`). */
import { at } from '../core/record.ts';

/** True when in doubt: a pull request whose origin is not said (a fork that was deleted) counts as a fork's. */
export function isForkPullRequest(event: unknown): boolean {
  const request = at(event, 'pull_request');
  if (request === undefined) return false;
  const from = at(request, 'head', 'repo', 'full_name');
  const to = at(request, 'base', 'repo', 'full_name');
  return typeof from !== 'string' || from !== to;
}
