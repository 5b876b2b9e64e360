/**
 * How far the figures on CredData hang on numbers chosen with its development half at hand: each number is chosen again on
 * four fifths of the repositories and scored on the fifth that was kept out; and how far they hang on which repositories
 * happen to be in it, by drawing repositories anew.
 *
 *   node bench/folds.mjs CREDDATA SCORE.PY
 *
 * CREDDATA is the unpacked development half with its `labels.jsonl`; SCORE.PY is its scorer. Nothing is written but to a
 * temporary folder. What cannot be chosen anew by a program, words and forms, is measured on others' examples: `peers.ts`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const FOLDS = 5;
const DRAWS = 2000;
/** Each number's name in the source, the value it has, and what it is tried with. */
const NUMBERS = [
  ['GIBBERISH', 5, [4.2, 4.5, 4.75, 5.25, 5.5, 6]],
  ['PASSWORD_LEAST', 4, [3, 5, 6, 8]],
  ['STRONG_LEAST', 8, [5, 6, 10, 12]],
  ['MIDDLING_LEAST', 16, [8, 12, 20]],
  ['RANDOM_LEAST', 16, [12, 20]],
];
/** Categories that identify something and open nothing, as the scorer's `--secrets-only` has them. */
const NO_SECRETS = new Set(['UUID', 'Nonce', 'Salt', 'AWS S3 Bucket', 'Firebase Domain', 'Tencent WeChat API App ID']);

const [data = '.', scorer = 'score.py'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leaksift-folds-'));
const secrets = secretsByRepository();

try {
  const chosen = { name: 'as chosen', counts: await countsWith({}) };
  const variants = [chosen];
  for (const [name, , values] of NUMBERS) {
    for (const value of values) variants.push({ name: `${name} = ${value}`, counts: await countsWith({ [name]: value }) });
  }
  for (const { name, counts } of variants) console.log(`${score(counts, () => true).toFixed(4)}  in sample, ${name}`);
  report(variants, chosen);
} finally {
  rmSync(folder, { recursive: true });
}

function report(variants, chosen) {
  const kept = Array.from({ length: FOLDS }, (_, fold) => keptOut(variants, fold));
  for (const { fold, best, f1 } of kept) console.log(`fold ${fold + 1}: ${best.name}, kept out ${f1.toFixed(4)}`);
  const pooled = new Map(kept.flatMap(({ fold, best }) => [...best.counts].filter(([repository]) => foldOf(repository) === fold)));
  console.log(`kept out, all five: ${score(pooled, () => true).toFixed(4)}; in sample: ${score(chosen.counts, () => true).toFixed(4)}`);
  const drawn = Array.from({ length: DRAWS }, (_, draw) => scoreOfDraw(chosen.counts, draw)).sort((a, b) => a - b);
  console.log(`repositories drawn anew, 95 of 100: ${drawn[Math.floor(DRAWS * 0.025)]?.toFixed(3)} to ${drawn[Math.floor(DRAWS * 0.975)]?.toFixed(3)}`);
}

/** The variant that is best on the other folds, and what it scores on this one. */
function keptOut(variants, fold) {
  const outside = (repository) => foldOf(repository) !== fold;
  const best = variants.reduce((a, b) => (score(b.counts, outside) > score(a.counts, outside) ? b : a));
  return { fold, best, f1: score(best.counts, (repository) => !outside(repository)) };
}

function foldOf(repository) {
  return createHash('sha256').update(`fold:${repository}`).digest().readUInt32BE() % FOLDS;
}

function score(counts, wanted) {
  const of = [...counts].filter(([repository]) => wanted(repository)).map(([, count]) => count);
  const [hits, wrong, missed] = ['hits', 'wrong', 'missed'].map((name) => of.reduce((sum, count) => sum + count[name], 0));
  return (2 * hits) / (2 * hits + wrong + missed);
}

function scoreOfDraw(counts, draw) {
  const all = [...counts.values()];
  const picked = all.map((_, at) => [at, all[createHash('sha256').update(`${draw}:${at}`).digest().readUInt32BE() % all.length]]);
  return score(new Map(picked), () => true);
}

/** Runs the scanner with some numbers replaced, and the scorer on what it finds. */
async function countsWith(numbers) {
  const program = join(folder, 'accuracy.mjs');
  const replace = { name: 'numbers', transform: (code) => Object.entries(numbers).reduce((text, [name, value]) => text.replace(new RegExp(`(const ${name} = )[\\d.]+`), `$1${value}`), code) };
  const build = await rolldown({ input: join(root, 'bench', 'accuracy.ts'), cwd: root, platform: 'node', plugins: [replace], resolve: { symlinks: false } });
  await build.write({ file: program, format: 'es', codeSplitting: false });
  await build.close();
  const [findings, misses] = [join(folder, 'findings.jsonl'), join(folder, 'misses.jsonl')];
  execFileSync(process.execPath, [program, 'findings', data, findings]);
  execFileSync('python3', [scorer, 'score', join(data, 'labels.jsonl'), findings, '--secrets-only', '--misses', misses]);
  return countsOf(readLines(misses));
}

function countsOf(misses) {
  const counts = new Map([...secrets].map(([repository, hits]) => [repository, { hits, wrong: 0, missed: 0 }]));
  for (const { file, kind } of misses) {
    const count = counts.get(repositoryOf(file)) ?? { hits: 0, wrong: 0, missed: 0 };
    counts.set(repositoryOf(file), kind === 'FN' ? { ...count, hits: count.hits - 1, missed: count.missed + 1 } : { ...count, wrong: count.wrong + 1 });
  }
  return counts;
}

function secretsByRepository() {
  const counts = new Map();
  for (const { file, truth, categories } of readLines(join(data, 'labels.jsonl'))) {
    const counted = truth === 'T' && categories.some((category) => !NO_SECRETS.has(category));
    counts.set(repositoryOf(file), (counts.get(repositoryOf(file)) ?? 0) + (counted ? 1 : 0));
  }
  return counts;
}

function repositoryOf(file) {
  return file.split('/')[0] ?? '';
}

function readLines(path) {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
}
