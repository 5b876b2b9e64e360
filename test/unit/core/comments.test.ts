/** Which places of a text are comments: of many languages, of those without any, and of strings that look like one. */
import { describe, expect, test } from 'vitest';
import { inComment } from '../../../src/core/comments.ts';

function isComment(template: string): boolean {
  const at = template.indexOf('¶');
  return inComment(template.slice(0, at), template.slice(at).split(/[\r\n]/, 1)[0] ?? '');
}

describe('a comment', () => {
  test.each([
    ['shell', 'key=abc # ¶'], ['shell, further words', 'key=abc # of the sandbox: ¶'], ['C', 'x = "abc"; // ¶'], ['C', 'x = f(); /* ¶ */'], ['JavaScript', '`${x}` // ¶'],
    ['HTML, Markdown', '<p>abc</p> <!-- ¶ -->'], ['Markdown', '[//]: # (¶)'], ['SQL', "SELECT 'abc' -- ¶"], ['SQL', '--¶'], ['Lua', 'x = 1 --[[ ¶ ]]'], ['INI', '; ¶'], ['assembler', 'db "abc" ; sandbox, ¶'],
    ['TeX', 'abc % ¶'], ['TeX', '%% ¶'], ['properties, Fortran', '! ¶'], ['Visual Basic', 'key = "abc" \' ¶'], ['Visual Basic', "REM ¶"], ['batch', ':: ¶'], ['Vim', '" ¶'],
    ['Haskell', 'x = "abc" {- ¶ -}'], ['OCaml', 'let x = "abc" (* ¶ *)'], ['Jinja', '{# ¶ #}'], ['ERB', '<%# ¶ %>'], ['Handlebars', '{{! ¶ }}'], ['Blade', '{{-- ¶ --}}'], ['Razor', '@* ¶ *@'],
    ['m4', 'dnl ¶'], ['reStructuredText', '.. ¶'], ['troff', '.\\" ¶'.slice(1)], ['a line of a block', ' * ¶'], ['a docstring', '    """¶"""'],
    ['an apostrophe before it', "msg: don't # ¶"], ['a quote before it', 'say "it\'s" # ¶'], ['quotes in the comment', '# the "sandbox" key: ¶'], ['CR alone', 'x\r# ¶'],
    ['code in a string of JSON', '"source": ["key = \'abc\'  # ¶\\n"]'], ['and with escapes', '"source": ["key = \\"abc\\"  # \\"sandbox\\" ¶\\n"]'], ['a command in YAML', 'run: "curl abc # ¶"'],
    ['the name for comments in package.json', '{ "//": "¶", "key": "abc" }'], ['and of JSON schema', '{ "$comment": "¶" }'], ['a comment by name', '{ "_comment": ["¶"] }'],
    ['a block', '/*\n   ¶\n */'], ['a block with more', 'int x; /* of\r\n the sandbox,\r\n ¶ */'], ['a block of HTML', '<!-- of\nthe sandbox: ¶\n-->'], ['Ruby', '=begin\n¶\n=end'], ['a docstring of lines', 'def f():\n    """Text\n    ¶\n    """'],
    ['PowerShell', '<#\n ¶\n#>'], ['Lua', '--[[\n ¶\n]]'], ['after a comment', '/* abc */ x = "y" /* ¶ */'],
  ])('%s: %j', (_, template) => expect(isComment(template)).toBe(true));
});

describe('no comment', () => {
  test.each([
    ['a string', 'note = "¶"'], ['a string', "note = '¶'"], ['a string', 'note = `¶`'], ['a call', 'print("¶")'], ['bare', '¶'], ['bare, after text', 'as in ¶'], ['bare, on a line of its own', 'key\n  ¶'],
    ['JSON', '{ "note": "¶" }'], ['JSON, lines', '{\n  "key": "abc",\n  "note": "¶"\n}'], ['YAML', 'note: ¶'], ['CSV', 'a,b,¶'], ['a URL', 'https://example.org/¶'],
    ['a string behind one with a hash', 'color = "#fff"; note = "¶"'], ['a string behind a comment', '/* abc */ note = "¶"'], ['a string behind a URL', 'get("http://example.org", "¶")'],
    ['a string behind a semicolon', 'f(); g("¶")'], ['a string behind a blank and a semicolon', 'foo ; echo "¶"'], ['an option', 'tool --note ¶'], ['an interpolation', 'x = "#{name} ¶"'],
    ['behind a closed block', '/* abc */\nnote = "¶"'], ['behind a closed block of HTML', '<!-- abc -->\n¶'], ['behind a docstring', '    """abc"""\n    note = "¶"'], ['a glob', 'files = ["src/*.ts"]\nnote = "¶"'], ['a comment on the line above', '# abc\nnote = "¶"'],
    ['a string that only opens on this line', 'note = "¶'], ['a quote that closes', "x = ' ¶ '"],
  ])('%s: %j', (_, template) => expect(isComment(template)).toBe(false));
});
