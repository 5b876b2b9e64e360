/** GitHub's API on loopback, as far as comments go. Every request is held to GitHub's own OpenAPI description. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll } from 'vitest';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface Api {
  readonly url: string;
  readonly comments: Comment[];
  /** `GET /repos/…?page=2`, in the order of their arrival. */
  readonly requests: string[];
  /** Requests that GitHub's description does not know, each with the reason. */
  readonly wrong: string[];
  /** What to answer in place of the truth: a status, or nothing for ever. */
  fault: Fault | null;
}

export interface Fault {
  readonly method: string;
  /** `hang` never answers, `cut` ends in the middle of the JSON, `html` is somebody else's page, `slow` is the truth after a second. */
  readonly status: number | 'hang' | 'cut' | 'html' | 'slow';
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

interface Operation { readonly parameters?: readonly { readonly name: string; readonly in: string }[]; readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> } }

const paths = (JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.deref.json'), 'utf8')) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }).paths;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const SECOND_PAGE = 100;

export async function serveApi(comments: readonly Comment[] = [], fault: Fault | null = null): Promise<Api> {
  const api: { -readonly [Key in keyof Api]: Api[Key] } = { url: '', comments: [...comments], requests: [], wrong: [], fault };
  const server = createServer((request, response) => void answer(request, response, api));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return api;
}

async function answer(request: IncomingMessage, response: ServerResponse, api: Api): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
  const url = new URL(request.url ?? '', api.url);
  const method = request.method ?? '';
  api.requests.push(`${method} ${request.url ?? ''}`);
  api.wrong.push(...problems(method, url, body));
  if (api.fault?.method === method || api.fault?.method === '*') {
    if (typeof api.fault.status === 'number') return send(response, api.fault.status, { message: api.fault.message ?? 'Resource not accessible by integration' }, api.fault.headers);
    if (api.fault.status === 'hang') return;
    if (api.fault.status === 'cut') return cutOff(response);
    if (api.fault.status === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>');
    await pause(1000);
  }
  if (method === 'GET') {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = api.comments.length > page * size ? { link: `<${api.url}${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next"` } : {};
    send(response, 200, api.comments.slice((page - 1) * size, page * size), next);
  } else if (method === 'POST') {
    api.comments.push({ id: 90_000 + api.comments.length, body: String(body?.['body']), user: { login: 'github-actions[bot]', type: 'Bot' } });
    send(response, 201, api.comments.at(-1));
  } else {
    const comment = api.comments.find(({ id }) => url.pathname.endsWith(`/comments/${id}`));
    if (comment !== undefined) comment.body = String(body?.['body']);
    send(response, comment === undefined ? 404 : 200, comment ?? {});
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
}

/** More is announced than comes. */
function cutOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '1000' });
  response.write('[{"id": 1, "bo');
  response.socket?.end();
}

function problems(method: string, url: URL, body: unknown): string[] {
  const name = `${method} ${url.pathname}`;
  const template = Object.keys(paths).find((path) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(url.pathname) && paths[path]?.[method.toLowerCase()] !== undefined);
  const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  if (operation === undefined) return [`${name}: no such operation`];
  const known = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
  const strange = [...url.searchParams.keys()].filter((key) => !known.includes(key)).map((key) => `${name}: no parameter ${key}`);
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? strange : [...strange, `${name}: takes no body`];
  return ajv.validate(schema, body) ? strange : [...strange, `${name}: ${ajv.errorsText()}`];
}

/** So many comments of strangers come before, that the bot's own stands on the second page. */
export function crowd(own: Comment): Comment[] {
  const others = Array.from({ length: SECOND_PAGE }, (_, index): Comment => ({ id: index + 1, body: index === 4 ? '<!-- leaksift -->\nmine' : 'hello', user: { login: 'mallory', type: 'User' } }));
  return [...others, own];
}
