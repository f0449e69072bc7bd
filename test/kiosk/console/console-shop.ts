import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { build as bundle, loadConfigFromFile, mergeConfig } from 'vite';
import type { Role } from '../../../shared/protocol/role.ts';
import { openShop } from '../../../signage-server/operations/open-shop.ts';
import { chromiumPath, launchArguments } from '../../support/chromium.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A real server with the demo shop (or an empty one), and a browser to look at its console with. */
export interface ConsoleShop {
  server: TestServer;
  browser: Browser;
  /** A page of somebody with this role, signed in by a fresh link, at Home. `errors` collects what went wrong. */
  enter(role: Role, options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }>;
  /** A fresh one-time link of a new person with this role. */
  link(role: Role): Promise<string>;
  close(): Promise<void>;
}

/** @param now the server's clock; the browser has its own */
export async function openConsoleShop(
  demo: 'auto' | 'off' = 'auto',
  now: () => number = Date.now,
): Promise<ConsoleShop> {
  const pagesDir = await buildConsole();
  const server = await startTestServer({ env: { DEMO: demo }, pagesDir, now });
  await openShop(server.deps, server.origin);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
  const link = async (role: Role) => {
    const email = `${role}-${Math.random().toString(36).slice(2)}@shop.example`;
    const id = await server.deps.identity.createPerson({ name: `The ${role}`, email, role });
    return (await server.deps.identity.createSignInLink({ id }, server.origin)).url;
  };
  return {
    server,
    browser,
    link,
    async enter(role, options) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      // Shorter than a test, so that what was waited for is named.
      page.setDefaultTimeout(8000);
      const errors = watch(page, server.origin);
      await page.goto(await link(role));
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return { page, errors };
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(pagesDir, { recursive: true, force: true });
    },
  };
}

/** Everything that a page should not do: throw, break the policy, or ask another host. */
function watch(page: Page, origin: string): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:'].includes(url.protocol) && url.origin !== origin)
      errors.push(`asked ${url.origin}`);
  });
  return errors;
}

/** The console as it is shipped, without the other pages, in a folder of its own. */
export async function buildConsole(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-console-'));
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  if (!loaded) throw new Error('vite.config.ts is not there');
  // Set, not merged: merging would keep the other pages, and the service worker is the player's alone.
  const input = { console: join(root, 'kiosk/console.html') };
  loaded.config.environments = { client: { build: { rolldownOptions: { input } } } };
  loaded.config.plugins = [];
  await bundle(mergeConfig(loaded.config, { configFile: false, logLevel: 'error', build: { outDir } }));
  return outDir;
}
