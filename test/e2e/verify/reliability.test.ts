/**
 * The rows of verification in the reliability matrix, through the built program: what goes out, to whom, how fast, what an
 * answer may mean, and that the secret is nowhere. (Thousands of candidates and the deadline: the unit tests have a clock.)
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../../src/core/finding.ts';
import { accessKeyId, BASE32, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { errorReply, fakeSts, identityReply, type FakeSts, type Key } from '../../unit/verify/fake-sts.ts';
import { folder, repositoryWith, type Outcome } from '../smoke/program.ts';
import { leaksiftAsync } from './run.ts';
import { trace } from './trace.ts';

const draw = seeded(88);
const ID = accessKeyId(draw);
const SECRET = secretAccessKey(draw);
const TOKEN = `IQoJb3JpZ2lu${pick(draw, BASE64, 400)}`;
const ARN = 'arn:aws:iam::123456789012:user/ci';
const pairText = (id: string, secret: string): string => `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
const text = pairText(ID, SECRET);

let sts: FakeSts;
beforeAll(async () => void (sts = await fakeSts()));
afterAll(() => sts.close());
beforeEach(() => {
  sts.requests.length = sts.planned.length = 0;
  sts.keys.clear();
  sts.keys.set(ID, { secret: SECRET, arn: ARN });
});

const repository = (name: string, files: Readonly<Record<string, string>> = { credentials: text }): string => repositoryWith(name, files);

const check = (path: string, endpoint = sts.url, variables = {}): Promise<Outcome> => leaksiftAsync(path, ['audit-history', '--verify', '--sts-endpoint', endpoint, '--format', 'json'], variables);

function verdicts({ stdout }: Outcome): (string | undefined)[] {
  return (JSON.parse(stdout) as Report).findings.map(({ verdict }) => verdict?.status);
}

/** Counts whoever comes. */
async function trap(start: (visit: () => void) => Server = (visit) => createHttpServer((_, response) => void (visit(), response.end()))): Promise<{ port: number; visits: () => number; close: () => void }> {
  let visits = 0;
  const server = start(() => void (visits += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, visits: () => visits, close: () => void (server.closeAllConnections(), server.close()) };
}

describe('V01: a default run', () => {
  it.each([['scan'], ['staged'], ['range', 'HEAD'], ['audit-history'], ['respond', 'report.json'], ['rules', 'list'], ['doctor']])('%s opens no connection and looks up no name', async (...command) => {
    const path = repository(`default-${command[0]}`);
    writeFileSync(join(path, 'report.json'), (await leaksiftAsync(path, ['audit-history', '--format', 'json'])).stdout);
    const { variables, lines } = trace(`default-trace-${command[0]}`);
    await leaksiftAsync(path, command, variables);
    expect(lines().filter((line) => !line.startsWith('spawn'))).toEqual([]);
  });

  it('the recorder sees a connection when there is one', async () => {
    const { variables, lines } = trace('seen-trace');
    await check(repository('seen'), sts.url, variables);
    expect(lines().filter((line) => line.startsWith('connect'))).toEqual(['connect ["127.0.0.1"]']);
    expect(lines().filter((line) => line.startsWith('lookup'))).toEqual([]);
  });
});

describe('V02: variables, files and profiles of AWS', () => {
  it('in the repository, the home and the environment change nothing', async () => {
    const { port, visits, close } = await trap();
    const url = `http://127.0.0.1:${port}`;
    const settings = `[default]\nendpoint_url = ${url}\nregion = eu-west-9\nproxy = ${url}\nservices = s\n[services s]\nsts =\n  endpoint_url = ${url}\n`;
    const path = repository('ambient', { credentials: text, '.env': `AWS_ENDPOINT_URL=${url}\nAWS_ENDPOINT_URL_STS=${url}\nHTTPS_PROXY=${url}\n`, '.aws/config': settings, '.npmrc': `https-proxy=${url}\n` });
    mkdirSync(join(path, 'home', '.aws'), { recursive: true });
    for (const name of ['config', 'credentials']) writeFileSync(join(path, 'home', '.aws', name), settings);
    const outcome = await check(path, sts.url, { HOME: join(path, 'home'), AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_STS: url, AWS_PROFILE: 'default', AWS_SDK_LOAD_CONFIG: '1', AWS_CA_BUNDLE: '/nowhere', HTTP_PROXY: url, HTTPS_PROXY: url, http_proxy: url });
    close();
    expect({ code: outcome.code, verdicts: verdicts(outcome), visits: visits() }).toEqual({ code: 1, verdicts: ['live'], visits: 0 });
    expect(sts.requests[0]?.headers['authorization']).toContain('/us-east-1/sts/');
  });
});

describe('V03: elsewhere', () => {
  it('a redirect is not followed', async () => {
    const { port, visits, close } = await trap();
    for (const status of [301, 302, 307, 308]) sts.planned.push({ status, body: '', location: `http://127.0.0.1:${port}/` });
    const path = repository('redirect', Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`f${at}`, pairText(accessKeyId(draw), secretAccessKey(draw))])));
    const outcome = await check(path);
    close();
    expect({ code: outcome.code, visits: visits(), verdicts: verdicts(outcome) }).toEqual({ code: 1, visits: 0, verdicts: ['unknown', 'unknown', 'unknown', 'unknown'] });
  });

  it.each(['http://localhost:1', 'http://127.0.0.1.nip.example', 'http://0.0.0.0:1', 'http://[::]:1', 'http://10.0.0.1', 'http://169.254.169.254', 'http://[::ffff:10.0.0.1]'])('%s is refused before anything is read, and no name is looked up: nothing can be rebound', async (endpoint) => {
    const { variables, lines } = trace(`rebind-${endpoint.replace(/\W/g, '_')}`);
    const { code, stdout, stderr } = await check(repository(`rebound-${endpoint.replace(/\W/g, '_')}`), endpoint, variables);
    expect({ code, stdout, network: lines().filter((line) => !line.startsWith('spawn')) }).toEqual({ code: 2, stdout: '', network: [] });
    expect(stderr).toContain('loopback');
  });
});

describe('V04: a server that nobody vouches for', () => {
  it.each(['a certificate of its own', 'TLS 1.1', 'no TLS'])('%s: unknown, and it gets no request', async (kind) => {
    const path = repository(`certificate-${kind.replace(/\W/g, '_')}`);
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1', '-keyout', join(path, 'key'), '-out', join(path, 'cert')], { stdio: 'ignore' });
    const old = kind === 'TLS 1.1' ? { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const : {};
    const { port, visits, close } = await trap((visit) => (kind === 'no TLS'
      ? createHttpServer(visit)
      : createHttpsServer({ key: readFileSync(join(path, 'key')), cert: readFileSync(join(path, 'cert')), ...old }, visit)) as Server);
    const outcome = await check(path, `https://127.0.0.1:${port}`, { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' });
    close();
    expect({ code: outcome.code, verdicts: verdicts(outcome), visits: visits() }).toEqual({ code: 1, verdicts: ['unknown'], visits: 0 });
  });
});

describe('V05: answers of every kind', () => {
  it('only a definite rejection is one; every finding stays, as severe as it was', async () => {
    const answers: readonly (readonly [Key['always'] | undefined, string])[] = [
      [undefined, 'rejected'], [errorReply(400, 'Throttling'), 'unknown'], [{ status: 503, body: 'busy' }, 'unknown'], ['cut', 'unknown'], ['hang', 'unknown'],
      [{ status: 200, body: '<GetCallerIdentityResponse><Arn>' }, 'unknown'], [{ status: 200, body: `${identityReply(ARN).body}${' '.repeat(1 << 20)}` }, 'unknown'],
      [{ status: 403, body: '<html>forbidden</html>', type: 'text/html' }, 'unknown'], [errorReply(403, 'AccessDenied'), 'live'],
    ];
    const ids = answers.map(() => accessKeyId(draw));
    answers.forEach(([always], at) => void (always && sts.keys.set(ids[at] ?? '', { secret: 'x', arn: ARN, always })));
    const path = repository('answers', Object.fromEntries(ids.map((id, at) => [`f${at}`, pairText(id, secretAccessKey(draw))])));
    const outcome = await check(path);
    const found = new Map((JSON.parse(outcome.stdout) as Report).findings.map((one): [string, Finding] => [one.occurrences[0]?.path ?? '', one]));
    expect(outcome.code).toBe(1);
    expect(answers.map((_, at) => [found.get(`f${at}`)?.verdict?.status, found.get(`f${at}`)?.severity, found.get(`f${at}`)?.status])).toEqual(answers.map(([, status]) => [status, 'critical', 'open']));
  });
});

describe('V06: one access key ID with several secrets', () => {
  it('is asked in turn, five seconds apart at least, and the right one is confirmed', async () => {
    const path = repository('several', { a: pairText(ID, secretAccessKey(draw)), b: text });
    const outcome = await check(path);
    expect(verdicts(outcome).sort()).toEqual(['live', 'secret-mismatch']);
    const times = sts.requests.map(({ at }) => at);
    expect(times.length).toBeGreaterThanOrEqual(2);
    for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThan(5000);
  });
});

describe('V07: canaries', () => {
  /** An ID that says its account: aws-facts of the new generation, the account in bits 39 to 78. */
  function idOf(account: string): string {
    const value = (1n << 79n) | (BigInt(account) << 39n) | 0x123456789n;
    return `AKIA${Array.from({ length: 16 }, (_, at) => BASE32[Number((value >> BigInt(5 * (15 - at))) & 31n)]).join('')}`;
  }

  it('of known accounts are never called, and are said to be such', async () => {
    const path = repository('canary', { a: pairText(idOf('171436882533'), secretAccessKey(draw)), b: pairText(idOf('052310077262'), secretAccessKey(draw)) });
    const outcome = await check(path);
    expect(verdicts(outcome)).toEqual(['canary', 'canary']);
    expect(sts.requests).toEqual([]);
  });

  it('that are found out by their user\'s name are said to be such', async () => {
    sts.keys.set(ID, { secret: SECRET, arn: 'arn:aws:iam::123456789012:user/example.com@@token' });
    expect(verdicts(await check(repository('canary-name')))).toEqual(['canary']);
  });
});

describe('V08: the secret', () => {
  const temporary = accessKeyId(draw, 'ASIA');
  const triple = `${pairText(temporary, SECRET)}aws_session_token = ${TOKEN}\n`;
  const LOUD = { NODE_DEBUG: 'https,tls,stream,timer,module,child_process,worker,undici,fetch', DEBUG: '*', AWS_DEBUG: '1', AWS_SDK_JS_DEBUG: '1', AWS_NODEJS_CONNECTION_REUSE_ENABLED: '1', SMITHY_DEBUG: '1', LEAKSIFT_DEBUG: '1' };

  beforeEach(() => void sts.keys.set(temporary, { secret: SECRET, token: TOKEN, arn: ARN }));

  it('is in no output while everything talks as loudly as it can', async () => {
    const path = repository('loud', { credentials: triple });
    for (const key of [{ secret: SECRET, token: TOKEN, arn: ARN }, { secret: SECRET, token: TOKEN, arn: ARN, always: errorReply(400, 'ValidationError', `${SECRET} ${TOKEN}`) }, { secret: SECRET, token: TOKEN, arn: ARN, always: 'cut' as const }]) {
      sts.keys.set(temporary, key);
      const { stdout, stderr } = await check(path, sts.url, LOUD);
      expect(stderr).toMatch(/STREAM \d+/);
      expect([stdout.includes(SECRET), stderr.includes(SECRET), stdout.includes(TOKEN), stderr.includes(TOKEN)]).toEqual([false, false, false, false]);
    }
  });

  it.each(['http', 'tls,NET', '*', 'h*', ' http '])('is not risked where Node itself would print requests: NODE_DEBUG=%s', async (NODE_DEBUG) => {
    const path = repository(`node-debug-${NODE_DEBUG.replace(/\W/g, '_')}`, { credentials: triple });
    const { code, stdout, stderr } = await check(path, sts.url, { NODE_DEBUG });
    expect({ code, stdout, asked: sts.requests.length, said: stderr.includes('leaksift: NODE_DEBUG makes'), token: stderr.includes(TOKEN) }).toEqual({ code: 2, stdout: '', asked: 0, said: true, token: false });
  });

  it('is in no argument and no variable of any process that is started', async () => {
    const path = repository('processes', { credentials: triple });
    const { variables, lines } = trace('processes-trace');
    await check(path, sts.url, variables);
    writeFileSync(join(path, 'report.json'), (await leaksiftAsync(path, ['audit-history', '--format', 'json'])).stdout);
    const again = await leaksiftAsync(path, ['verify', 'report.json', '--format', 'json', '--sts-endpoint', sts.url], variables);
    expect(verdicts(again)).toEqual(['live']);
    const started = lines().filter((line) => line.startsWith('spawn'));
    expect(started.length).toBeGreaterThan(1);
    expect(started.filter((line) => line.includes(SECRET) || line.includes(TOKEN))).toEqual([]);
  });

  it('is in no request but as a signature', () => {
    expect(JSON.stringify(sts.requests)).not.toContain(SECRET);
  });

  it('is not in a crash either', async () => {
    const path = repository('crash', { credentials: triple });
    const file = join(folder('crash-preload', { 'crash.mjs': 'import http from "node:http";\nimport { syncBuiltinESMExports } from "node:module";\nhttp.request = () => { throw Object.assign(new Error("crash"), { code: "ECRASH" }); };\nsyncBuiltinESMExports();\n' }), 'crash.mjs');
    const outcome = await check(path, sts.url, { NODE_OPTIONS: `--import=${file} --stack-trace-limit=100` });
    expect({ code: outcome.code, verdicts: verdicts(outcome) }).toEqual({ code: 1, verdicts: ['unknown'] });
    expect(outcome.stdout + outcome.stderr).not.toContain(SECRET);
  });
});

describe('V09: many candidates', () => {
  it('are asked no faster than ten a second, and all stay', async () => {
    const path = repository('many', { credentials: Array.from({ length: 40 }, () => `${pairText(accessKeyId(draw), secretAccessKey(draw))}${'\n'.repeat(8)}`).join('') });
    const outcome = await check(path);
    expect(verdicts(outcome)).toEqual(Array.from({ length: 40 }, () => 'rejected'));
    const times = sts.requests.map(({ at }) => at);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(3500);
  });
});

describe('V10: a pull request from a fork', () => {
  it.each([['scan', '.'], ['audit-history'], ['verify', 'report.json']])('%s refuses to check', async (...command) => {
    const path = repository(`fork-${command[0]}`, { credentials: text, 'event.json': JSON.stringify({ pull_request: { head: { repo: { full_name: 'them/x' } }, base: { repo: { full_name: 'us/x' } } } }) });
    writeFileSync(join(path, 'report.json'), (await leaksiftAsync(path, ['scan', 'credentials', '--format', 'json'])).stdout);
    const flags = command[0] === 'verify' ? [] : ['--verify'];
    const { code, stdout, stderr } = await leaksiftAsync(path, [...command, ...flags, '--sts-endpoint', sts.url], { GITHUB_EVENT_PATH: join(path, 'event.json') });
    expect({ code, stdout, asked: sts.requests.length }).toEqual({ code: 2, stdout: '', asked: 0 });
    expect(stderr).toContain('forks');
  });
});
