/** The built program that the suites run: the one that is checked in, which `e2e/dist.test.ts` holds equal to the sources, or a build elsewhere below this folder. */
import { resolve } from 'node:path';

export const built = resolve(import.meta.dirname, '../..', process.env['LEAKSIFT_DIST'] ?? 'dist');
