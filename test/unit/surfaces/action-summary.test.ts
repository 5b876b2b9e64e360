/** The summary and the comment keep to their room, whatever the repository is called and however much was found; nothing is left out without being counted. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { fingerprintOf } from '../../../src/core/ids.ts';
import { annotations } from '../../../src/surfaces/action/annotations.ts';
import { type Result, summary, SUMMARY_BYTES } from '../../../src/surfaces/action/summary.ts';
import { finding, incompleteLedger, ledger, place, report } from '../reporters/samples.ts';

/** Names that grow most where they are made inert: entities, visible escapes, three-byte letters. */
const LONG = ['"'.repeat(4000), '\u202e'.repeat(4000), '\u{e0041}'.repeat(2000), '|`'.repeat(2000), '語'.repeat(1300), `${'a/'.repeat(2000)}end`];

const SUMMARY = { bytes: SUMMARY_BYTES, repository: 'https://github.com/octo/hello', listed: 50 } as const;
const COMMENT = { bytes: 60_000, repository: null, listed: 10 } as const;

function result(shown: Report, over: Partial<Result> = {}): Result {
  return { report: shown, failOn: 'medium', event: 'pull_request', range: 'a..b', commits: 3, heads: new Map(), plan: { untrusted: true }, policyChanges: [], notes: [], ...over };
}

const rows = (page: string): number => page.split('\n').filter((line) => /^\| (?:critical|low)/.test(line)).length;
const leftOut = (page: string): number => Number(/([\d,]+) further credentials? left out/.exec(page)?.[1]?.replaceAll(',', '') ?? 0);

describe('however much is found', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => finding({ fingerprint: fingerprintOf(String(index).padStart(32, '0')), severity: index === 19_999 ? 'critical' : 'low', occurrences: [place({ path: `src/${index}.ts` })] }));

  test.each([['summary', SUMMARY, 1024 * 1024], ['comment', COMMENT, 65_536]] as const)('the %s fits, the worst first, the rest counted', (_, page, most) => {
    const text = summary(result(report(many)), page);
    expect(Buffer.byteLength(text)).toBeLessThan(most);
    expect(rows(text)).toBeGreaterThan(20);
    expect(rows(text) + leftOut(text)).toBe(20_000);
    expect(text.indexOf('| critical')).toBeLessThan(text.indexOf('| low'));
  });
});

describe.each(LONG.map((name) => [JSON.stringify(name.slice(0, 4)), name] as const))('names like %s', (_, name) => {
  const found = Array.from({ length: 12 }, (_, index) => finding({ occurrences: Array.from({ length: 4 }, (_, other) => place({ path: `${index}/${other}${name}` })) }));
  const unread = Array.from({ length: 60 }, (_, index) => ({ unit: `${index}${name}`, reason: name }));
  const over = { policyChanges: Array.from({ length: 60 }, (_, index) => `The change touches ${index}${name}`), notes: Array.from({ length: 60 }, (_, index) => `${index} ${name}`) };
  const shown = report(found, { ledger: { ...incompleteLedger(), unread, units: { enumerated: 100, scanned: 40, skipped: 0, unread: 60 } } });

  test.each([['summary', SUMMARY, 1024 * 1024, 12], ['comment', COMMENT, 65_536, 3]] as const)('leave room in the %s for what was found', (_, page, most, least) => {
    const text = summary(result(shown, over), page);
    expect(Buffer.byteLength(text)).toBeLessThan(most);
    expect(rows(text)).toBeGreaterThanOrEqual(least);
    expect(rows(text) + leftOut(text)).toBe(12);
    expect(text).toContain('INCOMPLETE');
    expect(text).toContain('depth');
  });
});

describe('where', () => {
  const shown = (path: string): string[] => {
    const page = summary(result(report([finding({ occurrences: [place({ path })] })])), SUMMARY);
    return [...(page.split('\n').find((line) => line.startsWith('| critical'))?.split(' | ')[2] ?? '').matchAll(/`([^`]*)`/g)].map(([, span]) => span ?? '');
  };

  test('a name of usual length stands in one piece', () => {
    expect(shown('src/settings/production.ini')).toEqual(['src/settings/production.ini:12:20']);
  });

  test('a long one breaks after its folders, so that the cells beside it stay in sight', () => {
    const path = 'src/main/java/com/example/service/config/production/application-production.properties';
    expect(shown(path)).toEqual(['src/main/java/com/example/service/config/', 'production/', 'application-production.properties:12:20']);
  });

  test('a long one without folders breaks all the same, and no letter is cut', () => {
    const name = `${'x'.repeat(47)}😀${'y'.repeat(60)}.ini`;
    expect(shown(name).every((piece) => piece.length <= 49)).toBe(true);
    expect(shown(name).join('')).toBe(`${name}:12:20`);
  });
});

describe('what is harmless says why, in place of what to do', () => {
  test.each([
    [{ documented: true }, 'a documented example'], [{ implausible: true }, 'no issuer makes such a value'], [{ expires: '2020-01-02T00:00:00Z' }, 'expired on 2020-01-02'],
  ] as const)('%j', (facts, said) => {
    const shown = (severity: 'info' | 'high'): [string, string] => {
      const told = report([finding({ severity, facts })]);
      return [summary(result(told), SUMMARY), annotations(told, 'medium', new Map(), { untrusted: true, isForeign: false })[0]?.message ?? ''];
    };
    for (const text of shown('info')) {
      expect(text.replaceAll('&#58;', ':')).toContain(`No danger as it stands: ${said}.`);
      expect(text).not.toContain('Deactivate');
    }
    for (const text of shown('high')) expect(text).toContain('Deactivate');
  });
});

describe('what to do', () => {
  const gone = report([finding()]);
  test('commits that are not merged yet can be taken out', () => {
    expect(summary(result(gone), SUMMARY)).toContain('git rebase -i');
  });

  test('merged history is not to be rewritten', () => {
    expect(summary(result(gone, { plan: { untrusted: false } }), SUMMARY)).not.toMatch(/rebase|push again/);
  });

  test('nothing, where nothing is found', () => {
    const text = summary(result(report([], { ledger: ledger() })), SUMMARY);
    expect(text).toContain('nothing was found');
    expect(text).not.toMatch(/How to go on|\| Severity/);
  });
});
