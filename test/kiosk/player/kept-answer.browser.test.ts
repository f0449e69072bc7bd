import { expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoStore } from '../../../signage-server/demo-store/demo-store.ts';
import { sampleEntries } from '../../../signage-server/demo-store/sample-entries.ts';
import { sampleFacts } from '../../../signage-server/demo-store/sample-facts.ts';
import { writeEntries } from '../../../signage-server/storage/catalogue-entries.ts';
import { saveFloorPlan } from '../../../signage-server/storage/floor-plan.ts';
import { insertFacts } from '../../../signage-server/storage/told-facts.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';
import type { TestServer } from '../../support/server.ts';

const PATIENT = { timeout: 30_000 };
let server: RestartableServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  const pages = await buildPlayer();
  server = await RestartableServer.create();
  const running = await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, running, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(running, quickLoop(['welcome', 'dinner']));
  await fillShop(running);
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

async function fillShop({ storage, deps }: TestServer): Promise<void> {
  const now = deps.now();
  const { store, products, floorPlan } = demoStore(now);
  await storage.write(async (tx) => {
    await writeEntries(tx, sampleEntries(products, now), now);
    await saveFloorPlan(tx, store.id, floorPlan);
    await insertFacts(tx, sampleFacts(products, now));
    await storage.changes.ring(tx, { kind: 'published' });
  });
}

/** From the attract loop to a product that a how-to needs, and the way to it. */
async function findTomatoes(): Promise<void> {
  const { page } = screen;
  await page.getByRole('button', { name: 'Touch to begin' }).click(PATIENT);
  await page.getByLabel('Search the shop').fill('cherry', PATIENT);
  await page.locator('search-results').getByRole('button', { name: 'Cherry tomatoes' }).click(PATIENT);
  await see(page.locator('how-to-cards').getByText('Linguine with pesto and tomatoes')).toBeVisible(PATIENT);
  await page.getByRole('button', { name: 'Show the way' }).click(PATIENT);
  await see(page.getByText(/^About \d+ m$/)).toBeVisible(PATIENT);
}

/** The names of what the page has put by. */
function kept(): Promise<IDBValidKey[]> {
  return screen.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('vitrine-display-kiosk-1');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

test('PLY-112 the plan of the shop and what is told of its products are there after a reload without a server', async () => {
  const { page } = screen;
  await page.goto(`${server.now.origin}/player?display=kiosk-1`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await findTomatoes();
  await expect.poll(kept, PATIENT).toEqual(expect.arrayContaining(['floor-plan', 'shop-facts']));
  await server.stop();
  await page.reload();
  await findTomatoes();
}, 180_000);
