/**
 * Every command of every guide, as a shell hands it to `aws`, held to the AWS CLI's own model: operations, options, lengths and
 * values. Nothing is called: `aws` on the path writes down its arguments, and the CLI checks them without a network.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUIDE_KINDS } from '../../../src/respond/guide.ts';
import { incidentOf, type Incident } from '../../../src/respond/incident.ts';
import { accessKeyId, seeded } from '../../helpers/draw.ts';
import { foundFor, reportOf } from '../../unit/respond/found.ts';
import { pythonProgram } from './python.ts';

const NOW = new Date();
const ID = accessKeyId(seeded(87));
const folder = mkdtempSync(join(tmpdir(), 'leaksift-commands-'));
const log = join(folder, 'log');
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers with a word that is a Region, a user and a number at once, as far as loops and variables ask. */
const AWS = `#!/bin/sh\nfor word; do printf '%s\\0' "$word"; done >> "$LOG"\nprintf '\\n\\0' >> "$LOG"\necho us-east-1\n`;

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  for (const [name, text] of [['aws', AWS], ...['leaksift', 'git', 'ssh-keygen', 'sleep', 'rm', 'base64'].map((name) => [name, '#!/bin/sh\n'] as const)] as const) {
    writeFileSync(join(folder, 'bin', name), text);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  pythonProgram('python');
}, 600_000);

/** What a person types where a command asks for something. */
function filledIn(command: string): string {
  return command.replace('ACCESS_KEY_ID=PASTE_IT_HERE', `ACCESS_KEY_ID=${ID}`).replace('CREDENTIAL_ID=PASTE_IT_HERE', 'CREDENTIAL_ID=ACCA0123456789ABCDEF').replace('KEY=PASTE_IT_HERE', `KEY=${ID}`).replaceAll('PASTE_IT_HERE', 'someone');
}

function runAll({ chapters }: Incident): { argumentLists: string[][]; stderr: string; status: number | null } {
  const commands = chapters.flatMap(({ sections }) => sections).flatMap(({ steps }) => steps).flatMap(({ commands: all = [] }) => all);
  writeFileSync(log, '');
  const { status, stderr } = spawnSync('/bin/sh', ['-eu', '-c', commands.map(filledIn).join('\n')], { cwd: folder, env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, LOG: log }, encoding: 'utf8' });
  const lists = readFileSync(log, 'utf8').split('\n\0').filter((line) => line !== '').map((line) => line.split('\0').slice(0, -1));
  return { argumentLists: lists, stderr, status };
}

function refused(argumentLists: readonly (readonly string[])[]): unknown {
  const unique = [...new Map(argumentLists.map((list) => [list.join('\0'), list])).values()];
  const stdout = execFileSync(pythonProgram('python'), [join(import.meta.dirname, 'aws-commands.py')], { input: JSON.stringify(unique), encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder, AWS_DEFAULT_REGION: 'us-east-1' } });
  return JSON.parse(stdout);
}

describe('the AWS CLI', () => {
  it('refuses what is wrong', () => {
    const wrong = [['iam', 'deactivate-key'], ['iam', 'get-user', '--bogus', 'x'], ['iam', 'update-access-key', '--status', 'Inactive'], ['iam', 'list-users', '--query', 'Users[?'], ['iam', 'get-login-profile', '--user-name', '']];
    expect((refused([...wrong, ['iam', 'list-users', '--query', 'Users[].UserName', '--output', 'text']]) as unknown[]).length).toBe(wrong.length);
  });

  it('takes every command of every guide, in every partition, whatever is known', () => {
    const all = GUIDE_KINDS.flatMap((kind) => (['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'] as const).flatMap((partition) => [foundFor(kind, partition), { ...foundFor(kind, partition), verdict: null }].flatMap((finding) => [new Map([[finding.fingerprint, ID]]), new Map()].flatMap((ids) => {
      const { argumentLists, stderr, status } = runAll(incidentOf(reportOf(finding), { now: NOW, ids }));
      expect({ kind, partition, stderr, status }).toEqual({ kind, partition, stderr: '', status: 0 });
      return argumentLists;
    }))));
    const operations = new Set(all.map(([service, operation]) => `${service} ${operation}`));
    expect(operations.size).toBeGreaterThan(45);
    expect(refused(all)).toEqual([]);
    console.log(`${new Set(all.map((list) => list.join('\0'))).size} different commands of ${operations.size} operations`);
  }, 300_000);
});
