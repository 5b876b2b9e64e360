/** Makes the scanner of one run: rules in force, through the gate, with Node's side of what the core asks for. */
import { builtInRules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import { refuseBadRules, rulesInForce } from '../config/ruleset.ts';
import type { Rule } from '../core/compile.ts';
import { disclose, makeFingerprinter } from '../core/fingerprint.ts';
import { compileRules } from '../core/gate.ts';
import type { Sealing } from '../core/outcome.ts';
import { COMPOSITIONS } from '../core/compositions.ts';
import type { IndexedRules } from '../core/rule-index.ts';
import type { RuleSpec } from '../core/rule.ts';
import { createScanner, type Scanner, type ScannerPorts } from '../core/scan.ts';
import { unpack } from '../git/pack/unpacker.ts';
import { makePrefilter } from '../kernel/index.ts';
import { inflater } from '../platform/inflate.ts';
import { derive, latin1 } from '../platform/node.ts';
import { builtIn, measured } from './built-in.ts';

/** Findings of these are made of parts that other rules found. */
const JOINED: readonly string[] = Object.values(COMPOSITIONS).map(({ id }) => id);

export const PORTS: ScannerPorts = { makePrefilter, latin1, inflater, unpacker: { unpack } };

/** @throws Fault `config`: a rule that is wrong, or a name that no rule has */
export function scannerFor(config: Config): Scanner {
  if (!namesNone(config)) return createScanner(rulesFor(config), PORTS);
  const scanner = createScanner(builtIn(), PORTS);
  PLAIN.add(scanner);
  return scanner;
}

/** Those that have the built-in rules and no others. */
const PLAIN = new WeakSet<Scanner>();

/** Whether the built-in rules run as they are, and no name has to be looked up among them. */
function namesNone({ rules, disable, severity, allow }: Config): boolean {
  return rules.length === 0 && disable.length === 0 && severity.size === 0 && allow.every(({ target }) => target.kind !== 'rule');
}

function rulesFor(config: Config): readonly Rule[] {
  const { rules, problems } = compileRules(rulesInForce(config, builtInRules(), JOINED), measured());
  refuseBadRules(config, problems);
  return rules;
}

/** What another thread needs to make the same scanner: plain data. */
export interface ScannerSettings {
  /** Ids of built-in rules. */
  readonly builtIn: readonly string[] | 'all';
  /** Rules of the configuration, which passed the gate here. */
  readonly own: readonly RuleSpec[];
}

/** What another thread needs to scan and seal as this one does: plain data. */
export interface ThreadSettings {
  readonly scanner: ScannerSettings;
  /** Of the fingerprints. */
  readonly key: string;
  /** Whether values may leave the thread, for `--show-secrets` and `--verify`. */
  readonly disclose: boolean;
}

export function sealingOf(settings: Pick<ThreadSettings, 'key' | 'disclose'>): Sealing {
  return { fingerprint: makeFingerprinter(derive, settings.key), disclose: settings.disclose ? disclose : undefined };
}

export const BUILT_IN: ScannerSettings = { builtIn: 'all', own: [] };

export function settingsOf(scanner: Scanner): ScannerSettings {
  if (PLAIN.has(scanner)) return BUILT_IN;
  const { rules } = scanner;
  const known = builtInRules();
  const specs = rules.map(({ spec }) => spec);
  return { builtIn: specs.filter((spec) => known.includes(spec)).map(({ id }) => id), own: specs.filter((spec) => !known.includes(spec)) };
}

export function scannerFrom(settings: ScannerSettings): ReturnType<typeof createScanner> {
  return createScanner(rulesFrom(settings), PORTS);
}

export function rulesFrom(settings: ScannerSettings): readonly Rule[] | IndexedRules {
  if (settings.builtIn === 'all') return builtIn();
  const names = new Set(settings.builtIn);
  return compileRules([...builtInRules().filter(({ id }) => names.has(id)), ...settings.own], measured()).rules;
}
