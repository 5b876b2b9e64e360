/** Values known by shape alone: certain with a label, likely when nothing but chance could make them, else tentative. */
import { shannon } from '../entropy.ts';
import { factsOf, severityBy } from '../facts.ts';
import type { Facts } from '../detection.ts';
import { labelOf } from '../labels.ts';
import type { Candidate, Judgement } from '../match.ts';
import { surprise } from '../ngrams.ts';
import { isDocumented, isRun } from '../placeholders.ts';
import type { ShapeSpec } from '../rule.ts';
import { holdsText, isLogicalId, isPathName, isPublicBytes, isReadable } from '../structures.ts';

/** Bits per letter below which a long value reads as words; 1 in 2,000 random ones of 40 characters lies below 5.6. */
const WORDS = 5;

export function judgeShape(candidate: Candidate, spec: ShapeSpec): Judgement | undefined {
  const { value, window, start, end } = candidate;
  const documented = isDocumented(value);
  if (!documented && !isOwnValue(candidate, spec)) return undefined;
  const label = labelOf(window, start, end, spec.labels);
  const facts: Facts = { ...factsOf(candidate), ...(documented ? { documented: true } : {}) };
  const common = { facts, ...(label ? { label: label.text } : {}) };
  if (label) return { ...common, severity: severityBy(spec.severity, facts), confidence: spec.confidence, signals: [`label:${label.relation}`] };
  if (documented) return { ...common, severity: 'info', confidence: 'high', signals: [] };
  if (spec.bare && isCertainAlone(candidate, spec.bare)) {
    return { ...common, severity: severityBy(spec.bare.severity, facts), confidence: spec.bare.certain ? spec.confidence : 'medium', signals: ['no-label', 'random'] };
  }
  return spec.partner === undefined ? undefined : { ...common, severity: 'info', confidence: 'low', signals: ['no-label'], tentative: true };
}

/** A cheap first look at the value alone, before anybody searches for its label. */
export function hasForm(spec: ShapeSpec, value: string): boolean {
  return spec.entropy === undefined || shannon(value) > spec.entropy || isDocumented(value);
}

/** Mixed enough, no words, no filler, no piece of something longer. */
function isOwnValue(candidate: Candidate, spec: ShapeSpec): boolean {
  const { value } = candidate;
  return shannon(value) > (spec.entropy ?? 0) && (spec.bare?.certain === true || spec.alphabet === 'hex' || surprise(value) >= WORDS) && !isRun(value) && !isReadable(value) && !(spec.alphabet === 'base64' && isLogicalId(value)) && isFree(candidate);
}

function isCertainAlone(candidate: Candidate, bare: NonNullable<ShapeSpec['bare']>): boolean {
  const { value, window, end } = candidate;
  if (shannon(value) <= bare.entropy) return false;
  return bare.certain === true || (mixesClasses(value) && !holdsText(value) && !isPathName(value) && !isPublicBytes(value) && !inEncodedBlock(candidate) && window.text.charAt(end) !== '@');
}

/** Not a piece of a longer word: neighbours that names, paths, padding and escapes have rule it out, but for the `-` of a patch. */
function isFree({ value, window: { text }, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if ((before.endsWith('\\') && /^u[\da-f]{4}/i.test(value)) || /^\\+u00(?:2[bf]|3d)/i.test(text.slice(end, end + 8))) return false;
  return (/^(?:(?:0|\\)x|\n?-)$/.test(before) || !/[\w.$~%-]$|==$/.test(before)) && !/^(?:[\w$~-]|=|\.\w)/.test(text.slice(end, end + 2));
}

/** One random value of forty characters in a million has fewer than four small letters or as few capitals; digests and names of files have. */
function mixesClasses(value: string): boolean {
  const least = value.length / 10;
  return value.replace(/[^a-z]+/g, '').length >= least && value.replace(/[^A-Z]+/g, '').length >= least && /[\d+/]/.test(value);
}

/** A line of a wrapped block: the line before or behind is base64 too, and long. */
function inEncodedBlock({ window: { text }, start, end }: Candidate): boolean {
  return /[A-Za-z\d+/]{50,76}["',\\n]{0,4}\s{0,3}\r?\n[\s"'+*#/>]{0,20}$/.test(text.slice(Math.max(0, start - 160), start))
    || /^["',\\n]{0,4}\r?\n[\s"'+*#/>]{0,20}[A-Za-z\d+/]{50}/.test(text.slice(end, end + 120));
}
