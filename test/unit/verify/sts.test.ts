/** The live check against a fake STS: what each answer becomes, where the bytes go, and what the surroundings can change (nothing). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { fingerprintOf } from '../../../src/core/ids.ts';
import { askSts, type StsOptions } from '../../../src/verify/sts.ts';
import { verifyFindings, withoutValues } from '../../../src/verify/verify.ts';
import { accessKeyId, pick, BASE64, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { finding } from '../reporters/samples.ts';
import { errorReply, fakeSts, identityReply, type FakeSts } from './fake-sts.ts';

let sts: FakeSts;
beforeAll(async () => void (sts = await fakeSts()));
afterAll(() => sts.close());
beforeEach(() => void (sts.requests.length = sts.planned.length = 0, sts.keys.clear()));
afterEach(() => vi.unstubAllEnvs());

const draw = seeded(81);
const ID = accessKeyId(draw);
const TEMPORARY = accessKeyId(draw, 'ASIA');
const SECRET = secretAccessKey(draw);
const OTHER = secretAccessKey(draw);
const TOKEN = pick(draw, BASE64, 300);
const USER = 'arn:aws:iam::123456789012:user/team/alice';

let made = 0;

function pair(id = ID, secret = SECRET, token?: string, over: Partial<Finding> = {}): Finding {
  return finding({
    fingerprint: fingerprintOf((made += 1).toString(16).padStart(32, '0')),
    parts: [
      { kind: 'aws-access-key-id', masked: 'AKIA…', identifier: true, value: id },
      { kind: 'aws-secret-access-key', masked: 's…', value: secret },
      ...(token === undefined ? [] : [{ kind: 'aws-session-token', masked: 't…', value: token }]),
    ],
    facts: {},
    ...over,
  });
}

/** A clock that only pauses move. */
function clock() {
  const pauses: number[] = [];
  let time = 0;
  return { pauses, now: () => time, pause: async (milliseconds: number) => void (time += milliseconds, pauses.push(milliseconds)) };
}

async function check(findings: readonly Finding[], over: Partial<StsOptions> = {}, more: { excluded?: readonly string[]; deadline?: number } = {}) {
  const ticking = clock();
  const ask = askSts({ endpoint: sts.url, userAgent: 'leaksift/test', variables: {}, connectTimeout: 60_000, totalTimeout: 60_000, ...over });
  const pace = { sameId: 6000, any: 100, deadline: more.deadline ?? 600_000 };
  const verified = await verifyFindings(findings, { ask, clock: ticking, pace, today: () => new Date(0), ...(more.excluded ? { excluded: more.excluded } : {}) });
  return { verified, verdicts: verified.map(({ verdict }) => verdict), pauses: ticking.pauses };
}

describe('a pair that works', () => {
  it.each([
    [USER, 'user'],
    ['arn:aws:iam::123456789012:root', 'root'],
    ['arn:aws:sts::123456789012:assumed-role/deploy/i-0abc', 'role'],
    ['arn:aws:sts::123456789012:federated-user/bob', 'federated'],
    ['arn:aws-cn:iam::123456789012:user/li', 'user'],
  ] as const)('%s is live', async (arn, principal) => {
    sts.keys.set(ID, { secret: SECRET, arn });
    const { verified: [only] } = await check([pair(ID, SECRET, undefined, { severity: 'medium' })]);
    expect(only?.verdict).toEqual({ status: 'live', arn, account: '123456789012', principal, checkedAt: '1970-01-01T00:00:00.000Z' });
    expect(only?.severity).toBe('critical');
    expect(sts.requests).toHaveLength(1);
  });

  it('of three parts is sent with its token', async () => {
    sts.keys.set(TEMPORARY, { secret: SECRET, token: TOKEN, arn: USER });
    expect((await check([pair(TEMPORARY, SECRET, TOKEN)])).verdicts[0]?.status).toBe('live');
  });
});

describe('answers that are no rejection', () => {
  const cases: readonly (readonly [string, FakeSts['planned'][number], string, RegExp])[] = [
    ['a wrong secret', errorReply(403, 'SignatureDoesNotMatch'), 'secret-mismatch', /knows this access key ID/],
    ['an old signature', errorReply(403, 'SignatureDoesNotMatch', 'Signature expired: 20150830T123600Z is now earlier than'), 'unknown', /clock/],
    ['a signature from the future', errorReply(403, 'SignatureDoesNotMatch', 'Signature not yet current: x is still later than y'), 'unknown', /clock/],
    ['a request too old', errorReply(400, 'RequestExpired'), 'unknown', /clock/],
    ['an expired token', errorReply(403, 'ExpiredToken'), 'expired', /was real/],
    ['a refusal after authentication', errorReply(403, 'AccessDenied'), 'live', /the key works/],
    ['STS off in a region', errorReply(403, 'RegionDisabledException'), 'unknown', /switched off/],
    ['an account not signed up', errorReply(403, 'OptInRequired'), 'unknown', /suspended/],
    ['our own mistake', errorReply(400, 'IncompleteSignature'), 'unknown', /IncompleteSignature/],
    ['throttling', errorReply(400, 'Throttling'), 'unknown', /busy/],
    ['too many requests', errorReply(429, 'TooManyRequests'), 'unknown', /busy/],
    ['a server error', errorReply(500, 'InternalFailure'), 'unknown', /busy/],
    ['a proxy that asks for a login', { status: 407, body: '<html>log in</html>', type: 'text/html' }, 'unknown', /./],
    ['a proxy\'s forbidding page', { status: 403, body: '<html>forbidden</html>', type: 'text/html' }, 'unknown', /./],
    ['a portal\'s friendly page', { status: 200, body: '<html>welcome</html>', type: 'text/html' }, 'unknown', /proxy/],
    ['a redirect', { status: 302, body: '', location: 'http://127.0.0.1:9/' }, 'unknown', /./],
    ['broken XML', { status: 200, body: '<GetCallerIdentityResponse><Arn>' }, 'unknown', /./],
    ['a huge body', { status: 200, body: `${identityReply(USER).body}${' '.repeat(200_000)}` }, 'unknown', /./],
    ['a cut connection', 'cut', 'unknown', /cut|failed/],
  ];

  it.each(cases)('%s', async (_, reply, status, reason) => {
    sts.planned.push(reply, reply);
    const { verified: [only] } = await check([pair()]);
    expect(only?.verdict?.status).toBe(status);
    expect(only?.verdict?.reason).toMatch(reason);
    expect(only?.severity).toBe('critical');
    expect(sts.requests.length).toBeLessThanOrEqual(2);
  });

  it('an endless wait', async () => {
    sts.planned.push('hang', 'hang');
    const { verdicts: [verdict] } = await check([pair()], { connectTimeout: 500, totalTimeout: 400 });
    expect(verdict).toMatchObject({ status: 'unknown', reason: expect.stringContaining('no answer in time') });
  });

  it('only InvalidClientTokenId rejects, and says what it may mean', async () => {
    const { verdicts: [verdict] } = await check([pair()]);
    expect(verdict?.status).toBe('rejected');
    expect(verdict?.reason).toMatch(/another partition/);
  });

  it('nobody at the other end', async () => {
    const { verdicts: [verdict] } = await check([pair()], { endpoint: 'http://127.0.0.1:1' });
    expect(verdict).toMatchObject({ status: 'unknown', reason: expect.stringContaining('refused') });
  });
});

describe('one access key ID', () => {
  it('with several secrets is asked in turn, at least five seconds apart, and the right one is confirmed', async () => {
    sts.keys.set(ID, { secret: SECRET, arn: USER });
    const { verdicts, pauses } = await check([pair(ID, OTHER), pair(ID, SECRET)]);
    expect(verdicts.map((verdict) => verdict?.status)).toEqual(['secret-mismatch', 'live']);
    expect(sts.requests).toHaveLength(3);
    expect(pauses.filter((pause) => pause >= 5000)).toHaveLength(2);
  });

  it('that AWS misjudges once is tried again', async () => {
    sts.keys.set(ID, { secret: SECRET, arn: USER });
    sts.planned.push(errorReply(403, 'SignatureDoesNotMatch'));
    expect((await check([pair()])).verdicts[0]?.status).toBe('live');
  });
});

describe('nobody is called for', () => {
  it.each([
    ['a canary', pair(ID, SECRET, undefined, { facts: { account: '171436882533', canary: true } }), 'canary'],
    ['an excluded account', pair(ID, SECRET, undefined, { facts: { account: '111122223333' } }), 'unknown'],
    ['a documented example', pair(ID, SECRET, undefined, { facts: { documented: true } }), 'unknown'],
    ['a temporary pair without its token', pair(TEMPORARY), 'unknown'],
  ])('%s', async (_, one, status) => {
    const { verdicts } = await check([one], {}, { excluded: ['111122223333'] });
    expect(verdicts[0]?.status).toBe(status);
    expect(sts.requests).toEqual([]);
  });

  it('what is no pair, or is suppressed', async () => {
    const lone = pair(ID, SECRET, undefined, { parts: [{ kind: 'aws-secret-access-key', masked: 's…', value: SECRET }] });
    const { verdicts } = await check([lone, pair(ID, SECRET, undefined, { status: 'suppressed', suppressedBy: { by: 'baseline', reason: 'x' } })]);
    expect(verdicts).toEqual([null, null]);
    expect(sts.requests).toEqual([]);
  });

  it('V09: thousands beyond the deadline, all of which stay findings', async () => {
    const many = Array.from({ length: 2000 }, () => pair(accessKeyId(draw), SECRET));
    const { verified } = await check(many, {}, { deadline: 2000 });
    expect(verified).toHaveLength(2000);
    expect(sts.requests.length).toBeLessThanOrEqual(24);
    expect(verified.at(-1)?.verdict?.reason).toContain('too many');
  });
});

describe('the surroundings', () => {
  it('can neither redirect the request nor add to it', async () => {
    const hostile: string[] = [];
    const trap = createServer((socket) => void (hostile.push('called'), socket.destroy()));
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const address = trap.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    const folder = mkdtempSync(join(tmpdir(), 'leaksift-aws-'));
    const text = `endpoint_url = ${url}\nregion = eu-west-9\nuse_fips_endpoint = true\nuse_dualstack_endpoint = true\nsdk_ua_app_id = spy\ncredential_process = /bin/false\nmax_attempts = 9\nservices = s\n[services s]\nsts =\n  endpoint_url = ${url}\n`;
    writeFileSync(join(folder, 'config'), `[default]\n${text}[profile spy]\n${text}`);
    writeFileSync(join(folder, 'credentials'), `[default]\naws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${OTHER}\n${text}`);
    const variables = {
      AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_STS: url, AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'), AWS_PROFILE: 'spy',
      AWS_REGION: 'eu-west-9', AWS_DEFAULT_REGION: 'eu-west-9', AWS_ACCESS_KEY_ID: accessKeyId(draw), AWS_SECRET_ACCESS_KEY: OTHER, AWS_SESSION_TOKEN: TOKEN,
      AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true', AWS_SDK_UA_APP_ID: 'spy', AWS_EXECUTION_ENV: 'spy', AWS_LAMBDA_FUNCTION_NAME: 'spy', _X_AMZN_TRACE_ID: 'Root=spy',
      AWS_MAX_ATTEMPTS: '9', AWS_RETRY_MODE: 'adaptive', AWS_DEFAULTS_MODE: 'auto', AWS_CONTAINER_CREDENTIALS_FULL_URI: url, AWS_EC2_METADATA_SERVICE_ENDPOINT: url, HTTP_PROXY: url, HTTPS_PROXY: url, http_proxy: url, https_proxy: url, ALL_PROXY: url,
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    sts.keys.set(ID, { secret: SECRET, arn: USER });
    const { verdicts } = await check([pair()], { variables });
    await new Promise((resolve) => trap.close(resolve));
    rmSync(folder, { recursive: true });
    expect(verdicts[0]?.status).toBe('live');
    expect(hostile).toEqual([]);
    expect(sts.requests).toHaveLength(1);
    const [request] = sts.requests;
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual(['authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent', 'x-amz-content-sha256', 'x-amz-date']);
    expect(request?.headers['user-agent']).toBe('leaksift/test');
    expect(request?.headers['authorization']).toContain('/us-east-1/sts/aws4_request');
    expect(JSON.stringify(sts.requests)).not.toMatch(/spy|eu-west-9/);
  });
});

describe('the secret', () => {
  it('is in no request, no verdict, no error, and not in what comes out', async () => {
    sts.keys.set(ID, { secret: SECRET, arn: USER });
    sts.planned.push(errorReply(400, 'ValidationError', SECRET));
    const { verified } = await check([pair(), pair(accessKeyId(draw), SECRET, TOKEN)]);
    const out = JSON.stringify([withoutValues(verified), sts.requests.map(({ headers: { 'x-amz-security-token': _, ...rest }, ...request }) => ({ ...request, rest }))]);
    expect(out).not.toContain(SECRET);
    expect(out).not.toContain(TOKEN);
  });
});
