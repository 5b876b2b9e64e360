/** What a coding agent is refused, and what it may do. */
import { describe, expect, test } from 'vitest';
import { pick, seeded } from '../../helpers/draw.ts';
import { makeRepo } from '../../helpers/repo.ts';
import { credentials, runHook } from './workshop.ts';

const repo = makeRepo();
const draw = seeded(616);
const password = () => pick(draw, 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 24);
const ask = (call: unknown) => runHook(repo, ['agent'], { input: typeof call === 'string' ? call : JSON.stringify(call) });

describe('a tool call', () => {
  test.each([
    ['a file', { tool_name: 'Write', tool_input: { file_path: `${repo.path}/deep/a.ini`, content: credentials() } }, /deep\/a\.ini:2:/],
    ['an edit', { tool_name: 'Edit', tool_input: { file_path: 'a', old_string: 'x', new_string: credentials() } }, /Refused/],
    ['several edits', { tool_input: { path: 'a', edits: [{ new_string: 'x' }, { new_string: credentials() }] } }, /Refused/],
    ['a command', { tool_name: 'Bash', tool_input: { command: `echo '${credentials()}' > x` } }, /Refused/],
    ['a value that only its name tells', { tool_name: 'mcp__db__connect', tool_input: { server: { password: password() } } }, /Refused/],
    ['the same with a line end', { tool_input: { name: 'DB_PASSWORD', password: `${password()}\n` } }, /Refused/],
    ['what Windsurf asks', { agent_action_name: 'pre_run_command', tool_info: { command_line: `echo '${credentials()}'`, cwd: repo.path } }, /Refused/],
    ['a credential in a name', { tool_input: { headers: { [credentials()]: 1 } } }, /Refused/],
    ['a second input', { tool_input: {}, arguments: { content: credentials() } }, /Refused/],
    ['a second input that is no object', { tool_input: {}, arguments: credentials() }, /no tool call/],
    ['a call too deep to read', `{"tool_input":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, /could not be read/],
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
    ['taking one out by name', { tool_input: { old: { password: password() }, new: { password: '${PASSWORD}' } } }],
    ['a search', { tool_name: 'Grep', tool_input: { pattern: 'password\\s*=', path: 'src', '-n': true, head_limit: 20, output_mode: 'content' } }],
  ])('%s passes in silence', (_, call) => {
    expect(ask(call)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
