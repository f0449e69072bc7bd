import { rm } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureShop, FIRST_OWNER } from '../../../signage-server/operations/ensure-shop.ts';
import { findPersonByEmail } from '../../../signage-server/storage/people.ts';
import { chromiumPath, launchArguments } from '../../support/chromium.ts';
import { RestartableServer } from '../../support/restartable-server.ts';
import { buildConsole } from './console-shop.ts';

let pagesDir: string;
let server: RestartableServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  pagesDir = await buildConsole();
  server = await RestartableServer.create();
  const { deps, storage, origin } = await server.start(pagesDir);
  await ensureShop(deps);
  const owner = await findPersonByEmail(storage.db, FIRST_OWNER);
  if (!owner) throw new Error('an empty shop has an owner');
  browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto((await deps.identity.createSignInLink(owner, origin)).url);
  await page.getByRole('button', { name: 'Cancel' }).click();
});
afterAll(async () => {
  await browser.close();
  await server.destroy();
  await rm(pagesDir, { recursive: true, force: true });
});

const EMPTY: readonly (readonly [path: string, words: string])[] = [
  ['', 'No screen is paired yet'],
  ['/displays', 'Pair your first screen'],
  ['/media', 'Add what your screens shall show'],
  ['/playlists', 'Make your first playlist'],
  ['/schedule', 'Nothing is scheduled'],
  ['/insight', 'Nothing was played in these days'],
];

describe('an empty store', () => {
  it('CON-13 every page says what is missing and how to begin, and is free of faults', {
    timeout: 60_000,
  }, async () => {
    const found: string[] = [];
    for (const [path, words] of EMPTY) {
      await page.goto(`${server.now.origin}/console${path}`);
      await page.getByText(words).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.flat().join(' ')}`),
      );
    }
    expect(found).toEqual([]);
  });

  it('CON-13 Home ticks off the five steps to a first screen', async () => {
    await page.goto(`${server.now.origin}/console`);
    const steps = page.getByRole('region', { name: 'Your first screen in five steps' }).getByRole('listitem');
    await see(steps).toHaveCount(5);
    await page.goto(`${server.now.origin}/console/playlists`);
    await page.getByRole('button', { name: 'New playlist' }).first().click();
    await page.getByLabel('Name').fill('First');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'First' }).waitFor();
    await page.getByRole('link', { name: 'Home' }).first().click();
    await see(
      steps.filter({ hasText: 'Put them into a playlist' }).getByRole('img', { name: 'Done' }),
    ).toBeVisible();
  });
});

describe('the connection', () => {
  it('CON-8 without the server a banner says so and the page stays; with it, the page is fresh again', {
    timeout: 60_000,
  }, async () => {
    await page.goto(`${server.now.origin}/console/playlists`);
    await page.getByRole('link', { name: 'First' }).waitFor();
    await server.stop();
    await page.getByText('No connection to the server.').waitFor();
    await see(page.locator('publish-bar')).not.toContainText('published');
    await see(page.getByRole('link', { name: 'First' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete First' }).click();
    await see(page.getByRole('log')).toContainText('The server cannot be reached.');
    await see(page.getByRole('link', { name: 'First' })).toBeVisible();
    const { storage, deps } = await server.start(pagesDir);
    await storage.write(async (tx) => {
      const { savePlaylist } = await import('../../../signage-server/storage/playlists.ts');
      const now = deps.now();
      await savePlaylist(tx, { id: 'meanwhile', name: 'Meanwhile', slots: [], createdAt: now }, now);
    });
    await see(page.getByText('No connection to the server.')).toHaveCount(0, { timeout: 40_000 });
    await see(page.getByRole('link', { name: 'Meanwhile' })).toBeVisible();
  });
});
