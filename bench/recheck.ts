/**
 * What recheck, a checker of regular expressions for exponential and polynomial backtracking, says of every rule's pattern:
 * `node bench/recheck.ts [milliseconds]` (Node 24). It looks at patterns on strings without end; ours run on windows of a rule's reach, and
 * pass the gate's own bound (`core/regex-ambiguity.ts`), so a polynomial verdict is a constant here. An exponential one is not,
 * and the test in `test/hostile/patterns.test.ts` refuses it.
 */
import { verdictsOf } from './recheck-verdicts.ts';
import { rules } from '../rules/index.ts';

const MILLISECONDS = Number(process.argv[2] ?? 10_000);
const counts = new Map<string, number>();
for (const { id, verdict } of verdictsOf(rules, MILLISECONDS)) {
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  process.stdout.write(`${id.padEnd(34)} ${verdict}\n`);
}
process.stdout.write(`${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}\n`);
