/**
 * Runs the bundled Action as GitHub's runner would: an environment of its own, an event file, inputs, files for outputs and
 * summary; and reads what comes out of it with a parser of the runner's documented grammar, which is written here anew.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Report } from '../../../src/core/finding.ts';
import { built } from '../../helpers/built.ts';

/** Node to run the bundle with, if not the one that runs the tests. */
const node = process.env['LEAKSIFT_NODE'] ?? process.execPath;
const top = mkdtempSync(join(tmpdir(), 'leaksift-action-'));
const dist = join(top, 'dist');
cpSync(built, dist, { recursive: true });
afterAll(() => rmSync(top, { recursive: true, force: true }));

export interface Job {
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the runner to set, or (undefined) to leave out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Step {
  readonly code: number | null;
  /** All that was printed, the streams one after the other. */
  readonly output: string;
  /** Without commands. */
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Null when none was written. */
  readonly report: Report | null;
  /** What stays in the temporary folder besides the report. */
  readonly leftovers: readonly string[];
}

let jobs = 0;

export async function step({ workspace, event, payload, inputs = {}, env = {} }: Job): Promise<Step> {
  const home = join(top, `job-${(jobs += 1)}`);
  const file = (name: string): string => join(home, name);
  mkdirSync(file('temp'), { recursive: true });
  writeFileSync(file('event.json'), JSON.stringify(payload));
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const variables = {
    PATH: process.env['PATH'], HOME: home, TMPDIR: file('temp'), CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'), GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_RUN_ID: '17', RUNNER_TEMP: file('temp'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
  const { code, output } = await new Promise<{ code: number | null; output: string }>((done) => {
    const child = execFile(node, [join(dist, 'action.mjs')], { cwd: workspace, env: variables, maxBuffer: 1 << 28, timeout: 100_000 }, (_, stdout, stderr) =>
      done({ code: child.exitCode, output: `${stdout}\n${stderr}` }));
  });
  const outputs = existsSync(file('output')) ? outputsOf(readFileSync(file('output'), 'utf8')) : {};
  const path = outputs['report'] ?? '';
  return {
    code, output, outputs, ...readLog(output),
    summary: existsSync(file('summary')) ? readFileSync(file('summary'), 'utf8') : '',
    leftovers: readdirSync(file('temp')).filter((name) => name !== basename(path)),
    report: path === '' ? null : JSON.parse(readFileSync(path, 'utf8')) as Report,
  };
}

/**
 * What a runner obeys (docs.github.com, "Workflow commands"): `::name properties::data` after blanks at the start of a line,
 * and the older `##[name properties]data` anywhere in one.
 */
function readLog(output: string): { log: string; commands: Command[] } {
  const commands: Command[] = [];
  const rest = output.split(/\r\n|\r|\n/).filter((line) => {
    const [, name = '', properties = '', data = ''] = /^[\s\u200b\ufeff]*::([A-Za-z-]+)(?: ([^\r\n]*?))?::(.*)$/.exec(line) ?? [];
    if (name !== '') commands.push({ name, properties: propertiesOf(properties), data: unescapeData(data) });
    return name === '';
  });
  for (const line of rest) {
    if (/^[\s\u200b\ufeff]*::/.test(line) || line.includes('##[')) commands.push({ name: 'INJECTED', properties: {}, data: line });
  }
  return { log: rest.join('\n'), commands };
}

function propertiesOf(text: string): Record<string, string> {
  return Object.fromEntries(text.split(',').filter((pair) => pair.includes('=')).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescapeData(pair.slice(at + 1)).replaceAll('%3A', ':').replaceAll('%2C', ',')];
  }));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** `name<<delimiter`, lines, delimiter; or `name=value`. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', delimiter = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === '') {
      if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
      continue;
    }
    outputs[name] = lines.splice(0, lines.indexOf(delimiter)).join('\n');
    lines.shift();
  }
  return outputs;
}
