/** Commands to the runner, beside those of GitHub's own toolkit. */
import { EOL } from 'node:os';
import { error, notice, setSecret, warning } from '@actions/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { command } from '../../../src/surfaces/action/command.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '%', '\r', '\n', ':', ',', '=', ' ', '%0A', '::') });
const number = fc.option(fc.nat(5), { nil: undefined });
/** Ours have a title, without which the toolkit leaves a blank. */
const properties = fc.record({ title: text.map((title) => `t${title}`), file: text, startLine: number, endLine: number, startColumn: number, endColumn: number }, { requiredKeys: ['title'] })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

test('annotations are encoded as the toolkit does', () => {
  fc.assert(fc.property(fc.constantFrom(...Object.entries({ error, warning, notice })), text, properties, ([name, tell], message, given) => {
    expect(`${command(name, message, given)}${EOL}`).toBe(told(() => tell(message, given)));
  }));
});

test('so are masks', () => {
  fc.assert(fc.property(text, (value) => {
    expect(`${command('add-mask', value)}${EOL}`).toBe(told(() => setSecret(value)));
  }));
});

function told(act: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    act();
    return write.mock.calls.map(([line]) => String(line)).join('');
  } finally {
    write.mockRestore();
  }
}
