/** What is fetched beside a clone: within its time, with the token for its own server alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { oid } from '../../src/core/ids.ts';
import { openDeepened } from '../../src/git/deepened.ts';
import { openRepository } from '../../src/git/repository.ts';
import { makeRepo } from '../helpers/repo.ts';

const repo = makeRepo();
const missing = oid('1'.repeat(40));
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('a server that never answers is given up when the time is over, and says so', async () => {
  const url = await listen(() => {});
  const store = openDeepened(openRepository(repo.path), { url: `${url}/octo/hello`, token: null }, repo.variables, AbortSignal.timeout(300));
  try {
    expect(await store.fetch([missing])).toEqual(expect.any(String));
    expect(await store.remoteRefs()).toBe(null);
  } finally {
    store.close();
  }
});

it('the token goes to the server that was named; where it sends us elsewhere, nobody is asked', async () => {
  const seen: [string, string | undefined][] = [];
  const other = await listen(({ headers }, response) => {
    seen.push(['other', headers.authorization]);
    response.writeHead(404).end();
  });
  const url = await listen((request, response) => {
    seen.push(['own', request.headers.authorization]);
    response.writeHead(302, { location: `${other}${request.url ?? ''}` }).end();
  });
  const store = openDeepened(openRepository(repo.path), { url: `${url}/octo/hello`, token: 'loopback' }, repo.variables, AbortSignal.timeout(60_000));
  try {
    const problem = await store.fetch([missing]);
    expect(problem).not.toMatch(/loopback|bG9vcGJhY2s/);
    expect(problem).not.toBe(null);
  } finally {
    store.close();
  }
  expect(seen.filter(([server]) => server === 'own').map(([, header]) => header)).toContain(`basic ${Buffer.from('x-access-token:loopback').toString('base64')}`);
  expect(seen.filter(([server]) => server === 'other')).toEqual([]);
});
