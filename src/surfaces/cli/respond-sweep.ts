/** `leaksift respond --sweep`: a read-only look over the user's own account, with what a report says of the leak where one is given. */
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { homeOf } from '../../respond/fill.ts';
import { openAccount } from '../../respond/sweep/clients.ts';
import { leakIn, NO_LEAK, type Leak } from '../../respond/sweep/leak.ts';
import { sweep } from '../../respond/sweep/sweep.ts';
import { table } from '../../respond/sweep/table.ts';
import { agentsFor } from '../../verify/agents.ts';
import { loopbackEndpoint } from '../../verify/loopback.ts';
import { checkOutput } from '../output.ts';
import { isCapable } from '../terminal.ts';
import { readReportFile } from './report-file.ts';
import { say } from './say.ts';
import { writeTo } from './write-out.ts';

export interface SweepArguments {
  readonly report?: string | undefined;
  readonly profile?: string | undefined;
  readonly region?: string | undefined;
  readonly awsEndpoint?: string | undefined;
  readonly since?: string | undefined;
  readonly output?: string | undefined;
  readonly quiet?: boolean | undefined;
}

const LOOKS_BACK = 90;

export async function writeSweep({ report, profile, region, awsEndpoint, since, output, quiet }: SweepArguments): Promise<number> {
  if (region !== undefined && !/^[a-z]+(?:-[a-z]+)+-\d$/.test(region)) throw new Fault('usage', '--region takes the name of a Region, like us-east-1 or cn-north-1.');
  if (output !== undefined) await checkOutput(output);
  const endpoint = awsEndpoint === undefined ? {} : { endpoint: loopbackEndpoint(awsEndpoint, '--aws-endpoint') };
  const leak = report === undefined ? NO_LEAK : await leakOf(report);
  const home = region ?? homeOf(leak.partition ?? 'aws');
  // AWS's clients would print their support plans for versions of Node.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const account = await openAccount(home, { ...endpoint, agents: (url) => agentsFor(url, process.env), ...(profile === undefined ? {} : { profile }) });
  const now = new Date();
  const from = since ?? leak.since ?? new Date(now.getTime() - LOOKS_BACK * 86_400_000).toISOString().slice(0, 10);
  const shows = !quiet && isCapable(process.stderr, process.env);
  const onProgress = (done: number, of: number, name: string): void => say(`leaksift: ${done} of ${of} Regions (${name})`);
  const swept = await sweep({ account, home, since: from, now, isLeaked: leak.isLeaked, ...(shows ? { onProgress } : {}) });
  return writeTo(output, table(swept, from, leak), swept.unseen.length === 0 ? EXIT.clean : EXIT.incomplete);
}

async function leakOf(report: string): Promise<Leak> {
  const { findings } = await readReportFile(report);
  if (!findings.some(({ status, parts }) => status === 'open' && parts.some(({ kind }) => kind.startsWith('aws-')))) {
    throw new Fault('usage', 'The report holds no AWS credential, so no account can be looked over for it. Without a report: leaksift respond --sweep');
  }
  return leakIn(findings);
}
