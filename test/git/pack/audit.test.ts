/** Real deltas, walked and inherited, against git's own word on each object and a scan of it in full. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHere, auditInWorkers } from '../../../src/git/pack/audit.ts';
import { PartAudit } from '../../../src/git/pack/part-audit.ts';
import type { PartResult } from '../../../src/git/pack/part-audit.ts';
import { namesOf } from '../../../src/git/pack/part-names.ts';
import { partsOf } from '../../../src/git/pack/parts.ts';
import { surveyStore } from '../../../src/git/pack/store.ts';
import { prepareWorker } from '../../../src/git/pack/worker-thread.ts';
import { scanInFull, windowScanner } from '../../unit/pack/window-scanner.ts';
import { addHistory, listedByGit, newRepository } from './repository.ts';
import type { TestRepository } from './repository.ts';
import { tell } from './tell.ts';
import type { WindowSettings } from './window-worker.ts';

const RULES = [
  { anchor: 'changed', before: 30, after: 60 },
  { anchor: 'line 1', before: 0, after: 20 },
  { anchor: 'file', before: 200, after: 300 },
  { anchor: '100644', before: 3, after: 40 },
];
const PART_OBJECTS = 25;

const folder = mkdtempSync(join(tmpdir(), 'leaksift-worker-'));
const workerModule = pathToFileURL(join(folder, 'worker.mjs'));
let repo: TestRepository;

beforeAll(async () => {
  repo = newRepository();
  for (const seed of [1, 2]) addHistory(repo, 120, seed);
  repo.git(['repack', '-adfq', '--depth=80', '--window=60']);
  repo.git(['hash-object', '-w', '--stdin'], 'a loose file, line 1');
  const bundle = await rolldown({ input: join(import.meta.dirname, 'window-worker.ts'), platform: 'node', external: /^node:/ });
  await bundle.write({ file: join(folder, 'worker.mjs'), format: 'esm' });
  await bundle.close();
});

afterAll(() => {
  repo.remove();
  rmSync(folder, { recursive: true });
});

/** `id told` of all objects in which anything is seen, by git and scans in full. */
function expected(): string[] {
  const scanner = windowScanner(RULES);
  return listedByGit(repo).flatMap((line) => {
    const [id = '', type = ''] = line.split(' ');
    const bytes = repo.git(['cat-file', type, id]);
    const matches = scanInFull(scanner, bytes);
    return matches.length === 0 ? [] : [`${id} ${type} ${bytes.length}\n${tell(scanner.assemble(bytes, matches))}`];
  }).sort();
}

async function told(results: AsyncIterable<PartResult<string>>) {
  const found: string[] = [];
  const unread: string[] = [];
  let scanned = 0;
  for await (const result of results) {
    scanned += result.scanned;
    found.push(...result.found.map(({ id, type, bytes, outcome }) => `${id} ${type} ${bytes}\n${outcome}`));
    unread.push(...[...result.unread, ...result.deferred].map(({ id }) => id));
  }
  return { scanned, found: found.sort(), unread: unread.sort() };
}

function here() {
  const survey = surveyStore([repo.objects], 'sha1');
  return told(auditHere(partsOf(survey, PART_OBJECTS), new PartAudit(survey, windowScanner(RULES), tell)));
}

function inWorkers(jobs: number, settings: WindowSettings = { rules: RULES }, signal?: AbortSignal) {
  const survey = surveyStore([repo.objects], 'sha1');
  return told(auditInWorkers(survey, partsOf(survey, PART_OBJECTS), jobs, () => prepareWorker<WindowSettings, string>(workerModule).begin({ survey, settings }), signal));
}

describe('every object as if scanned in full', () => {
  test('in one thread', async () => {
    const { scanned, found, unread } = await here();
    expect(unread).toEqual([]);
    expect(scanned).toBe(listedByGit(repo).length);
    expect(found).toEqual(expected());
    expect(found.length).toBeGreaterThan(500);
  });

  test.each([1, 2, 5])('in %i workers', async (jobs) => {
    expect(await inWorkers(jobs)).toEqual(await here());
  });
});

test('the part over which a worker dies is unread, the rest is read, what it had in hand too', async () => {
  const whole = await here();
  const deadly = 'in version 77';
  const { scanned, found, unread } = await inWorkers(2, { rules: RULES, deadly });
  const survey = surveyStore([repo.objects], 'sha1');
  const kills = new Set(listedByGit(repo).flatMap((line) => {
    const [id = '', type = ''] = line.split(' ');
    return repo.git(['cat-file', type, id]).includes(deadly) ? [id] : [];
  }));
  const lost = partsOf(survey, PART_OBJECTS).map((part) => namesOf(survey, part)).filter((ids) => ids.some((id) => kills.has(id))).flat();
  expect(lost.length).toBeGreaterThan(0);
  expect(unread).toEqual(lost.sort());
  expect(scanned).toBe(whole.scanned - lost.length);
  expect(whole.found.filter((line) => !unread.includes(line.slice(0, 40)))).toEqual(found);
});

test('a worker that cannot start leaves everything unread', async () => {
  const survey = surveyStore([repo.objects], 'sha1');
  const missing = pathToFileURL(join(folder, 'missing.mjs'));
  const results = auditInWorkers<string>(survey, partsOf(survey), 2, () => prepareWorker<object, string>(missing).begin({ survey, settings: {} }));
  const { scanned, unread } = await told(results);
  expect(scanned).toBe(0);
  expect(unread).toEqual(listedByGit(repo).map((line) => line.slice(0, 40)));
});

test('a signal ends the audit', async () => {
  const stop = new AbortController();
  const survey = surveyStore([repo.objects], 'sha1');
  const start = () => prepareWorker<WindowSettings, string>(workerModule).begin({ survey, settings: { rules: RULES } });
  let results = 0;
  for await (const _ of auditInWorkers(survey, partsOf(survey, PART_OBJECTS), 2, start, stop.signal)) {
    results += 1;
    stop.abort();
  }
  expect(results).toBe(1);
});
