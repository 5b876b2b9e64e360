import { defineConfig } from 'vitest/config';

/** Four projects: pure code; temporary git repositories; the built bundles; repositories made to harm. */
const project = (name: string, testTimeout: number) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: { projects: [project('unit', 20_000), project('git', 60_000), project('e2e', 120_000), project('hostile', 180_000)] },
});
