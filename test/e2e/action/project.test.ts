/** This project under its own Action; and its workflows, metadata and documentation against each other. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeRepo } from '../../helpers/repo.ts';
import { metadataErrors, workflowErrors } from './github-schema.ts';
import { step } from './runner.ts';

const root = resolve(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>;
}

const metadata = parse(text('action.yml')) as Metadata;
const guide = text('docs/ACTION.md');
/** Workflows to copy, each under its heading. */
const COPIES = [...guide.matchAll(/^### ([^\n]*)\n|^```yaml\n([\s\S]*?)^```/gm)].reduce<{ heading: string; list: (readonly [string, string])[] }>(
  ({ heading, list }, [, next, body]) => (body === undefined ? { heading: next ?? '', list } : { heading, list: [...list, [`${heading} (${list.length + 1})`, body] as const] }), { heading: '', list: [] },
).list;
/** The first of them, in short, stands in the readme. */
const SHORT = ['README.md', /^```yaml\n(# \.github\/workflows[\s\S]*?)^```/m.exec(text('README.md'))?.[1] ?? ''] as const;
/** When each runs: a required check that leaves out the merge queue holds it up for ever, and no copy may run with the base's rights. */
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  'Pushes and pull requests (1)': ['push', 'pull_request'], 'Pushes and pull requests (2)': ['pull_request'], 'Merge queue (3)': ['pull_request', 'merge_group'],
  'Nightly audit (4)': ['schedule', 'workflow_dispatch'], 'SARIF for code scanning (5)': ['push', 'pull_request'], 'Monorepo, several checkouts (6)': ['pull_request'],
  'Self-hosted and GitHub Enterprise Server (7)': ['push', 'pull_request'], 'README.md': ['pull_request', 'push'],
};
const stepsOf = (workflow: Workflow): Workflow['jobs'][string]['steps'][number][] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

it('the Action passes on this project as it stands', async () => {
  const repo = makeRepo();
  const base = repo.commit('nothing yet');
  const archive = execFileSync('git', ['-C', root, 'archive', 'HEAD'], { maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', repo.path], { input: archive });
  const head = repo.commit('all of it');
  const { code, outputs, report } = await step({ workspace: repo.path, event: 'push', payload: { ref: 'refs/heads/main', before: base, after: head } });
  expect(report?.findings.filter(({ status, severity }) => status === 'open' && !['low', 'info'].includes(severity)).map(({ rule, occurrences }) => [rule, occurrences[0]?.path, occurrences[0]?.line])).toEqual([]);
  expect({ code, complete: outputs['complete'], commits: outputs['commits'] }).toEqual({ code: 0, complete: 'true', commits: '1' });
});

describe('this project\'s workflows', () => {
  it.each(readdirSync(join(root, '.github/workflows')))('%s: pinned, with least permissions', (name) => {
    const workflow = parse(text(join('.github/workflows', name))) as Workflow;
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/^(?:\.\/|[\w-]+\/[\w/-]+@[0-9a-f]{40})$/.test(uses))).toEqual([]);
    expect(stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@')).every((one) => one.with?.['persist-credentials'] === false)).toBe(true);
    for (const [input] of stepsOf(workflow).filter(({ uses }) => uses === './').flatMap((one) => Object.entries(one.with ?? {}))) expect(metadata.inputs).toHaveProperty(input);
  });

  it('use the Action on themselves', () => {
    expect(stepsOf(parse(text('.github/workflows/leaksift.yml')) as Workflow).map(({ uses }) => uses)).toContain('./');
  });
});

describe('GitHub\'s own schemas', () => {
  const own = readdirSync(join(root, '.github/workflows')).map((name) => [name, text(join('.github/workflows', name))] as const);
  it.each([...own, ...COPIES, SHORT])('take %s', async (_, content) => {
    expect(await workflowErrors(content)).toEqual([]);
  });

  it('take action.yml', () => {
    expect(metadataErrors(text('action.yml'))).toEqual([]);
  });

  it.each([
    ['an unknown event', 'on: pushed\njobs: { a: { runs-on: x, steps: [{ run: a }] } }\n'],
    ['an unknown key', 'on: push\njobs: { a: { runs-on: x, stepps: [] } }\n'],
    ['an unknown permission', 'on: push\npermissions: { pull-request: write }\njobs: { a: { runs-on: x, steps: [{ run: a }] } }\n'],
    ['an expression that is cut', 'on: push\njobs: { a: { runs-on: x, steps: [{ run: a, if: "${{ github." }] } }\n'],
  ])('refuse %s', async (_, content) => {
    expect(await workflowErrors(content)).not.toEqual([]);
  });

  it('refuse a step of an unknown kind in action.yml', () => {
    expect(metadataErrors(text('action.yml').replace('node24', 'node7'))).not.toEqual([]);
  });
});

describe('action.yml and the guide', () => {
  it('name the file that is built', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.mjs' });
  });

  it('agree on inputs and outputs', () => {
    const listed = (heading: string): string[] => {
      const section = guide.slice(guide.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
      return [...section.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
    };
    expect(listed('Inputs').sort()).toEqual(Object.keys(metadata.inputs).sort());
    expect(listed('Outputs').sort()).toEqual(Object.keys(metadata.outputs).sort());
  });

  it('tell how every pin is come by, and what every permission is for', () => {
    const section = (heading: string): string => guide.slice(guide.indexOf(`## ${heading}\n`)).split('\n## ')[0] ?? '';
    const bodies = COPIES.map(([, body]) => body).join('');
    const pins = new Set([...bodies.matchAll(/@([A-Z_]+)$/gm)].map(([, pin]) => pin ?? ''));
    const permissions = new Set([...bodies.matchAll(/^  ([a-z-]+): (?:read|write)\b/gm)].map(([, name]) => name ?? ''));
    expect([...pins].filter((pin) => !section('The pin').includes(`\`${pin}\``))).toEqual([]);
    expect([...permissions].filter((name) => !section('Permissions').includes(`\`${name}: `))).toEqual([]);
    expect({ pins: pins.size, permissions: permissions.size }).toEqual({ pins: 2, permissions: 4 });
  });

  it.each([...COPIES, SHORT])('workflow to copy: %s', (name, body) => {
    const workflow = parse(body) as Workflow;
    expect(workflow.permissions).toMatchObject({ contents: 'read' });
    expect(typeof workflow.on === 'string' ? [workflow.on] : Array.isArray(workflow.on) ? workflow.on : Object.keys(workflow.on)).toEqual(TRIGGERS[name]);
    expect(stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@')).every((one) => one.with?.['persist-credentials'] === false)).toBe(true);
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/@(?:[0-9a-f]{40}|COMMIT|CODEQL_COMMIT)$/.test(uses))).toEqual([]);
    for (const one of stepsOf(workflow).filter(({ uses }) => uses?.startsWith('leaksift/'))) expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(one.with ?? {})));
  });
});
