/** Private keys in their text armour. The value is the whole block; encrypted ones are told apart by their own headers. */
import type { RuleSpec } from '../src/core/rule.ts';

const REPLACE = 'Make a new key pair and replace the public key wherever it is trusted; revoke certificates made with the old one.';

export const privateKey: readonly RuleSpec[] = [
  {
    kind: 'pattern',
    id: 'private-key',
    title: 'Private key',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['PRIVATE KEY'],
    pattern:
      '-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){40,16000}-----END [A-Z0-9 ]{1,40}-----|[A-Za-z0-9+/=\\s\\\\]{64,16000})',
    checks: ['private-key'],
    facts: ['private-key'],
    remediation: REPLACE,
    references: ['https://www.rfc-editor.org/rfc/rfc7468'],
    examples: {
      match: [
        '⟦-----BEGIN RSA ¦PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9\nNfGhSmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhS\nmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9==\n-----END RSA PRIVATE KEY-----⟧\n',
        'key = "⟦-----BEGIN ¦PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7bq3Zt7bWy2Hs\\nLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4pKq0Zt7bWy2HsLdXn5c\\n-----END PRIVATE KEY-----⟧\\n"',
        '⟦-----BEGIN EC ¦PRIVATE KEY-----\nMHcCAQEEIIbq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmD\naCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\n-----END EC PRIVATE KEY-----⟧',
        '⟦-----BEGIN PGP ¦PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4pKq0Z\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----⟧',
        '<pem>⟦-----BEGIN DSA ¦PRIVATE KEY-----\nMIIBugIBAAKBgQC7bq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9N\nfGhSmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSm\n-----END DSA PRIVATE KEY-----⟧</pem>',
      ],
      clean: [
        '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
        'if line.startswith("-----BEGIN RSA PRIVATE KEY-----"):\n    return load(line)\nelse:\n    raise ValueError("no key in this file, it must begin with a header")',
        '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7bq3Zt7bWy2HsLdXn5cFg\n-----END PUBLIC KEY-----',
        '-----BEGIN PRIVATE KEY-----\nyour key goes here, in base64, on as many lines as it takes to write it down\n-----END PRIVATE KEY-----',
        '-----BEGIN PRIVATE KEY-----\\n" + key + "\\n-----END PRIVATE KEY-----',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'putty-private-key',
    title: 'PuTTY private key',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['PuTTY-User-Key-File-'],
    pattern:
      'PuTTY-User-Key-File-[123]: [\\w@.-]{3,40}\\r?\\nEncryption: [\\w-]{3,20}\\r?\\nComment: [^\\r\\n]{0,200}\\r?\\nPublic-Lines: \\d{1,3}\\r?\\n[A-Za-z0-9+/=\\r\\n]{60,6000}(?:(?:Key-Derivation|Argon2-\\w{4,16}): [^\\r\\n]{1,80}\\r?\\n){0,5}Private-Lines: \\d{1,3}\\r?\\n[A-Za-z0-9+/=\\r\\n]{20,6000}Private-MAC: [0-9a-f]{40,64}',
    facts: ['private-key'],
    remediation: REPLACE,
    references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
    examples: {
      match: [
        '⟦PuTTY-User-Key-File-2: ¦ssh-rsa\nEncryption: none\nComment: rsa-key-20260101\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\nPrivate-Lines: 1\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nPrivate-MAC: 1c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧\n',
        '⟦PuTTY-User-Key-File-3: ¦ssh-ed25519\nEncryption: none\nComment: a\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIDq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nQx1B\nPrivate-Lines: 1\nAAAAIFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nPrivate-MAC: 2c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d91c3f9e17b2a4d8566f1e0b7c⟧\n',
        'x\n⟦PuTTY-User-Key-File-2: ¦ssh-dss\r\nEncryption: none\r\nComment: b\r\nPublic-Lines: 1\r\nAAAAB3NzaC1kc3MAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\r\nPrivate-Lines: 1\r\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\r\nPrivate-MAC: 3c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧\r\n',
        '⟦PuTTY-User-Key-File-3: ¦ssh-rsa\nEncryption: aes256-cbc\nComment: c\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\nKey-Derivation: Argon2id\nArgon2-Memory: 8192\nArgon2-Passes: 21\nPrivate-Lines: 1\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nPrivate-MAC: 4c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧',
        '⟦PuTTY-User-Key-File-2: ¦ecdsa-sha2-nistp256\nEncryption: none\nComment: d e f\nPublic-Lines: 1\nAAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBFq3Zt7bWy2H\nPrivate-Lines: 1\nAAAAIQDq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nPrivate-MAC: 5c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧',
      ],
      clean: [
        'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\n',
        'if (strncmp(header, "PuTTY-User-Key-File-2", 21))',
        'PuTTY-User-Key-File-%d: %s\nEncryption: %s\nComment: %s\nPublic-Lines: %d\n',
        'PuTTY-User-Key-File-2 is the format of 2004',
        'Private-Lines: 8',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'json-web-key',
    title: 'JSON Web Key with its private part',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['kty'],
    pattern:
      '\\bkty\\\\?["\']?\\s{0,4}(?::|=>)\\s{0,4}\\\\?["\'](?:(?:RSA|EC|OKP)\\\\?["\'][^{}]{0,4000}?[\\s,"\']d|oct\\\\?["\'][^{}]{0,400}?[\\s,"\']k)\\\\?["\']?\\s{0,4}(?::|=>)\\s{0,4}\\\\?["\'](?<value>[A-Za-z0-9_-]{16,1400})',
    group: 'value',
    entropy: 3.2,
    remediation: REPLACE,
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
    examples: {
      match: [
        '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS","d":"⟦nWGxne_9¦WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A⟧"}',
        '{"kty": "EC", "crv": "P-256", "d": "⟦870MB6gf¦uTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE⟧", "use": "enc"}',
        '{\n  "kty": "oct",\n  "alg": "HS256",\n  "k": "⟦AyM1SysP¦pbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T⟧"\n}',
        '"{\\"kty\\":\\"oct\\",\\"k\\":\\"⟦GawgguFy¦GrWKav7AX4VKUg⟧\\"}"',
        '{"kty":"RSA","n":"0vx7agoebGcQ","e":"AQAB","d":"⟦X4cTteJY¦_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH⟧"}',
      ],
      clean: [
        '{"kty":"RSA","n":"0vx7agoebGcQ","e":"AQAB"}',
        '{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"}',
        '"kty" (key type) parameter',
        '{"kty":"oct"} {"k":"AyM1SysP¦pbyDfgZld3umj1qzKObwVMkoqQ"}',
        '{"kty":"oct","k":"aaaaaaaaaaaaaaaaaaaaaaaaaaaa"}',
      ],
    },
  },
];
