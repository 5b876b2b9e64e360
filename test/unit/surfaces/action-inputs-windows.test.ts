/** The Action's paths as Windows has them: drive letters in either case, both separators, shares. Node's own rules for Windows, on any system. */
import { expect, test, vi } from 'vitest';
import { isFault } from '../../../src/errors.ts';
import { isInside, type Inputs, readInputs } from '../../../src/surfaces/action/inputs.ts';

vi.mock('node:path', async () => {
  const { win32 } = await vi.importActual<typeof import('node:path')>('node:path');
  return { ...win32, default: win32 };
});
vi.mock('node:fs', async (original) => ({ ...await original<typeof import('node:fs')>(), realpathSync: (path: string) => path }));

const WORKSPACE = 'D:\\a\\hello\\hello';

function inputs(given: Readonly<Record<string, string>>): Inputs {
  const asVariables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readInputs({ GITHUB_WORKSPACE: WORKSPACE, ...Object.fromEntries(asVariables) });
}

test.each([
  ['product', `${WORKSPACE}\\product`], ['sub/product', `${WORKSPACE}\\sub\\product`], ['sub\\product\\', `${WORKSPACE}\\sub\\product`], ['.', WORKSPACE],
  [`${WORKSPACE}\\product`, `${WORKSPACE}\\product`], ['d:\\A\\Hello\\hello\\product', `${WORKSPACE}\\product`], ['D:/a/hello/hello/product', `${WORKSPACE}\\product`],
])('working-directory %s', (value, folder) => {
  expect(inputs({ 'working-directory': value }).folder).toBe(folder);
});

test.each(['..', 'C:\\a\\hello\\hello', 'D:\\a\\hello', 'D:\\a\\hello\\hello2', '\\\\server\\share', '\\\\?\\D:\\x', '/x', 'E:x'])('leads out of the workspace: %s', (value) => {
  for (const name of ['working-directory', 'sarif-file']) expect(messageOf(() => inputs({ [name]: value }))).toContain(`Input ${name} leads out of the workspace`);
});

test.each([['ci\\leaksift.toml', 'ci/leaksift.toml'], ['.\\a.toml', 'a.toml'], ['./a/b.toml', 'a/b.toml']])('a file in the repository: %s', (value, path) => {
  const { config, baseline } = inputs({ config: value, baseline: value });
  expect([config, baseline]).toEqual([path, path]);
});

test.each(['D:\\a.toml', 'd:a.toml', '\\a.toml', '..\\a.toml', 'a\\..\\..\\b'])('no file in the repository: %s', (value) => {
  expect(messageOf(() => inputs({ config: value }))).toContain('Input config');
});

test('values may end as Windows ends lines', () => {
  expect(inputs({ 'fail-on': 'High\r\n', comment: ' True\r' })).toMatchObject({ failOn: 'high', comment: true });
});

test('case does not tell folders apart', () => {
  expect([isInside('d:\\A\\x', 'D:\\a'), isInside('D:\\ab', 'D:\\a'), isInside('D:\\a', 'D:\\A'), isInside('D:\\a\\..b', 'D:\\a')]).toEqual([true, false, true, true]);
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isFault(error)) return error.message;
    throw error;
  }
  return 'no fault';
}
