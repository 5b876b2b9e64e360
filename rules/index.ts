/** Every built-in rule. A file of this folder that is missing here fails a test. */
import type { RuleSpec } from '../src/core/rule.ts';
import { aws } from './aws.ts';
import { privateKey } from './private-key.ts';

export const rules: readonly RuleSpec[] = [...aws, ...privateKey];
