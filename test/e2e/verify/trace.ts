/** What a run asks of the machine around it: connections, look-ups of names, child processes. Recorded inside of the program, in its workers too. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from '../smoke/program.ts';

export interface Trace {
  /** For the program's environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** One line for each: `connect …`, `lookup …`, `datagram …`, `spawn …` with arguments and environment. */
  lines(): string[];
}

export function trace(name: string): Trace {
  const path = folder(name, { 'trace.mjs': RECORDER, log: '' });
  const log = join(path, 'log');
  writeFileSync(log, '');
  return {
    variables: { NODE_OPTIONS: `--import=${pathToFileURL(join(path, 'trace.mjs')).href}`, TRACE_LOG: log },
    lines: () => readFileSync(log, 'utf8').split('\n').filter((line) => line !== ''),
  };
}

const RECORDER = `
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
const tell = (what, ...details) => appendFileSync(process.env.TRACE_LOG, what + ' ' + JSON.stringify(details) + '\\n');
const watch = (holder, name, what, details) => {
  const original = holder[name];
  holder[name] = function (...args) { tell(what, ...details(args)); return original.apply(this, args); };
};
watch(net.Socket.prototype, 'connect', 'connect', ([options]) => [Array.isArray(options) ? options[0]?.host ?? options[0]?.path : options?.host ?? options]);
watch(dgram.Socket.prototype, 'send', 'datagram', () => []);
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name, 'lookup', ([host]) => [host]);
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) watch(childProcess, name, 'spawn', (args) => [args, args.at(-1)?.env ?? process.env]);
syncBuiltinESMExports();
`;
