import { defineConfig } from 'vitest/config';

/** It imports JSON in a way that only bundlers allow; each of its source maps would be a warning. */
const BUNDLED = ['@actions/workflow-parser'];

/** Four projects: pure code; temporary git repositories; the built bundles; repositories made to harm. */
const project = (name: string, testTimeout: number) => ({
  logLevel: 'error' as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: testTimeout, server: { deps: { inline: BUNDLED } } },
});

export default defineConfig({
  test: { projects: [project('unit', 20_000), project('git', 60_000), project('e2e', 120_000), project('hostile', 180_000)] },
});
