/** Forty-four ways in which AWS credentials really stand in files. */
import { Draw, HEX, BASE64, LETTERS_DIGITS } from './draw.ts';
import type { Case, Expected } from './harness.ts';

const draw = new Draw(44);
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const wrapped = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');

/** A secret with both signs in its middle, so that escapes have something to escape. */
function slashed(): string {
  return draw.text(12, LETTERS_DIGITS) + '/' + draw.text(13, LETTERS_DIGITS) + '+' + draw.text(13, LETTERS_DIGITS);
}

function lone(id: string): Expected {
  return { severity: 'low', parts: { 'aws-access-key-id': id } };
}

function pair(id: string, secret: string, more: Partial<Expected> = {}): Expected {
  return { severity: 'critical', parts: { 'aws-access-key-id': id, 'aws-secret-access-key': secret }, ...more };
}

function labelled(secret: string, more: Partial<Expected> = {}): Expected {
  return { severity: 'high', parts: { 'aws-secret-access-key': secret }, ...more };
}

type Build = (id: string, secret: string) => { text: string | Uint8Array; expected: readonly Expected[] };

function built(name: string, build: Build, id = draw.accessKeyId(), secret = draw.secret()): Case {
  return { name, ...build(id, secret) };
}

/** A pair in a text made of both. */
function pairIn(name: string, text: (id: string, secret: string) => string, secret = draw.secret()): Case {
  return built(name, (id, value) => ({ text: text(id, value), expected: [pair(id, value)] }), draw.accessKeyId(), secret);
}

function loneIn(name: string, text: (secret: string) => string, secret = draw.secret()): Case {
  return built(name, (_, value) => ({ text: text(value), expected: [labelled(value)] }), '', secret);
}

export const positives: readonly Case[] = [
  built('p01 ID alone in prose', (id) => ({ text: `The key ${id} was left active.\n`, expected: [lone(id)] })),
  loneIn('p02 exported secret and nothing else', (s) => `AWS_SECRET_ACCESS_KEY=${s}\n`),
  pairIn('p03 ini pair', (id, s) => `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${s}\n`),
  loneIn('p04 labelled secret that begins with a slash', (s) => `aws_secret_access_key = ${s}\n`, '/' + draw.text(39, BASE64)),
  loneIn('p05 labelled secret that ends with a slash', (s) => `AWS_SECRET_ACCESS_KEY=${s}\n`, draw.text(39, LETTERS_DIGITS) + '/'),
  loneIn('p05b the same, quoted, Python', (s) => `AWS_SECRET_ACCESS_KEY = '${s}'\n`, draw.text(39, LETTERS_DIGITS) + '/'),
  built('p06 JSON pair with escaped slashes', (id, s) => ({
    text: `{"key":"${id}","secret":"${s.replaceAll('/', '\\/')}"}`,
    expected: [pair(id, s, { written: s.replaceAll('/', '\\/') })],
  }), draw.accessKeyId(), slashed()),
  pairIn('p07 console CSV', (id, s) => `Access key ID,Secret access key\n${id},${s}\n`),
  pairIn('p07b console CSV with mark, CRLF and a user', (id, s) => `\u{feff}User name,Password,Access key ID,Secret access key,Console login link\r\nbob,,${id},${s},https://example.signin.aws.amazon.com/console\r\n`),
  pairIn('p08 STS elements', (id, s) => `<Credentials>\n  <AccessKeyId>${id}</AccessKeyId>\n  <SecretAccessKey>${s}</SecretAccessKey>\n</Credentials>\n`),
  pairIn('p09 aws configure set', (id, s) => `aws configure set aws_access_key_id ${id}\naws configure set aws_secret_access_key ${s}\n`),
  pairIn('p10 Java constructor', (id, s) => `AWSCredentials c = new BasicAWSCredentials("${id}", "${s}");\n`),
  pairIn('p11 boto3 client', (id, s) => `s3 = boto3.client('s3', aws_access_key_id='${id}', aws_secret_access_key='${s}')\n`),
  built('p12 URL with a percent-encoded secret', (id, s) => ({
    text: `distcp s3://${id}:${encodeURIComponent(s)}@bucket/path\n`,
    expected: [pair(id, s, { written: encodeURIComponent(s) })],
  }), draw.accessKeyId(), slashed()),
  built('p13 Kubernetes Secret', (id, s) => ({
    text: `apiVersion: v1\nkind: Secret\ndata:\n  AWS_ACCESS_KEY_ID: ${base64(id)}\n  AWS_SECRET_ACCESS_KEY: ${base64(s)}\n`,
    expected: [pair(id, s, { written: base64(s) })],
  })),
  built('p14 base64 of a credentials file with one é', (id, s) => ({
    text: `blob: ${base64(`# clé\n[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${s}\n`)}\n`,
    expected: [{ ...pair(id, s), written: '' }],
  })),
  built('p15 base64 of such a file wrapped at 76', (id, s) => ({
    text: wrapped(base64(`# clé\n[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${s}\n`), 76) + '\n',
    expected: [{ ...pair(id, s), written: '' }],
  })),
  pairIn('p16 YAML with eight lines between', (id, s) => `s3:\n  access_key: ${id}\n${Array.from({ length: 8 }, (_, i) => `  option${i}: ${i}\n`).join('')}  secret_key: ${s}\n`),
  pairIn('p17 JSON pair before :true', (id, s) => `{"accessKeyId":"${id}","secretAccessKey":"${s}","s3ForcePathStyle":true}`),
  built('p18 real ID beside the documented one', (id) => ({ text: `key = ${id}  # not AKIAIOSFODNN7${'EXAMPLE'}\n`, expected: [lone(id)] })),
  built('p19 ID that contains FALSE', (id) => ({ text: `id: ${id}\n`, expected: [lone(id)] }), draw.accessKeyId().slice(0, 13) + 'FALSE' + 'ZQ'),
  pairIn('p20 ID, SHA-1, secret', (id, s) => `${id}\n${draw.text(40, HEX)}\n${s}\n`),
  loneIn('p21 prefixed environment name', (s) => `PROD_AWS_SECRET_ACCESS_KEY=${s}\n`),
  loneIn('p22 YAML secret_key', (s) => `secret_key: ${s}\n`),
  pairIn('p23 Terraform provider', (id, s) => `provider "aws" {\n  region     = "eu-west-1"\n  access_key = "${id}"\n  secret_key = "${s}"\n}\n`),
  built('p24 three exports', (_, s) => {
    const [id, token] = [draw.accessKeyId('ASIA'), draw.sessionToken(500)];
    return { text: `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${s}\nexport AWS_SESSION_TOKEN=${token}\n`, expected: [triple(id, s, token)] };
  }),
  built('p25 instance metadata', (_, s) => {
    const [id, token] = [draw.accessKeyId('ASIA'), draw.sessionToken(700)];
    return {
      text: `{\n  "Code" : "Success",\n  "Type" : "AWS-HMAC",\n  "AccessKeyId" : "${id}",\n  "SecretAccessKey" : "${s}",\n  "Token" : "${token}",\n  "Expiration" : "2030-01-01T00:00:00Z"\n}\n`,
      expected: [triple(id, s, token)],
    };
  }),
  pairIn('p26 Dockerfile ENV with spaces', (id, s) => `FROM alpine\nENV AWS_ACCESS_KEY_ID ${id}\nENV AWS_SECRET_ACCESS_KEY ${s}\n`),
  built('p27 JSON secret with \\u escapes', (_, s) => {
    const written = s.replace('/', '\\u002f').replace('+', '\\u002b');
    return { text: `{"secretAccessKey": "${written}"}`, expected: [labelled(s, { written })] };
  }, '', slashed()),
  pairIn('p28 ECS name and value', (id, s) => `{"environment":[{"name":"AWS_ACCESS_KEY_ID","value":"${id}"},{"name":"AWS_SECRET_ACCESS_KEY","value":"${s}"}]}`),
  loneIn('p29 Kubernetes name and value', (s) => `env:\n  - name: AWS_SECRET_ACCESS_KEY\n    value: ${s}\n`),
  pairIn('p30 JSON inside a JSON string', (id, s) => JSON.stringify({ body: JSON.stringify({ accessKeyId: id, secretAccessKey: s }) })),
  built('p31 ID between underscores', (id) => ({ text: `bucket_${id}_backup\n`, expected: [lone(id)] })),
  pairIn('p32 PowerShell', (id, s) => `Set-AWSCredential -AccessKey ${id} -SecretKey ${s} -StoreAs default\n`),
  built('p33 MWS token', () => {
    const token = ['amzn', 'mws', [8, 4, 4, 4, 12].map((n) => draw.text(n, HEX)).join('-')].join('.');
    return { text: `MWSAuthToken: ${token}\n`, expected: [{ severity: 'medium', parts: { 'aws-mws-auth-token': token } }] };
  }),
  built('p34 Bedrock long-term key', () => {
    const key = 'ABSK' + base64(`BedrockAPIKey-ab12-at-123456789012:${draw.text(60, BASE64)}`);
    return { text: `AWS_BEARER_TOKEN_BEDROCK=${key}\n`, expected: [{ severity: 'high', parts: { 'aws-bedrock-api-key': key }, facts: { account: '123456789012' } }] };
  }),
  built('p35 SES user and password', (id) => {
    const password = smtpPassword();
    return {
      text: `IAM User Name,Smtp Username,Smtp Password\nses-user,${id},${password}\n`,
      expected: [{ severity: 'critical', parts: { 'aws-access-key-id': id, 'aws-ses-smtp-password': password } }],
    };
  }),
  pairIn('p36 pair in the middle of one long line', (id, s) => `${filler(13_000)}var c={accessKeyId:"${id}",secretAccessKey:"${s}"};${filler(13_000)}`),
  loneIn('p37 AWS only in the trailing comment', (s) => `SECRET = "${s}"  # AWS production key\n`),
  built('p38 quoted-printable', (id, s) => ({
    text: `Content-Transfer-Encoding: quoted-printable\n\nAWS_ACCESS_KEY_ID=3D${id}\nAWS_SECRET_ACCESS_KEY=3D${s.slice(0, 20)}=\n${s.slice(20)}\n`,
    expected: [pair(id, s, { written: `${s.slice(0, 20)}=\n${s.slice(20)}` })],
  })),
  pairIn('p39 Ruby credentials', (id, s) => `creds = Aws::Credentials.new('${id}', '${s}')\n`),
  pairIn('p40 Go static provider', (id, s) => `creds := credentials.NewStaticCredentialsProvider("${id}", "${s}", "")\n`),
  built('p41 HTML input with numeric entities', (_, s) => {
    const written = s.replace('/', '&#47;').replace('+', '&#43;');
    return { text: `<input type="hidden" name="secretAccessKey" value="${written}">\n`, expected: [labelled(s, { written })] };
  }, '', slashed()),
  pairIn('p42 Markdown table', (id, s) => `| Access key ID | Secret access key |\n|---|---|\n| \`${id}\` | \`${s}\` |\n`),
];

function triple(id: string, secret: string, token: string): Expected {
  return { severity: 'critical', parts: { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } };
}

/** Version byte 4, then 32 bytes. */
export function smtpPassword(): string {
  return Buffer.from([4, ...Array.from({ length: 32 }, () => draw.below(256))]).toString('base64');
}

function filler(length: number): string {
  return 'function f(a,b){return a+b;}'.repeat(Math.ceil(length / 28));
}
