/** `leaksift respond --safeguards`: prints the template; nothing is set up by it. */
import { EXIT } from '../../exit-code.ts';
import { SAFEGUARDS } from '../../respond/safeguards.ts';
import { checkOutput, writeReport } from '../output.ts';
import { say } from './say.ts';

export async function writeSafeguards(output: string | undefined): Promise<number> {
  if (output !== undefined) await checkOutput(output);
  const outcome = await writeReport([SAFEGUARDS], output);
  if (!outcome.written) say(`leaksift: ${outcome.fault.message}`);
  return outcome.written ? EXIT.clean : EXIT.incomplete;
}
