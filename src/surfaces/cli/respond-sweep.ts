/** `leaksift respond --sweep`: a read-only look over the user's own account. */
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { openClients } from '../../respond/sweep/clients.ts';
import { sweep } from '../../respond/sweep/sweep.ts';
import { table } from '../../respond/sweep/table.ts';
import { loopbackEndpoint } from '../../verify/loopback.ts';
import { checkOutput, writeReport } from '../output.ts';
import { isCapable } from '../terminal.ts';
import { say } from './say.ts';

export interface SweepArguments {
  readonly profile?: string | undefined;
  readonly region?: string | undefined;
  readonly awsEndpoint?: string | undefined;
  readonly since?: string | undefined;
  readonly output?: string | undefined;
  readonly quiet?: boolean | undefined;
}

const LOOKS_BACK = 90;

export async function writeSweep({ profile, region = 'us-east-1', awsEndpoint, since, output, quiet }: SweepArguments): Promise<number> {
  if (!/^[a-z]+(?:-[a-z]+)+-\d$/.test(region)) throw new Fault('usage', '--region takes the name of a Region, like us-east-1 or cn-north-1.');
  if (output !== undefined) await checkOutput(output);
  const endpoint = awsEndpoint === undefined ? {} : { endpoint: loopbackEndpoint(awsEndpoint, '--aws-endpoint') };
  // AWS's clients would print their support plans for versions of Node.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const call = await openClients({ ...endpoint, ...(profile === undefined ? {} : { profile }) });
  const now = new Date();
  const from = since ?? new Date(now.getTime() - LOOKS_BACK * 86_400_000).toISOString().slice(0, 10);
  const shows = !quiet && isCapable(process.stderr, process.env);
  const onProgress = (done: number, of: number, name: string): void => say(`leaksift: ${done} of ${of} Regions (${name})`);
  const swept = await sweep({ call, home: region, since: from, now, ...(shows ? { onProgress } : {}) });
  const outcome = await writeReport(table(swept, from), output);
  if (!outcome.written) say(`leaksift: ${outcome.fault.message}`);
  return outcome.written && swept.unseen.length === 0 ? EXIT.clean : EXIT.incomplete;
}
