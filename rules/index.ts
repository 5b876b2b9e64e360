/** Every built-in rule. A file of this folder that is missing here fails a test. */
import type { RuleSpec } from '../src/core/rule.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { chat } from './chat.ts';
import { commands } from './commands.ts';
import { generic } from './generic.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { hosting } from './hosting.ts';
import { http } from './http.ts';
import { messaging } from './messaging.ts';
import { models } from './models.ts';
import { packages } from './packages.ts';
import { payment } from './payment.ts';
import { platforms } from './platforms.ts';
import { privateKey } from './private-key.ts';
import { work } from './work.ts';

export const rules: readonly RuleSpec[] = [
  ...aws,
  ...azure,
  ...chat,
  ...commands,
  ...generic,
  ...github,
  ...gitlab,
  ...google,
  ...hosting,
  ...http,
  ...messaging,
  ...models,
  ...packages,
  ...payment,
  ...platforms,
  ...privateKey,
  ...work,
];
