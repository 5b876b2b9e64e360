/** What is written for later steps: the JSON report under the runner's temporary folder. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../core/finding.ts';
import type { Variables } from '../../git/variables.ts';
import { json } from '../../reporters/json.ts';
import type { RenderOptions } from '../../reporters/reporter.ts';
import { writeNewFile } from '../new-file.ts';
import { uniqueName } from '../unique-name.ts';
import type { Outcome } from '../write-failure.ts';

export interface Written {
  readonly path: string;
  readonly outcome: Outcome;
}

export const AS_FILE: RenderOptions = { color: false, width: 100, quiet: false };

export function writeJson(report: Report, variables: Variables): Written {
  const path = join(variables['RUNNER_TEMP'] || tmpdir(), `leaksift-${uniqueName()}.json`);
  return { path, outcome: writeNewFile(path, json.render(report, AS_FILE)) };
}
