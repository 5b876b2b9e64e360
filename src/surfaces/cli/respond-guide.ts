/** The guide for a report. Access key IDs, of which a report shows both ends, are read again where the report has them. */
import type { Report } from '../../core/finding.ts';
import type { Fingerprint } from '../../core/ids.ts';
import { isFault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { incidentOf, type Incident, type ReadyStep } from '../../respond/incident.ts';
import { checkOutput } from '../output.ts';
import { ownCommand } from '../own-command.ts';
import { widthOf } from '../terminal.ts';
import { reread, type RereadArguments } from './reread.ts';
import { readReportFile } from './report-file.ts';
import { say } from './say.ts';
import { writeTo } from './write-out.ts';

export interface GuideArguments extends RereadArguments {
  readonly report: string;
  readonly format?: 'text' | 'markdown' | 'html' | undefined;
  readonly output?: string | undefined;
  readonly since?: string | undefined;
}

export async function writeGuide(args: GuideArguments): Promise<number> {
  if (args.output !== undefined) await checkOutput(args.output);
  const report = await readReportFile(args.report);
  const since = args.since === undefined ? {} : { since: args.since };
  const incident = incidentOf(report, { now: new Date(), report: args.report.startsWith('-') ? `./${args.report}` : args.report, ids: await idsIn(report, args), ...since });
  const shown = args.output === undefined ? typedHere(incident, ownCommand(process.env)) : incident;
  return writeTo(args.output, await rendered(shown, args.format ?? 'text'), EXIT.clean);
}

/** What is shown on this terminal can be pasted into it; a guide in a file may be read elsewhere. */
function typedHere(incident: Incident, program: string): Incident {
  const step = ({ commands, ...rest }: ReadyStep): ReadyStep => ({ ...rest, ...(commands === undefined ? {} : { commands: commands.map((command) => command.replace(/^leaksift(?= )/, () => program)) }) });
  const chapters = incident.chapters.map(({ title, sections }) => ({ title, sections: sections.map((section) => ({ ...section, steps: section.steps.map(step) })) }));
  return { ...incident, chapters };
}

const ID = 'aws-access-key-id';

/** The guide is whole without them: then its commands ask for the ID. */
async function idsIn(report: Report, args: GuideArguments): Promise<ReadonlyMap<Fingerprint, string>> {
  try {
    const { findings, reasons } = await reread(report, ({ status, parts }) => status === 'open' && parts.some(({ kind }) => kind === ID), args);
    for (const reason of reasons) say(`leaksift: could not be read again: ${reason}`);
    return new Map(findings.flatMap(({ fingerprint, parts }): [Fingerprint, string][] => {
      const value = parts.find(({ kind }) => kind === ID)?.value;
      return value === undefined ? [] : [[fingerprint, value]];
    }));
  } catch (error) {
    if (!isFault(error)) throw error;
    say(`leaksift: the guide names no access key IDs, because they could not be read again: ${error.message}`);
    return new Map();
  }
}

async function rendered(incident: Incident, format: NonNullable<GuideArguments['format']>): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return (await import('../../respond/render/text.ts')).text(incident, widthOf(process.stdout, process.env));
    case 'markdown':
      return (await import('../../respond/render/markdown.ts')).markdown(incident);
    case 'html':
      return (await import('../../respond/render/html.ts')).html(incident);
  }
}
