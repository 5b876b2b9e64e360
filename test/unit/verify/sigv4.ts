/**
 * A verifier of AWS Signature Version 4 for requests without path or query games, written from the documentation ("Create a
 * signed AWS API request", IAM User Guide) and independent of AWS's client, so that a fake STS can tell a right secret.
 */
import { createHash, createHmac } from 'node:crypto';

export interface SignedRequest {
  readonly method: string;
  /** With its query, if any. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Authorization {
  readonly accessKeyId: string;
  /** `yyyymmdd/region/service/aws4_request`. */
  readonly scope: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

export function authorizationOf({ headers }: SignedRequest): Authorization | undefined {
  const written = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers['authorization'] ?? '');
  if (!written) return undefined;
  const [, accessKeyId = '', scope = '', signedHeaders = '', signature = ''] = written;
  return { accessKeyId, scope, signedHeaders: signedHeaders.split(';'), signature };
}

export function signatureFor(request: SignedRequest, secret: string, { scope, signedHeaders }: Pick<Authorization, 'scope' | 'signedHeaders'>): string {
  const [date = '', region = '', service = ''] = scope.split('/');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'] ?? '', scope, sha256(canonical(request, signedHeaders))].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  return hmac(key, toSign).toString('hex');
}

export function canonical({ method, url, headers, body }: SignedRequest, signedHeaders: readonly string[]): string {
  const [path = '/', query = ''] = url.split('?');
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`);
  return [method, path, query.split('&').sort().join('&'), ...lines, '', signedHeaders.join(';'), sha256(body)].join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
