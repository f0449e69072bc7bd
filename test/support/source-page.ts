import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumPath, launchArguments } from './chromium.ts';

export interface SourcePage {
  page: Page;
  browser: Browser;
  close(): Promise<void>;
}

/** Opens an HTML file of the tests in Chromium, its TypeScript taken from the sources as they are. */
export async function openSourcePage(file: string): Promise<SourcePage> {
  const root = resolve(import.meta.dirname, '../..');
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    root,
    cacheDir: resolve(root, '.cache/vite-test'),
    define: { __BUILD__: '"test"' },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    worker: { format: 'es' },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
  const page = await browser.newPage();
  await page.goto(new URL(file, server.resolvedUrls?.local[0]).href);
  return {
    page,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
