/** `leaksift rules list`: every rule in force, with its severity, by name: so a provider's stand together. */
import { compareText } from '../../core/compare-text.ts';
import { EXIT } from '../../exit-code.ts';
import { print } from './print.ts';
import { command } from './command.ts';
import { policyOptions } from './options.ts';

export const list = command({
  command: 'list',
  describe: 'List the rules in force',
  positionals: {},
  options: policyOptions,
  run: async (args) => {
    const [{ policyFor }, { scannerFor }] = await Promise.all([import('./scan-and-report.ts'), import('../scanner.ts')]);
    const { config } = await policyFor({ kind: 'staged' }, args);
    const rules = scannerFor(config).rules.map(({ id, spec }) => ({ id, title: spec.title, severity: config.severity.get(id) ?? spec.severity })).sort((a, b) => compareText(a.id, b.id));
    const width = Math.max(...rules.map(({ id }) => id.length));
    await print(rules.map(({ id, title, severity }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}\n`));
    return EXIT.clean;
  },
});
