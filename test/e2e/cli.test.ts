/** The built command line: wrong use, policy on the command line and in files, outputs, signals. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../helpers/draw.ts';
import { dist, folder, leaksift, node, repositoryWith } from './smoke/program.ts';

const draw = seeded(40);
const pair = { id: accessKeyId(draw), secret: secretAccessKey(draw) };
const credentials = `aws_access_key_id = ${pair.id}\naws_secret_access_key = ${pair.secret}\n`;

interface Findings {
  readonly findings: readonly { readonly status: string; readonly severity: string; readonly fingerprint: string; readonly suppressedBy: unknown; readonly occurrences: readonly { readonly path: string }[] }[];
  readonly scan: { readonly notes?: readonly string[] };
  readonly ledger: { readonly complete: boolean; readonly skipped: readonly { readonly reason: string; readonly count: number }[] };
}

function scanned(cwd: string, ...args: readonly string[]): Findings & { readonly code: number | null } {
  const { code, stdout } = leaksift(cwd, ['scan', '--format', 'json', ...args]);
  return { code, ...(JSON.parse(stdout) as Findings) };
}

const repository = (name: string, files: Readonly<Record<string, string>> = { credentials }): string => repositoryWith(name, files);

describe('wrong use is one line and exit code 2', () => {
  const empty = folder('wrong-use');
  it.each([
    [[], 'Which command?'],
    [['scna'], 'Did you mean "scan"?'],
    [['--'], 'Which command?'],
    [[''], 'There is no command ""'],
    [['audit'], 'Did you mean "audit-history"?'],
    [['install'], 'Did you mean "hook install"?'],
    [['version'], 'Did you mean "--version"?'],
    [['rules', 'sho'], 'Did you mean "rules show"?'],
    [['--', 'scan'], 'There is one argument too many: "scan"'],
    [['scan', '--formt', 'json'], 'There is no option --formt. Did you mean "--format"?'],
    [['scan', '--jobs', '3'], '--jobs belongs to another command. See leaksift scan --help.'],
    [['scan', '-dash'], 'There is no option -dash.'],
    [['scan', '--no-config=yes'], '--no-config takes no value'],
    [['scan', 'a', '--quiet', 'true'], 'No such path'],
    [['scan', '--', '--quiet=file'], 'No such path'],
    [['scan', ''], 'The argument <path> is empty'],
    [['audit-history', ''], 'The argument <repository> is empty'],
    [['range', 'HEAD', ''], 'The argument <revisions> is empty'],
    [['scan', '--output', ''], 'The value of --output is empty'],
    [['scan', '--config='], 'The value of --config is empty'],
    [['baseline', 'create', '--reason', 'x', '--reason', 'y'], '--reason is given twice'],
    [['hook', 'install', '--hooks', 'pre-push', '--hooks', 'pre-commit'], '--hooks is given twice'],
    [['verify', 'report.json', '--repository', 'a', '--repository', 'b'], '--repository is given twice'],
    [['import', 'gitleaks', '--', '-gone.toml'], '"-gone.toml" can not be read'],
    [['range', 'HEAD', '--max-count=1'], 'There is no option --max-count. See leaksift range --help.'],
    [['range'], 'An argument is missing.'],
    [['scan', '--stdin-name', 'x'], 'scan it with "leaksift scan -"'],
    [['scan', '--format', 'yaml'], 'format'],
    [['scan', '--fail-on', 'info'], 'fail-on'],
    [['scan', '--output'], '--output needs a value'],
    [['scan', '--format', 'json', '--format', 'text'], '--format is given twice'],
    [['scan', '--config', 'a.toml', '--no-config'], 'mutually exclusive'],
    [['scan', '--config', 'gone.toml'], 'There is no file'],
    [['scan', '--baseline', 'gone.jsonl'], 'There is no file'],
    [['scan', '-', 'a'], 'Stdin (-) can not be scanned together with files'],
    [['scan', 'gone'], 'gone'],
    [['scan', 'long'.repeat(100)], 'can not be reached (ENAMETOOLONG)'],
    [['scan', '--', '--format'], '--format'],
    [['staged', 'extra'], 'There is one argument too many: "extra"'],
    [['staged'], 'repository'],
    [['range', 'HEAD'], 'repository'],
    [['audit-history', 'gone'], 'gone'],
    [['audit-history', '--jobs', '0'], '--jobs must be a whole number'],
    [['baseline'], 'Which part of baseline? create, triage, stale'],
    [['baseline', 'create'], 'reason'],
    [['baseline', 'create', '--reason', ' - '], '--reason'],
    [['baseline', 'create', '--reason', 'x', '--expires', 'soon'], '--expires'],
    [['baseline', 'create', '--reason', 'x', '--expires', '2020-01-31'], 'has passed'],
    [['baseline', 'create', '--reason', 'x', 'gone.json'], 'gone.json'],
    [['baseline', 'stale'], 'There is no baseline'],
    [['import', 'gitlaeks', 'x'], 'can not be "gitlaeks"; it is one of gitleaks,'],
    [['import', 'gitleaks', 'gone.toml'], 'gone.toml'],
    [['rules', 'show', 'aws-acces-key-id'], 'Did you mean "aws-access-key-id"?'],
    [['rules', 'test', 'gone.toml'], 'There is no file'],
  ] as const)('%j', (args, expected) => {
    const { code, stdout, stderr } = leaksift(empty, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a path below a file, or of links that lead to each other', () => {
    const path = folder('no-path', { file: 'x' });
    symlinkSync('loop', join(path, 'loop'));
    expect(leaksift(path, ['scan', 'file/x'])).toMatchObject({ code: 2, stderr: 'leaksift: No such path: "file/x". Check its spelling.\n' });
    expect(leaksift(path, ['scan', 'loop'])).toMatchObject({ code: 2, stderr: 'leaksift: loop can not be reached (ELOOP).\n' });
    for (const name of ['loop', `${'long'.repeat(100)}/x`]) expect(leaksift(path, ['audit-history', name])).toMatchObject({ code: 2, stdout: '' });
  });

  it('an unrelated variable is no option', () => {
    const output = execFileSync(node, [join(dist, 'leaksift.mjs'), 'scan'], { cwd: folder('variable'), env: { PATH: process.env['PATH'], LEAKSIFT_FORMAT: 'x', LEAKSIFT_X: '1' } });
    expect(output.toString()).toContain('Nothing to scan');
  });
});

describe('policy', () => {
  it('options go before files, files before defaults', () => {
    const path = folder('before', { 'a.txt': `id = ${pair.id}\n` });
    expect(scanned(path).code).toBe(0);
    writeFileSync(join(path, '.leaksift.toml'), 'fail-on = "low"\n');
    expect(scanned(path).code).toBe(1);
    expect(scanned(path, '--fail-on', 'high').code).toBe(0);
    expect(scanned(path, '--no-config').code).toBe(0);
    writeFileSync(join(path, 'other.yaml'), 'fail-on: critical\n');
    expect(scanned(path, '--config', 'other.yaml').code).toBe(0);
  });

  it('two configurations, or a broken one, stop everything', () => {
    const path = folder('two', { '.leaksift.toml': '', '.leaksift.json': '{}' });
    expect(leaksift(path, ['scan'])).toMatchObject({ code: 2, stdout: '' });
    const broken = folder('broken', { '.leaksift.toml': 'jobs = 0\n[[rules]]\nid = "x"\n' });
    const { code, stderr } = leaksift(broken, ['scan']);
    expect(code).toBe(2);
    expect(stderr).toContain('.leaksift.toml:1:1: jobs: must be 1 or more.');
    expect(stderr).toContain('.leaksift.toml:2:1: rules[0].pattern: is missing.');
  });

  it('a rule that the gate refuses is shown where it stands', () => {
    const path = folder('gate', { '.leaksift.toml': '[[rules]]\nid = "acme"\ntitle = "A"\nanchors = ["acme"]\npattern = "acme.*"\nexamples = { match = ["⟦acme⟧"] }\n' });
    expect(leaksift(path, ['scan'])).toMatchObject({ code: 2, stderr: expect.stringContaining('.leaksift.toml:5:1: rules[0].pattern: repeats without bound') as string });
  });

  it('an own rule finds, and its examples are tested', () => {
    const rule = '[[rules]]\nid = "acme-token"\ntitle = "Acme token"\nanchors = ["acme_"]\npattern = "acme_[a-z0-9]{20}"\nexamples = { match = ["t=⟦acme_¦k3jq8zr1xv7mw2np5thd⟧"], clean = ["acme_x"] }\n';
    const path = folder('own', { '.leaksift.toml': rule, 'a.txt': `token = ${['acme', 'q7d2kz9xw4mv8rt1bn5j'].join('_')}\n` });
    expect(scanned(path)).toMatchObject({ code: 1, findings: expect.arrayContaining([expect.objectContaining({ rule: 'acme-token' })]) as unknown });
    expect(leaksift(path, ['rules', 'test', '.leaksift.toml'])).toMatchObject({ code: 0, stdout: '1 rules, 0 problems\n' });
    writeFileSync(join(path, '.leaksift.toml'), rule.replace('clean = ["acme_x"]', 'clean = ["t=acme_¦k3jq8zr1xv7mw2np5thd"]'));
    expect(leaksift(path, ['rules', 'test', '.leaksift.toml'])).toMatchObject({ code: 1, stdout: expect.stringContaining('acme-token: example clean 1') as string });
  });

  it('allow entries, skips and inline marks are counted and said', () => {
    const path = repository('silenced', { 'docs/credentials': credentials, 'vendor/x': credentials });
    writeFileSync(join(path, '.leaksift.toml'), '[[skip]]\npath = "vendor/**"\nreason = "upstream"\n[[allow]]\nrule = "aws-access-key-pair"\npath = "docs/**"\nreason = "revoked"\n[[allow]]\nrule = "aws-session-token"\nreason = "unused"\n');
    const { code, findings, ledger, scan } = scanned(path);
    expect({ code, findings }).toMatchObject({ code: 0, findings: [{ status: 'suppressed', suppressedBy: { by: 'config', reason: 'revoked' } }] });
    expect(ledger.skipped).toContainEqual({ reason: 'configured: vendor/** (upstream)', count: 1 });
    expect(scan.notes?.join()).toContain('allow[1] (aws-session-token) silences nothing');
    expect(scanned(join(path, 'docs')).code).toBe(0);
    expect(scanned(path, '--no-config').code).toBe(1);
  });

  it('an inline mark needs the rule and a reason', () => {
    const marked = (mark: string) => scanned(folder(`mark-${mark.length}`, { 'a.ini': `${credentials.trimEnd()} # ${mark}\n` })).code;
    expect(marked(['leaksift:', 'allow aws-access-key-pair revoked in March'].join(''))).toBe(0);
    expect(marked(['leaksift:', 'allow aws-access-key-pair'].join(''))).toBe(1);
    expect(marked(['leaksift:', 'allow some-other-rule revoked'].join(''))).toBe(1);
  });
});

describe('the baseline', () => {
  it('is made from an audit, silences what it holds and nothing else, and tells what is stale', () => {
    const path = repository('baseline');
    expect(leaksift(path, ['audit-history']).code).toBe(1);
    expect(leaksift(path, ['baseline', 'create', '--reason', 'rotated', '--expires', '2999-01-01'])).toMatchObject({ code: 0, stdout: '' });
    const file = join(path, '.leaksift-baseline.jsonl');
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toContain(pair.secret);
    expect(leaksift(path, ['audit-history']).code).toBe(0);
    expect(leaksift(path, ['baseline', 'create', '--reason', 'again'])).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(leaksift(path, ['baseline', 'stale'])).toMatchObject({ code: 0, stdout: '0 of 1 match nothing any more.\n' });
    writeFileSync(join(path, 'more'), credentials.replace(pair.secret, secretAccessKey(draw)));
    expect(leaksift(path, ['scan']).code).toBe(1);
    writeFileSync(file, `${text}${(text.split('\n')[1] ?? '').replace(/"fingerprint":"[0-9a-f]{32}"/, `"fingerprint":"${'0'.repeat(32)}"`)}\n`);
    expect(leaksift(path, ['baseline', 'stale']).stdout).toMatch(/^0{32} {2}aws-access-key-pair {2}rotated\n1 of 2 match nothing any more\.\n$/);
  });

  it('is made under a name that no file has yet, and told by that name', () => {
    const path = repository('named-baseline');
    expect(leaksift(path, ['baseline', 'create', '--reason', 'rotated', '--baseline', 'known.jsonl'])).toMatchObject({ code: 0, stdout: '' });
    expect(leaksift(path, ['audit-history', '--baseline', 'known.jsonl']).code).toBe(0);
    expect(leaksift(path, ['baseline', 'stale', '--baseline', 'known.jsonl'])).toMatchObject({ code: 0, stdout: '0 of 1 match nothing any more.\n' });
    expect(leaksift(path, ['audit-history']).code).toBe(1);
  });

  it('is made from reports, and by triage that can be taken up again', () => {
    const path = repository('triage', { one: credentials, two: `aws_secret_access_key = ${secretAccessKey(draw)}\n` });
    const report = join(path, 'report.json');
    expect(leaksift(path, ['audit-history', '--format', 'json', '--output', report]).code).toBe(1);
    const triage = (input: string): string => leaksift(path, ['baseline', 'triage', report], input).stderr;
    expect(triage('yes\nrotated\nq\n')).toContain('1 of 2');
    expect(readFileSync(join(path, '.leaksift-baseline.jsonl'), 'utf8').split('\n')).toHaveLength(3);
    expect(triage('n\n')).toContain('1 of 1');
    expect(leaksift(path, ['audit-history']).code).toBe(1);
    expect(leaksift(path, ['baseline', 'create', report, '--reason', 'all of it']).code).toBe(0);
    expect(leaksift(path, ['audit-history']).code).toBe(0);
  });

  it('is made by triage of an audit, as reports tell to type it', () => {
    const path = repository('triage-audit', { one: credentials, two: `aws_secret_access_key = ${secretAccessKey(draw)}\n` });
    const [, program = '', ...words] = (/Accept it with\s+(.*)/.exec(leaksift(path, ['audit-history']).stdout)?.[1] ?? '').split(' ');
    expect({ program, words }).toEqual({ program: join(dist, 'leaksift.mjs'), words: ['baseline', 'triage'] });
    const type = (input: string) => leaksift(path, words, input);
    expect(type('yes\nrotated\nyes\nrotated too\n')).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('2 of 2') as string });
    expect(leaksift(path, ['audit-history']).code).toBe(0);
    expect(type('')).toMatchObject({ code: 0, stderr: 'leaksift: there is no open finding.\n' });
  });

  it('a report that was cut off is refused', () => {
    const path = repository('cut');
    const { stdout } = leaksift(path, ['audit-history', '--format', 'jsonl']);
    writeFileSync(join(path, 'cut.jsonl'), stdout.split('\n').slice(0, -2).join('\n'));
    expect(leaksift(path, ['baseline', 'create', 'cut.jsonl', '--reason', 'x']).code).toBe(2);
    expect(existsSync(join(path, '.leaksift-baseline.jsonl'))).toBe(false);
  });
});

describe('import', () => {
  it('a configuration of gitleaks finds the same here', () => {
    const foreign = "[[rules]]\nid = 'acme'\ndescription = 'Acme'\nregex = '''acme_([a-z0-9]{20})'''\n[[rules]]\nid = 'any'\nregex = '''[a-z]{9}'''\n";
    const path = folder('import', { '.gitleaks.toml': foreign, 'a.txt': `x=${['acme', 'q7d2kz9xw4mv8rt1bn5j'].join('_')}\n` });
    const { code, stdout, stderr } = leaksift(path, ['import', 'gitleaks', '.gitleaks.toml', '--output', '.leaksift.toml']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('left out: rule any: ');
    expect(leaksift(path, ['rules', 'test', '.leaksift.toml'])).toMatchObject({ code: 0, stdout: '1 rules, 0 problems\n' });
    expect(scanned(path)).toMatchObject({ code: 1, findings: expect.arrayContaining([expect.objectContaining({ rule: 'acme' })]) as unknown });
  });

  it('accepted places become a baseline', () => {
    const path = repository('import-places', { 'a/credentials': credentials, '.gitleaksignore': 'a/credentials:aws-access-token:2\na/credentials:generic:99\n' });
    const report = join(path, 'report.json');
    expect(leaksift(path, ['audit-history', '--format', 'json', '--output', report]).code).toBe(1);
    expect(leaksift(path, ['import', 'gitleaksignore', '.gitleaksignore'])).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = leaksift(path, ['import', 'gitleaksignore', '.gitleaksignore', report, '--output', '.leaksift-baseline.jsonl']);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('left out: a/credentials:99: ') as string });
    expect(leaksift(path, ['audit-history']).code).toBe(0);
  });
});

describe('outputs', () => {
  const path = folder('outputs', { credentials });

  it('a report goes to its file, whole, and nothing to stdout', () => {
    const file = join(folder('reports'), 'r.json');
    expect(leaksift(path, ['scan', '--format', 'json', '--output', file])).toMatchObject({ code: 1, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ scan: { exitCode: 1 } });
  });

  it('what can not be written is said before the scan, or makes it incomplete', () => {
    expect(leaksift(path, ['scan', '--output', join(path, 'no/such/r')]).code).toBe(2);
    expect(leaksift(path, ['scan', '--output', path]).code).toBe(2);
    expect(leaksift(path, ['scan', '--output', '/dev/full']).code).toBe(3);
    expect(leaksift(path, ['scan', '--output', '-']).stdout).toMatch(/^leaksift scan/);
    expect(existsSync(join(path, '-'))).toBe(false);
    expect(leaksift(path, ['scan', '--output', '/dev/null']).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('a reader that goes away is no all-clear', async () => {
    const many = folder('many', Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, `aws_secret_access_key = ${secretAccessKey(draw)}\n`])));
    const child = spawn(node, [join(dist, 'leaksift.mjs'), 'scan', '--format', 'json'], { cwd: many, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(3);
  });

  it('shows no value but when it is told to', () => {
    expect(leaksift(path, ['scan', '--format', 'json']).stdout).not.toContain(pair.secret.slice(0, 8));
    expect(leaksift(path, ['scan', '--format', 'json', '--show-secrets']).stdout).toContain(pair.secret);
  });
});

describe('a signal', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('%s ends with its code, leaves no folder, and is never an all-clear', async (signal, code) => {
    const temporary = folder(`temporary-${signal}`);
    const child = spawn(node, [join(dist, 'leaksift.mjs'), 'scan', '-', '--format', 'json'], { cwd: folder(`signal-${signal}`), stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: temporary } });
    const ended = once(child, 'close');
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stdin.on('error', () => undefined);
    // More than a pipe holds: once it is written, most of it was read, and the rest of the input never comes.
    await new Promise((resolve) => child.stdin.write(credentials + 'no secret here\n'.repeat(1 << 18), resolve));
    child.kill(signal);
    expect((await ended)[0]).toBe(code);
    expect(JSON.parse(Buffer.concat(out).toString())).toMatchObject({ ledger: { complete: false }, scan: { exitCode: 4 }, findings: [{ severity: 'critical' }] });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('without a home', () => {
  it.each([['hook', 'status'], ['doctor']])('%s %s looks at the repository all the same', (...command) => {
    expect(leaksift(repository(`homeless-${command.join('-')}`), command, '', { HOME: '' })).toMatchObject({ code: 1, stdout: expect.stringContaining('pre-commit        NOT PROTECTED') as string, stderr: '' });
  });
});

describe('help', () => {
  it.each([[['--help'], 'audit-history'], [['scan', '--help'], '--stdin-name'], [['baseline', 'create', '--help'], '--expires'], [['hook', '--help'], 'hook run <event>'], [['hook', 'run', '--help'], 'pre-receive'], [['--version'], '.'], [['completion'], 'complete -o']] as const)('%j goes to stdout', (args, expected) => {
    expect(leaksift(folder(`help-${args.join('')}`), args)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(expected) as string });
  });

  it('the shell is told what could come next', () => {
    const next = (...words: readonly string[]): string[] => leaksift(folder(`next-${words.length}`), ['--get-yargs-completions', 'leaksift', ...words]).stdout.trim().split('\n');
    expect(next('sc')).toContain('scan');
    expect(next('scan', '--form')).toContain('--format');
  });
});

describe('rules', () => {
  it('are listed, shown with masked examples, and hold their own examples', () => {
    const path = folder('rules');
    const list = leaksift(path, ['rules', 'list']);
    expect(list).toMatchObject({ code: 0, stdout: expect.stringMatching(/^aws-access-key-id +low +/m) as string });
    const shown = leaksift(path, ['rules', 'show', 'aws-access-key-id']).stdout;
    expect(shown).toContain('anchors');
    expect(shown).not.toMatch(/\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/);
    expect(leaksift(path, ['rules', 'show', 'aws-access-key-pair'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^aws-access-key-pair: .*\njoins .*\n\naws-secret-access-key: /) as string });
    const severe = folder('rules-severe', { '.leaksift.toml': '[severity]\naws-access-key-id = "high"\n' });
    for (const command of [['list'], ['show', 'aws-access-key-id']]) expect(leaksift(severe, ['rules', ...command]).stdout).toMatch(/^(?:aws-access-key-id|severity) +high/m);
    expect(leaksift(path, ['rules', 'test'])).toMatchObject({ code: 0, stdout: expect.stringContaining(' 0 problems') as string });
  });
});
