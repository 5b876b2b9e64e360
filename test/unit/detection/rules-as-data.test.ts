/** The build makes data of the rules; what a scan looks for, and what then wakes, must be the same afterwards. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { rules, type builtInRules } from '../../../rules/index.ts';
import { measures } from '../../../rules/measures.ts';
import { rulesAsData } from '../../../scripts/rules.mjs';
import type { Rule } from '../../../src/core/compile.ts';
import { compileRules } from '../../../src/core/gate.ts';
import { indexed } from '../../../src/core/rule-index.ts';
import { prepared } from '../../../src/kernel/prepared.ts';
import type * as Source from '../../../src/surfaces/built-in.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Built {
  readonly builtIn: typeof Source.builtIn;
  readonly builtInRules: typeof builtInRules;
  readonly prepared: typeof prepared;
}

/** All that a scan, or a report, asks of a rule. */
function told(rule: Rule | undefined): unknown {
  if (rule === undefined) return undefined;
  const { remediation, references, examples, ...scanned } = rule.spec;
  const own = rule.kind === 'pattern' ? { offsets: rule.offsets, behind: rule.behind } : {};
  return { kind: rule.kind, id: rule.id, reach: rule.reach, ...own, scanned, remediation, references, examples };
}

test('the built program looks for the same, and wakes the same rules', async () => {
  const { plugin, files } = await rulesAsData(root);
  const input = { name: 'input', resolveId: (id: string) => (id === 'input' ? id : undefined), load: (id: string) => (id === 'input' ? INPUT : undefined) };
  const build = await rolldown({ input: 'input', cwd: root, platform: 'node', plugins: [input, plugin] });
  const folder = await mkdtemp(join(tmpdir(), 'leaksift-rules-'));
  try {
    await build.write({ file: join(folder, 'built.cjs'), format: 'cjs' });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    const built = createRequire(import.meta.url)(join(folder, 'built.cjs')) as Built;
    expectSame(built);
  } finally {
    await build.close();
    await rm(folder, { recursive: true });
  }
});

const INPUT = `
export { builtIn } from ${JSON.stringify(join(root, 'src/surfaces/built-in.ts'))};
export { builtInRules } from ${JSON.stringify(join(root, 'rules/index.ts'))};
export { prepared } from ${JSON.stringify(join(root, 'src/kernel/prepared.ts'))};
`;

function expectSame(built: Built): void {
  const known = new Map(rules.map((spec) => [spec, measures[spec.id] ?? { reach: { before: 0, after: 0 }, offsets: [] }]));
  const source = indexed(compileRules(rules, known).rules);
  const { index, at, all } = built.builtIn();
  expect(built.builtInRules().map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(index.key).toBe(built.prepared()?.key);
  // Asked for before the literals are unpacked.
  expect(index.regions.literals).toBe(source.index.literals.length);
  expect({ ...index, key: undefined, woken: undefined }).toEqual({ ...source.index, key: undefined, woken: undefined });
  const hits = index.literals.length + index.runs.length;
  for (let what = 0; what <= hits; what += 1) expect(index.woken(what)).toEqual(source.index.woken(what));
  // The last first: none waits for those before it.
  for (let place = rules.length; place >= 0; place -= 1) expect(told(at(place))).toEqual(told(source.at(place)));
  expect(all.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
}
