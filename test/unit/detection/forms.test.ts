/** Forms in which a secret stands by its name, and their look-alikes, with values drawn at run time. */
import { describe, expect, test } from 'vitest';
import { Draw, HEX, LETTERS_DIGITS } from './draw.ts';
import { detectionsOf } from './harness.ts';

const draw = new Draw(41);
const FOUND: readonly (readonly [name: string, form: string])[] = [
  ['a note with a dash', 'plivo token - \'V\'\n'],
  ['a sentence', 'The password is "V".\n'],
  ['a tuple', 'login, password = \'someone@example.org\', \'V\'\n'],
  ['a tuple of three', 'const (host, user, secret = "db1", "root", "V"\n'],
  ['what a call decodes, beside its error', 'secretData, _ := hex.DecodeString("V")\n'],
  ['a setting with dots', 'spring.db.pass = V\n'],
  ['a symbol', 'set :session_secret, "V"\n'],
  ['a symbol among arguments', 'external_property_set(:auth0, :secret, \'V\')\n'],
  ['a serialised string', 's:8:"password";s:21:"V";s:4:"port";i:25;\n'],
  ['a serialised string in a dump', '(\'smtp\',\'a:2:{s:4:\\"user\\";s:2:\\"me\\";s:8:\\"password\\";s:21:\\"V\\";}\')\n'],
  ['an option of Windows', 'tool.exe /user:me /password:V /quiet\n'],
  ['an attribute of an object', 'self.key = "V"\n'],
  ['the secret of a cookie, padded', 'options.CookieSecret = "V=="\n'],
  ['a session cookie', '- app-auth.sid=V;\n'],
  ['a colour of the terminal', '\x1b[1mtoken:\x1b[0m \x1b[32mV\x1b[0m\n'],
];

describe('found, with its value alone', () => {
  test.each(FOUND)('%s', (_, form) => {
    for (let i = 0; i < 50; i++) {
      const value = form.includes('hex.') ? draw.text(32, HEX) : `${draw.text(18, LETTERS_DIGITS)}7q2`;
      expect(valuesOf(form.replace('V', () => value))).toEqual([form.includes('V==') ? `${value}==` : value]);
    }
  });

  test('groups between hyphens, as keys of licences have them, by a weak name; names of that form are none', () => {
    const value = ['k7w2q', '9x4m1', '3b8t6', 'z5n0r'].join('-');
    expect(valuesOf(`self.key = "${value}"\n`)).toEqual([value]);
    expect(valuesOf('self.key = "k7-web2-eu-west-primary-b9-cluster-one"\n')).toEqual([]);
  });

  test.each(['key_', 'key_live_', 'secret-', 'api_live.', 'token-'])('random letters behind %s; names of that form are none', (prefix) => {
    const value = `${prefix}${draw.text(21, LETTERS_DIGITS)}7q2`;
    expect(valuesOf(`SERVICE_TOKEN=${value}\n`)).toEqual([value]);
    expect(valuesOf(`SERVICE_TOKEN=${prefix}for_the_service_of_2024\n`)).toEqual([]);
  });

  test('letters that spell a placeholder as no one writes it', () => {
    const [head, tail] = [draw.text(20, LETTERS_DIGITS), draw.text(20, LETTERS_DIGITS)];
    expect(valuesOf(`SERVICE_TOKEN=${head}fAkE${tail}\n`)).toEqual([`${head}fAkE${tail}`]);
    for (const word of ['fake', 'FAKE', 'Fake']) expect(valuesOf(`SERVICE_TOKEN=${head}${word}${tail}\n`)).toEqual([]);
  });

  test('a password with a sign of another alphabet', () => {
    const value = `${draw.text(9, LETTERS_DIGITS)}$7\u00a7${draw.text(9, LETTERS_DIGITS)}`;
    expect(valuesOf(`password: '${value}'\n`)).toEqual([Buffer.from(value).toString('latin1')]);
  });
});

test.each([
  ['an output of Terraform', '{"db_password": {\n    "sensitive": true,\n    "type": "string",\n    "value": "V"\n  }}\n'],
  ['a parameter of a template', '{"adminPassword": {"value": "V"}}\n'],
  ['long brackets of Lua', 'local password = [[V]]\n'],
  ['a quote of Perl', 'my $password = q{V};\n'],
  ['an interpolating quote of Perl', 'my $password = qq(V);\n'],
  ['a typed constant of Visual Basic', 'Private Const DB_PASSWORD As String = "V"\n'],
  ['a variable of Terraform', 'variable "db_password" {\n  type      = string\n  sensitive = true\n  default   = "V"\n}\n'],
  ['a parameter of CloudFormation', 'Parameters:\n  DBPassword:\n    Type: String\n    NoEcho: true\n    Default: V\n'],
  ['the same in JSON', '{"DBPassword": {"Type": "String", "Description": "of the database", "Default": "V"}}\n'],
  ['a default of a template of ARM', '{"adminPassword": {"type": "securestring", "defaultValue": "V"}}\n'],
  ['a part of a form', '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nV\r\n--x--\r\n'],
  ['a value on the next line', 'db:\n  password:\n    V\n  port: 5432\n'],
  ['bold Markdown', '**Password:** V\n'],
  ['a tuple of Erlang', '{password, "V"}.\n'],
  ['a keyword of Clojure', '{:user "app" :password "V"}\n'],
  ['a name without its vowels', 'bindpw V\n'],
  ['an answer file of Windows', '<AdministratorPassword>\n  <Value>V</Value>\n  <PlainText>true</PlainText>\n</AdministratorPassword>\n'],
])('%s names its value alone; one in thirty random ones may look too plain', (_, form) => {
  const values = Array.from({ length: 300 }, () => `${draw.text(14, LETTERS_DIGITS)}4x9${draw.text(4, LETTERS_DIGITS)}`);
  const found = values.filter((value) => valuesOf(form.replace(/\bV\b/, () => value)).join() === value);
  expect(found.length).toBeGreaterThan(290);
});

test('short passwords in base64, as a Kubernetes Secret holds them, and no words', () => {
  for (let i = 0; i < 50; i++) {
    const password = `${draw.text(7 + (i % 4), LETTERS_DIGITS)}7q2`;
    for (const text of [password, `${password}\n`]) {
      const encoded = Buffer.from(text).toString('base64');
      expect(valuesOf(`kind: Secret\ndata:\n  password: ${encoded}\n`)).toEqual([encoded]);
    }
  }
  expect(valuesOf(`kind: Secret\ndata:\n  password: ${Buffer.from('mypassword').toString('base64')}\n  secret: ${Buffer.from('my-certificate').toString('base64')}\n`)).toEqual([]);
});

test('what a block declares is no secret of its name', () => {
  expect(valuesOf('variable "db_password" {\n  default = ""\n  description = "x7Kq2vT9"\n}\nDBPassword:\n  Type: String\n  Default: changeme\npassword:\n  required: true\n  minimum: 12\nsecret:\n  name-of-2\n')).toEqual([]);
});

test('passwords in base64, as directories and answer files of Windows keep them, and no hashes', () => {
  for (let i = 0; i < 50; i++) {
    const password = `${draw.text(10 + (i % 20), LETTERS_DIGITS)}7q2`;
    const [plain, schemed, quoted, account, administrator] = [password, `{CLEARTEXT}${password}`, wide(`"${password}"`), wide(`${password}Password`), wide(`${password}AdministratorPassword`)].map((text) => Buffer.from(text, 'latin1').toString('base64'));
    expect(valuesOf(`userPassword:: ${plain}\nuserPassword:: ${schemed}\nunicodePwd:: ${quoted}\n`)).toEqual([plain, schemed, quoted]);
    expect(valuesOf(`<Password><Value>${account}</Value></Password>\n<AdministratorPassword>\n<Value>${administrator}</Value>\n`)).toEqual([account, administrator]);
    expect(valuesOf(`userPassword:: ${Buffer.from(`{SSHA}${Buffer.from(password).toString('base64')}`).toString('base64')}\n`)).toEqual([]);
  }
});

test('static keys of OpenVPN', () => {
  for (let i = 0; i < 50; i++) {
    const key = Array.from({ length: 16 }, () => draw.text(32, HEX)).join('\n');
    expect(valuesOf(`-----BEGIN OpenVPN Static key V1-----\n${key}\n-----END OpenVPN Static key V1-----\n`)).toEqual([key]);
  }
});

test.each([
  'passwd = keyring.get_password("pgcli9x", key)',
  'DATABASE_URL=postgres://postgres:<password>@127.0.0.1:5432/<name of the database>',
  '    (root) NOPASSWD: /usr/bin/vim',
  '- key: ovn4nfv-k8s-plugin',
  'password: "\u0432\u0432\u0435\u0434\u0438\u0442\u0435 \u043f\u0430\u0440\u043e\u043b\u044c"',
  'case v.Op.Pass != nil:',
  'user, password = credentials()',
  'password = [[user, secret]]',
  'local token = [[a text of words]]',
  'key = q(theta)',
  '{"db_password": {"value": "${var.password}"}}',
  'the token - "a word in quotes"',
  'The password is "changeme".',
])('left alone: %s', (text) => expect(detectionsOf(`${text}\n`)).toEqual([]));

test('keys beside a service\'s name; one in a hundred random ones may look too plain', () => {
  const forms = ['client = Pusher.new("app", "V")', 'telnyx token - \'V\'', '# mailgun api key V', 'const tracker = Mixpanel.init(\'V\');', 'The Datadog access key is `V`.'];
  const found = Array.from({ length: 1000 }, (_, at) => {
    const value = draw.text(24 + (at % 40), LETTERS_DIGITS);
    return valuesOf(`${forms[at % forms.length]?.replace('V', () => value)}\n`).join() === value;
  });
  expect(found.filter(Boolean).length).toBeGreaterThan(985);
});

test.each([
  ['a callback', 'oauth_callback=V'], ['a hashed token', 'hashedTokenKey = "V"'],
  ['the end of a token', '"token_last_eight": "V"'], ['an address, escaped', 'password_site=https%3A%2F%2Fexample.org%2FV'], ['a salted hash', 'password: "sha1$V$V"'],
])('nothing is said of %s', (_, form) => {
  for (let i = 0; i < 50; i++) expect(valuesOf(form.replaceAll('V', () => draw.text(20, HEX)) + '\n')).toEqual([]);
});

test('ULIDs are told as UUIDs are, and never block', () => {
  const ulid = `01${draw.text(24, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`;
  const said = (text: string): string[] => detectionsOf(text).map(({ severity, signals }) => `${severity} ${signals.at(-1)}`);
  expect(said(`session_token: ${ulid}\n`)).toEqual(['low ulid']);
  expect(said(`session_token: ${ulid.toLowerCase()}\n`)).toEqual(['low ulid']);
  expect(said(`key: ${ulid}\n`)).toEqual([]);
});

/** UTF-16, its low byte first, one character for each byte. */
function wide(text: string): string {
  return Buffer.from(text, 'utf16le').toString('latin1');
}

function valuesOf(text: string): string[] {
  return detectionsOf(text).map(({ parts: [{ secret }] }) => secret.reveal());
}
