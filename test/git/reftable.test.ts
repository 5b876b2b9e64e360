/**
 * Refs and reflogs that stand in tables, in repositories that git 2.55 made (`fixtures/reftable-*.tar.gz`): 303 refs in two
 * tables and several blocks, deletions, symbolic refs, a commit that only a reflog knows. Beside them, what git itself told.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedTable } from '../../src/git/refs/malformed-table.ts';
import { readTable } from '../../src/git/refs/reftable-file.ts';
import { readHead, readHeads } from '../../src/git/refs/head.ts';
import { readReflogs } from '../../src/git/refs/reflog.ts';
import { readRefs } from '../../src/git/refs.ts';
import { openRepository } from '../../src/git/repository.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { audit } from '../helpers/audit.ts';
import { tempFolder } from '../helpers/repo.ts';
import { deliver } from '../helpers/units.ts';

function unpacked(format: string): { path: string; told: (what: string) => string[] } {
  const path = tempFolder('reftable-');
  execFileSync('tar', ['xzf', join(import.meta.dirname, `../../fixtures/reftable-${format}.tar.gz`)], { cwd: path });
  return { path, told: (what) => readFileSync(join(path, `expected-${what}`), 'utf8').trim().split('\n') };
}

const range = (path: string, ...revisions: string[]) => deliver(rangeSource({ path, variables: { PATH: process.env['PATH'] }, revisions }));

describe.each(['sha1', 'sha256'])('a repository with %s and tables', (format) => {
  test('has the refs that git lists', () => {
    const { path, told } = unpacked(format);
    const { refs, problems } = readRefs(openRepository(path));
    expect(problems).toEqual([]);
    expect(refs.map(({ oid, name }) => `${oid} ${name}`)).toEqual(told('refs'));
  });

  test('has the HEAD and the reflog that git shows', () => {
    const { path, told } = unpacked(format);
    const repository = openRepository(path);
    expect(readHead(repository)).toEqual({ kind: 'commit', oid: told('head')[0], branch: 'refs/heads/main' });
    expect(readHeads(repository).heads.map(({ name }) => name).sort()).toEqual(['HEAD', 'ORIG_HEAD']);
    const head = readReflogs(repository).reflogs.find(({ ref }) => ref === 'HEAD');
    expect(new Set(head?.oids)).toEqual(new Set(told('log')));
    expect(head?.text?.toString()).toMatch(/^0+ [0-9a-f]+ A <a@example\.com> 1700000000 -0800\tcommit \(initial\): commit 1\n/);
  });

  test('is read whole by an audit, what only its reflog knows and what the reflog says included', async () => {
    const { path } = unpacked(format);
    const read = await audit(path);
    expect(read.ledger).toMatchObject({ complete: true });
    expect(read.holding('lost\n')).toHaveLength(1);
    expect(read.placesOf('reset: moving to')).toEqual(expect.arrayContaining([{ source: 'git-dir', path: 'logs/HEAD', commit: null }]));
    expect(read.placesOf('refs/heads/topic/number-299')).toContainEqual({ source: 'ref-name', path: 'refs/heads/topic/number-299', commit: null });
  });

  test('has ranges by the names of its refs and by its reflog', async () => {
    const { path } = unpacked(format);
    for (const revisions of [['later..main'], ['main@{1}'], ['HEAD@{1}', '^HEAD'], ['ORIG_HEAD', '--not', '--branches']]) {
      const { ledger, units } = await range(path, ...revisions);
      expect({ revisions, complete: ledger.complete, some: units.length > 0 }).toEqual({ revisions, complete: true, some: true });
    }
  });
});

describe('damage', () => {
  const folder = unpacked('sha1').path;
  const tables = join(folder, '.git/reftable');
  const names = readFileSync(join(tables, 'tables.list'), 'utf8').trim().split('\n');

  test('of any byte is either noticed or gives a table', () => {
    const whole = names.map((name) => readFileSync(join(tables, name)));
    fc.assert(fc.property(fc.constantFrom(...whole), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat(), (table, at, flip, cut) => {
      const bytes = Buffer.from(table.subarray(0, table.length - (cut % 3 === 0 ? cut % table.length : 0)));
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
      try {
        readTable(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedTable);
      }
    }), { numRuns: 2000 });
  });

  test.each<[string, (path: string) => void]>([
    ['a table that is missing', (path) => rmSync(join(path, names[1] ?? ''))],
    ['a table that is cut short', (path) => writeFileSync(join(path, names[0] ?? ''), readFileSync(join(path, names[0] ?? '')).subarray(0, 5000))],
    ['a table that is a link', (path) => (rmSync(join(path, names[0] ?? '')), symlinkSync('/etc/passwd', join(path, names[0] ?? '')))],
    ['a list that leads elsewhere', (path) => writeFileSync(join(path, 'tables.list'), '../../../etc/passwd\n')],
    ['no list', (path) => rmSync(join(path, 'tables.list'))],
  ])('%s makes an audit incomplete', async (_, harm) => {
    const copy = tempFolder('harmed-');
    cpSync(folder, copy, { recursive: true });
    harm(join(copy, '.git/reftable'));
    const { ledger } = await audit(copy);
    expect(ledger.complete).toBe(false);
    expect(ledger.unread[0]?.unit).toMatch(/^git-dir reftable\//);
    expect(readdirSync(copy)).toContain('expected-refs');
  });
});
