import { defineConfig } from '@playwright/test';
import { chromiumPath, launchArguments } from './test/support/chromium.ts';

/** Stories in real Chromium against a real server; one at a time, because two cores also run the server. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 120_000,
  // Two cores run the server and several browsers: a page may take its time, and no test measures it by this.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // As with vitest: once more where nobody is there to ask why.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    launchOptions: { executablePath: chromiumPath(), args: launchArguments },
    trace: 'retain-on-failure',
  },
});
