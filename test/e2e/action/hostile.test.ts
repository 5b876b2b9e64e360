/** Names and messages made to speak to the runner, to Markdown or to a shell: the runner obeys nothing that is not the Action's own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import type { Oid } from '../../../src/core/ids.ts';
import { accessKeyId, pick, BASE62, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo } from '../../helpers/repo.ts';
import { type Comment, serveApi } from './api.ts';
import { step } from './runner.ts';

const draw = seeded(7600);
const secrets: string[] = [];
const pair = (): string => {
  secrets.push(secretAccessKey(draw));
  return `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secrets.at(-1) ?? ''}\n`;
};

const NAMES = [
  '::stop-commands::x', ' ::set-output name=a::b', '##[error]x', 'a ##[command]b', '::error file=x,line=1::y', '\u200b::warning::z', 'a,b:c%d,line=9', '%0A::error::x',
  '| a | b |', '<img src=x onerror=alert(1)>', '![x](https://evil.example.com/p.png)', '[y](javascript:alert)', '@octocat #1 GH-1', '`code`$(id)`', '<!-- x -->', 'https://evil.example.com',
  '\u202egnp.exe', 'esc\u001b[2Jape', 'line\nfeed\n::error::own', 'carriage\r::notice::r', '{"json":1}', '$(touch pwned)', 'ghadelimiter_x<<EOF',
];

const repo = makeRepo();
repo.write('a.txt', 'hello\n');
const base = repo.commit('base');
for (const name of NAMES) repo.write(`${name}.ini`, pair());
repo.write('.github/workflows/::stop-commands::y ##[x].yml', 'on: push\n');
repo.write('marks.txt', ['leaksift', `allow ::error::${'x'} ##[error]y`].join(':'));
repo.commit(`::stop-commands::token\n\n ::add-mask::a\n##[error]message\n@octocat ${pair()}`);
repo.git('config', 'user.name', '::error::Mallory');
repo.git('checkout', '-q', '-b', 'x;touch${IFS}pwned;@octocat');
repo.write('late.txt', 'late\n');
const head = repo.commit('##[group]late');

const payload = {
  pull_request: { number: 3, base: { sha: base }, head: { sha: head, ref: '::error::branch', label: '##[error]x' }, title: '::error::title', body: '::stop-commands::x' },
  repository: { default_branch: '::error::main' }, sender: { login: '::error::me' },
};

it('only the Action speaks to the runner, and nothing of the repository comes alive', async () => {
  const api = await serveApi();
  const { code, output, log, commands, outputs, summary, report } = await step({ workspace: repo.path, event: 'pull_request', payload, inputs: { comment: 'true', token: 'ghs-x', 'sarif-file': 'out.sarif' }, env: { GITHUB_API_URL: api.url } });
  expect({ code, found: outputs['new-findings'], wrong: api.wrong }).toEqual({ code: 1, found: String(NAMES.length + 1), wrong: [] });
  const firstOther = commands.findIndex(({ name }) => name !== 'add-mask');
  expect(commands.slice(0, firstOther).map(({ data }) => data).sort()).toEqual([...secrets].sort());
  expect(output.split('\n').slice(1, firstOther + 1).filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
  expect(new Set(commands.slice(firstOther).map(({ name }) => name))).toEqual(new Set(['error', 'notice']));
  expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
  const files = commands.flatMap(({ properties }) => properties['file'] ?? []);
  expect(files.filter((file) => !NAMES.some((name) => file === join(`${name}.ini`)))).toEqual([]);
  expect(log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  inert(summary);
  inert(api.comments[0]?.body ?? '');
  const [comment] = api.comments as [Comment];
  for (const sink of [log, summary, comment.body, JSON.stringify(report), JSON.stringify(outputs)]) {
    expect(secrets.filter((secret) => sink.includes(secret) || sink.includes(secret.slice(4, 20)))).toEqual([]);
    expect(sink).not.toContain('@example.com');
  }
  expect(readdirSync(repo.path).filter((name) => name === 'pwned')).toEqual([]);
});

it('a secret that names a file, a folder or a workflow is in no line', async () => {
  const named = makeRepo();
  named.write('a.txt', 'x\n');
  const from: Oid = named.commit('base');
  const token = ['ghp', `${pick(seeded(7601), BASE62, 30)}`].join('_');
  const key = `aws_secret_access_key=${secretAccessKey(seeded(7602)).replaceAll('/', 'x')}`;
  named.write(`.github/workflows/${key}.yml`, 'on: push\n');
  named.write(`${token}/${key}.ini`, pair());
  const { code, log, commands, summary } = await step({ workspace: named.path, event: 'pull_request', payload: { pull_request: { number: 3, base: { sha: from }, head: { sha: named.commit('names') } } } });
  expect(code).toBe(1);
  expect(commands.filter(({ name }) => name === 'notice')).toHaveLength(1);
  const said = [log, summary, JSON.stringify(commands.filter(({ name }) => name !== 'add-mask'))].join('\n');
  expect(said).not.toContain(key.slice(-40));
  expect(said).not.toContain(secrets.at(-1));
});

/** As GitHub renders it: no image, no element but those of a table, no link but to the repository and the run; mentions only in code. */
function inert(markdown: string): void {
  const html = micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()], allowDangerousHtml: true });
  const tags = new Set([...html.matchAll(/<([a-z!][a-z0-9]*)/gi)].map((match) => match[1]?.toLowerCase()));
  for (const tag of ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h2', 'p', 'strong', 'code', 'br', 'ol', 'ul', 'li', 'a', '!']) tags.delete(tag);
  expect([...tags]).toEqual([]);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !link.startsWith('http://127.0.0.1:9/octo/hello/'))).toEqual([]);
  const prose = html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<[^>]*>/g, '');
  expect(prose).not.toMatch(/(?:^|\W)@[a-z]|(?:^|\s)#\d|https?:\/\/evil/i);
  expect(html.split('<!-- ').length).toBeLessThanOrEqual(2);
}
