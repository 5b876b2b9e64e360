/** The verifier itself, held to signatures that AWS published: the SigV4 test suite, and the example of the General Reference. */
import { describe, expect, it } from 'vitest';
import { authorizationOf, canonical, signatureFor, type SignedRequest } from './sigv4.ts';

/** AWS's documented example, written with a seam. */
const secret = 'wJalrXUtnFEMI¦/K7MDENG¦+bPxRfiCYEXAMPLEKEY'.replaceAll('¦', '');
const scope = '20150830/us-east-1/service/aws4_request';
const host = { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' };
const request = (method: string, url: string, more: Record<string, string> = {}, body = ''): SignedRequest => ({ method, url, headers: { ...host, ...more }, body });

describe('AWS Signature Version 4', () => {
  it.each([
    ['get-vanilla', request('GET', '/'), ['host', 'x-amz-date'], '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['get-vanilla-query-order-key-case', request('GET', '/?Param2=value2&Param1=value1'), ['host', 'x-amz-date'], 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500'],
    ['post-vanilla', request('POST', '/'), ['host', 'x-amz-date'], '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    ['post-x-www-form-urlencoded', request('POST', '/', { 'content-type': 'application/x-www-form-urlencoded' }, 'Param1=value1'), ['content-type', 'host', 'x-amz-date'], 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a'],
  ])('%s', (_, signed, signedHeaders, expected) => {
    expect(signatureFor(signed, secret, { scope, signedHeaders })).toBe(expected);
  });

  it('ListUsers of the General Reference, with its Authorization header', () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8', host: 'iam.amazonaws.com', 'x-amz-date': '20150830T123600Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    };
    const signed: SignedRequest = { method: 'GET', url: '/?Action=ListUsers&Version=2010-05-08', headers, body: '' };
    const authorization = authorizationOf(signed);
    expect(authorization?.accessKeyId).toBe('AKIDEXAMPLE');
    expect(authorization && signatureFor(signed, secret, authorization)).toBe(authorization?.signature);
  });

  it('changes with every part of the request', () => {
    const base = request('POST', '/', {}, 'a=1');
    const sign = (changed: Partial<SignedRequest>): string => signatureFor({ ...base, ...changed }, secret, { scope, signedHeaders: ['host', 'x-amz-date'] });
    const all = [sign({}), sign({ method: 'GET' }), sign({ url: '/?b' }), sign({ body: 'a=2' }), sign({ headers: { ...host, host: 'other' } }), signatureFor(base, `${secret}x`, { scope, signedHeaders: ['host', 'x-amz-date'] })];
    expect(new Set(all).size).toBe(all.length);
    expect(canonical(base, ['host'])).toContain('host:example.amazonaws.com');
  });
});
