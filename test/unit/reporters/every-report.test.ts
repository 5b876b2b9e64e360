/** Laws that hold for every report, however hostile its texts: every format renders it, whole, inert and in pieces. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { Secret } from '../../../src/core/secret.ts';
import { visible } from '../../../src/reporters/escape/visible.ts';
import { FORMATS, loadReporter } from '../../../src/reporters/index.ts';
import type { Format } from '../../../src/reporters/index.ts';
import { reports, secretValue } from './hostile.ts';
import { python } from './python.ts';
import { OPTIONS, finding, oldFinding, place, report, rendered } from './samples.ts';
import { sarifSchema, validator } from './sarif-schema.ts';

const REPORTERS = new Map(await Promise.all(FORMATS.map(async (format) => [format, await loadReporter(format)] as const)));
const SAMPLES = fc.sample(reports, { numRuns: 150, seed: 20260203 });

function render(format: Format, input: Report, options = {}): string {
  return rendered(REPORTERS.get(format)?.render(input, { ...OPTIONS, ...options }) ?? []);
}

describe.each(FORMATS)('%s', (format) => {
  test('never throws, says the same twice, and is well-formed Unicode', () => {
    fc.assert(fc.property(reports, fc.boolean(), fc.integer({ min: 1, max: 300 }), (input, quiet, width) => {
      const document = render(format, input, { quiet, width });
      expect(render(format, input, { quiet, width })).toBe(document);
      expect(Buffer.from(document).toString()).toBe(document);
    }));
  });

  test('obeys no terminal escape and hides nothing, when somebody prints it', () => {
    for (const input of SAMPLES) {
      for (const line of render(format, input).replaceAll('\r\n', '\n').replaceAll('\u200b', '').split('\n')) expect(visible(line)).toBe(line);
    }
  });

  test('holds no eight characters of a secret', () => {
    fc.assert(fc.property(secretValue, fc.boolean(), (value, quiet) => {
      const secret = new Secret(value);
      const input = report([oldFinding({ parts: [{ kind: 'token', masked: secret.masked() }] })]);
      const document = render(format, input, { quiet });
      for (let start = 0; start + 8 <= value.length; start += 1) expect(document).not.toContain(value.slice(start, start + 8));
    }));
  });

  test('does not make its pieces longer when there are more findings', () => {
    const longest = (amount: number) => {
      const input = report(Array.from({ length: amount }, (_, index) => oldFinding({ occurrences: [place({ line: 10_000 + index, date: '2016-03-01T10:00:00Z' })] })));
      return [...(REPORTERS.get(format)?.render(input, OPTIONS) ?? [])].reduce((most, piece) => Math.max(most, piece.length), 0);
    };
    expect(longest(5000)).toBeLessThan(longest(50) + 200);
  });
});

test('json is the report', () => {
  for (const input of SAMPLES) expect(JSON.parse(render('json', input))).toEqual(JSON.parse(JSON.stringify(input)));
});

test('json fits the published schema', () => {
  const fits = validator(JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8')));
  for (const input of SAMPLES) expect(fits(JSON.parse(render('json', { ...input, findings: input.findings.map((one) => ({ ...one, rule: finding().rule })) }))), JSON.stringify(fits.errors)).toBe(true);
});

test('jsonl has the scan first, a line per finding, and the summary last', () => {
  for (const input of SAMPLES) {
    const lines = render('jsonl', input).trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual(['scan', ...input.findings.map(() => 'finding'), 'summary']);
    expect(lines.at(-1)).toEqual({ type: 'summary', ledger: JSON.parse(JSON.stringify(input.ledger)), count: input.findings.length, exitCode: input.scan.exitCode });
    expect(lines.slice(1, -1)).toEqual(input.findings.map((one) => ({ type: 'finding', ...JSON.parse(JSON.stringify(one)) })));
  }
});

test('sarif fits the schema of SARIF 2.1.0', () => {
  const fits = sarifSchema();
  for (const input of SAMPLES) {
    const log = JSON.parse(render('sarif', input));
    expect(fits(log), JSON.stringify(fits.errors)).toBe(true);
    expect(log.runs[0].results).toHaveLength(input.findings.length);
    for (const { locations, relatedLocations } of log.runs[0].results) {
      for (const { physicalLocation: { artifactLocation, region } } of [...locations, ...relatedLocations]) {
        expect(artifactLocation.uri).toMatch(/^[\w.!~*'()%-][\w.!~*'()%/-]*$/);
        expect(new URL(artifactLocation.uri, 'https://root.example/base/').pathname.startsWith('/base/')).toBe(true);
        expect(region.startColumn).toBeGreaterThanOrEqual(1);
        expect(region.endLine * 1e7 + region.endColumn).toBeGreaterThanOrEqual(region.startLine * 1e7 + region.startColumn);
      }
    }
  }
});

test('csv has as many cells in every row, and a summary last', () => {
  const tables = python('import csv, io\nanswer = [list(csv.DictReader(io.StringIO(text, newline=""), strict=True)) for text in data]', SAMPLES.map((input) => render('csv', input)));
  for (const [index, rows] of (tables as Record<string, string>[][]).entries()) {
    const input = SAMPLES[index];
    expect(rows.every((row) => !Object.hasOwn(row, 'null') && Object.values(row).every((cell) => cell !== null))).toBe(true);
    expect(rows.at(-1)).toMatchObject({ record: 'summary', complete: String(input?.ledger.complete), count: String(input?.findings.length) });
    expect(new Set(rows.filter(({ record }) => record === 'finding').map(({ fingerprint }) => fingerprint?.replace(/^'/, ''))))
      .toEqual(new Set(input?.findings.map(({ fingerprint }) => fingerprint)));
  }
});

test('junit counts what it holds', () => {
  const counted = python(`
from xml.dom import minidom
answer = []
for document in data:
    root = minidom.parseString(document.encode('utf-8')).documentElement
    names = ('testcase', 'failure', 'error', 'skipped')
    answer.append([[len(root.getElementsByTagName(name)) for name in names], [int(root.getAttribute(name)) for name in ('tests', 'failures', 'errors', 'skipped')]])`,
  SAMPLES.map((input) => render('junit', input))) as number[][][];
  for (const [index, [elements, attributes]] of counted.entries()) {
    expect(attributes).toEqual(elements);
    expect(elements?.[0]).toBe((SAMPLES[index]?.findings.length ?? 0) + 1);
  }
});

test('gitlab has what GitLab requires of a secret detection report', () => {
  const fits = validator(GITLAB);
  for (const input of SAMPLES) expect(fits(JSON.parse(render('gitlab', input))), JSON.stringify(fits.errors)).toBe(true);
});

const text = { type: 'string', minLength: 1 };
const program = { type: 'object', required: ['id', 'name', 'version', 'vendor'], properties: { id: text, name: text, version: text, vendor: { type: 'object', required: ['name'] } } };
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };

/** Written after GitLab's documentation of the report format, version 15. */
const GITLAB = {
  type: 'object',
  required: ['version', 'scan', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: '^15\\.\\d+\\.\\d+$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'scanner', 'type', 'status', 'start_time', 'end_time'],
      properties: {
        analyzer: program, scanner: program, type: { const: 'secret_detection' }, status: { enum: ['success', 'failure'] }, start_time: moment, end_time: moment,
        messages: { type: 'array', items: { type: 'object', required: ['level', 'value'], properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text } } },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: text, name: { type: 'string', maxLength: 255 }, severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          identifiers: { type: 'array', minItems: 1, items: { type: 'object', required: ['type', 'name', 'value'], properties: { type: text, name: text, value: text } } },
          location: {
            type: 'object', required: ['commit'],
            properties: { file: text, start_line: { type: 'integer', minimum: 1 }, commit: { type: 'object', required: ['sha'], properties: { sha: text } } },
          },
        },
      },
    },
  },
};

describe('html', () => {
  const pages = SAMPLES.map((input) => render('html', input));
  const parsed = python(`
from html.parser import HTMLParser
VOID = {'meta', 'input', 'br', 'rect', 'line'}
class Reader(HTMLParser):
    def handle_starttag(self, tag, attributes):
        self.tags.append(tag); self.attributes += [[tag, name, value] for name, value in attributes]
        if tag not in VOID: self.open.append(tag)
    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag); self.attributes += [[tag, name, value] for name, value in attributes]
    def handle_endtag(self, tag):
        self.balanced = self.balanced and bool(self.open) and self.open.pop() == tag
    def handle_comment(self, text): self.tags.append('comment')
answer = []
for page in data:
    reader = Reader(); reader.tags = []; reader.attributes = []; reader.open = []; reader.balanced = True
    reader.feed(page); reader.close()
    answer.append({'tags': reader.tags, 'attributes': reader.attributes, 'balanced': reader.balanced and not reader.open})`, pages) as
    { tags: string[]; attributes: [string, string, string | null][]; balanced: boolean }[];

  test('is balanced, with only the elements and attributes that we wrote', () => {
    for (const page of parsed) {
      expect(page.balanced).toBe(true);
      expect(page.tags.filter((tag) => tag === 'script')).toHaveLength(1);
      expect(page.tags.filter((tag) => ['img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'comment'].includes(tag))).toEqual([]);
      expect(page.attributes.filter(([, name]) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
      for (const [, name, value] of page.attributes) if (name === 'href') expect(value).toMatch(/^(?:#f-[0-9a-f]{32}$|#findings-title$|https:\/\/)/);
    }
  });

  test('allows in its policy exactly the style and the script that it has', () => {
    const digest = (source: string | undefined) => createHash('sha256').update(source ?? '').digest('base64');
    const [page = ''] = pages;
    const style = digest(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]);
    const script = digest(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1]);
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'"`);
    expect(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1]).not.toMatch(/innerHTML|eval|Function|fetch|XMLHttpRequest/);
  });

  test('fetches nothing', () => {
    for (const page of pages) expect(page).not.toMatch(/url\(|@import|\bsrcset\b/);
  });
});

describe('markdown', () => {
  const shown = (source: string) => micromark(source, {
    allowDangerousHtml: true, extensions: [gfmTable(), gfmAutolinkLiteral()], htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()],
  });

  test('has no link, image or element but our own', () => {
    const ours = /<\/?(?:h2|p|strong|code|table|thead|tbody|tr|t[hd](?: align="left")?|ul|li|br)>/g;
    for (const input of SAMPLES) expect(shown(render('markdown', input)).replace(ours, '')).not.toMatch(/<[a-z!/]/i);
  });

  test('has six cells in every row', () => {
    for (const input of SAMPLES) {
      const rows = shown(render('markdown', input)).split('<tr>').slice(2);
      expect(rows).toHaveLength(input.findings.filter(({ status }) => status === 'open').length);
      for (const row of rows) expect(row.match(/<td/g)).toHaveLength(6);
    }
  });
});
