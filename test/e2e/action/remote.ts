/** A git host on loopback: real `git http-backend` behind a server that asks for the token, as GitHub does for a private repository. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { repoAt, tempFolder, type TestRepo } from '../../helpers/repo.ts';

export const TOKEN = ['ghs', 'loopback', 'only'].join('-');

export interface Remote {
  /** The git directory that is served. */
  readonly folder: string;
  /** What `GITHUB_SERVER_URL` is; the repository is `octo/hello`. */
  readonly url: string;
  /** Paths that were asked for, with the right token. */
  readonly requests: string[];
  /** How many were refused for want of it. */
  refused: number;
}

/** Serves a copy of the repository's git directory. */
export async function serve(source: TestRepo): Promise<Remote> {
  const root = tempFolder('remote-');
  mkdirSync(join(root, 'octo'));
  cpSync(source.gitDir, join(root, 'octo/hello'), { recursive: true });
  const copy = repoAt(join(root, 'octo/hello'));
  for (const name of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter', 'core.bare']) copy.git('config', name, 'true');
  const state: { -readonly [Key in keyof Remote]: Remote[Key] } = { folder: copy.path, url: '', requests: [], refused: 0 };
  const server = createServer((request, response) => answer(request, response, root, state));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => server.close());
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function answer(request: IncomingMessage, response: ServerResponse, root: string, state: Remote): void {
  if (request.headers.authorization !== `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`) {
    state.refused += 1;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  const [path = '', query = ''] = (request.url ?? '').split('?');
  state.requests.push(path);
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'], GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: '1', PATH_INFO: path, QUERY_STRING: query, REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'], HTTP_CONTENT_ENCODING: request.headers['content-encoding'], GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => sendCgi(Buffer.concat(chunks), response));
}

function sendCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output.subarray(0, end).toString('latin1').split('\r\n').map((line) => line.split(': ', 2) as [string, string]);
  const status = Number(headers.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200);
  response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status'))).end(output.subarray(end + 4));
}
