/** JSON Web Tokens (RFC 7519): the header and the claims that can be read without a key. */
import { decodeBase64 } from './base64.ts';
import type { Facts } from './detection.ts';
import { isRecord, type Unvouched } from './record.ts';

/** A parsed header; undefined when the first part is no JSON object with an algorithm. */
export function jwtHeader(token: string): Unvouched | undefined {
  const header = parse(token.split('.')[0] ?? '');
  return header && typeof header['alg'] === 'string' ? header : undefined;
}

/** Issuer and subject are left alone: they may be personal. `exp` is the claim's own name. */
export function jwtClaims(token: string): Facts {
  const exp = parse(token.split('.')[1] ?? '')?.['exp'];
  return typeof exp === 'number' && exp > 0 && exp < 1e11 ? { exp: new Date(exp * 1000).toISOString() } : {};
}

function parse(part: string): Unvouched | undefined {
  try {
    const value: unknown = JSON.parse(decodeBase64(part) ?? '');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
