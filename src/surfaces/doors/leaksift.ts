#!/usr/bin/env node
/** The command line's door to `surfaces/leaksift.ts`. */
import { open } from './open.ts';

open('surface-leaksift.cjs', 'leaksift', __dirname);
