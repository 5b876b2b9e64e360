/** Checksums against values that issuers and standards have published, and against one character less or other. */
import { describe, expect, test } from 'vitest';
import { CHECKSUMS } from '../../../src/core/checksums.ts';
import { createHash } from 'node:crypto';
import { sha256 } from '../../../src/core/sha256.ts';

/** Each with a seam, `¦`: what documents print is a token by its form. */
const PUBLISHED: readonly (readonly [checksum: string, source: string, value: string])[] = [
  ['crc32-grafana', 'Grafana, "Service accounts"', 'glsa_yscW25imSKJIuav8¦zF37RZmnbiDvB05G_fcaaf58a'],
  ['crc32-confluent', 'Confluent, "API secret format"', 'cfltT8d8RzkNseTMEDKcjNM1BZTFPH¦qRn/dQm9q7w6SjzZ12wZfwjaJdipHZtDjw'],
  ['crc32-gitlab', 'GitLab, "Routable Tokens"', 'bzoxd_Rb5_cHeWe1JH5¦6wr2FCBA.0r1pum4t4'],
  ['bech32', 'BIP-173', 'A12¦UEL5L'],
  ['bech32', 'BIP-173', 'split1checkupstagehandshakeupstreamerranterredcaperred¦2y9e3w'],
  ['base58check', 'BIP-32, first vector', 'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPq¦jiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi'],
  ['base58check', 'Bitcoin wiki, "Wallet import format"', '5HueCGU8rMjxEXxiPuD5BDku4¦MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
];

describe('published values', () => {
  test.each(PUBLISHED)('%s: %s', (name, _, seamed) => {
    const value = seamed.replace('¦', '');
    const holds = CHECKSUMS[name];
    expect(holds?.(value)).toBe(true);
    for (let at = value.length - 3; at < value.length; at++) expect(holds?.(value.slice(0, at) + (value.charAt(at) === '3' ? '4' : '3') + value.slice(at + 1))).toBe(false);
  });
});

test('forms without a checksum have none to fail', () => {
  expect(CHECKSUMS['crc32-gitlab']?.(`glpat-${'ab3'.repeat(7)}`)).toBe(true);
  expect(CHECKSUMS['crc32-grafana']?.(`glc_${'ab3'.repeat(14)}`)).toBe(true);
});

test('SHA-256 is that of Node', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Buffer.from(Array.from({ length }, (_, at) => (at * 37 + length) & 255));
    expect(Buffer.from(sha256(bytes.toString('latin1')), 'latin1').toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
