/** Hard cases: values behind encodings, in files of any name, size and text encoding; and the pattern sources of scanners. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { Draw, LETTERS_DIGITS } from './draw.ts';
import { detectionsOf, scanner } from './harness.ts';

const draw = new Draw(529);
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

interface Drawn {
  readonly id: string;
  readonly secret: string;
}

function drawn(): Drawn {
  return { id: draw.accessKeyId(), secret: draw.secret() };
}

function credentials({ id, secret }: Drawn): string {
  return `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

/** The pair, found once and whole; the chain of views it was seen through. */
function chainOf(bytes: string | Uint8Array, { id, secret }: Drawn): readonly string[] {
  const found = detectionsOf(bytes).filter(({ severity }) => severity === 'critical');
  expect(found).toHaveLength(1);
  expect(found[0]?.parts.map((part) => part.secret.reveal()).sort()).toEqual([id, secret].sort());
  return found[0]?.decoded ?? [];
}

describe('H25 encoded', () => {
  test('values of a Kubernetes Secret', () => {
    const pair = drawn();
    expect(chainOf(`kind: Secret\ndata:\n  AWS_ACCESS_KEY_ID: ${base64(pair.id)}\n  AWS_SECRET_ACCESS_KEY: ${base64(pair.secret)}\n`, pair)).toEqual(['base64']);
  });

  test.each([
    ['base64 of base64', (text: string) => base64(base64(text)), ['base64', 'base64']],
    ['gzip in base64', (text: string) => base64(gzipSync(text)), ['base64', 'gzip']],
  ] as const)('%s', (_, encode, chain) => {
    const pair = drawn();
    expect(chainOf(`user_data = "${encode(credentials(pair))}"\n`, pair)).toEqual(chain);
  });

  test('base64 of JSON', () => {
    const pair = drawn();
    expect(chainOf(`data: ${base64(JSON.stringify({ accessKeyId: pair.id, secretAccessKey: pair.secret }))}\n`, pair)).toEqual(['base64']);
  });
});

test('packed text keeps each of its secrets apart', () => {
  const secrets = Array.from({ length: 5 }, () => draw.text(24, LETTERS_DIGITS) + 'x7');
  const text = secrets.map((secret, i) => `SERVICE_${i}_PASSWORD=${secret}`).join('\n');
  const valuesIn = (bytes: Uint8Array | string): string[] => detectionsOf(bytes).map(({ parts }) => parts[0].secret.reveal()).sort();
  for (const bytes of [gzipSync(text), `data: ${base64(gzipSync(text))}\n`, gzipSync(gzipSync(text))]) expect(valuesIn(bytes)).toEqual([...secrets].sort());
});

test('packed profiles pair as others do', () => {
  const profiles = Array.from({ length: 4 }, drawn);
  const found = detectionsOf(gzipSync(profiles.map(credentials).join('\n'))).filter(({ severity }) => severity === 'critical');
  expect(found.map(({ parts }) => parts.map((part) => part.secret.reveal()).sort()).sort()).toEqual(profiles.map(({ id, secret }) => [id, secret].sort()).sort());
});

describe('H26 base64 as tools write it', () => {
  const note = (pair: Drawn): string => `# clé de l'équipe\n${credentials(pair)}`;
  const wrapped = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');

  test.each([
    ['with bytes outside ASCII', (text: string) => base64(text)],
    ['wrapped at 64', (text: string) => wrapped(base64(text), 64)],
    ['wrapped at 76', (text: string) => wrapped(base64(text), 76)],
    ['without padding', (text: string) => base64(`${text}#`).replace(/=+$/, '')],
    ['in the alphabet of URLs', (text: string) => Buffer.from(text).toString('base64url')],
  ] as const)('%s', (_, encode) => {
    const pair = drawn();
    chainOf(`${encode(note(pair))}\n`, pair);
  });
});

describe('H27 the file around it', () => {
  test.each([
    ['a lock file', (text: string) => `{"lockfileVersion":3,"packages":{"node_modules/a":{"integrity":"sha512-${draw.text(86, LETTERS_DIGITS)}=="}},"x":${JSON.stringify(text)}}`],
    ['a vector drawing', (text: string) => `<svg xmlns="http://www.w3.org/2000/svg"><desc>${text}</desc><path d="M0 0L1 1"/></svg>`],
    ['a style sheet', (text: string) => `.a{color:red}/*\n${text}*/.b{margin:0}`],
    ['a notebook', (text: string) => JSON.stringify({ cells: [{ cell_type: 'code', source: text.split('\n').map((line) => `${line}\n`) }] })],
    ['armoured text', (text: string) => `-----BEGIN CERTIFICATE-----\n${draw.text(64, LETTERS_DIGITS)}\n-----END CERTIFICATE-----\n${text}`],
  ] as const)('%s', (_, around) => {
    const pair = drawn();
    chainOf(around(credentials(pair)), pair);
  });
});

describe('H28 text encodings', () => {
  const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  test.each([
    ['UTF-16 LE with its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE without', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 BE with its mark', (text: string) => bigEndian(`\ufeff${text}`)],
    ['UTF-16 BE without', (text: string) => bigEndian(text)],
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['a Latin-1 byte elsewhere', (text: string) => Buffer.concat([Buffer.from([0xe9, 0x20]), Buffer.from(text)])],
    ['a NUL elsewhere', (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0, 1, 2])])],
    ['carriage returns alone', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
  ] as const)('%s', (_, encode) => {
    const pair = drawn();
    const bytes = encode(credentials(pair));
    chainOf(bytes, pair);
    expect(detectionsOf(bytes).find(({ severity }) => severity === 'critical')?.parts.map(({ position }) => position.line).sort()).toEqual([2, 3]);
  });
});

describe('H29 one long line', () => {
  test.each([1, 10, 100])('%i MB with the pair at awkward offsets: each found once', (megabytes) => {
    const size = megabytes * 1_000_000;
    const bytes = new Uint8Array(size).fill(0x2e);
    const offsets = [0, 10_240 - 20, 65_536 - 20, 125_000 + 20, ...(megabytes > 8 ? [8 * 1024 * 1024 - 40] : [])];
    const pairs = [...offsets, size - 200].map((offset) => ({ offset, ...drawn() }));
    for (const { offset, id, secret } of pairs) {
      const text = `;access_key="${id}",secret_key="${secret}";`;
      const at = offset === size - 200 ? size - text.length : offset;
      bytes.set(Buffer.from(text), at);
    }
    const found = scanner.scan(bytes).detections.filter(({ severity }) => severity === 'critical');
    expect(found.map(({ parts }) => parts.map((part) => part.secret.reveal()).sort())).toEqual(pairs.map(({ id, secret }) => [id, secret].sort()));
  });
});

describe('N12 what scanners are made of', () => {
  test('no rule\'s own pattern, anchors or texts block a commit', () => {
    for (const spec of rules) {
      const { examples, ...rest } = spec;
      expect(examples.match.length).toBeGreaterThan(0);
      const loud = detectionsOf(JSON.stringify(rest, null, 1)).filter(({ severity }) => severity !== 'info' && severity !== 'low');
      expect([spec.id, ...loud.map(({ rule }) => rule)]).toEqual([spec.id]);
    }
  });

  test.each([
    String.raw`regex: '\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b'`,
    String.raw`aws = re.compile(r'(?:aws|amazon).{0,20}(?:secret|key).{0,20}[=:]\s*["\']([0-9a-zA-Z/+]{40})["\']')`,
    String.raw`SECRET_RE = /(?i)secret[_-]?key\s*=\s*['"][A-Za-z0-9+\/=]{40}['"]/`,
    String.raw`"token": "ghp_[0-9a-zA-Z]{36}", "key": "xox[baprs]-([0-9a-zA-Z]{10,48})"`,
    String.raw`password_pattern: "(?i)(?:pass(?:word|wd)?)\s*[:=]\s*[\"']?([^\s\"']{8,})"`,
    String.raw`private_key = '-----BEGIN (RSA|EC|OPENSSH|PGP) PRIVATE KEY( BLOCK)?-----'`,
    String.raw`secretKeyword := secrets.Keyword("secret_access_key", regexp.MustCompile("[A-Za-z0-9/+=]{40}"))`,
  ])('a pattern as scanners write it: %#', (text) => {
    expect(detectionsOf(`${text}\n`).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  });
});
