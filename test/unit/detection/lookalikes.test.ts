/** Nineteen texts that look like AWS credentials and are none: nothing above `info`. */
import { describe, expect, test } from 'vitest';
import { BASE64, Draw, HEX, LETTERS_DIGITS } from './draw.ts';
import { detectionsOf } from './harness.ts';

const draw = new Draw(19);
const EXAMPLE = 'EXAMPLE';
const FIRST = ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCY'].join('/');
const SECOND = ['je7MtGbClwBF', '2Zp9Utk', 'h3yCo8nvb'].join('/');
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const past = '20200101T000000Z';

const lookalikes: readonly (readonly [string, string])[] = [
  ['n01 first documented pair', `aws_access_key_id = AKIAIOSFODNN7${EXAMPLE}\naws_secret_access_key = ${FIRST}${EXAMPLE}KEY\n`],
  ['n01b second documented pair', `aws_access_key_id = AKIAI44QH8DHB${EXAMPLE}\naws_secret_access_key = ${SECOND}${EXAMPLE}KEY\n`],
  ['n02 SHA-1 behind key and secret_key_ref', `key: ${draw.text(40, HEX)}\nsecret_key_ref: ${draw.text(40, HEX)}\n`],
  ['n03 npm integrity', `"integrity": "sha512-${draw.text(86, BASE64)}=="\n`],
  ['n04 ID between slashes in a base64 image', `![](data:image/png;base64,iVBORw0KGgo${draw.text(300, LETTERS_DIGITS)}/${draw.accessKeyId()}/${draw.text(300, BASE64)}==)\n`],
  ['n05 identifiers of 21 characters', ['AROA', 'AIDA', 'ANPA'].map((prefix) => `"Id": "${prefix}${draw.accessKeyId().slice(4)}Q"`).join('\n')],
  ['n06 CDK asset hashes', `"S3Key": "${draw.text(64, HEX)}.zip",\n"objectKey": "${draw.text(64, HEX)}.json"\n`],
  ['n07 upper-case prose with ASIA', 'THE MARKETS OF ASIA PACIFIC AND ASIAPACIFICREGIONALDEVELOPMENTS\n'],
  ['n08 camelCase identifier behind secretKey', 'secretKey = getSecretAccessKeyFromConfigurationFiles\n'],
  ['n09 references', 'aws_secret_access_key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\nsecret_key = var.aws_secret_access_key\nSecretKey: !Ref SecretAccessKeyParameter\n'],
  ['n10 placeholders', `aws_secret_access_key = ${'x'.repeat(40)}\naws_access_key_id = YOUR_ACCESS_KEY_ID\naws_secret_access_key = YOUR_SECRET_ACCESS_KEY_GOES_HERE_PLEASE\n`],
  ['n11 path behind secret_key', 'secret_key: home/deploy/projects/website/config/secret.pem\nsecret_key: var/lib/application/secrets/productionkeys\n'],
  ['n12 Secrets Manager ARN', 'secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf\n'],
  ['n13 expired presigned URL', `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${draw.accessKeyId()}%2F20200101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=${past}&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${draw.text(64, HEX)}\n`],
  ['n14 DNA with AKIA', `>seq\n${draw.text(30, 'ACGT')}AKIA${draw.text(60, 'ACGT')}\n`],
  ['n15 ciphertext of 56 characters', `value: ${draw.text(54, BASE64)}==\n`],
  ['n16 patch headers', `From ${draw.text(40, HEX)} Mon Sep 17 00:00:00 2001\nindex ${draw.text(40, HEX)}..${draw.text(40, HEX)} 100644\n`],
  ['n17 LocalStack', `AWS_ACCESS_KEY_ID=test\nAWS_SECRET_ACCESS_KEY=test\nid = LKIA${draw.text(16, UPPER)}\nid = LSIAQAAAAAAVNCBMPNSG\n`],
  ['n18 source of a key pattern', 'const ID = /\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b/;\nconst SECRET = /(?<![A-Za-z0-9+\\/])[A-Za-z0-9+\\/]{40}(?![A-Za-z0-9+\\/])/;\n'],
];

describe('look-alikes', () => {
  test.each(lookalikes)('%s', (_, text) => {
    expect(detectionsOf(text).filter(loudNow).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([]);
  });
});

/** What has expired is lowered by whoever has a clock (`severityAt`). */
function loudNow({ severity, facts }: { severity: string; facts: { expires?: string } }): boolean {
  return severity !== 'info' && !(facts.expires !== undefined && facts.expires < new Date().toISOString());
}
