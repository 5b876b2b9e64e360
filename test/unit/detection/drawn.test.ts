/** Every rule with values drawn at run time: whole in five places, and found; spoiled in five ways, and left alone. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { CHECKSUMS } from '../../../src/core/checksums.ts';
import { regexFacts } from '../../../src/core/regex.ts';
import type { PatternSpec, RuleSpec } from '../../../src/core/rule.ts';
import { Draw, LETTERS_DIGITS } from './draw.ts';
import { scanner } from './harness.ts';
import { drawToken, drawValue, redrawn, signed } from './token-draw.ts';

const DRAWS = 200;
const encoder = new TextEncoder();

/** What one rule says of a text, quieter things apart. */
function valuesOf(spec: RuleSpec, text: string): string[] {
  return scanner.matches(encoder.encode(text)).filter(({ rule, severity, decoded }) => rule.id === spec.id && severity !== 'info' && decoded.length === 0).map(({ secret }) => secret.reveal());
}

const PLACES: readonly ((token: string) => string)[] = [
  (token) => `export SERVICE_VALUE=${token}\n`,
  (token) => `{"service": "${token}"}\n`,
  (token) => `service:\n  value: '${token}'\n`,
  (token) => `X-Service: ${token}\r\n`,
  (token) => `It was (${token}), see above.\n`,
];

/** Values with a structure inside, which letters at random do not have: their own tests draw them. */
const STRUCTURED = new Set(['private-key', 'private-key-base64', 'private-key-base64-lines', 'private-key-byte-list', 'openssh-private-key-base64', 'private-key-hexadecimal', 'generic-long-key', 'generic-long-key-hexadecimal', 'registry-auth', 'putty-private-key', 'aws-access-key-id-of-other-length', 'basic-authorization', 'aws-ses-smtp-password', 'discord-bot-token', 'service-key', 'ldif-password', 'unattend-password', 'openvpn-static-key']);

const tokens = rules.filter((spec): spec is PatternSpec => spec.kind === 'pattern' && spec.group === undefined && !STRUCTURED.has(spec.id));

describe.each(tokens.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  test('is found in five places', () => {
    const draw = new Draw(id.length * 1009);
    for (let i = 0; i < DRAWS; i++) {
      const drawn = PLACES.map(() => drawToken(spec, draw));
      expect(valuesOf(spec, drawn.map((token, place) => PLACES[place]?.(token)).join('\n'))).toEqual(drawn);
    }
  });

  test('is not found when spoiled', () => {
    const draw = new Draw(id.length * 2017);
    const shortest = regexFacts(spec.pattern).shortest;
    for (let i = 0; i < DRAWS; i++) {
      const spoiled = spoilers(spec, shortest).map((spoil) => `value = "${spoil(drawToken(spec, draw), draw)}"\n`);
      expect(valuesOf(spec, spoiled.join('\n'))).toEqual([]);
    }
  });
});

/** Formats that other characters may surround: an escape's letter before a key, a path before a host. */
const OPEN = new Set(['aws-access-key-id', 'aws-mws-auth-token', 'pypi-token', 'braintree-access-token', 'google-oauth-access-token', 'asaas-api-key', 'aws-session-token', 'aws-bedrock-short-term-api-key']);

function spoilers(spec: PatternSpec, shortest: number): readonly ((token: string, draw: Draw) => string)[] {
  return [
    (token) => token.slice(0, shortest - 1),
    (token) => token.slice(0, Math.ceil(shortest * 0.7)) + '\u00b7' + token.slice(Math.ceil(shortest * 0.7) + 1),
    ...(OPEN.has(spec.id) ? [] : [(token: string, draw: Draw) => `${draw.text(9, LETTERS_DIGITS)}${token}${draw.text(9, LETTERS_DIGITS)}`]),
    (token) => token.slice(0, 8) + token.slice(8).replace(/[A-Za-z\d]{4,}/g, (run) => 'x'.repeat(run.length)),
    (token) => `${token.slice(0, 6)}\${SECRET}`,
    ...(spec.facts?.some(isChecksum) ? [respelled] : []),
  ];
}

/** Of the formats that always have one. */
function isChecksum(fact: string): boolean {
  return Object.hasOwn(CHECKSUMS, fact) && fact !== 'crc32-gitlab';
}

/** Another character of the same kind near the end; nothing of Grafana's form without a checksum. */
function respelled(token: string): string {
  if (token.startsWith('glc_')) return '';
  const one = token.at(-2) ?? '';
  const other = /\d/.test(one) ? String((Number(one) + 3) % 8 || 2) : /[A-Z]/.test(one) ? (one === 'C' ? 'D' : 'C') : one === 'c' ? 'd' : 'c';
  return token.slice(0, -2) + other + token.slice(-1);
}

/** Short random passwords read as words now and then; from twelve characters on one in a thousand may. */
function isPassword({ checks = [] }: RuleSpec): boolean {
  return checks.some((check) => /password/.test(check));
}

/** Rules whose value has letters or digits at fixed places, which others at random would not keep. */
const FORMED = new Set(rules.filter((spec) => drawnWhole(spec)).map(({ id }) => id));

function drawnWhole(spec: RuleSpec): boolean {
  return (spec.kind === 'labelled' && spec.value !== undefined) || ['aws-public-key-id', 'crypt-password-hash', 'firefox-saved-password', 'wireguard-key', 'cisco-type-7-password', 'okta-api-token', 'zapier-webhook', 'proxmox-api-token', 'gitlab-session-cookie', 'aspnet-machine-key'].includes(spec.id);
}

const labelled = rules.filter((spec) => !tokens.some(({ id }) => id === spec.id) && !STRUCTURED.has(spec.id));

describe.each(labelled.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  const contexts = spec.examples.match.map((example) => example.replaceAll('¦', '')).map((example) => /^([^]*)⟦([^]*)⟧([^]*)$/.exec(example)).flatMap((parts) => (parts ? [parts] : []));

  test('finds other values in the places of its examples', () => {
    const draw = new Draw(id.length * 3001);
    expect(contexts.length).toBeGreaterThanOrEqual(5);
    for (let i = 0; i < DRAWS / contexts.length; i++) {
      for (const [, before = '', value = '', behind = ''] of contexts) {
        const other = FORMED.has(id) ? (drawValue(spec, draw) ?? '') : signed(spec, redrawn(value, draw)) + (isPassword(spec) ? draw.text(8, LETTERS_DIGITS) : '');
        expect(valuesOf(spec, before + other + behind)).toContain(other);
      }
    }
  });

  test.each(['xxxxxxxxxxxxxxxx', '${SECRET}', '<secret>', '{{ secret }}', '****************'])('finds nothing where %s stands in for a value', (stand) => {
    for (const [, before = '', , behind = ''] of contexts) expect(valuesOf(spec, before + stand + behind)).toEqual([]);
  });
});
