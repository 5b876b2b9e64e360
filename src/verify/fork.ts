/** Pull requests from forks, as GitHub's webhook event tells them (GitHub Docs, "Webhook events and payloads", `pull_request`). */

/** True when in doubt: a pull request whose origin is not said (a fork that was deleted) counts as a fork's. */
export function isForkPullRequest(event: unknown): boolean {
  const request = member(event, 'pull_request');
  if (request === undefined) return false;
  const from = member(member(member(request, 'head'), 'repo'), 'full_name');
  const to = member(member(member(request, 'base'), 'repo'), 'full_name');
  return typeof from !== 'string' || from !== to;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
