/** Options that commands share, in the terms of `docs/CLI.md`. What is not given stays undefined: the configuration may say it. */
import { FLOORS, type Floor } from '../../config/config.ts';
import { FORMATS, type Format } from '../../reporters/index.ts';
import { unshield } from './shield.ts';

/** Every command that scans takes these. */
export const scanOptions = {
  format: { choices: FORMATS, describe: 'Form of the report (text)', requiresArg: true },
  output: { type: 'string', describe: 'Write the report to FILE, whole or not at all (-: stdout)', requiresArg: true, coerce: (path: string) => (unshield(path) === '-' ? undefined : path) },
  config: { type: 'string', describe: 'Configuration to use', requiresArg: true, conflicts: 'no-config' },
  'no-config': { type: 'boolean', describe: 'Use no configuration' },
  baseline: { type: 'string', describe: 'Baseline to use', requiresArg: true },
  'fail-on': { choices: FLOORS, describe: 'Least severity that fails (medium)', requiresArg: true },
  quiet: { type: 'boolean', describe: 'Say only what must be acted on' },
  'no-color': { type: 'boolean', describe: 'No colours' },
  'show-secrets': { type: 'boolean', describe: 'Put the values of secrets into the report' },
  verify: { type: 'boolean', describe: 'Ask AWS STS whether AWS keys live' },
} as const;

export interface ScanArguments {
  readonly format?: Format | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly noConfig?: boolean | undefined;
  readonly baseline?: string | undefined;
  readonly failOn?: Floor | undefined;
  readonly quiet?: boolean | undefined;
  readonly noColor?: boolean | undefined;
  readonly showSecrets?: boolean | undefined;
  readonly verify?: boolean | undefined;
}

/** Commands that only ask what is in force take these. */
export const policyOptions = { config: scanOptions.config, 'no-config': scanOptions['no-config'], quiet: scanOptions.quiet } as const;

export type PolicyArguments = Pick<ScanArguments, 'config' | 'noConfig' | 'quiet'>;

/** Commands that work on the baseline take these. */
export const baselineOptions = { baseline: scanOptions.baseline, ...policyOptions } as const;

export type BaselineArguments = PolicyArguments & Pick<ScanArguments, 'baseline'>;

/** @throws RangeError, which yargs shows as a usage error */
export function wholeNumber(name: string, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= 1 && number <= most)) throw new RangeError(`${name} must be a whole number from 1 to ${most}`);
    return number;
  };
}
