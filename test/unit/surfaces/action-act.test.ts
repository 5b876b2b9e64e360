/** What nobody foresaw is told where people look: an annotation, the summary and outputs, and no text of the error's own. */
import { expect, it } from 'vitest';
import { act } from '../../../src/surfaces/action/act.ts';
import type { Runner } from '../../../src/surfaces/action/runner.ts';

it('an internal error is annotated, and no all-clear', async () => {
  const told: string[] = [];
  const runner: Runner = {
    log: () => {
      throw new TypeError('something of the repository');
    },
    command: (level, message) => told.push(`${level}: ${message}`),
    mask: () => undefined,
    output: (name, value) => told.push(`${name}=${value}`),
    summary: (markdown) => told.push(markdown),
    hasCommanded: () => true,
  };
  expect(await act({}, runner)).toBe(3);
  expect(told).toContain('error: internal error (TypeError); the scan is incomplete. Please report it.');
  expect(told).toEqual(expect.arrayContaining(['exit-code=3', 'complete=false', expect.stringContaining('internal error')]));
  expect(told.join('\n')).not.toContain('something of the repository');
});
