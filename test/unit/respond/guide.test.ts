/** Guides: the right one for each credential, in the right order, with commands that a shell reads as they are meant. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { fingerprintOf } from '../../../src/core/ids.ts';
import { fill, variablesIn, type Subject } from '../../../src/respond/fill.ts';
import { GUIDE_KINDS, type Step } from '../../../src/respond/guide.ts';
import { guideFor, GUIDES } from '../../../src/respond/guides/index.ts';
import { incidentOf } from '../../../src/respond/incident.ts';
import { quote } from '../../../src/respond/quote.ts';
import { html } from '../../../src/respond/render/html.ts';
import { markdown } from '../../../src/respond/render/markdown.ts';
import { text } from '../../../src/respond/render/text.ts';
import { endAbuse, persistence, safeguards, seeAbuse, sweep, tellAws } from '../../../src/respond/steps/account.ts';
import { cleanRepository } from '../../../src/respond/steps/git.ts';
import { accessKeyId, seeded } from '../../helpers/draw.ts';
import { finding, place } from '../reporters/samples.ts';
import { foundFor, reportOf } from './found.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const ID = accessKeyId(seeded(83));
const parts = (...kinds: readonly string[]): Pick<Finding, 'parts'> => ({ parts: kinds.map((kind) => ({ kind, masked: '…(40)' })) });
const live = (arn: string): Pick<Finding, 'verdict'> => ({ verdict: { status: 'live', arn, account: arn.split(':')[4] ?? '' } });
const KEY = ['aws-access-key-id', 'aws-secret-access-key'] as const;

function guideText(one: Finding, over: { since?: string; ids?: ReadonlyMap<Finding['fingerprint'], string> } = {}): string {
  return [...text(incidentOf(reportOf(one), { now: NOW, ids: new Map([[one.fingerprint, ID]]), ...over }), 100)].join('');
}

describe('each credential has its own guide', () => {
  it.each([
    ['aws-user-key', finding(live('arn:aws:iam::123456789012:user/a'))],
    ['aws-root-key', finding(live('arn:aws:iam::123456789012:root'))],
    ['aws-temporary', finding(parts(...KEY, 'aws-session-token'))],
    ['aws-temporary', finding({ ...parts(...KEY, 'aws-session-token'), ...live('arn:aws:sts::123456789012:assumed-role/deploy/i-0abc') })],
    ['aws-user-session', finding({ ...parts(...KEY, 'aws-session-token'), ...live('arn:aws:iam::123456789012:user/a') })],
    ['aws-user-session', finding({ ...parts(...KEY, 'aws-session-token'), ...live('arn:aws:sts::123456789012:federated-user/bob') })],
    ['aws-root-key', finding({ ...parts(...KEY, 'aws-session-token'), ...live('arn:aws:iam::123456789012:root') })],
    ['aws-bedrock', finding(parts('aws-bedrock-api-key'))],
    ['aws-ses', finding(parts('aws-access-key-id', 'aws-ses-smtp-password'))],
    ['aws-codecommit', finding(parts('aws-codecommit-password'))],
    ['aws-presigned-url', finding(parts('aws-presigned-url', 'aws-access-key-id'))],
    ['aws-presigned-by-session', finding({ ...parts('aws-presigned-url', 'aws-access-key-id'), facts: { keyType: 'temporary' } })],
    ['aws-other', finding(parts('aws-secret-access-key'))],
    ['private-key', finding(parts('private-key'))],
    ['token', finding(parts('github-token'))],
    ['token', finding(parts('google-oauth-client-secret'))],
    ['other', finding(parts('url-password'))],
  ] as const)('%s', (kind, one) => {
    expect(guideFor(one).kind).toBe(kind);
  });

  it.each(GUIDE_KINDS)('%s says what, why and how to see that it worked', (kind) => {
    const guide = GUIDES[kind];
    const steps = [...guide.contain, ...guide.trace, ...guide.replace];
    expect(guide.kind).toBe(kind);
    expect([guide.contain.length, guide.trace.length, guide.replace.length].every((amount) => amount > 0)).toBe(true);
    for (const { title, why, check } of steps) expect([title, why, check].every((sentence) => sentence.length > 8)).toBe(true);
  });
});

describe('the order', () => {
  const written = guideText(finding({ ...live('arn:aws:iam::123456789012:user/team/alice'), exposure: null }));

  it('stops the key first, and its sessions, before anything else; the repository comes last', () => {
    const order = ['--status Inactive', 'aws iam list-access-keys', 'put-user-policy', 'get-login-profile', 'get-access-key-last-used', 'cloudtrail lookup-events', 'generate-credential-report', 'describe-spot-fleet-requests', 'describe-instances', 'create-access-key', 'get-alternate-contact', 'filter-repo'];
    const places = order.map((command) => written.indexOf(command));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((at) => at > 0)).toBe(true);
  });

  it('all credentials are stopped before any is traced', () => {
    const two = [finding(live('arn:aws:iam::123456789012:user/a')), finding({ ...live('arn:aws:iam::123456789012:user/b'), fingerprint: fingerprintOf('1'.repeat(32)) })];
    const all = [...text(incidentOf(reportOf(...two), { now: NOW, ids: new Map() }), 100)].join('');
    expect(all.lastIndexOf('put-user-policy')).toBeLessThan(all.indexOf('lookup-events --region "$region"'));
    expect(all.split('generate-credential-report')).toHaveLength(2);
  });

  it('commands hold the user, the ID, the partition and the Region, and nothing is left to fill in', () => {
    expect(written).toContain(`aws iam update-access-key --user-name alice --access-key-id ${ID} --status Inactive`);
    expect(written).not.toMatch(/USER_NAME|ACCESS_KEY_ID|ROLE_NAME|ACCOUNT_ID/);
    expect(guideText(finding(live('arn:aws-cn:iam::123456789012:user/li')))).toContain('describe-regions --region cn-north-1');
    expect(written).toContain('leaksift respond report.json --sweep --region us-east-1 --since ');
  });

  it.each([['aws-cn', 'cn-north-1'], ['aws-us-gov', 'us-gov-west-1'], ['aws-eusc', 'eusc-de-east-1']])('in %s the first step points the command line there, and no command goes to another partition', (partition, home) => {
    const all = GUIDE_KINDS.filter((kind) => kind.startsWith('aws-')).map((kind) => guideText(foundFor(kind, partition)));
    for (const guide of all) {
      expect(guide.indexOf(`export AWS_REGION=${home} AWS_DEFAULT_REGION=${home}`)).toBeLessThan(guide.indexOf('\naws iam'));
      expect(guide).toContain(`1.1 Point AWS's command line at the partition ${partition}`);
      expect(guide).not.toContain('us-east-1');
    }
    expect(guideText(foundFor('aws-user-key'))).not.toContain('export AWS_REGION');
  });

  it('a federated user\'s name is nobody\'s user name', () => {
    expect(guideText(finding({ ...parts(...KEY, 'aws-session-token'), ...live('arn:aws:sts::123456789012:federated-user/bob') }))).not.toContain('--user-name bob');
  });
});

describe('days', () => {
  const old = finding({ occurrences: [place({ date: '2024-01-01T00:00:00Z' })] });

  it('since the first place, and how much of them CloudTrail still has', () => {
    const written = guideText(old);
    expect(written).toContain('since 2024-01-01, for 1,055 days');
    expect(written.replace(/\s+/g, ' ')).toContain('For the 965 days before');
    expect(written).toContain('--start-time 2026-08-24');
  });

  it('--since bounds the search', () => {
    const written = guideText(old, { since: '2026-11-20' });
    expect(written).toContain('for 1 day');
    expect(written).toContain('--start-time 2026-11-20');
    expect(written).not.toContain('965 days');
  });
});

describe('nothing to respond to', () => {
  it.each([
    ['no finding', []],
    ['suppressed', [finding({ status: 'suppressed', suppressedBy: { by: 'baseline', reason: 'x' } })]],
    ['documented', [finding({ facts: { documented: true } })]],
    ['canaries', [finding({ facts: { canary: true } })]],
  ])('%s', (_, findings) => {
    expect(() => incidentOf(reportOf(...findings), { now: NOW, ids: new Map() })).toThrow(/no open finding/);
  });
});

describe('commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leaksift-guide-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'aws'), '#!/bin/sh\nfor word; do printf "%s\\0" "$word"; done\n');
  chmodSync(join(folder, 'bin', 'aws'), 0o755);
  const run = (command: string, env: Record<string, string> = {}): { words: string[]; stderr: string; status: number | null } => {
    const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', command], { cwd: folder, env: { PATH: join(folder, 'bin'), ...env }, encoding: 'utf8' });
    return { words: stdout.split('\0').slice(0, -1), stderr, status };
  };
  const subject: Subject = { partition: 'aws', since: '2026-01-01', before: '2025-12-18', trail: '2026-02-01', report: 'report.json' };
  const shared: readonly Step[] = [sweep, persistence, seeAbuse, endAbuse, tellAws, safeguards, cleanRepository];
  const steps = [...Object.values(GUIDES).flatMap(({ contain, trace, replace }) => [...contain, ...trace, ...replace]), ...shared];
  const templates = [...new Set(steps.flatMap(({ commands = [] }) => commands))];

  /** Set by a line of the guide itself, where a list has just told what to paste. */
  const OWN = new Set(templates.flatMap((template) => /^([A-Z_]+)=PASTE_IT_HERE$/.exec(template)?.[1] ?? []));

  it.each(templates.map((template) => [template]))('a shell can read %s', (template) => {
    const written = fill(template, subject);
    expect(spawnSync('/bin/sh', ['-n', '-c', written], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(written).not.toMatch(/\{(?:id|user|role|account|partition|home|since|before|trail|report)\}/);
    const variables = [...written.matchAll(/"\$([A-Z_]{3,})"/g)].map(([, name = '']) => name).filter((name) => !OWN.has(name));
    expect(new Set(variables)).toEqual(new Set(variablesIn([template], subject)));
  });

  it.each(GUIDE_KINDS.flatMap((kind) => [true, false].map((isKnown) => [kind, isKnown] as const)))('%s, checked or not (%j): what a command uses, a line before it has set', (kind, isKnown) => {
    const one = isKnown ? foundFor(kind) : { ...foundFor(kind), verdict: null };
    const second = { ...foundFor(kind), verdict: null, fingerprint: fingerprintOf('1'.repeat(32)) };
    for (const findings of [[one], [one, second]]) {
      const { chapters } = incidentOf(reportOf(...findings), { now: NOW, ids: isKnown ? new Map([[one.fingerprint, ID]]) : new Map() });
      const set = new Set(['region', 'name']);
      for (const line of chapters.flatMap(({ sections }) => sections).flatMap(({ steps: all }) => all).flatMap(({ commands = [] }) => commands)) {
        for (const [, used = ''] of line.matchAll(/"\$(\w+)"/g)) expect({ line, used, isSet: set.has(used) }).toEqual({ line, used, isSet: true });
        for (const [, name = ''] of line.matchAll(/^([A-Z_]+)=/gm)) set.add(name);
      }
    }
  });

  it('a quoted word is one word, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((word) => !word.includes('\0') && !/\p{Cs}/u.test(word)), (word) => {
      expect(run(`aws ${quote(word)}`).words).toEqual([word]);
    }), { numRuns: 60 });
  });

  it('names reach AWS as they are, or are not used', () => {
    const names = fc.oneof(fc.constantFrom('-x', '--endpoint-url', 'a b', "a'b", '$(touch gone)', '`id`', 'a;b', 'a\nb', 'ä', '', 'alice+ci@example.com', 'a'.repeat(65)), fc.string());
    fc.assert(fc.property(names, (user) => {
      const written = fill('aws iam get-user --user-name {user} --x', { ...subject, user });
      const { words } = run(written, { USER_NAME: 'fallback' });
      const used = /^[\w+=,.@-]{1,64}$/.test(user);
      expect(words.join(' ').replace('--user-name=', '--user-name ')).toBe(`iam get-user --user-name ${used ? user : 'fallback'} --x`);
    }), { numRuns: 80 });
  });
});

describe('texts of a repository stay texts', () => {
  const hostile = finding({ occurrences: [place({ path: '```\n<script>alert(1)</script>\u001b[31m', author: '@everyone <img>' })], verdict: { status: 'live', arn: 'arn:aws:iam::123456789012:user/`;reboot`' } });
  const incident = incidentOf(reportOf(hostile), { now: NOW, ids: new Map([[hostile.fingerprint, '$(reboot)']]) });
  const all = { text: [...text(incident, 80)].join(''), markdown: [...markdown(incident)].join(''), html: [...html(incident)].join('') };

  it.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
    expect(all[format]).not.toContain('\u001b');
    expect(all[format]).toContain('ACCESS_KEY_ID');
    for (const line of all[format].split('\n').filter((one) => /^(?:<pre><code>)?aws /.test(one))) expect(line).not.toContain('reboot');
  });

  it('markup is escaped', () => {
    expect(all.html).not.toMatch(/<script|<img/);
    expect(all.markdown).not.toMatch(/<script|<img/);
    expect(all.markdown.match(/^```/gm)?.length).toBe((all.markdown.match(/^```sh$/gm)?.length ?? 0) * 2);
  });
});
