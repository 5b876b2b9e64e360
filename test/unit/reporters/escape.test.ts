import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/reporters/escape/csv.ts';
import { html } from '../../../src/reporters/escape/html.ts';
import { json } from '../../../src/reporters/escape/json.ts';
import { code, prose } from '../../../src/reporters/escape/markdown.ts';
import { relativeUri } from '../../../src/reporters/escape/uri.ts';
import { visible } from '../../../src/reporters/escape/visible.ts';
import { inertData, logLine } from '../../../src/reporters/escape/workflow.ts';
import { xml } from '../../../src/reporters/escape/xml.ts';
import { text } from './hostile.ts';
import { python } from './python.ts';

const SAMPLES = fc.sample(text, { numRuns: 1000, seed: 20260203 });
/** Plain to look at, with much that a host would make a link of. */
const SENTENCES = fc.sample(fc.stringMatching(/^[A-Za-z][a-g0-9w.,;() ]{0,30}$/), { numRuns: 1000, seed: 20260204 });

describe('visible, for terminals', () => {
  test.each([
    ['\x1b[31m', '\\x1b[31m'], ['\x9b2J', '\\x9b2J'], ['a\nb\tc\r', 'a\\nb\\tc\\r'], ['\u202egpj.exe', '\\u202egpj.exe'],
    ['\u{e0041}', '\\u{e0041}'], ['\ud800x', '\\ud800x'], ['a\u200bb', 'a\\u200bb'], ['\x00\x7f', '\\x00\\x7f'],
  ])('%j becomes %j', (input, expected) => {
    expect(visible(input)).toBe(expected);
  });

  test('leaves what people write', () => {
    expect(visible('src/ключ/日本語/é 🔑 (1).txt')).toBe('src/ключ/日本語/é 🔑 (1).txt');
  });

  test('escapes every control, format, separator and surrogate that Python knows', () => {
    const points = python(`
import unicodedata
answer = [point for point in range(0x110000) if unicodedata.category(chr(point)) in ('Cc', 'Cf', 'Cs', 'Zl', 'Zp')]`, null) as number[];
    expect(points.length).toBeGreaterThan(2000);
    expect(points.filter((point) => visible(String.fromCodePoint(point)) === String.fromCodePoint(point))).toEqual([]);
  });
});

describe('json', () => {
  test('parses back to the same value and holds nothing that a terminal obeys', () => {
    fc.assert(fc.property(text, fc.constantFrom(undefined, 2), (value, indent) => {
      const written = json({ value, list: [value] }, indent);
      expect(JSON.parse(written)).toEqual({ value, list: [value] });
      expect(visible(written.replaceAll('\n', ''))).toBe(written.replaceAll('\n', ''));
    }));
  });

  test('parses the same in Python', () => {
    const parsed = python('answer = [json.loads(line)["value"] for line in data]', SAMPLES.map((value) => json({ value })));
    expect(parsed).toEqual(SAMPLES);
  });
});

test('csv: Python reads every cell whole, and none is a formula', () => {
  const table = SAMPLES.map((value) => `${[value, 'x', value].map(csv).join(',')}\r\n`).join('');
  const rows = python('import csv, io\nanswer = list(csv.reader(io.StringIO(data), strict=True))', table) as string[][];
  expect(rows.length).toBe(SAMPLES.length);
  for (const [index, row] of rows.entries()) {
    const shown = visible(SAMPLES[index] ?? '');
    expect(row).toHaveLength(3);
    expect([shown, `'${shown}`]).toContain(row[0]);
    expect(row[0]).not.toMatch(/^[\s"']*[=+@\-](?<!'[\s"']*[=+@\-])/);
  }
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\t=1', '\r=1', '＝1', '|calc', '%0A', '\'=1', '"=1'])('csv: %j is text', (value) => {
  expect(csv(value).replace(/^"/, '')).toMatch(/^'|^\\[tr]/);
});

test('xml: expat reads text and attribute as they are shown', () => {
  const documents = SAMPLES.map((value) => `<?xml version="1.0" encoding="UTF-8"?><a b="${xml(value)}">${xml(value)}</a>`);
  const parsed = python(`
from xml.dom import minidom
answer = []
for document in data:
    root = minidom.parseString(document.encode('utf-8')).documentElement
    answer.append([root.getAttribute('b'), ''.join(node.data for node in root.childNodes)])`, documents) as string[][];
  expect(parsed).toEqual(SAMPLES.map((value) => [visible(value), visible(value)]));
});

test('html: the parser sees one element, with the text as it is shown', () => {
  const documents = SAMPLES.map((value) => `<p title="${html(value)}" lang='${html(value)}'>${html(value)}</p>`);
  const parsed = python(`
from html.parser import HTMLParser
answer = []
class Reader(HTMLParser):
    def handle_starttag(self, tag, attributes): self.seen.append([tag, [value for _, value in attributes]])
    def handle_endtag(self, tag): self.seen.append(['/' + tag])
    def handle_data(self, text): self.text += text
    def handle_comment(self, text): self.seen.append(['comment'])
    def handle_decl(self, text): self.seen.append(['declaration'])
for document in data:
    reader = Reader(); reader.seen = []; reader.text = ''
    reader.feed(document); reader.close()
    answer.append([reader.seen, reader.text])`, documents);
  expect(parsed).toEqual(SAMPLES.map((value) => [[['p', [visible(value), visible(value)]], ['/p']], visible(value)]));
});

describe('markdown', () => {
  const rendered = (source: string) => micromark(source, {
    allowDangerousHtml: true, extensions: [gfmTable(), gfmAutolinkLiteral()], htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()],
  });
  const unescaped = (markup: string) => markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const inTable = (cell: string) => rendered(`| a | b |\n| - | - |\n| ${cell} | end |\n`);

  test('code is one code span with the text as it is shown, in a sentence and in a table', () => {
    for (const value of SAMPLES) {
      const shown = visible(value).replaceAll('|', '\\x7c');
      const span = shown === '' ? '' : `<code>${shown}</code>`;
      expect(unescaped(rendered(`before ${code(value)} after`))).toBe(`<p>before ${span} after</p>`);
      expect(unescaped(inTable(code(value)))).toContain(`<td>${span}</td>\n<td>end</td>`);
    }
  });

  test('prose is text only, in a sentence and in a table', () => {
    for (const value of [...SAMPLES, ...SENTENCES]) {
      const sentence = rendered(`Title: ${prose(value)}`);
      expect(sentence.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/<[a-z!/]/i);
      expect(unescaped(sentence).replaceAll('\u200b', '').replace(/\s+/g, '')).toBe(`<p>Title:${visible(value)}</p>`.replace(/\s+/g, ''));
      expect(inTable(prose(value)).match(/<td>/g)).toHaveLength(2);
      expect(inTable(prose(value)).replace(/<\/?t[a-z]+>/g, '')).not.toMatch(/<[a-z!/]/i);
    }
  });

  test('prose at the start of a line begins no block', () => {
    for (const value of SAMPLES) {
      const shown = rendered(prose(value));
      expect(shown === '' || /^<p>[^<]*<\/p>$/.test(shown), `${JSON.stringify(value)} gave ${shown}`).toBe(true);
    }
  });

  test('prose holds no mention, reference, address or hash that a host would make a link of', () => {
    for (const value of [...SAMPLES, ...SENTENCES]) {
      const shown = unescaped(rendered(prose(value))).replace(/^<p>|<\/p>$/g, '');
      expect(shown).not.toMatch(/@[\w-]|#\d|\bGH-\d|https?:\/\/|www\.\w|[0-9a-f]{7,}/i);
    }
  });
});

describe('workflow commands', () => {
  /** What the runner takes for a command: `::` after leading white space with a second `::` behind, or `##[` anywhere. */
  const isCommand = (line: string) => /^\s*::.*::/s.test(line) || /##\[.*\]/s.test(line);

  test('a log line is one line and no command', () => {
    for (const value of SAMPLES) {
      expect(logLine(value)).not.toMatch(/[\r\n\u2028\u2029\x85]/);
      expect(isCommand(logLine(value)), logLine(value)).toBe(false);
      expect(isCommand(`  ${logLine(value)}`)).toBe(false);
    }
  });

  test.each(['::add-mask::x', '  ::stop-commands::t', '\u3000::error::x', 'a ##[error]b', '######[[x]'])('%j is defused', (value) => {
    expect(isCommand(logLine(value))).toBe(false);
  });

  test('the data of a command keeps its line feeds, and no line of it is a command', () => {
    for (const value of SAMPLES) {
      expect(inertData(value)).not.toMatch(/[\r\u2028\u2029\x85]/);
      for (const line of inertData(value).split('\n')) expect(isCommand(line), line).toBe(false);
    }
    expect(inertData('a\r\nb\nc')).toBe('a\nb\nc');
  });
});

describe('relative URIs', () => {
  test.each([
    ['src/a b.ts', 'src/a%20b.ts'], ['C:/x', 'C%3A/x'], ['100%.txt', '100%25.txt'], ['a%41', 'a%2541'], ['a%FFb', 'a%FFb'], ['a%C3%A9', 'a%25C3%25A9'],
    ['ключ', '%D0%BA%D0%BB%D1%8E%D1%87'], ['a#b?c', 'a%23b%3Fc'], ["a'(b)", 'a%27%28b%29'], ['a\nb', 'a%0Ab'],
  ])('%j becomes %j', (path, uri) => {
    expect(relativeUri(path)).toBe(uri);
  });

  test.each(['', '/etc/passwd', 'a//b', '../x', 'a/../b', './a', '..'])('%j has none', (path) => {
    expect(relativeUri(path)).toBeUndefined();
  });

  test('are resolved to the path they came from, below the root', () => {
    fc.assert(fc.property(text, (path) => {
      const uri = relativeUri(path);
      if (uri === undefined) return;
      const resolved = new URL(uri, 'https://root.example/base/');
      expect(resolved.origin).toBe('https://root.example');
      expect(resolved.pathname.startsWith('/base/')).toBe(true);
      if (!uri.includes('%FF') && !/\p{Cs}/u.test(path)) expect(decodeURIComponent(resolved.pathname.slice('/base/'.length))).toBe(path);
    }));
  });
});
