/** The ways out of a block: what is to be typed stands alone on its line, and nothing is wider than a terminal. */
import { expect, test } from 'vitest';
import { waysOut } from '../../../../src/surfaces/hook/ways-out.ts';
import { finding, oldFinding } from '../../reporters/samples.ts';

const blocking = { failOn: 'medium', variables: {}, program: 'leaksift' } as const;
const found = [finding()];

test.each(['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive', 'agent'] as const)('%s: within eighty columns, behind the two of the margin', (event) => {
  for (const unborn of [true, false]) {
    const lines = waysOut(found, { ...blocking, event, unborn });
    expect(lines.filter((line) => line.length > 78)).toEqual([]);
    const typed = lines.filter((line) => line.startsWith('    '));
    expect(typed.filter((line) => !/^ {4}(?:git (?:restore|rm|commit|rebase) |leaksift)/.test(line))).toEqual([]);
    expect(typed).toContain(event === 'pre-receive' ? '    git commit --amend' : `    leaksift:allow ${found[0]?.fingerprint ?? ''} <reason>`);
  }
});

test('a ref that is called after a credential is pushed under another name: there is no commit to change, and no line to mark', () => {
  const one = finding();
  const named = { ...one, occurrences: one.occurrences.map((occurrence) => ({ ...occurrence, source: 'ref-name' as const, path: 'refs/heads/x', commit: null })) };
  for (const event of ['pre-push', 'pre-receive'] as const) {
    expect(waysOut([named], { ...blocking, event })).toEqual(['Push the branch or tag under another name:', '    git push <remote> <branch>:<another name>']);
    expect(waysOut([named, one], { ...blocking, event }).join()).toContain('git rebase');
  }
});

test('the program is named as it is typed here', () => {
  expect(waysOut(found, { ...blocking, event: 'pre-commit', program: "node '/a b/leaksift.mjs'" })).toContain("    node '/a b/leaksift.mjs' baseline triage");
});

test('a commit that has none before it is told of', () => {
  expect(waysOut([oldFinding()], { ...blocking, event: 'pre-push' }).join('\n')).toMatch(/git rebase --interactive [\da-f]+\^\n.*--root/);
});
