#!/usr/bin/env node
/** The command line's door to `surfaces/leaksift.ts`. */
import { open } from './open.ts';
import { growSlowly, optimiseLater } from './tiering.ts';

optimiseLater();
// An audit knows better how much it will read (`cli/audit-engine.ts`).
if (!process.argv.includes('audit-history')) growSlowly();
open('surface-leaksift.cjs', 'leaksift', __dirname);
