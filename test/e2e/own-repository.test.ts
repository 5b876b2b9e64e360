/** leaksift under its own eyes: rules, tests and documents speak of tokens on every page, and hold none. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaksift } from './smoke/program.ts';

const root = resolve(import.meta.dirname, '../..');

/** What others wrote is not the repository's. */
const FOREIGN = new Set(['.git', 'node_modules', 'coverage']);

interface Read {
  readonly ledger: { readonly complete: boolean; readonly units: { readonly scanned: number } };
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly status: string; readonly exposure: { readonly inHead: boolean } | null; readonly occurrences: readonly { readonly path?: string; readonly line: number }[] }[];
}

function read(args: readonly string[]): Read & { readonly code: number | null } {
  const { code, stdout } = leaksift(root, [...args, '--format', 'json']);
  return { code, ...(JSON.parse(stdout) as Read) };
}

function failing({ findings }: Read): string[] {
  return places({ findings: findings.filter(({ severity }) => severity !== 'low' && severity !== 'info') });
}

function places({ findings }: Pick<Read, 'findings'>): string[] {
  return findings.map(({ rule, occurrences: [first] }) => `${rule} in ${first?.path ?? '?'}:${first?.line ?? 0}`);
}

describe('every file', () => {
  const own = read(['scan', ...readdirSync(root).filter((name) => !FOREIGN.has(name))]);

  it('is read, and nothing is found', () => {
    expect(places(own)).toEqual([]);
    expect(own).toMatchObject({ code: 0, ledger: { complete: true } });
    expect(own.ledger.units.scanned).toBeGreaterThan(500);
  });

  it('is clean without being silenced', () => {
    expect(readdirSync(root).filter((name) => name.startsWith('.leaksift'))).toEqual([]);
  });
});

describe.runIf(existsSync(join(root, '.git')))('the history', () => {
  it('is read whole, and HEAD holds nothing of what it finds', () => {
    const history = read(['audit-history']);
    expect(history.ledger.complete).toBe(true);
    expect(failing({ ...history, findings: history.findings.filter(({ exposure }) => exposure?.inHead !== false) })).toEqual([]);
  });
});
