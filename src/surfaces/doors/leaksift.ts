#!/usr/bin/env node
/** The command line's door to `surfaces/leaksift.ts`. */
import { open } from './open.ts';
import { growSlowly, optimiseLater } from './tiering.ts';

optimiseLater();
growSlowly();
open('surface-leaksift.cjs', 'leaksift', __dirname);
