/** `leaksift rules test [file]`: the gate and every example, of the rules in a configuration or of the built-in ones. */
import { resolve } from 'node:path';
import { DEFAULT_CONFIG, type Config } from '../../config/config.ts';
import { folderReader, readNamedFile } from '../../config/discover.ts';
import { printable } from '../../config/problem.ts';
import { checkExamples } from '../../core/examples.ts';
import { EXIT } from '../../exit-code.ts';
import { print } from './print.ts';
import { command } from './command.ts';

export const test = command({
  command: 'test [file]',
  describe: 'Check the rules of a configuration: the patterns and every example',
  positionals: { file: { type: 'string', describe: 'A configuration; without one, the built-in rules are checked' } },
  options: {},
  run: async ({ file }) => {
    const { scannerFor } = await import('../scanner.ts');
    const config = file === undefined ? DEFAULT_CONFIG : await readConfig(file);
    const scanner = scannerFor({ ...config, disable: [] });
    const own = scanner.rules.filter(({ id }) => file === undefined || config.rules.some((rule) => rule.id === id));
    const encoder = new TextEncoder();
    const problems = own.flatMap((rule) => checkExamples(rule, scanner, (text) => encoder.encode(text)));
    await print([...problems.map(({ rule, example, message }) => `${rule}: example ${example} ${printable(message)}\n`), `${own.length} rules, ${problems.length} problems\n`]);
    return problems.length === 0 ? EXIT.clean : EXIT.findings;
  },
});

async function readConfig(file: string): Promise<Config> {
  const { text } = await readNamedFile(folderReader('.'), resolve(file));
  return (await import('../../config/parse.ts')).parseConfig(file, text);
}
