/**
 * One `GetCallerIdentity` with AWS's own client. Credentials, region and endpoint are given by hand, and every setting that
 * the client would otherwise look up in variables or shared files is given too, so that nothing of the surroundings can
 * send the request elsewhere or add to it. The secret itself never leaves: AWS gets a signature.
 */
import { GetCallerIdentityCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import { codeOf } from '../errors.ts';
import type { Candidate } from './candidate.ts';
import { agentsFor, type ProxyVariables } from './agents.ts';
import type { Answer } from './outcome.ts';
import { endpointOf } from './partition.ts';

export interface StsOptions {
  /** Sent with each request, so that whoever reads CloudTrail knows who asked. */
  readonly userAgent: string;
  /** In place of AWS's own, for tests and emulators: a loopback URL, checked by `loopback.ts`. */
  readonly endpoint?: string;
  /** Proxies as the user has set them. */
  readonly variables: ProxyVariables;
  /** Milliseconds. */
  readonly connectTimeout?: number;
  readonly totalTimeout?: number;
  readonly signal?: AbortSignal;
}

export type Ask = (candidate: Candidate) => Promise<Answer>;

/** @throws Fault `usage`: a proxy that is none */
export function askSts(options: StsOptions): Ask {
  agentsFor(options.endpoint ?? endpointOf('aws').url, options.variables);
  return async (candidate) => {
    const client = clientFor(candidate, options);
    const { totalTimeout = 8000 } = options;
    const deadline = AbortSignal.any([AbortSignal.timeout(totalTimeout), ...(options.signal ? [options.signal] : [])]);
    try {
      const { Arn, Account } = await Promise.race([client.send(new GetCallerIdentityCommand({}), { abortSignal: deadline }), aborted(deadline)]);
      return Arn?.startsWith('arn:') && Account !== undefined ? { kind: 'identity', arn: Arn, account: Account } : { kind: 'failure', reason: 'the answer was not one of AWS: is there a proxy between?' };
    } catch (error) {
      return answerOf(error, deadline);
    } finally {
      client.destroy();
    }
  };
}

/** Bytes of an answer; AWS's are below two thousand. */
const LONGEST_ANSWER = 64 * 1024;

function clientFor(candidate: Candidate, options: StsOptions): STSClient {
  const { region, url } = endpointOf(candidate.partition);
  const client = new STSClient({
    ...NOTHING_AMBIENT,
    region,
    endpoint: options.endpoint ?? url,
    credentials: {
      accessKeyId: candidate.accessKeyId,
      secretAccessKey: candidate.secretAccessKey.reveal(),
      ...(candidate.sessionToken === undefined ? {} : { sessionToken: candidate.sessionToken.reveal() }),
    },
    requestHandler: { connectionTimeout: options.connectTimeout ?? 3000, requestTimeout: options.totalTimeout ?? 8000, throwOnRequestTimeout: true, ...agentsFor(options.endpoint ?? url, options.variables) },
  });
  client.middlewareStack.addRelativeTo(onlyKnownHeaders(options.userAgent), { relation: 'before', toMiddleware: 'httpSigningMiddleware', name: 'onlyKnownHeaders' });
  return client;
}

const NOTHING_AMBIENT = {
  maxAttempts: 1,
  retryMode: 'standard',
  defaultsMode: 'standard',
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: async () => undefined,
  authSchemePreference: ['sigv4'],
  sigv4aSigningRegionSet: async () => undefined,
  logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, trace: () => {} },
  streamCollector: collectShort,
} satisfies STSClientConfig;

async function collectShort(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new TypeError('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

interface HttpRequest {
  headers: Record<string, string>;
}

/** The client adds what it finds in its surroundings (a trace id, an execution environment): before signing, that goes. */
function onlyKnownHeaders(userAgent: string) {
  return <Handled, Args extends { request: unknown }>(next: (args: Args) => Promise<Handled>) => (args: Args): Promise<Handled> => {
    const request = args.request as HttpRequest;
    const kept = Object.entries(request.headers).filter(([name]) => KNOWN_HEADERS.has(name.toLowerCase()));
    request.headers = { ...Object.fromEntries(kept), 'user-agent': userAgent };
    return next(args);
  };
}

const KNOWN_HEADERS = new Set(['host', 'content-type', 'content-length']);

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });
}

/** An error's own text may repeat the request: only AWS's code and message are looked at, and only the code is repeated. */
function answerOf(error: unknown, deadline: AbortSignal): Answer {
  if (deadline.aborted) return { kind: 'failure', reason: 'no answer in time' };
  const { name, message, $metadata, $fault } = error as { name?: unknown; message?: unknown; $metadata?: { httpStatusCode?: number }; $fault?: unknown };
  const status = $metadata?.httpStatusCode;
  if (typeof name === 'string' && $fault !== undefined && status !== undefined && /^[A-Z][A-Za-z]{3,}/.test(name) && name !== 'Unknown' && name !== 'UnknownError') {
    return { kind: 'error', code: name, message: String(message), status };
  }
  if (status !== undefined) return { kind: 'failure', reason: `the answer (${status}) was not one of AWS: is there a proxy between?` };
  return { kind: 'failure', reason: `no answer: ${networkReason(error)}` };
}

function networkReason(error: unknown): string {
  const code = codeOf(error, '');
  if (code === '') return 'the connection failed';
  return REASONS[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code) ? `the server's certificate is not trusted (${code})` : `the connection failed (${code.replace(/[^A-Z0-9_]/gi, '').slice(0, 40)})`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known (no network, or no DNS)', EAI_AGAIN: 'its name could not be looked up (no network, or no DNS)',
  ECONNREFUSED: 'the connection was refused', ECONNRESET: 'the connection was cut', ETIMEDOUT: 'the connection took too long', ENETUNREACH: 'the network can not be reached',
};
