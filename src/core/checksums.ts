/**
 * Checksums that tokens end in, by name: a value that fails its own was made up, cut or mistyped, and opens nothing. Only what an issuer
 * or a standard has published is here.
 */
import { decodeBase64 } from './base64.ts';
import { crc16, crc32 } from './crc32.ts';
import { sha256 } from './sha256.ts';

/** True for a value that its checksum confirms, and for an older form without one. */
export const CHECKSUMS: Readonly<Record<string, (value: string) => boolean>> = {
  /** GitHub and npm (github.blog, April 2021): of what stands behind the prefix, six digits of base 62. */
  'crc32-base62': (token) => {
    const body = token.slice(token.indexOf('_') + 1);
    return inBase62(crc32(body.slice(0, -6))) === body.slice(-6);
  },
  /** GitLab's routable tokens (design document "Routable Tokens"): of all before it, seven digits of base 36. */
  'crc32-gitlab': (token) => !/\.[\da-z]{9}$/.test(token) || crc32(token.slice(0, -7)) === Number.parseInt(token.slice(-7), 36),
  /** Grafana's service accounts (`satokengen`): of prefix and secret, four bytes in hexadecimal, the lowest first. */
  'crc32-grafana': (token) => !token.startsWith('glsa_') || littleEndian(crc32(token.slice(0, -9))) === fromHex(token.slice(-8)),
  /** Confluent (docs.confluent.io, "API secret format"): of the 54 characters behind the prefix, in base64. */
  'crc32-confluent': (secret) => /[AQgw]$/.test(secret) && littleEndian(crc32(secret.slice(4, 58))) === decodeBase64(secret.slice(58)),
  /** NKeys (docs.nats.io, "NKeys"): of the decoded bytes, two of them, the lowest first. */
  'crc16-nkey': (seed) => {
    const bytes = bytesOfDigits(seed, BASE32);
    return littleEndian(crc16(bytes.slice(0, -2))).slice(0, 2) === bytes.slice(-2);
  },
  /** Bech32 (BIP-173): age and Nostr. */
  'bech32': (key) => polymod(key.toLowerCase()) === 1,
  /** Base58Check: wallets' keys. */
  'base58check': (key) => {
    const bytes = fromBase58(key);
    return sha256(sha256(bytes.slice(0, -4))).slice(0, 4) === bytes.slice(-4);
  },
};

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function inBase62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}

function littleEndian(value: number): string {
  return String.fromCharCode(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}

function fromHex(text: string): string {
  return text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** Whole bytes of digits of five bits each. */
function bytesOfDigits(text: string, digits: string): string {
  let [bits, held, bytes] = [0, 0, ''];
  for (const digit of text) {
    bits = ((bits << 5) | digits.indexOf(digit)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((bits >> held) & 255);
  }
  return bytes;
}

/** What the digits of BIP-173's checksum leave, with the prefix before the last `1`. */
function polymod(key: string): number {
  const at = key.lastIndexOf('1');
  const prefix = Array.from(key.slice(0, at), (letter) => letter.charCodeAt(0));
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...Array.from(key.slice(at + 1), (digit) => BECH32.indexOf(digit))];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, bit) => (sum ^= (top >> bit) & 1 ? generator : 0));
  }
  return sum;
}

function fromBase58(text: string): string {
  const bytes: number[] = [];
  for (const digit of text) {
    let carry = BASE58.indexOf(digit);
    for (let i = bytes.length - 1; i >= 0; i--) {
      carry += (bytes[i] ?? 0) * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    while (carry > 0) {
      bytes.unshift(carry & 255);
      carry >>= 8;
    }
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return '\0'.repeat(zeros) + String.fromCharCode(...bytes);
}
