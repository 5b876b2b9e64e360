/** Credentials in a text that stands in another: in a patch, a notebook, a dump, a command, a cell of CSV. */
import { describe, expect, test } from 'vitest';
import { Draw, LETTERS_DIGITS } from './draw.ts';
import { check, detectionsOf } from './harness.ts';

const draw = new Draw(52);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function pair(id: string, secret: string) {
  return [{ severity: 'critical', parts: { 'aws-access-key-id': id, 'aws-secret-access-key': secret }, written: '' }] as const;
}

describe('a pair', () => {
  test.each(['', '    ', '# ', '// ', '> ', ' * ', '; ', '-- ', '+  ', '+\t', '+    '])('in lines of base64 that begin with %j', (lead) => {
    for (const width of [60, 64, 76]) {
      const [id, secret] = [draw.accessKeyId(), draw.secret()];
      const lines = base64(`[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\nregion = eu-west-1\n`).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      check({ name: '', text: lines.map((line) => `${lead}${line}\n`).join(''), expected: pair(id, secret) });
    }
  });

  test.each(['+', '-', ' '])('on lines of a patch that begin with %j', (sign) => {
    const [id, secret] = [draw.accessKeyId(), draw.secret()];
    const lines = [id, secret].map((line) => `${sign}${line}\n`).join('');
    check({ name: '', text: `@@ -0,0 +1,2 @@\n${lines}`, expected: pair(id, secret) });
    for (const joint of [',', '-', '/', '+', '=']) check({ name: '', text: `${sign}${id}${joint}${secret}\n`, expected: pair(id, secret) });
  });

  test.each([...'-_.~$%/+=:,;|@&#!*^?<>()[]{} '])('joined by %j, as in the name of a file', (sign) => {
    for (let round = 0; round < 20; round++) {
      const [id, secret] = [draw.accessKeyId(), draw.secret()];
      for (const [lead, trail] of [['', ''], ['keys/', '\n'], ['"', '"'], ['old ', '.']] as const) check({ name: '', text: `${lead}${id}${sign}${secret}${trail}`, expected: pair(id, secret) });
    }
  });

  test('divided by one character, in base64 of any alignment', () => {
    for (let shift = 0; shift < 12; shift++) {
      const [id, secret] = [draw.accessKeyId(), draw.secret()];
      check({ name: '', text: base64(`${'#'.repeat(shift)} my\nAccess key ID,Secret access key\n${id},${secret}\n`) + '\n', expected: pair(id, secret) });
    }
  });

  test('and no longer token than there is, however far behind an escaped line end it goes', () => {
    for (const length of [300, 480, 520, 1000, 2000]) {
      const [id, secret, token] = [draw.accessKeyId('ASIA'), draw.secret(), draw.sessionToken(length)];
      const text = JSON.stringify({ content: `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${secret}\nexport AWS_SESSION_TOKEN=${token}\n` });
      check({ name: '', text, expected: [{ severity: 'critical', parts: { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } }] });
    }
  });
});

test.each([
  ['entities', 'AWS_SECRET_ACCESS_KEY = &quot;S&quot;\n'],
  ['a string of SQL', "INSERT INTO files VALUES (1, 'AWS_SECRET_ACCESS_KEY = ''S''');\n"],
  ['a cell of CSV', 'id,body\n1,"{""secretAccessKey"": ""S""}"\n'],
  ['a command', "echo 'aws_secret_access_key = '\\''S'\\''' >> credentials\n"],
])('a secret whose quotes are %s keeps its label', (_, form) => {
  for (let i = 0; i < 20; i++) {
    const secret = draw.secret();
    check({ name: '', text: form.replace(/\bS\b/, () => secret), expected: [{ severity: 'high', parts: { 'aws-secret-access-key': secret } }] });
  }
});

test.each([
  ['a string of SQL', "INSERT INTO files VALUES (1, 'password = ''V''; mode = ''''');\n"],
  ['a cell of CSV', 'id,body\n1,"{""password"": ""V"", ""mode"": """"}"\n'],
  ['a command', "sh -c 'export PASSWORD='\\''V'\\'' && run'\n"],
])('a password whose quotes are those of %s', (_, form) => {
  for (let i = 0; i < 20; i++) {
    const value = `${draw.text(12, LETTERS_DIGITS)}7q2x`;
    expect(valuesOf(form.replace(/\bV\b/, () => value))).toEqual([value]);
  }
});

test('a password in a recorded form', () => {
  for (let i = 0; i < 20; i++) {
    const value = `${draw.text(12, LETTERS_DIGITS)}7q2x`;
    const body = `--x\r\nContent-Disposition: form-data; name="password"\r\nContent-Type: text/plain\r\n\r\n${value}\r\n--x--`;
    expect(valuesOf(body)).toEqual([value]);
    expect(valuesOf(JSON.stringify({ body }))).toEqual([value]);
  }
});

test('an empty string is no doubled quote', () => {
  expect(valuesOf('a = {"password": "", "zq7Xk29vLmPw": ""}\npassword = ""\nuser = "kq7Xv29zLmPw44"\nf(password="", name="kq7Xv29zLmPw44")\n')).toEqual([]);
});

function valuesOf(text: string): readonly string[] {
  return detectionsOf(text).filter(({ severity }) => severity !== 'info').map(({ parts: [{ secret }] }) => secret.reveal());
}
