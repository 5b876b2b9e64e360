/** Every built-in rule. A file of this folder that is missing here fails a test. */
import type { RuleSpec } from '../src/core/rule.ts';
import { assistants } from './assistants.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { azureIdentifiable } from './azure-identifiable.ts';
import { backends } from './backends.ts';
import { chat } from './chat.ts';
import { clouds } from './clouds.ts';
import { commands } from './commands.ts';
import { commerce } from './commerce.ts';
import { databases } from './databases.ts';
import { deployments } from './deployments.ts';
import { developers } from './developers.ts';
import { endpoints } from './endpoints.ts';
import { generic } from './generic.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { hosting } from './hosting.ts';
import { http } from './http.ts';
import { identity } from './identity.ts';
import { infrastructure } from './infrastructure.ts';
import { logins } from './logins.ts';
import { merchants } from './merchants.ts';
import { messaging } from './messaging.ts';
import { modelServices } from './model-services.ts';
import { models } from './models.ts';
import { networks } from './networks.ts';
import { notifications } from './notifications.ts';
import { observability } from './observability.ts';
import { packages } from './packages.ts';
import { payment } from './payment.ts';
import { pipelines } from './pipelines.ts';
import { platforms } from './platforms.ts';
import { privateKey } from './private-key.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';
import { wallets } from './wallets.ts';
import { webhooks } from './webhooks.ts';
import { work } from './work.ts';

export const rules: readonly RuleSpec[] = [
  ...assistants,
  ...aws,
  ...azure,
  ...azureIdentifiable,
  ...backends,
  ...chat,
  ...clouds,
  ...commands,
  ...commerce,
  ...databases,
  ...deployments,
  ...developers,
  ...endpoints,
  ...generic,
  ...github,
  ...gitlab,
  ...google,
  ...hosting,
  ...http,
  ...identity,
  ...infrastructure,
  ...logins,
  ...merchants,
  ...messaging,
  ...modelServices,
  ...models,
  ...networks,
  ...notifications,
  ...observability,
  ...packages,
  ...payment,
  ...pipelines,
  ...platforms,
  ...privateKey,
  ...services,
  ...settings,
  ...wallets,
  ...webhooks,
  ...work,
];

/** The build reads each from a file when it is first asked for. */
export const builtInRules = (): readonly RuleSpec[] => rules;

/** By its place among them. */
export const builtInRule = (place: number): RuleSpec | undefined => rules[place];
