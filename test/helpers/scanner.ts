/** The scanner with every built-in rule, as the surfaces build it. */
import { rules as builtIn } from '../../rules/index.ts';
import { compileRules } from '../../src/core/gate.ts';
import type { RuleSpec } from '../../src/core/rule.ts';
import { createScanner } from '../../src/core/scan.ts';
import { unpack } from '../../src/git/pack/unpacker.ts';
import { makePrefilter } from '../../src/kernel/index.ts';
import { inflater } from '../../src/platform/inflate.ts';
import { latin1 } from '../../src/platform/node.ts';

export function builtInScanner(specs: readonly RuleSpec[] = builtIn): ReturnType<typeof createScanner> {
  const { rules, problems } = compileRules(specs);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return createScanner(rules, { makePrefilter, latin1, inflater, unpacker: { unpack } });
}
