/** The policy in force for a scan: configuration and baseline, found or named. Parsers are loaded only for what is there. */
import { DEFAULT_CONFIG, type Config } from './config.ts';
import type { Baseline } from './baseline.ts';
import { discoverBaseline, discoverConfig, readNamedFile, type PolicyFile, type Reader } from './discover.ts';

export interface PolicyChoice {
  /** A named file; `false`: none, not even one that could be found (`--no-config`); absent: the one that is found. */
  readonly config?: string | false;
  readonly baseline?: string | false;
}

export interface PolicyFiles {
  readonly config: Config;
  /** Null when there is none. */
  readonly baseline: Baseline | null;
  /** What they were read from. */
  readonly texts: PolicyTexts;
}

export interface PolicyTexts {
  readonly config: PolicyFile | null;
  readonly baseline: PolicyFile | null;
}

/** @throws Fault `config`: two configurations, a named one that is not there, anything that is wrong inside */
export async function loadPolicy(read: Reader, choice: PolicyChoice = {}): Promise<PolicyFiles> {
  return parsePolicy({ config: await chosen(choice.config, read, discoverConfig), baseline: await chosen(choice.baseline, read, discoverBaseline) });
}

/** @throws Fault `config`: anything that is wrong inside */
export async function parsePolicy(texts: PolicyTexts): Promise<PolicyFiles> {
  const { config, baseline } = texts;
  return {
    config: config === null ? DEFAULT_CONFIG : await (await import('./parse.ts')).parseConfig(config.name, config.text),
    baseline: baseline === null ? null : (await import('./baseline.ts')).parseBaseline(baseline.name, baseline.text),
    texts,
  };
}

function chosen(choice: string | false | undefined, read: Reader, discover: (read: Reader) => Promise<PolicyFile | null>): Promise<PolicyFile | null> {
  if (choice === false) return Promise.resolve(null);
  return choice === undefined ? discover(read) : readNamedFile(read, choice);
}
