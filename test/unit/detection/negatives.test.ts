/** What a scanner must leave alone, or say quietly: documented values, references, placeholders, structures, public keys. */
import { describe, expect, test } from 'vitest';
import { BASE64, Draw, HEX, LETTERS_DIGITS } from './draw.ts';
import { detectionsOf } from './harness.ts';

const draw = new Draw(14);
const EXAMPLE = 'EXAMPLE';
const HEAD = ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCY'];
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const uuid = (): string => [8, 4, 4, 4, 12].map((length) => draw.text(length, HEX)).join('-');

function loud(text: string): string[] {
  return detectionsOf(text).filter(({ severity }) => severity !== 'info').map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('negatives', () => {
  test.each([
    `AKIAIOSFODNN7${EXAMPLE}`, `AKIAI44QH8DHB${EXAMPLE}`, `ASIAIOSFODNN7${EXAMPLE}`, `AKIA111111111${EXAMPLE}`, `AKIA${EXAMPLE}PBUMBC3GA`, `ASIASZ4SI7REE${EXAMPLE}`,
    `aws_access_key_id=AKIAIOSFODNN7${EXAMPLE.slice(1)}`, `access_key_id: ASIAIOSFODNN7${EXAMPLE}A`, 'AKIA' + '0189'.repeat(4), 'AKIA' + draw.text(15, UPPER) + '8',
    `aws_secret_access_key = ${HEAD.join('/')}z${EXAMPLE}KEY`, `aws_secret_access_key = ${HEAD[0]}/${HEAD.slice(1).join('+')}${EXAMPLE}KEY`,
  ])('N01 documented: %#', (text) => expect(loud(`${text}\n`)).toEqual([]));

  test('N01 documented: the key of Azure\'s storage emulator', () => {
    const text = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${['Eby8vdM0', '2xNOcqFl'].join('')}${draw.text(70, BASE64)}==\n`;
    expect(detectionsOf(text).map(({ rule, severity }) => `${rule} ${severity}`)).toContain('azure-storage-account-key info');
    expect(loud(text)).toEqual([]);
  });

  test('N02 IDs planted in long base64', () => {
    for (let i = 0; i < 300; i++) {
      const blob = `${draw.text(120, BASE64)}/${draw.accessKeyId()}/${draw.text(120, BASE64)}`;
      expect(loud(`data:font/woff2;base64,${blob}==\n`)).toEqual([]);
    }
  });

  test.each(['AIDA', 'AROA', 'ANPA', 'AIPA', 'AGPA', 'ASCA'])('N03 %s identifiers', (prefix) => {
    const body = draw.accessKeyId().slice(4);
    expect(loud(`"id": "${prefix}${body}Q"\n"id": "${prefix}${body}"\n`)).toEqual([]);
  });

  test.each(['THE FANTASIA OF EURASIAN MARKETS', `>dna ${draw.text(40, 'ACGT')}AKIA${draw.text(40, 'ACGT')}`, `XAKIA${draw.text(40, UPPER)}`])('N04 %#', (text) => expect(loud(`${text}\n`)).toEqual([]));

  test.each([
    `key: ${draw.text(40, HEX)}`, `"objectKey": "${draw.text(64, HEX)}.zip"`, `S3Key: ${draw.text(64, HEX)}`, `cache-key: v1-${draw.text(32, HEX)}`, `ETag: "${draw.text(32, HEX)}"`,
    `index ${draw.text(40, HEX)}..${draw.text(40, HEX)} 100644`, `image@sha256:${draw.text(64, HEX)}`, `checksum = "${draw.text(64, HEX)}"`, `cacheKey: '${draw.text(32, HEX)}'`,
  ])('N05 digests: %#', (text) => expect(loud(`${text}\n`)).toEqual([]));

  test.each([
    '${{ secrets.X }}', '${DB_PASSWORD}', '$DB_PASSWORD', '%DB_PASSWORD%', '{{ db_password }}', '<%= password %>', '!Ref DbPassword', '!Sub "${Password}"', 'var.password', 'process.env.PASSWORD',
    'os.environ["PASSWORD"]', `ENC[AES256_GCM,data:${draw.text(20, BASE64)},iv:${draw.text(20, BASE64)},type:str]`, 'vault:secret/data/db#password', 'op://vault/item/password',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf', `{AQAAABAAAAAQ${draw.text(40, BASE64)}}`, '$ANSIBLE_VAULT;1.1;AES256',
  ])('N06 references: %s', (reference) => {
    expect(loud(`password: ${reference}\n`)).toEqual([]);
    expect(loud(`secret_key = "${reference.replaceAll('"', "'")}"\n`)).toEqual([]);
  });

  test.each(['x'.repeat(40), '*'.repeat(40), 'YOUR_SECRET_KEY', '<secret>', 'changeme', '0123456789'.repeat(4), 'abcdefghij'.repeat(4), '1a2b3c4d5e6f7g8h9i0j1k2l', 'a1b2c3d4e5f6', 'deadbeef'.repeat(5), 'your-api-key-here', '...'])('N07 placeholders: %s', (value) => {
    expect(loud(`aws_secret_access_key = ${value}\npassword: ${value}\n`)).toEqual([]);
  });

  test.each([
    'theSecretAccessKeyOfTheConfigurationFile', 'the_secret_access_key_of_the_config_file', 'home/projects/website/configuration/keys', 'com/example/project/security/SecretManager',
    `${uuid()}/manifest`, `sha256-${draw.text(43, BASE64)}=`,
  ])('N08 forty characters of something else: %#', (value) => expect(loud(`secret_key: ${value}\n`)).toEqual([]));

  test.each([
    `id: ${uuid()}`, `ulid: 01${draw.text(24, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`, 'time: 2026-01-02T03:04:05.678Z', 'version: 1.22.333-beta.4+build.5', 'locales: [de-DE, en-GB, fr-FR]', 'type: application/vnd.api+json',
    'colours: "#a1b2c3 #d4e5f6"', `next_token: ${Buffer.from('{"offset":100,"limit":50}').toString('base64')}`,
  ])('N09 %#', (text) => expect(loud(`${text}\n`)).toEqual([]));

  test.each([
    `blob: AQICAHh${draw.text(150, BASE64)}==`, `enc: U2FsdGVkX1${draw.text(60, BASE64)}=`, `password: "$2b$12$${draw.text(53, LETTERS_DIGITS)}"`, `password: $argon2id$v=19$m=65536,t=3,p=4$${draw.text(22, BASE64)}$${draw.text(43, BASE64)}`,
    `pass: {SSHA}${draw.text(32, BASE64)}`,
  ])('N10 ciphertexts and hashes: %#', (text) => expect(loud(`${text}\n`).filter((one) => one.startsWith('aws') || /medium|high|critical/.test(one))).toEqual([]));

  test.each(['AWS_SECRET_ACCESS_KEY=test', 'secret_key: minioadmin', 'aws_access_key_id = local', 'aws_secret_access_key = testing', 'LKIAQAAAAAAAHFR7TTLI', 'AKIA' + 'Z7777777777' + draw.text(5, UPPER)])('N11 stand-ins: %s', (text) => expect(loud(`${text}\n`)).toEqual([]));

  test.each([
    `data-key="pk_live_${draw.text(24, LETTERS_DIGITS)}"`, `userPoolId: eu-west-1_${draw.text(9, LETTERS_DIGITS)}`, `"publishableKey": "pk_test_${draw.text(24, LETTERS_DIGITS)}"`,
  ])('N13 publishable keys: %#', (text) => expect(loud(`${text}\n`).filter((one) => !one.endsWith('low'))).toEqual([]));

  test('N14 a canary is named as one', () => {
    const [found] = detectionsOf(`id = ${draw.accessKeyId('AKIA', 171_436_882_533)}\n`);
    expect(found).toMatchObject({ severity: 'low', facts: { canary: true, account: '171436882533' } });
  });
});
