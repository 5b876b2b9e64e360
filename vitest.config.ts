import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** It imports JSON in a way that only bundlers allow; each of its source maps would be a warning. */
const BUNDLED = ['@actions/workflow-parser'];

/** Against what hangs: nothing here is timed, and a machine may have other things to do. Milliseconds. */
const TIMEOUT = 300_000;

/** Four projects: pure code; temporary git repositories; the built bundles; repositories made to harm. */
const project = (name: string) => ({
  logLevel: 'error' as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: TIMEOUT, hookTimeout: TIMEOUT, server: { deps: { inline: BUNDLED } } },
});

export default defineConfig({
  // All processors: by itself vitest leaves one idle, which is half of a small machine.
  test: { maxWorkers: availableParallelism(), projects: [project('unit'), project('git'), project('e2e'), project('hostile')] },
});
