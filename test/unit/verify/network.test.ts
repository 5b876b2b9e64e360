/** How the request travels: through the proxy that the user has set, never without a trusted certificate, never elsewhere than AWS. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../../src/core/ids.ts';
import { Secret } from '../../../src/core/secret.ts';
import { proxyFor } from '../../../src/verify/agents.ts';
import { isForkPullRequest } from '../../../src/verify/fork.ts';
import { printsRequests } from '../../../src/verify/loud-node.ts';
import { loopbackEndpoint } from '../../../src/verify/loopback.ts';
import { askSts } from '../../../src/verify/sts.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';

const draw = seeded(85);
const candidate = { fingerprint: fingerprintOf('0'.repeat(32)), accessKeyId: accessKeyId(draw), secretAccessKey: new Secret(secretAccessKey(draw)), sessionToken: undefined, partition: 'aws' } as const;

afterEach(() => vi.unstubAllEnvs());

describe('a proxy', () => {
  it.each(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'] as const)('gets a tunnel to the partition\'s own host: %s', async (partition) => {
    const seen: string[] = [];
    const proxy = createServer((message) => void seen.push(`plain ${message.url}`));
    proxy.on('connect', (message, socket) => void (seen.push(message.url ?? ''), socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const answer = await askSts({ userAgent: 'x', variables: { HTTPS_PROXY: `http://127.0.0.1:${port}` }, totalTimeout: 2000 })({ ...candidate, partition });
    proxy.closeAllConnections();
    proxy.close();
    const host = { aws: 'sts.us-east-1.amazonaws.com', 'aws-cn': 'sts.cn-north-1.amazonaws.com.cn', 'aws-us-gov': 'sts.us-gov-west-1.amazonaws.com', 'aws-eusc': 'sts.eusc-de-east-1.amazonaws.eu' }[partition];
    expect(seen).toEqual([`${host}:443`]);
    expect(answer.kind).toBe('failure');
  });

  it.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://p' }, 'http://p'],
    [{ HTTPS_PROXY: 'http://p', https_proxy: 'http://q' }, 'http://q'],
    [{ HTTP_PROXY: 'http://p' }, undefined],
    [{ ALL_PROXY: 'http://p' }, 'http://p'],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'example.com' }, 'http://p'],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'localhost, .amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com:443' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com:80' }, 'http://p'],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'zonaws.com' }, 'http://p'],
    [{ HTTPS_PROXY: 'http://p', no_proxy: '*' }, undefined],
  ])('%j', (variables, proxy) => {
    expect(proxyFor('sts.us-east-1.amazonaws.com', variables)).toBe(proxy);
  });

  it('that is no URL is wrong use, and its password is not repeated', () => {
    expect(() => askSts({ userAgent: 'x', variables: { HTTPS_PROXY: 'socks5://me:hidden@p' } })).toThrow(/^(?!.*hidden).*HTTPS_PROXY/);
  });
});

describe('a certificate', () => {
  it('that nobody vouches for is no answer, whatever the environment allows', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const folder = mkdtempSync(join(tmpdir(), 'leaksift-tls-'));
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1', '-keyout', join(folder, 'key'), '-out', join(folder, 'cert')], { stdio: 'ignore' });
    let asked = 0;
    const server = createTlsServer({ key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'cert')) }, (_, response) => void ((asked += 1), response.end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await askSts({ endpoint: `https://127.0.0.1:${port}`, userAgent: 'x', variables: {} })(candidate);
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
    expect(asked).toBe(0);
    expect(answer).toMatchObject({ kind: 'failure', reason: expect.stringContaining('certificate') });
  });
});

describe('another endpoint', () => {
  it.each(['http://127.0.0.1:5000', 'http://[::1]:5000', 'https://127.8.9.1/'])('%s is this machine', (url) => {
    expect(loopbackEndpoint(url, '--x')).toBe(new URL(url).origin);
  });

  it.each(['http://localhost:5000', 'http://127.0.0.1.example.com', 'http://10.0.0.1', 'http://0.0.0.0', 'ftp://127.0.0.1', 'http://me@127.0.0.1', 'http://127.0.0.1@example.com', 'http://169.254.169.254', 'nothing', ''])('%j is refused', (url) => {
    expect(() => loopbackEndpoint(url, '--x')).toThrow('loopback');
  });
});

describe('Node\'s debug output', () => {
  it.each([[undefined, false], ['', false], ['http', true], ['NET', true], ['tls, http', true], ['*', true], ['h*p', true], ['n*,x', true], ['https', false], ['stream,module', false], ['.*', false], ['http2', false], ['ht(tp', false]])('%j', (value, prints) => {
    expect(printsRequests(value)).toBe(prints);
  });
});

describe('a pull request', () => {
  const event = (from: unknown, to = 'us/x'): unknown => ({ pull_request: { head: { repo: from }, base: { repo: { full_name: to } } } });
  it.each([
    ['from the same repository', event({ full_name: 'us/x' }), false],
    ['from a fork', event({ full_name: 'them/x' }), true],
    ['from a fork that is gone', event(null), true],
    ['that is none', { ref: 'refs/heads/main' }, false],
    ['that is nothing', null, false],
  ])('%s', (_, given, is) => {
    expect(isForkPullRequest(given)).toBe(is);
  });
});
