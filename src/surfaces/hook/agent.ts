/**
 * `leaksift hook run agent`: a coding agent asks before it uses a tool, and is refused what carries a credential. Such
 * programs take exit code 2 for "no", and the text on stderr for the reason; so every refusal, also of what can't be
 * understood, is 2. Shape of the question: `docs/HOOKS.md`.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { folderReader } from '../../config/discover.ts';
import { loadPolicy } from '../../config/load.ts';
import type { Place } from '../../core/finding.ts';
import { DEFAULT_KEY, makeFingerprinter } from '../../core/fingerprint.ts';
import { isRecord } from '../../core/record.ts';
import type { Scanner } from '../../core/scan.ts';
import type { Source } from '../../core/source.ts';
import { EXIT } from '../../exit-code.ts';
import { isFault } from '../../errors.ts';
import { openRepository } from '../../git/repository.ts';
import { derive } from '../../platform/node.ts';
import { run } from '../../run.ts';
import { scannerFor } from '../scanner.ts';
import { VERSION } from '../version.ts';
import { tellBlocked } from './blocked.ts';
import type { Say } from './tell.ts';

const REFUSED = 2;

/** @returns 0 or 2; to such programs any other code is a yes, so an error of ours is a refusal too */
export async function runAgentHook(say: Say, wrap: (scanner: Scanner) => Promise<Scanner>): Promise<number> {
  try {
    const call = readCall(readFileSync(0, 'utf8'));
    if (call !== null) return await judge(call, say, wrap);
    say('leaksift: refused: standard input is no tool call. It has to be a JSON object with "tool_input"; see docs/HOOKS.md.');
  } catch (error) {
    say(`leaksift: refused: ${isFault(error) ? error.message : `the call could not be read (${error instanceof Error ? error.name : 'unknown error'}).`}`);
  }
  return REFUSED;
}

/** What a tool is to be given. */
export interface ToolCall {
  readonly folder: string;
  /** The file that it writes, where it says so. */
  readonly file: string | null;
  /** Every text in its input that is written, sent or run. */
  readonly texts: readonly string[];
}

const INPUTS = ['tool_input', 'toolInput', 'tool_info', 'arguments', 'input'];
const FILES = ['file_path', 'filePath', 'path', 'notebook_path'];

/** Null: not a tool call. */
function readCall(json: string): ToolCall | null {
  const call = parsed(json);
  if (!isRecord(call)) return null;
  const inputs = INPUTS.map((key) => call[key] ?? null).filter((input) => input !== null);
  if (inputs.length === 0 || !inputs.every(isRecord)) return null;
  const file = inputs.flatMap((input) => FILES.map((key) => input[key])).find((value) => typeof value === 'string');
  return { folder: typeof call['cwd'] === 'string' ? call['cwd'] : '.', file: file ?? null, texts: inputs.flatMap((input) => [...textsOf(input), outlineOf(input)]) };
}

/** What is replaced (`old_string`, …) is there already, and taking a credential out must be allowed. */
const isReplaced = (key: string): boolean => /^old(?:_|[A-Z]|$)/.test(key);

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item);
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) if (!isReplaced(key)) yield* textsOf(item);
}

/** Names, and values below them: `"password": "…"` tells what the value alone does not. Texts of several lines name things themselves. */
function outlineOf(input: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(input, (key, value: unknown) => (isReplaced(key) || (typeof value === 'string' && value.trim().includes('\n')) ? undefined : value), 1);
}

async function judge(call: ToolCall, say: Say, wrap: (scanner: Scanner) => Promise<Scanner>): Promise<number> {
  const folder = topOf(call.folder);
  const { config, baseline } = await loadPolicy(folderReader(folder));
  const failOn = config.failOn;
  const scanner = await wrap(scannerFor(config));
  const report = await run(
    { source: callSource(call, folder), scanner, failOn, fingerprint: makeFingerprinter(derive, baseline?.key ?? DEFAULT_KEY), policy: { config, baseline, whole: false } },
    { now: () => new Date(), version: VERSION },
  );
  if (report.scan.exitCode === EXIT.clean) return EXIT.clean;
  tellBlocked(report, { event: 'agent', failOn, variables: {}, program: 'leaksift' }, say);
  return REFUSED;
}

/** Line numbers count within the text that the tool is given. */
function callSource({ file, texts }: ToolCall, folder: string): Source {
  const path = file === null ? null : inside(folder, file);
  const place: Place = path === null ? { source: 'stdin', commit: null } : { source: 'file', path, commit: null };
  return {
    command: 'scan',
    target: path ?? 'a command',
    async *units(ledger) {
      for (const [index, text] of texts.entries()) {
        ledger.enumerated();
        yield { id: `text ${index + 1} of the tool call`, role: 'target', places: [place], content: Buffer.from(text) };
      }
    },
    close: async () => {},
  };
}

function inside(folder: string, file: string): string {
  const path = isAbsolute(file) ? relative(folder, file) : file;
  return path.startsWith('..') ? file : path;
}

function topOf(folder: string): string {
  try {
    const { workTree, gitDir } = openRepository(folder);
    return workTree ?? gitDir;
  } catch (error) {
    if (isFault(error)) return join(folder);
    throw error;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
