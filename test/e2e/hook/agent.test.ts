/** What a coding agent is refused, and what it may do. */
import { describe, expect, test } from 'vitest';
import { makeRepo } from '../../helpers/repo.ts';
import { credentials, runHook } from './workshop.ts';

const repo = makeRepo();
const ask = (call: unknown) => runHook(repo, ['agent'], { input: typeof call === 'string' ? call : JSON.stringify(call) });

describe('a tool call', () => {
  test.each([
    ['a file', { tool_name: 'Write', tool_input: { file_path: `${repo.path}/deep/a.ini`, content: credentials() } }, /deep\/a\.ini:2:/],
    ['an edit', { tool_name: 'Edit', tool_input: { file_path: 'a', old_string: 'x', new_string: credentials() } }, /Refused/],
    ['several edits', { tool_input: { path: 'a', edits: [{ new_string: 'x' }, { new_string: credentials() }] } }, /Refused/],
    ['a command', { tool_name: 'Bash', tool_input: { command: `echo '${credentials()}' > x` } }, /Refused/],
    ['garbage', 'garbage', /no tool call/],
    ['nothing', '', /no tool call/],
    ['no input', { tool_name: 'Write' }, /no tool call/],
  ])('%s is refused', (_, call, says) => {
    const { status, stdout, stderr } = ask(call);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(says) as string });
  });

  test.each([
    ['a clean file', { tool_input: { file_path: 'a', content: 'x = 1\n' } }],
    ['taking a credential out', { tool_input: { file_path: 'a', old_string: credentials(), new_string: 'key = os.environ["KEY"]' } }],
    ['a command', { tool_input: { command: 'git status' } }],
  ])('%s passes in silence', (_, call) => {
    expect(ask(call)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
