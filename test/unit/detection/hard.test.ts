/** Hard cases: context and shape of AWS credentials, where scanners lose the value, the kind or the partner. */
import { describe, expect, test } from 'vitest';
import { BASE64, Draw, HEX, LETTERS_DIGITS } from './draw.ts';
import { check, detectionsOf, type Expected } from './harness.ts';
import { smtpPassword } from './positives.ts';

const draw = new Draw(36);
const { id, secret } = { id: () => draw.accessKeyId(), secret: () => draw.secret() };
const low = (value: string): Expected => ({ severity: 'low', parts: { 'aws-access-key-id': value } });
const high = (value: string): Expected => ({ severity: 'high', parts: { 'aws-secret-access-key': value } });
const pair = (a: string, b: string): Expected => ({ severity: 'critical', parts: { 'aws-access-key-id': a, 'aws-secret-access-key': b } });
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('hard cases', () => {
  test('H01 an ID alone is low, a labelled secret alone is high', () => {
    const [a, s] = [id(), secret()];
    check({ name: '', text: `see ${a}\n`, expected: [low(a)] });
    check({ name: '', text: `aws_secret_access_key = ${s}\n`, expected: [high(s)] });
  });

  test.each(['/', '+'])('H02 secrets that begin or end with %s', (sign) => {
    for (let i = 0; i < 500; i++) {
      const rest = draw.text(39, LETTERS_DIGITS);
      const s = i % 2 === 0 ? sign + rest : rest + sign;
      expect(detectionsOf(`aws_secret_access_key = ${s}\n`).map(({ parts }) => parts[0].secret.reveal())).toEqual([s]);
    }
  });

  test.each(['test', 'TEST', 'func', 'EXAMPLE', 'node', 'aaaa', 'null', 'true', 'false'])('H03 a secret that contains %s', (word) => {
    const s = draw.text(17, BASE64) + word + draw.text(23 - word.length, BASE64);
    check({ name: '', text: `aws_secret_access_key = ${s}\n`, expected: [high(s)] });
  });

  test.each([0, 1, 2])('H04 a secret with %i digits', (digits) => {
    const letters = draw.text(40 - digits, LETTERS_DIGITS.slice(0, 52));
    const s = letters.slice(0, 9) + '7'.repeat(digits) + letters.slice(9);
    check({ name: '', text: `AWS_SECRET_ACCESS_KEY=${s}\n`, expected: [high(s)] });
  });

  test.each(['FALSE', 'NULL', 'TRUE'])('H05 an ID that contains %s', (word) => {
    const a = draw.accessKeyId();
    const spelling = a.slice(0, 20 - word.length) + word;
    check({ name: '', text: `key ${spelling} here\n`, expected: [low(spelling)] });
  });

  test.each(['_ID_', 'x_ID', 'ID_backup', 'ID-2024', 'ID.csv', '(ID)', '?AWSAccessKeyId=ID&Signature=', '%22ID%22', '"\\nID"', '/ID/', 'keys/ID'])('H06 an ID in %s', (form) => {
    const a = id();
    check({ name: '', text: `${form.replace('ID', () => a)}\n`, expected: [low(a)] });
  });

  test.each([
    ['\\/', (s: string) => `{"secretAccessKey":"${s}"}`], ['\\u002f', (s: string) => `{"secretAccessKey":"${s}"}`], ['\\x2f', (s: string) => `secretAccessKey = "${s}"`],
    ['%2F', (s: string) => `https://x.org/?secretAccessKey=${s}`], ['%252F', (s: string) => `https://x.org/?u=secretAccessKey%3D${s}`],
    ['&#47;', (s: string) => `<input name="secretAccessKey" value="${s}">`], ['&#x2F;', (s: string) => `<input name="secretAccessKey" value="${s}">`], ['&sol;', (s: string) => `<input name="secretAccessKey" value="${s}">`],
  ] as const)('H07 a slash written %s', (written, form) => {
    const [a, b] = [draw.text(15, LETTERS_DIGITS), draw.text(24, LETTERS_DIGITS)];
    check({ name: '', text: form(a + written + b) + '\n', expected: [{ ...high(`${a}/${b}`), written: a + written + b }] });
  });

  test.each([
    ['Python', (a: string, b: string) => `AWS_SECRET_ACCESS_KEY = ("${a}"\n    "${b}")\n`],
    ['JavaScript', (a: string, b: string) => `const secretAccessKey = "${a}" + "${b}";\n`],
    ['YAML folded', (a: string, b: string) => `aws_secret_access_key: >-\n  ${a}\n  ${b}\n`],
    ['Terraform heredoc', (a: string, b: string) => `aws_secret_access_key = <<EOF\n${a}${b}\nEOF\n`],
    ['shell', (a: string, b: string) => `export AWS_SECRET_ACCESS_KEY=${a}\\\n${b}\n`],
  ] as const)('H08 a secret split in %s', (_, form) => {
    const s = secret();
    check({ name: '', text: form(s.slice(0, 21), s.slice(21)), expected: [{ ...high(s), written: '' }] });
  });

  test.each([
    ['JSON', (s: string) => `{"name":"AWS_SECRET_ACCESS_KEY","value":"${s}"}`],
    ['JSON, value first', (s: string) => `{"value": "${s}", "name": "AWS_SECRET_ACCESS_KEY"}`],
    ['YAML', (s: string) => `- name: AWS_SECRET_ACCESS_KEY\n  value: "${s}"\n`],
    ['YAML, value first', (s: string) => `- value: ${s}\n  name: AWS_SECRET_ACCESS_KEY\n`],
    ['Terraform set', (s: string) => `set {\n  name  = "aws.secretAccessKey"\n  value = "${s}"\n}\n`],
    ['CloudFormation', (s: string) => `[{"ParameterKey":"AwsSecretAccessKey","ParameterValue":"${s}"}]`],
    ['CloudFormation shorthand', (s: string) => `--parameters ParameterKey=AwsSecretAccessKey,ParameterValue=${s}\n`],
    ['Terraform state', (s: string) => `{"type":"aws_iam_access_key","attributes":{"user":"ci","secret":"${s}","status":"Active"}}`],
    ['Hadoop', (s: string) => `<property>\n  <name>fs.s3a.secret.key</name>\n  <value>${s}</value>\n</property>`],
    ['property list', (s: string) => `<key>AWSSecretKey</key>\n<string>${s}</string>`],
    ['.NET settings', (s: string) => `<add key="AWSSecretKey" value="${s}"/>`],
  ] as const)('H09 name and value in %s', (_, form) => {
    const s = secret();
    check({ name: '', text: form(s), expected: [high(s)] });
  });

  test.each([
    ['TSV', (a: string, s: string) => `User\tAccess key ID\tSecret access key\nbob\t${a}\t${s}\n`],
    ['Markdown', (a: string, s: string) => `| user | key | secret |\n| --- | --- | --- |\n| bob | ${a} | ${s} |\n`],
    ['SQL', (a: string, s: string) => `INSERT INTO creds (name, access_key, secret_key) VALUES ('bob', '${a}', '${s}');\n`],
    ['HTML', (a: string, s: string) => `<table><tr><th>Access key</th><th>Secret key</th></tr>\n<tr><td>${a}</td><td>${s}</td></tr></table>`],
  ] as const)('H10 under a header in %s', (_, form) => {
    const [a, s] = [id(), secret()];
    check({ name: '', text: form(a, s), expected: [pair(a, s)] });
  });

  test.each([16, 19, 21, 40])('a labelled ID of %i characters', (length) => {
    const [a, s] = [draw.accessKeyId() + draw.accessKeyId().slice(4), secret()];
    const odd = a.slice(0, 4) + a.slice(4).repeat(2).slice(0, length - 4);
    const call = `boto3.client('s3',aws_access_key_id='${odd}',aws_secret_access_key='${s}')\n`;
    check({ name: '', text: `aws_access_key_id = ${odd}\n`, expected: [low(odd)] });
    check({ name: '', text: call, expected: [pair(odd, s)] });
    check({ name: '', text: `an ${odd} somewhere\n`, expected: [] });
  });

  test('a secret of unusual length beside a cut ID', () => {
    const [a, s] = [id().slice(0, 19), draw.text(36, LETTERS_DIGITS)];
    const rules = detectionsOf(`boto3.client('s3',aws_access_key_id='${a}',aws_secret_access_key='${s}')\n`).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules).toEqual(['aws-access-key-id-of-other-length low', 'generic-key medium']);
  });

  test.each([9, 20, 40])('H11 a pair %i lines apart', (lines) => {
    const [a, s] = [id(), secret()];
    const filler = Array.from({ length: lines - 1 }, (_, i) => `  option_${i}: value ${i}\n`).join('');
    check({ name: '', text: `aws:\n  access_key_id: ${a}\n${filler}  secret_access_key: ${s}\n`, expected: [pair(a, s)] });
    check({ name: '', text: `aws:\n  secret_access_key: ${s}\n${filler}  access_key_id: ${a}\n`, expected: [pair(a, s)] });
  });

  test('H11 two profiles interleaved', () => {
    const [a, b, s, t] = [id(), id(), secret(), secret()];
    check({ name: '', text: `access_key = ${a}\naccess_key = ${b}\nsecret_key = ${s}\nsecret_key = ${t}\n`, expected: [pair(a, s), pair(b, t)] });
    check({ name: '', text: `access_key = ${a}\nsecret_key = ${s}\naccess_key = ${b}\nsecret_key = ${t}\n`, expected: [pair(a, s), pair(b, t)] });
    check({ name: '', text: `A_ACCESS_KEY=${a}\nB_ACCESS_KEY=${b}\nB_SECRET_KEY=${t}\nA_SECRET_KEY=${s}\n`, expected: [pair(a, s), pair(b, t)] });
  });

  test('H12 a digest between ID and secret', () => {
    const [a, s] = [id(), secret()];
    check({ name: '', text: `${a}\n${draw.text(40, HEX)}\n${s}\n`, expected: [pair(a, s)] });
  });

  test.each(['"ssl":true}', '"x":1} // example: see docs'])('H13 a pair before %s', (tail) => {
    const [a, s] = [id(), secret()];
    check({ name: '', text: `{"accessKeyId":"${a}","secretAccessKey":"${s}",${tail}`, expected: [pair(a, s)] });
  });

  test('H14 real and documented values on one line', () => {
    const [a, s, example] = [id(), secret(), `AKIAIOSFODNN7${'EXAMPLE'}`];
    check({ name: '', text: `${a} ${example}\n`, expected: [low(a)] });
    check({ name: '', text: `${example} ${a}\n`, expected: [low(a)] });
    check({ name: '', text: `aws_secret_access_key = ${s} # goes with ${example}\n`, expected: [high(s)] });
  });

  test.each([
    ['boto3', (a: string, s: string) => `boto3.Session("${a}", "${s}")`], ['Ruby', (a: string, s: string) => `Aws::Credentials.new("${a}", "${s}")`],
    ['Go', (a: string, s: string) => `credentials.NewStaticCredentials("${a}", "${s}", "")`], ['Rust', (a: string, s: string) => `Credentials::new("${a}", "${s}", None, None, "static")`],
    ['C#', (a: string, s: string) => `new BasicAWSCredentials("${a}", "${s}")`], ['PHP', (a: string, s: string) => `new Credentials('${a}', '${s}')`],
    ['Kotlin', (a: string, s: string) => `StaticCredentialsProvider { accessKeyId = "${a}"; secretAccessKey = "${s}" }`],
    ['Kotlin positional', (a: string, s: string) => `BasicAWSCredentials("${a}", "${s}")`],
  ] as const)('H15 a constructor in %s', (_, form) => {
    const [a, s] = [id(), secret()];
    check({ name: '', text: form(a, s) + '\n', expected: [pair(a, s)] });
  });

  test.each(['notes\n\nS\n\nmore\n', 'use `S` for now\n'])('H16 an unlabelled secret in %j', (form) => {
    const s = draw.text(30, LETTERS_DIGITS) + 'aB3/' + draw.text(6, LETTERS_DIGITS);
    check({ name: '', text: form.replace('S', () => s), expected: [{ severity: 'medium', parts: { 'aws-secret-access-key': s } }] });
  });

  test('H17 what is no unlabelled secret', () => {
    const lines = Array.from({ length: 5 }, () => draw.text(64, BASE64)).join('\n');
    for (const text of [`${lines}\n${draw.text(40, BASE64)}\n`, `commit ${draw.text(40, HEX)}\n`, 'theQuickBrownFoxJumpsOverTheLazyDogToday\n', 'usr/share/application/resources/database\n']) {
      expect(detectionsOf(text).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
    }
  });

  test.each([200, 400, 1000, 2400])('H18 a session token of %i characters', (length) => {
    const [a, s, token] = [draw.accessKeyId('ASIA'), secret(), draw.sessionToken(length)];
    const parts = { 'aws-access-key-id': a, 'aws-secret-access-key': s, 'aws-session-token': token };
    check({ name: '', text: `[p]\naws_access_key_id=${a}\naws_secret_access_key=${s}\naws_session_token=${token}\n`, expected: [{ severity: 'critical', parts }] });
    check({ name: '', text: `{"SessionToken": "${token}"}`, expected: [{ severity: 'medium', parts: { 'aws-session-token': token } }] });
  });

  test('H19 two short-term Bedrock keys are two values, each with its expiry', () => {
    const key = (date: string): string => 'bedrock-api-key-' + base64(`bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${draw.accessKeyId('ASIA')}%2F20260101%2Fus-east-1%2Fbedrock%2Faws4_request&X-Amz-Date=${date}&X-Amz-Expires=43200&X-Amz-Signature=${draw.text(64, HEX)}&Version=1`);
    const [a, b] = [key('20260101T000000Z'), key('20310101T000000Z')];
    const [first, second] = [detectionsOf(`k=${a}\n`), detectionsOf(`k=${b}\n`)];
    expect(first.map(({ facts }) => facts.expires)).toEqual(['2026-01-01T12:00:00.000Z']);
    expect(second.map(({ facts }) => facts.expires)).toEqual(['2031-01-01T12:00:00.000Z']);
    expect(first[0]?.parts[0].secret.equals(second[0]!.parts[0].secret)).toBe(false);
  });

  test('H20 a Bedrock key of another user', () => {
    const key = 'ABSK' + base64(`runner7-at-210987654321:${draw.text(60, BASE64)}`);
    check({ name: '', text: `key: ${key}\n`, expected: [{ severity: 'high', parts: { 'aws-bedrock-api-key': key }, facts: { account: '210987654321' } }] });
  });

  test('H21 an SES password beside its user and host', () => {
    const [a, password] = [id(), smtpPassword()];
    const parts = { 'aws-access-key-id': a, 'aws-ses-smtp-password': password };
    check({ name: '', text: `host: email-smtp.eu-west-1.amazonaws.com\nuser: ${a}\npassword: ${password}\n`, expected: [{ severity: 'critical', parts }] });
  });

  test('H22 presigned URLs: never a pair, with their expiry', () => {
    const a = draw.accessKeyId('ASIA');
    const signature = draw.text(64, HEX);
    const url = `https://b.s3.amazonaws.com/k?X-Amz-Credential=${a}%2F20310101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20310101T000000Z&X-Amz-Expires=600&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
    const [found, ...others] = detectionsOf(`see ${url} soon\n`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'aws-presigned-url', severity: 'medium', facts: { expires: '2031-01-01T00:10:00.000Z', region: 'eu-west-1' } });
    expect(found?.parts[0].span).toEqual({ start: 4, end: 4 + url.length });
    expect(found?.parts[0].secret.reveal()).toBe(signature);
  });

  test('H23 a CodeCommit URL', () => {
    const password = draw.text(20, LETTERS_DIGITS) + '/' + draw.text(22, LETTERS_DIGITS) + '=';
    check({
      name: '', text: `url = https://ci-at-123456789012:${encodeURIComponent(password)}@git-codecommit.eu-west-1.amazonaws.com/v1/repos/app\n`,
      expected: [{ severity: 'high', parts: { 'aws-codecommit-password': password }, written: encodeURIComponent(password), facts: { account: '123456789012' } }],
    });
  });

  test('H24 other AWS credentials are named by their structure', () => {
    const [client, access, cognito] = [`eyJ${draw.text(60, LETTERS_DIGITS)}.eyJ${draw.text(90, LETTERS_DIGITS)}.${draw.text(64, LETTERS_DIGITS)}`, `aoaAAAAAG${draw.text(120, LETTERS_DIGITS)}`, draw.text(52, HEX.slice(0, 10) + 'ghijklmnopqrstuvwxyz')];
    const appsync = `da2-${draw.text(26, HEX.slice(0, 10) + 'ghijklmnopqrstuvwxyz')}`;
    check({
      name: '', text: JSON.stringify({ startUrl: 'https://x.awsapps.com/start', accessToken: access, clientId: 'public', clientSecret: client }),
      expected: [{ severity: 'high', parts: { 'aws-sso-access-token': access } }, { severity: 'high', parts: { 'aws-sso-client-secret': client } }],
    });
    check({ name: '', text: `COGNITO_CLIENT_SECRET=${cognito}\n`, expected: [{ severity: 'high', parts: { 'aws-cognito-client-secret': cognito } }] });
    check({ name: '', text: `apiKey: ${appsync}\n`, expected: [{ severity: 'medium', parts: { 'aws-appsync-api-key': appsync } }] });
  });
});
