import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { fingerprintOf } from '../../../src/core/ids.ts';
import { text } from '../../../src/reporters/text.ts';
import { OPTIONS, audit, emptyLedger, finding, incompleteReport, ledger, oldFinding, place, rendered, report } from './samples.ts';

const show = (input: Report, over = {}) => rendered(text.render(input, { ...OPTIONS, ...over }));
const ALLOW = `leaksift:allow ${'3f9a1c2e'.repeat(4)} <reason>`;
const noSkips = ledger({ units: { enumerated: 3, scanned: 3, skipped: 0, unread: 0 }, bytes: 999, skipped: [] });

test('a scan with one finding, whole', () => {
  expect(show(report([finding()], { ledger: noSkips }))).toBe(`leaksift scan dotfiles
1 open credential: 1 critical

CRITICAL  AWS access key ID with its secret                             3f9a1c2e
  what     AKIA…7Q2F + wJ…(40)
  where    .bash_profile:12:20
  facts    account 123456789012 · long-term key
  do       1. Deactivate the key in IAM, look for its use in CloudTrail, then
              delete it.
           2. No secret? Say so in a comment on that line or the line above:
              ${ALLOW}

Read 3 of 3 units, 999 B in 1.3 s.
Everything was read. 1 credential at or above medium must be dealt with.
`);
});

test('a clean scan, whole', () => {
  expect(show(report([], { ledger: noSkips }))).toBe(`leaksift scan dotfiles

Read 3 of 3 units, 999 B in 1.3 s.
Everything was read and nothing was found.
`);
});

test('an all-clear names what policy skipped', () => {
  const shown = show(report());
  expect(shown).toContain('Skipped 12: 12 × submodule.');
  expect(shown).toMatch(/Everything was read but what policy skips \(12\) and nothing was found\.\n$/);
});

test('nothing to read is said, also when quiet', () => {
  const empty = report([], { ledger: emptyLedger() });
  expect(show(empty)).toContain('Nothing to scan');
  expect(show(empty, { quiet: true })).toContain('Nothing to scan');
  expect(show(empty)).not.toContain('Everything was read');
});

describe('an incomplete scan', () => {
  test.each([[[]], [[finding()]]])('says so first and last, and names what was not read', (findings) => {
    for (const quiet of [false, true]) {
      const shown = show(incompleteReport(findings), { quiet });
      expect(shown.split('\n')[0]).toBe('INCOMPLETE: 1 of 1,200 units could not be read.');
      expect(shown.trimEnd().split('\n').slice(-2).join(' ')).toContain('this is no all-clear.');
      expect(shown).toContain('  blob 5a5a5a5a: missing object\n');
      expect(shown).not.toContain('Everything was read');
    }
  });

  test('that does not balance is no all-clear either', () => {
    const shown = show(report([], { ledger: ledger({ complete: false, units: { enumerated: 5, scanned: 3, skipped: 0, unread: 0 }, skipped: [] }) }));
    expect(shown).toContain('INCOMPLETE: 5 units should have been read, but only 3 can be accounted for.');
    expect(shown).not.toContain('nothing was found.');
  });

  test('lists twenty names and counts the rest', () => {
    const unread = Array.from({ length: 1000 }, (_, index) => ({ unit: `blob ${index}`, reason: 'missing object' }));
    const shown = show(report([], { ledger: ledger({ complete: false, units: { enumerated: 5000, scanned: 3000, skipped: 0, unread: 2000 }, unread, unreadOmitted: 1000 }) }));
    expect(shown.match(/^ {2}blob \d+: missing object$/gm)).toHaveLength(20);
    expect(shown).toContain('  and 1,980 more (--format json names the first 1,000)');
  });
});

describe('an audit', () => {
  const shown = show(audit([oldFinding()]));

  test('begins with what was read', () => {
    expect(shown.split('\n')[1]).toBe('2012–2026 · 1,204 commits · 12,033 objects · 5 refs · 14 authors');
  });

  test('tells the story of a credential', () => {
    expect(shown).toContain('  where    .bash_profile:12:20  (14 versions)\n           message of commit 9d8c7b6a, line 3\n');
    expect(shown).toContain('  since    2016-03-01 (9 years ago) by Ann Author in commit 1f3a2b4c\n');
    expect(shown.replace(/\s+/g, ' ')).toContain('now removed from HEAD by commit 9d8c7b6a, but the history keeps it; reachable from refs/heads/main and refs/tags/v1');
    expect(shown).toContain('  exposed  730 days (2.0 years) until its removal\n');
  });

  test('offers the baseline, because a mark can not reach old commits', () => {
    expect(shown).toContain('           2. Dealt with, or no secret? Accept it with leaksift baseline triage\n');
    expect(shown).not.toContain('leaksift:allow');
  });

  test('names the program as it is typed where it runs', () => {
    const program = "node '/home/ann/my tools/leaksift.mjs'";
    expect(show(audit([oldFinding()]), { program })).toContain(`Accept it with\n              ${program} baseline triage\n`);
  });

  test('says of what was only staged that no commit holds it, and not for how long it was exposed', () => {
    const exposure = { introduced: null, removed: null, inHead: false, refs: [], days: 0 };
    const [place] = finding().occurrences;
    if (place === undefined) throw new Error('a sample has a place');
    const shown = show(audit([oldFinding({ exposure, occurrences: [{ ...place, source: 'history', commit: null }] })]));
    expect(shown).toContain('now      in no commit: it was staged, and git still stores it\n');
    expect(shown).not.toContain('exposed');
    expect(show(audit([oldFinding({ exposure, occurrences: [{ ...place, source: 'tag-message', commit: null }] })]))).toContain('now      not in HEAD; no ref leads to it\n');
  });

  test('says when HEAD still holds it', () => {
    const exposure = { introduced: null, removed: null, inHead: true, refs: [], days: 0.5 };
    expect(show(audit([oldFinding({ exposure })]))).toMatch(/now {6}still in HEAD; no ref leads to it\n {2}exposed {2}less than a day/);
  });
});

test('findings stand in the report’s order and are counted by severity', () => {
  const shown = show(report([finding({ severity: 'critical' }), finding({ severity: 'medium' }), finding({ severity: 'low' }), finding({ severity: 'info' })]));
  expect(shown.match(/^ *(?:critical|high|medium|low|info)(?= )/gim)).toEqual(['CRITICAL', 'MEDIUM', '  low', '  info']);
  expect(shown).toContain('4 open credentials: 1 critical, 1 medium, 1 low, 1 info');
});

test('what stays below the floor fails nothing and is said', () => {
  const input = report([finding({ severity: 'low' })], { ledger: noSkips });
  const shown = show({ ...input, scan: { ...input.scan, exitCode: 0 } });
  expect(shown).toMatch(/Everything was read\. Nothing at or above medium; 1 open credential: 1 low\.\n$/);
  expect(show(input, { failOn: 'low' })).toContain('1 credential at or above low must be dealt with.');
});

test('what stays below the floor is told in a few words, without ways on', () => {
  const slight = oldFinding({ severity: 'low', title: 'Key', signals: ['label:key', 'not-a-word'], facts: {} });
  const shown = show(audit([slight]));
  expect(shown).toContain(`Below medium, so not counted
  low       .bash_profile:12:20, 1 more place                           3f9a1c2e
            Key AKIA…7Q2F + wJ…(40) · since 2016-03-01 by Ann Author in commit
            1f3a2b4c · not in HEAD · label:key, not-a-word
  In full: --fail-on low
`);
  expect(shown).not.toMatch(/baseline triage|^LOW/m);
  expect(show(audit([slight]), { failOn: 'low' })).toMatch(/^LOW  Key .*\n  what /m);
  expect(show(report([finding({ severity: 'info' })]))).not.toContain('In full');
});

test('an audit that found an AWS credential says where to go from there', () => {
  const hint = /^What to do, step by step: leaksift respond report\.json/m;
  expect(show(audit([oldFinding()]))).toMatch(hint);
  expect(show(audit([oldFinding()]), { program: 'npx leaksift' })).toContain('step by step: npx leaksift respond report.json');
  for (const other of [audit([oldFinding({ severity: 'low' })]), audit([oldFinding({ parts: [{ kind: 'github-token', masked: 'gh…(40)' }] })]), report([finding()])]) expect(show(other)).not.toMatch(hint);
  expect(show(audit([oldFinding()]), { quiet: true })).not.toMatch(hint);
});

test('suppressed findings are counted, not shown', () => {
  const suppressed = (by: 'inline' | 'baseline' | 'config') => finding({ status: 'suppressed', suppressedBy: { by, reason: 'rotated' } });
  const shown = show(report([suppressed('baseline'), suppressed('baseline'), suppressed('inline')]));
  expect(shown).toContain('Suppressed: 2 by the baseline, 1 by marks in the text.');
  expect(shown).not.toContain('CRITICAL');
  expect(shown).toMatch(/Nothing new is open: 3\ssuppressed\.\n$/);
});

test('known findings take a line each and are not counted', () => {
  const shown = show(report([finding({ new: false })]));
  expect(shown).toContain('In the base already, so not counted\n  critical  .bash_profile:12:20  AWS access key ID with its secret\n');
  expect(shown).toContain('no open credential · 1 in the base already');
});

test('a quiet run without open findings says nothing; with them, only these', () => {
  expect(show(report([finding({ new: false })]), { quiet: true })).toBe('');
  const shown = show({ ...report([finding(), finding({ new: false })]), scan: { ...report().scan, notes: ['a note'], exitCode: 1 } }, { quiet: true });
  expect(shown).toContain('CRITICAL');
  expect(shown).not.toMatch(/a note|In the base|leaksift scan/);
});

test('many places: five and a number', () => {
  const shown = show(report([finding({ occurrences: Array.from({ length: 9 }, (_, index) => place({ path: `deploy/${index}.sh`, decoded: ['base64'] })) })]));
  expect(shown.match(/deploy\/\d\.sh:12:20 {2}\(through base64\)/g)).toHaveLength(5);
  expect(shown).toContain('and 4 more places');
});

test('a verdict, a canary and the reasons for a generic finding are told', () => {
  const shown = show(report([finding({ verdict: { status: 'live', arn: 'arn:aws:iam::123456789012:user/deploy' }, facts: { canary: true }, signals: ['label:password', 'not-a-word'] })]), { width: 110 });
  expect(shown).toContain('checked  LIVE: it opens the account right now (arn:aws:iam::123456789012:user/deploy)');
  expect(shown).toContain('a canary: using it alerts whoever planted it');
  expect(shown).toContain('because  label:password, not-a-word');
});

test('shows values only when the report holds them', () => {
  const value = ['wJ', 'b3'.repeat(19)].join('');
  const input = report([finding({ parts: [{ kind: 'aws-secret-access-key', masked: 'wJ…(40)', value }] })]);
  expect(show(input)).toContain(value);
  expect(show(report([finding()]))).not.toContain(value.slice(2, 10));
});

test('repository text can not reach the terminal raw', () => {
  const shown = show(audit([oldFinding({ occurrences: [place({ path: 'a\x1b]0;pwned\x07\n\u202eb', author: 'Eve\x9b2J', date: '2020-01-01T00:00:00Z' })] })]), { color: true });
  expect(shown).toContain('a\\x1b]0;pwned\\x07\\n\\u202eb:12:20');
  expect(stripVTControlCharacters(shown)).toContain('by Eve\\x9b2J');
  expect(shown.replace(/\x1b\[\d+m/g, '').replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
});

test('colour changes nothing but colour', () => {
  const input = audit([oldFinding(), finding({ severity: 'low', fingerprint: fingerprintOf('ab'.repeat(16)) })]);
  expect(show(input)).not.toContain('\x1b');
  expect(show(input, { color: true })).toContain('\x1b[');
  expect(stripVTControlCharacters(show(input, { color: true }))).toBe(show(input));
});

test('breaks a list of figures after a dot, never inside an item', () => {
  const [, first, second] = show(audit([oldFinding()]), { width: 40 }).split('\n');
  expect([first, second]).toEqual(['2012–2026 · 1,204 commits ·', '12,033 objects · 5 refs · 14 authors']);
});

test.each([40, 60, 80, 110])('fits %i columns, but for paths and marks, which stay whole', (width) => {
  for (const line of show(audit([oldFinding(), oldFinding({ severity: 'low' })]), { width }).split('\n')) {
    if (!/^CRITICAL|versions\)|message of|^  low/.test(line)) expect([...line].length, line).toBeLessThanOrEqual(width);
  }
});
