#!/usr/bin/env node
/** The command line's door to `surfaces/leaksift.ts`. */
import { guessAuditSize } from '../audit-size.ts';
import { open } from './open.ts';
import { growSlowly, growSlowlyInAudits, optimiseForAudits, optimiseLater } from './tiering.ts';

const words = process.argv.slice(2);
const size = guessAuditSize(words);

optimiseLater();
if (size === undefined) growSlowly();
if (size === 'large') {
  optimiseForAudits();
  growSlowlyInAudits();
}
open('surface-leaksift.cjs', purpose(), __dirname);

/** Each of these calls functions of its own, and so does an audit that scans in this thread, or with other flags. */
function purpose(): string {
  if (size !== undefined) return `${size}-audit`;
  return words.find((word) => /^(?:scan|staged|range)$/.test(word)) ?? 'leaksift';
}
