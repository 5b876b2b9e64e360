/**
 * What makes two findings the same credential: a keyed, slow hash of (kind of secret, secret). Never the line, commit or
 * path: a moved secret is the same secret, a changed one on an ignored line is new.
 */
import { fingerprintOf, type Fingerprint } from './ids.ts';
import type { PartKind } from './rule.ts';
import type { Secret } from './secret.ts';

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018), 16 bytes: passed in, since the core imports nothing. Slow on purpose, so that a
 * fingerprint in a public file doesn't give a weak password away for the price of one hash.
 */
export type Derive = (password: string, salt: string) => Uint8Array;

export type Fingerprinter = (kind: PartKind, secret: Secret) => Fingerprint;

/** `key`: from the baseline's header, else the public default. The same key gives the same fingerprints everywhere. */
export function makeFingerprinter(derive: Derive, key: string): Fingerprinter {
  const known = new Map<string, Fingerprint>();
  return (kind, secret) => {
    const value = secret.reveal();
    const name = `${kind}\0${value}`;
    const before = known.get(name);
    if (before) return before;
    const made = fingerprintOf(hexadecimal(derive(value, `leaksift\0${key}\0${kind}`)));
    known.set(name, made);
    return made;
  };
}

/** The same for equal secrets of one kind alone; holds the value, so for keys in memory and nothing else. */
export function identityOf(kind: PartKind, secret: Secret): string {
  return `${kind}\0${secret.reveal()}`;
}

/** For `--show-secrets`, which a person asked for: the only other way out of a `Secret` besides `verify/`. */
export function disclose(secret: Secret): string {
  return secret.reveal();
}

export const DEFAULT_KEY = 'leaksift/1';

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
