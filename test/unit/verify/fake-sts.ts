/** STS on a loopback port: knows keys, checks signatures by our own arithmetic, answers as AWS does, and remembers what it was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { authorizationOf, signatureFor, type SignedRequest } from './sigv4.ts';

export interface Key {
  readonly secret: string;
  readonly token?: string;
  readonly arn: string;
  readonly expired?: true;
  /** In place of AWS's own rules, always. */
  readonly always?: Reply | 'hang' | 'cut';
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly location?: string;
}

export interface FakeSts {
  readonly url: string;
  readonly requests: (SignedRequest & { readonly at: number })[];
  /** By access key ID. */
  readonly keys: Map<string, Key>;
  /** Answers instead of AWS's own rules, each once; `hang` never answers. */
  readonly planned: (Reply | 'hang' | 'cut')[];
  close(): Promise<void>;
}

export async function fakeSts(): Promise<FakeSts> {
  const requests: FakeSts['requests'] = [];
  const keys = new Map<string, Key>();
  const planned: (Reply | 'hang' | 'cut')[] = [];
  const server = createServer((message, response) => {
    void read(message).then((request) => {
      requests.push({ ...request, at: performance.now() });
      const reply = planned.shift() ?? judge(request, keys);
      if (reply === 'cut') message.socket.destroy();
      else if (reply !== 'hang') send(response, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, requests, keys, planned, close: () => closed(server) };
}

export function errorReply(status: number, code: string, message = 'a message'): Reply {
  return { status, body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>` };
}

function judge(request: SignedRequest, keys: FakeSts['keys']): Reply | 'hang' | 'cut' {
  const authorization = authorizationOf(request);
  if (authorization === undefined) return errorReply(403, 'MissingAuthenticationToken');
  if (!request.body.includes('Action=GetCallerIdentity')) return errorReply(400, 'InvalidAction');
  const key = keys.get(authorization.accessKeyId);
  if (key === undefined || key.token !== request.headers['x-amz-security-token']) return errorReply(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
  if (key.always) return key.always;
  if (key.expired) return errorReply(403, 'ExpiredToken', 'The security token included in the request is expired');
  if (signatureFor(request, key.secret, authorization) !== authorization.signature) return errorReply(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  return identityReply(key.arn);
}

export function identityReply(arn: string): Reply {
  const account = arn.split(':')[4] ?? '';
  return { status: 200, body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>U</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetCallerIdentityResponse>` };
}

async function read(message: IncomingMessage): Promise<SignedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  return { method: message.method ?? '', url: message.url ?? '', headers, body: Buffer.concat(chunks).toString() };
}

function send(response: ServerResponse, { status, body, type = 'text/xml', location }: Reply): void {
  response.writeHead(status, { 'content-type': type, ...(location === undefined ? {} : { location }) }).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
