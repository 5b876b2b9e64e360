/**
 * AWS STS as a workflow reaches it: under its own name, over TLS, through a proxy. The proxy opens every tunnel into a server that has
 * a certificate for that name, and hands on what it reads to the fake STS, which checks signatures.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll } from 'vitest';
import { tempFolder } from '../../helpers/repo.ts';
import { fakeSts, type FakeSts } from '../../unit/verify/fake-sts.ts';

export interface ProxiedSts extends FakeSts {
  /** Hosts and ports that a tunnel was asked for. */
  readonly tunnels: string[];
  /** Whether tunnels are refused. */
  shut: boolean;
  /** For the step: the proxy, and whom to trust. */
  readonly env: Readonly<Record<string, string>>;
}

const STS = 'sts.us-east-1.amazonaws.com';

export async function proxiedSts(): Promise<ProxiedSts> {
  const sts = await fakeSts();
  const authority = join(tempFolder('authority-'), 'ca.pem');
  const pair = await generate([{ name: 'commonName', value: STS }], {
    keySize: 2048, algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: true }, { name: 'subjectAltName', altNames: [{ type: 2, value: STS }] }],
  });
  writeFileSync(authority, pair.cert);
  const inner = createTlsServer({ key: pair.private, cert: pair.cert }, (message, response) => handOn(message, response, sts.url));
  const outer = createServer((_, response) => response.writeHead(405).end());
  const proxied: ProxiedSts = { ...sts, tunnels: [], shut: false, env: {} };
  outer.on('connect', ({ url = '' }, socket) => {
    proxied.tunnels.push(url);
    socket.on('error', () => {});
    socket.write(proxied.shut ? 'HTTP/1.1 403 Forbidden\r\n\r\n' : 'HTTP/1.1 200 Connection established\r\n\r\n');
    if (proxied.shut) socket.end();
    else inner.emit('connection', socket);
  });
  await new Promise<void>((listening) => outer.listen(0, '127.0.0.1', listening));
  afterAll(async () => {
    outer.closeAllConnections();
    outer.close();
    await sts.close();
  });
  return Object.assign(proxied, { env: { HTTPS_PROXY: `http://127.0.0.1:${(outer.address() as AddressInfo).port}`, NODE_EXTRA_CA_CERTS: authority } });
}

function handOn(message: IncomingMessage, response: ServerResponse, to: string): void {
  const { method, url, headers } = message;
  const onward = request(new URL(url ?? '/', to), { method, headers, setHost: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  message.pipe(onward);
}
