import { describe, expect, test } from 'vitest';
import { isTrue, parseConfig, quoteConfigValue } from '../../../src/git/config-file.ts';

describe('git configuration, as data', () => {
  test.each([
    ['[core]\n\tbare = true\n', 'core.bare', 'true'],
    ['[CORE]\nBare\n', 'core.bare', 'true'],
    ['[core] bare = false ; said so\n', 'core.bare', 'false'],
    ['[a]\nb = " kept "  # not this\n', 'a.b', ' kept '],
    ['[a]\nb = one \\\n  two\n', 'a.b', 'one   two'],
    ['[a]\nb = "x\\ty\\"z\\\\"\n', 'a.b', 'x\ty"z\\'],
    ['[a]\nb = 1\nb = 2\n', 'a.b', '2'],
    ['[remote "Or\\"igin"]\nurl = u\n', 'remote.Or"igin.url', 'u'],
    ['[a]\r\nb = c\r\n', 'a.b', 'c'],
    ['[a]\nb =\n', 'a.b', ''],
  ])('%j gives %s', (text, key, value) => {
    expect(parseConfig(text).last(key)).toBe(value);
  });

  test('a subsection keeps its case, section and name do not', () => {
    const config = parseConfig('[Branch "Main"]\nReMote = x\n');
    expect(config.last('branch.Main.REMOTE')).toBe('x');
    expect(config.last('branch.main.remote')).toBeUndefined();
  });

  test('what is no configuration is named by its line', () => {
    expect(parseConfig('stray\n[a]\nb = 1\n= 2\n').broken).toEqual([1, 4]);
  });

  test.each(['plain', 'with "quotes" and \\', 'tab\tand\nnewline', ' ; # '])('%j survives quoting', (value) => {
    expect(parseConfig(`[a]\nb = ${quoteConfigValue(value)}\n`).last('a.b')).toBe(value);
  });

  test.each([['true', true], ['yes', true], ['1', true], ['off', false], ['0', false], ['', false], [undefined, false]])('%j is %s', (value, truth) => {
    expect(isTrue(value)).toBe(truth);
  });
});
