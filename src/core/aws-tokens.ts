/** What AWS's longer credentials carry in clear: session tokens, Bedrock keys, presigned URLs. */
import { decodeBase64 } from './base64.ts';
import type { Facts } from './detection.ts';
import { isCanary, ownerOf } from './aws-account.ts';

/** Current session tokens name the issuing Region right after their origin (Tal Be'ery, 2024). */
export function sessionTokenRegion(token: string): Facts {
  const head = decodeBase64(token.slice(0, 80).replace(/=+$/, '').slice(0, 80)) ?? '';
  const region = /origin_ec[^]{1,16}?((?:us|eusc|eu|ap|sa|ca|af|me|cn|il|mx)-(?:gov-|iso[a-z]?-|de-)?[a-z]+-\d)/.exec(head)?.[1];
  return { keyType: 'temporary', ...(region ? { region, partition: partitionOf(region) } : {}) };
}

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return region.includes('-gov-') ? 'aws-us-gov' : 'aws';
}

/** `ABSK` and base64 of `<name>-at-<account>:<secret>`. */
export function bedrockLongTerm(key: string): Facts {
  const account = /-at-(\d{12}):/.exec(decodeBase64(key.slice(4)) ?? '')?.[1];
  return account ? { account, keyType: 'long-term' } : {};
}

/** `bedrock-api-key-` and base64 of a presigned URL. */
export function bedrockShortTerm(key: string): Facts {
  return signedUrlFacts(decodeBase64(key.slice('bedrock-api-key-'.length)) ?? '');
}

/** Facts of the URL around a signature. */
export function presignedUrl(text: string, start: number, end: number): Facts {
  const { from, to } = urlAround(text, start, end);
  return signedUrlFacts(text.slice(from, to));
}

/** The URL that holds `start` to `end`; as much of its query as there is, where it has no scheme. */
export function urlAround(text: string, start: number, end: number): { from: number; to: number } {
  let [from, to] = [start, end];
  while (from > 0 && start - from < 4096 && isUrlCode(text.charCodeAt(from - 1))) from -= 1;
  while (to < text.length && to - end < 4096 && isUrlCode(text.charCodeAt(to))) to += 1;
  const scheme = text.slice(from, start).lastIndexOf('http');
  return { from: from + Math.max(0, scheme), to };
}

/** Printable, and none of `" ' < > \ ^ { | }` or the back-tick. */
function isUrlCode(code: number): boolean {
  return code > 32 && code < 127 && !'"\'<>\\^`{|}'.includes(String.fromCharCode(code));
}

function signedUrlFacts(url: string): Facts {
  const query = (name: string): string => new RegExp(`[?&;]${name}=([^&;#\\s]*)`, 'i').exec(url)?.[1]?.replace(/%2F/gi, '/') ?? '';
  const [id = '', , region] = query('X-Amz-Credential').split('/');
  const owner = /^A[KS]IA\w{16}$/.test(id) ? ownerOf(id) : undefined;
  const account = owner?.kind === 'account' ? owner.account : undefined;
  const expires = expiry(query('X-Amz-Date'), query('X-Amz-Expires')) ?? epoch(query('Expires'));
  return {
    ...(region ? { region, partition: partitionOf(region) } : {}),
    ...(account ? { account } : {}),
    ...(account && isCanary(account) ? { canary: true as const } : {}),
    ...(expires ? { expires } : {}),
    ...(id.includes('EXAMPLE') ? { documented: true as const } : {}),
  };
}

/** @param date ISO 8601 basic format, UTC: `20260102T030405Z`. @param seconds Decimal. */
function expiry(date: string, seconds: string): string | undefined {
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return Number.isNaN(at) || !/^\d{1,7}$/.test(seconds) ? undefined : new Date(at + Number(seconds) * 1000).toISOString();
}

function epoch(seconds: string): string | undefined {
  return /^\d{9,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined;
}
