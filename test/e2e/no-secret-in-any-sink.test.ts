/**
 * No eight characters of a secret leave the program: by no command, in no format, in no error, in no file that it writes,
 * in no temporary folder while it runs, in no argument of the git that it starts. Names that hold a secret are masked.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessKeyId, BASE62, BASE64, pick, secretAccessKey, seeded } from '../helpers/draw.ts';
import { piecesOf } from '../helpers/pieces.ts';
import { dist, environment, folder, git, leaksift, node, type Outcome } from './smoke/program.ts';

const draw = seeded(808);
const id = accessKeyId(draw);
const plain = {
  aws: secretAccessKey(draw),
  lone: pick(draw, BASE62, 40),
  password: `${pick(draw, BASE62, 12)}-${pick(draw, BASE62, 9)}`,
  url: pick(draw, BASE62, 22),
  encoded: secretAccessKey(draw),
  named: pick(draw, BASE62, 30),
};
const body = Array.from({ length: 10 }, () => pick(draw, BASE64, 64));
const secrets = [...Object.values(plain), ...body];

const armour = (edge: string): string => `-----${edge} RSA PRIVATE ${'KEY'}-----`;
const FILES = {
  'credentials': `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${plain.aws}\n`,
  'lone.env': `AWS_SECRET_ACCESS_KEY=${plain.lone}\n`,
  'settings.py': `DB_PASSWORD = "${plain.password}"\nurl = "postgres://admin:${plain.url}@db.internal.example.org/main"\n`,
  'key.pem': `${armour('BEGIN')}\n${body.join('\n')}\n${armour('END')}\n`,
  'encoded.txt': `${Buffer.from(`aws_secret_access_key = ${plain.encoded}\n`).toString('base64')}\n`,
  [`backup-${plain.named}/${plain.lone}.txt`]: `api_token = "${plain.named}"\n`,
  // Marks that quote a secret, as a target and as a reason, and one that silences with such a reason.
  'marks.py': `x = 1  # ${'leaksift:'}allow ${plain.named} as told\ny = 2  # ${'leaksift:'}allow generic-password ${plain.password}\nPASSWORD = "${plain.password}"  # ${'leaksift:'}allow generic-password was ${plain.password}\n`,
  // A container whose directory hides its entry: the ledger names it.
  [`${plain.named}.zip`]: `${hiddenEntry()}PK\x05\x06${'\0'.repeat(12)}\x20${'\0'.repeat(5)}`,
};

function hiddenEntry(): string {
  return `PK\x03\x04\x0a${'\0'.repeat(13)}\x01\0\0\0\x01\0\0\0\x01\0\0\0ax`;
}

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'scan': ['scan'],
  'scan of a path': ['scan', `backup-${plain.named}`, 'credentials', 'lone.env'],
  'staged': ['staged'],
  'range': ['range', '--all'],
  'audit-history': ['audit-history'],
  'audit-history in this thread': ['audit-history', '--jobs', '1'],
};
const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'csv', 'junit', 'gitlab', 'html', 'markdown'];

const path = repository();

function repository(): string {
  const top = folder('sinks', FILES);
  git(top, 'init', '-q', '-b', 'main');
  git(top, 'add', '--all');
  git(top, '-c', `user.name=A ${plain.named}`, 'commit', '-q', '-m', `all of it\n\npassword: ${plain.password}`);
  git(top, 'branch', `leak-${plain.named}`);
  git(top, 'tag', '-a', `v-${plain.lone}`, '-m', `password = ${plain.password}`);
  git(top, 'notes', 'add', '-m', `secret: ${plain.password}`);
  git(top, 'symbolic-ref', 'refs/heads/broken', `refs/heads/gone-${plain.named}`);
  writeFileSync(join(top, 'staged.env'), `${FILES['lone.env']}${FILES['settings.py']}\n`);
  git(top, 'add', '--all');
  return top;
}

function clean({ code, stdout, stderr }: Outcome): number | null {
  expect(piecesOf(secrets, stdout)).toEqual([]);
  expect(piecesOf(secrets, stderr)).toEqual([]);
  return code;
}

it('every planted secret is found, so that there is something to be silent about', () => {
  const { stdout } = leaksift(path, ['scan', '--format', 'json', '--show-secrets']);
  const { findings } = JSON.parse(stdout) as { findings: { parts: { value: string }[] }[] };
  const values = findings.flatMap(({ parts }) => parts.map(({ value }) => value)).join('\n');
  expect(Object.entries(plain).filter(([, value]) => !values.includes(value)).map(([name]) => name)).toEqual([]);
  expect(values).toContain(body[3]);
});

describe.each(Object.keys(COMMANDS))('%s', (name) => {
  it.each(FORMATS)('as %s', (format) => {
    expect([1, 4]).toContain(clean(leaksift(path, [...(COMMANDS[name] ?? []), '--format', format], '', { LEAKSIFT_DEBUG: '1' })));
  });
});

it.each(FORMATS)('stdin as %s, whose name is a secret', (format) => {
  expect(clean(leaksift(path, ['scan', '-', '--stdin-name', `a-${plain.lone}`, '--format', format], Object.values(FILES).join('\n')))).toBe(1);
});

it('formats that are made to be passed on hold no value, even when values are asked for', () => {
  for (const format of ['sarif', 'csv', 'junit', 'gitlab', 'html', 'markdown']) {
    expect(clean(leaksift(path, ['scan', '--format', format, '--show-secrets']))).toBe(4);
  }
});

it('baselines, and what is said of them, hold none', () => {
  const top = folder('baselines', FILES);
  git(top, 'init', '-q', '-b', 'main');
  git(top, 'add', '--all');
  git(top, 'commit', '-q', '-m', 'all');
  const report = join(folder('baseline-report'), 'report.json');
  const ran = [
    ['audit-history', '--format', 'json', '--output', report],
    ['baseline', 'create', '--reason', 'known'],
    ['baseline', 'stale'],
    ['baseline', 'create', report, '--reason', 'known', '--baseline', join(top, 'second.jsonl')],
    ['audit-history'],
  ].map((args) => clean(leaksift(top, args)));
  expect(ran.slice(1, 4)).toEqual([3, 3, 3].map(() => expect.any(Number) as number));
  expect(clean(leaksift(top, ['baseline', 'triage', report, '--baseline', join(top, 'third.jsonl')], 'yes\nrotated\nq\n'))).toBe(3);
  for (const file of [report, ...['.leaksift-baseline.jsonl', 'second.jsonl', 'third.jsonl'].map((one) => join(top, one))]) {
    expect(piecesOf(secrets, readFileSync(file, 'utf8'))).toEqual([]);
  }
});

it.each([
  ['.leaksift.toml', `fail-on = "${plain.lone}"\n${plain.lone} = 1\n`],
  ['.leaksift.toml', `a = ${plain.lone}\n`],
  ['.leaksift.yaml', `fail-on: ${plain.lone}\njobs: ${plain.lone}\n${plain.lone}: x\n`],
  ['.leaksift.yaml', `a: [${plain.lone}\nb: *${plain.lone}\n`],
  ['.leaksift.yaml', `a: !${plain.lone} x\n`],
  ['.leaksift.json', `{ "fail-on": ${plain.lone} }`],
  ['.leaksift.json', `{ "allow": [{ "rule": "${plain.lone}", "fingerprint": "${plain.lone}" }], "severity": { "${plain.lone}": "${plain.lone}" }, "disable": ["${plain.lone}"] }`],
  ['.leaksift.json', `{ "rules": [{ "id": "${plain.lone}", "title": 1, "anchors": ["acme"], "pattern": "(${plain.lone}", "examples": { "match": ["⟦${plain.lone}⟧"] } }] }`],
  ['.leaksift-baseline.jsonl', `${plain.lone}\n`],
  ['.leaksift-baseline.jsonl', `{"leaksift-baseline":1}\n{"fingerprint":"${plain.lone}","rule":"x","title":"y","reason":"z"}\n{"${plain.lone}":1}\n`],
])('a %s that is wrong is told without quoting it (%#)', (name, text) => {
  const top = folder(`wrong-${name}-${text.length}`, { [name]: text, 'a.txt': 'nothing' });
  const first = leaksift(top, ['scan'], '', { LEAKSIFT_DEBUG: '1' });
  expect(clean(first)).toBe(2);
  expect(first.stderr).toContain(name);
  clean(leaksift(top, ['rules', 'test', join(top, name)]));
});

it('an example that its rule does not find is named without its value', () => {
  const rule = `{ "id": "acme", "title": "A", "anchors": ["acme"], "pattern": "acme", "examples": { "match": ["a⟦${plain.lone}⟧"], "clean": ["acme ${plain.url}"] } }`;
  const { code, stdout, stderr } = leaksift(folder('example', { 'rules.json': `{ "rules": [${rule}] }` }), ['rules', 'test', 'rules.json']);
  expect(clean({ code, stdout, stderr })).toBe(1);
  expect(stdout).toContain('example match 1');
});

it.each([
  ['scan', '--output', 'gone/report'],
  ['scan', '--output', '/dev/full'],
  ['range', 'no-such-revision'],
  ['baseline', 'create', '--reason', 'x', 'credentials'],
  ['baseline', 'stale', 'credentials'],
  ['import', 'gitleaks', 'credentials'],
  ['import', 'detect-secrets', 'credentials'],
  ['import', 'gitleaksignore', 'credentials', 'settings.py'],
])('an error of %j quotes nothing', (...args) => {
  expect([2, 3]).toContain(clean(leaksift(path, args, '', { LEAKSIFT_DEBUG: '1' })));
});

it('a URL with a password is repeated without it', () => {
  const { code, stdout, stderr } = leaksift(path, ['audit-history', `https://someone:${plain.url}@127.0.0.1:1/x.git`]);
  expect(clean({ code, stdout, stderr })).toBe(2);
  expect(stderr).toContain('127.0.0.1');
});

it('a terminal sees none in progress or report', () => {
  const command = `'${node}' '${join(dist, 'leaksift.mjs')}' audit-history --jobs 1`;
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: path, env: { ...environment, TERM: 'xterm' }, encoding: 'utf8', timeout: 60_000 });
  expect(status).not.toBe(0);
  expect(stdout).toContain('\x1b[');
  expect(piecesOf(secrets, stdout)).toEqual([]);
});

describe.each(['staged', 'range', 'audit-history', 'audit-history in this thread'])('while %s runs', (name) => {
  it('no argument or variable of git, and no temporary file, holds one', () => {
    const kept = folder(`kept-${name.replaceAll(' ', '-')}`, {});
    const [bin, temporary] = [join(kept, 'bin'), join(kept, 'tmp')];
    mkdirSync(bin);
    mkdirSync(temporary);
    // Index and refs of the private git directory hold names, so this repository has harmless ones.
    const top = folder(`during-${name.replaceAll(' ', '-')}`, { credentials: FILES.credentials, 'settings.py': FILES['settings.py'] });
    git(top, 'init', '-q', '-b', 'main');
    git(top, 'add', '--all');
    git(top, 'commit', '-q', '-m', `password: ${plain.password}`);
    writeFileSync(join(top, 'lone.env'), FILES['lone.env']);
    git(top, 'add', '--all');
    // An index with an intended addition is for git to read.
    writeFileSync(join(top, 'later'), '');
    git(top, 'add', '--intent-to-add', 'later');
    const wrapper = join(bin, 'git');
    writeFileSync(wrapper, `#!/bin/sh\n{ printf '%s\\n' "$@"; env; find '${temporary}' -type f -exec cat {} +; } >> '${join(kept, 'seen')}'\nPATH='${process.env['PATH'] ?? ''}'\nexec git "$@"\n`);
    chmodSync(wrapper, 0o755);
    const variables = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, TMPDIR: temporary, GIT_TRACE: '' };
    expect(clean(leaksift(top, COMMANDS[name] ?? [], '', variables))).toBe(1);
    const seen = readFileSync(join(kept, 'seen'), 'latin1');
    // Proof that git was started at all: an audit asks it for the index alone.
    expect(seen).toMatch(/cat-file|diff-index|ls-files/);
    expect(piecesOf(secrets, seen)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
