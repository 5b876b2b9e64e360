/** `leaksift respond --safeguards`: prints the template; nothing is set up by it. */
import { EXIT } from '../../exit-code.ts';
import { SAFEGUARDS } from '../../respond/safeguards.ts';
import { checkOutput } from '../output.ts';
import { writeTo } from './write-out.ts';

export async function writeSafeguards(output: string | undefined): Promise<number> {
  if (output !== undefined) await checkOutput(output);
  return writeTo(output, [SAFEGUARDS], EXIT.clean);
}
