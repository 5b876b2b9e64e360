/** Every format's name and where it lives; each is loaded when it is asked for, so that a hook loads `text` alone. */
import type { Reporter } from './reporter.ts';

const REPORTERS = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  csv: async () => (await import('./csv.ts')).csv,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof REPORTERS;

/** In the order of the command's help. */
export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

export function loadReporter(format: Format): Promise<Reporter> {
  return REPORTERS[format]();
}
