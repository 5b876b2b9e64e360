/** From events to what they want scanned: a row of the table each, and payloads of any shape. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/errors.ts';
import { planOf } from '../../../src/surfaces/action/event.ts';

const [a, b] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];
const ZERO = '0'.repeat(40);

describe('events', () => {
  it.each([
    ['push', { ref: 'refs/heads/x', before: a, after: b }, { kind: 'between', base: a, head: b, pushed: 'refs/heads/x' }],
    ['push', { ref: 'refs/heads/x', before: ZERO, after: b }, { kind: 'beside-branches', head: b, pushed: 'refs/heads/x' }],
    ['push', { ref: 'refs/heads/x', before: a, after: ZERO }, { kind: 'nothing', why: 'the branch was deleted' }],
    ['push', { ref: 'refs/tags/x', before: a, after: ZERO }, { kind: 'nothing', why: 'the tag was deleted' }],
    ['push', { ref: 'refs/tags/x', before: a, after: b }, { kind: 'beside-branches', head: b, pushed: 'refs/tags/x' }],
    ['pull_request', { pull_request: { base: { sha: a }, head: { sha: b } } }, { kind: 'between', base: a, head: b }],
    ['pull_request_target', { pull_request: { base: { sha: a }, head: { sha: b } } }, { kind: 'between', base: a, head: b }],
    ['anything', { pull_request: { base: { sha: a }, head: { sha: b } } }, { kind: 'between', base: a, head: b }],
    ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, { kind: 'between', base: a, head: b }],
    ['workflow_run', { workflow_run: { head_sha: b, pull_requests: [{ number: 2, base: { sha: a } }] } }, { kind: 'between', base: a, head: b }],
    ['workflow_run', { workflow_run: { head_sha: b, pull_requests: [] } }, { kind: 'beside-default', head: b }],
    ['schedule', {}, { kind: 'history' }],
    ['workflow_dispatch', null, { kind: 'history' }],
  ])('%s %j', (event, payload, wanted) => {
    expect(planOf(event, payload).wanted).toEqual(wanted);
  });

  it.each([
    ['push', { before: a }], ['pull_request', {}], ['pull_request_target', []], ['push', { before: a, after: 'main' }], ['pull_request', { pull_request: { base: { sha: '--all' }, head: { sha: b } } }],
    ['merge_group', {}], ['workflow_run', { workflow_run: { head_sha: b.slice(1) } }],
  ])('%s %j has no ids', (event, payload) => {
    expect(() => planOf(event, payload)).toThrow(/payload has no object id at/);
  });

  it.each([
    [[{ id: a, distinct: true }, { id: b, distinct: false }, { id: 'HEAD', distinct: true }, { id: b }, null], { ids: new Set([a]), isCut: false }],
    [Array.from({ length: 2048 }, () => ({ id: a, distinct: true })), { ids: new Set([a]), isCut: true }],
    ['none', { ids: new Set(), isCut: false }],
  ])('which commits are new in a push %#', (commits, fresh) => {
    expect(planOf('push', { ref: 'refs/heads/x', before: ZERO, after: b, commits }).fresh).toEqual(fresh);
  });

  it.each([
    ['pull_request', { pull_request: { number: 7, commits: 3, base: { sha: a }, head: { sha: b } } }, 7, 3],
    ['pull_request', { number: 8, pull_request: { base: { sha: a }, head: { sha: b } } }, 8, 0],
    ['pull_request', { pull_request: { number: 7.5, commits: -1, base: { sha: a }, head: { sha: b } } }, null, 0],
    ['workflow_run', { workflow_run: { head_sha: b, pull_requests: [{ number: 2, base: { sha: a } }] } }, 2, 0],
    ['push', { number: 7, before: a, after: b }, null, 0],
  ])('%s %j is of a pull request, with so many commits', (event, payload, pullRequest, commits) => {
    expect(planOf(event, payload)).toMatchObject({ pullRequest, commits });
  });

  it('only what has gone through a review is trusted', () => {
    expect(['pull_request', 'push', 'merge_group', 'schedule', 'workflow_run'].map((event) =>
      planOf(event, { before: a, after: b, ref: 'refs/heads/x', merge_group: { base_sha: a, head_sha: b }, workflow_run: { head_sha: b }, ...(event === 'pull_request' ? { pull_request: { base: { sha: a }, head: { sha: b } } } : {}) }).untrusted)).toEqual([true, false, true, false, true]);
  });
});

it('no payload gives anything but a plan of full ids, or a fault', () => {
  const events = fc.constantFrom('push', 'pull_request', 'merge_group', 'workflow_run', 'x');
  const leaf = fc.oneof(fc.constantFrom(a, b, ZERO, 'HEAD', '--all', '', 3, null, true), fc.string());
  const keys = fc.constantFrom('pull_request', 'base', 'head', 'sha', 'before', 'after', 'ref', 'merge_group', 'base_sha', 'head_sha', 'workflow_run', 'pull_requests', '__proto__', 'number');
  const { tree } = fc.letrec((tie) => ({ tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 2 }), fc.dictionary(keys, tie('tree'), { maxKeys: 5 })) }));
  fc.assert(fc.property(events, tree, (event, payload) => {
    try {
      const { wanted } = planOf(event, payload);
      const ids = [...('head' in wanted ? [wanted.head] : []), ...('base' in wanted ? [wanted.base] : [])];
      return ids.every((id) => /^[0-9a-f]{40}$/.test(id));
    } catch (error) {
      return isFault(error) && error.code === 'usage';
    }
  }), { seed: 7700, numRuns: 300 });
});
