/** The door to `surfaces/worker.ts`, for threads. What fails here ends the thread, which its owner sees. */
import { codeCache } from './code-cache.ts';
import { partsIn } from './parts.ts';

/** What the parts are built from, put here by the build. */
declare const BUILD: string;

/** What its code is kept for. */
const [, , purpose = 'worker'] = process.argv;

partsIn(__dirname, codeCache(process, BUILD, purpose))('surface-worker.cjs');
