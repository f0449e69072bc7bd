import { defineConfig } from 'vitest/config';

/** Units, contracts and the browser tests that Vitest drives. End-to-end stories run in Playwright. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores: more workers than that only make the browser tests flaky.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when the machine gets to it; how long that takes is no test's business.
    expect: { poll: { timeout: 20_000 } },
    // Real browsers on a shared machine: what fails once in CI is tried once more, and the log names it as retried.
    retry: process.env.CI ? 1 : 0,
  },
});
