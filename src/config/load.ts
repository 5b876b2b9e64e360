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
}

/** @throws Fault `config`: two configurations, a named one that is not there, anything that is wrong inside */
export async function loadPolicy(read: Reader, choice: PolicyChoice = {}): Promise<PolicyFiles> {
  const configFile = await chosen(choice.config, read, discoverConfig);
  const baselineFile = await chosen(choice.baseline, read, discoverBaseline);
  return {
    config: configFile === null ? DEFAULT_CONFIG : await (await import('./parse.ts')).parseConfig(configFile.name, configFile.text),
    baseline: baselineFile === null ? null : (await import('./baseline.ts')).parseBaseline(baselineFile.name, baselineFile.text),
  };
}

function chosen(choice: string | false | undefined, read: Reader, discover: (read: Reader) => Promise<PolicyFile | null>): Promise<PolicyFile | null> {
  if (choice === false) return Promise.resolve(null);
  return choice === undefined ? discover(read) : readNamedFile(read, choice);
}
