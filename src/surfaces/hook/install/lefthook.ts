/** lefthook: our command among those of its configuration, which it reads at every run. How it gets there, by format: `lefthook-*.ts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HookEvent } from '../events.ts';
import { addToLefthookJson } from './lefthook-json.ts';
import { addToLefthookToml } from './lefthook-toml.ts';
import { addToLefthookYaml } from './lefthook-yaml.ts';

/** In the order in which lefthook 2.2 looks for them. */
const NAMES = ['.yml', '.yaml', '.json', '.jsonc', '.toml'].flatMap((ending) => ['lefthook', '.lefthook', '.config/lefthook'].map((name) => name + ending));

/** Its main configuration; null: none. */
export function lefthookConfig(top: string): string | null {
  return NAMES.map((name) => join(top, name)).find((path) => existsSync(path)) ?? null;
}

export function isJson(path: string): boolean {
  return /\.jsonc?$/.test(path);
}

/** The generated script says who made it. */
export function isLefthooks(hook: string): boolean {
  return /\blefthook\b/i.test(hook);
}

/** Gives the text with our command in each event, or null where it is written in a way that can't be edited safely. */
export function addToLefthook(path: string | null): (text: string, events: readonly HookEvent[]) => string | null {
  if (path !== null && isJson(path)) return addToLefthookJson;
  return path?.endsWith('.toml') ? addToLefthookToml : addToLefthookYaml;
}
