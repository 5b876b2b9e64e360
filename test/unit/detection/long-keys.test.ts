/** Keys of more than a kilobyte, and keys in their binary form without an armour: made at run time, found whole. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BASE64, Draw, HEX } from './draw.ts';
import { detectionsOf } from './harness.ts';

const draw = new Draw(1024);

const PLACES: readonly ((value: string) => string)[] = [
  (value) => `const material = "${value}";\n`,
  (value) => `material: ${value}\n`,
  (value) => `{"material": "${value}"}\n`,
  (value) => `MATERIAL=${value}\n`,
  (value) => `load('${value}')\n`,
];

function valuesOf(text: string): string[] {
  return detectionsOf(text).filter(({ severity }) => severity === 'medium' || severity === 'high').flatMap(({ parts }) => parts.map(({ secret }) => secret.reveal()));
}

const pairs: Readonly<Record<string, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>> = {
  'RSA 1024': generateKeyPairSync('rsa', { modulusLength: 1024 }),
  'RSA 2048': generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  'Ed25519': generateKeyPairSync('ed25519'),
  'X25519': generateKeyPairSync('x25519'),
};

function formsOf(key: KeyObject): Buffer[] {
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType === 'rsa') return [pkcs8, key.export({ format: 'der', type: 'pkcs1' })];
  return key.asymmetricKeyType === 'ec' ? [pkcs8, key.export({ format: 'der', type: 'sec1' })] : [pkcs8];
}

describe.each(Object.entries(pairs))('%s', (_, { publicKey, privateKey }) => {
  test.each(['base64', 'hex'] as const)('is found in %s in five places', (encoding) => {
    for (const der of formsOf(privateKey)) {
      for (const place of PLACES) expect(valuesOf(place(der.toString(encoding)))).toEqual([der.toString(encoding)]);
    }
  });

  test.each(['\n', '\n  ', '\r\n', '\\n'])('is found in lines of base64 joined by %j', (end) => {
    for (const der of formsOf(privateKey).filter(({ length }) => length > 100)) {
      const lines = (der.toString('base64').match(/.{1,64}/g) ?? []).join(end);
      expect(valuesOf(`material: |\n  ${lines}\nnext: 1\n`)).toEqual([lines.replaceAll('\\n', '\n')]);
    }
  });

  test.each(['base64', 'hex'] as const)('is left alone in %s when cut, or public', (encoding) => {
    const open = publicKey.export({ format: 'der', type: 'spki' });
    const [der = open] = formsOf(privateKey);
    for (const bytes of [open, der.subarray(0, der.length - 4), der.subarray(0, 24), der.subarray(3), Buffer.concat([der, der.subarray(0, 9)])]) {
      for (const place of PLACES) expect(valuesOf(place(bytes.toString(encoding)))).toEqual([]);
    }
  });
});

describe.each(['pkcs1', 'pkcs8'] as const)('an armoured key, %s, as a list of bytes', (type) => {
  const pem = pairs['RSA 2048']?.privateKey.export({ format: 'pem', type }).toString() ?? '';
  const listOf = (text: string, between: string): string => [...Buffer.from(text)].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(between);

  test.each([', ', ','])('joined by %j', (between) => {
    const [value = ''] = valuesOf(`unsigned char key_pem[] = {${listOf(pem, between)}};\n`);
    expect(listOf(pem, between).startsWith(value) && value.length > 3000).toBe(true);
    expect(valuesOf(`unsigned char key_pem[] = {${listOf(pem.replaceAll('PRIVATE', 'PUBLIC'), between)}};\n`)).toEqual([]);
  });
});

describe('long values behind a label', () => {
  const labels = ['private_key', 'masterKey', 'SIGNING_KEY', 'secret', 'encryption-key'];
  const others = ['public_key', 'signature', 'certificate', 'data', 'secret_key_hash'];
  const values = (): string[] => [draw.text(1200, HEX), draw.text(3200, HEX), draw.text(900, BASE64), draw.text(2048, BASE64), draw.text(3900, BASE64)];

  test.each(labels)('%s names them', (label) => {
    for (const value of values()) {
      expect(valuesOf(`${label} = "${value}"\n`)).toEqual([value]);
      expect(valuesOf(`${label}: ${value}\n`)).toEqual([value]);
    }
  });

  test.each(others)('%s does not', (label) => {
    for (const value of values()) expect(valuesOf(`${label} = "${value}"\n`)).toEqual([]);
  });

  test('OpenPGP: a secret key is found, a public one and a signature are not', () => {
    const packet = (first: number, body: string): string => Buffer.from(`${String.fromCharCode(first, 3, 0x58)}${body}${Array.from({ length: 850 }, () => String.fromCharCode(draw.below(256))).join('')}`, 'latin1').toString('base64');
    const secret = packet(0x95, '\x04Zzzz\x01').replace(/=+$/, '');
    expect(valuesOf(`gpg_key = "${secret}"\n`)).toEqual([secret]);
    for (const open of [packet(0x99, '\x04Zzzz\x01'), packet(0x89, '\x04\x00\x01\x08')]) expect(valuesOf(`gpg_key = "${open}"\n`)).toEqual([]);
  });
});
