import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import { divided, lasting } from '../../support/divided-screen.ts';
import { escapeOut } from '../../support/escape-out.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const PATIENT = { timeout: 30_000 };

let server: TestServer;
let screen: ScreenBrowser;
let page: Page;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  page = screen.page;
  await becomeDisplay(page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(server, (content) => withoutSecond(lasting(divided(content))));
  await page.goto(`${server.origin}/player?display=kiosk-1`);
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

/** The main zone's loop goes on with its next item after a session; here that is the same one. */
function withoutSecond(content: PublicationContent): PublicationContent {
  const playlists = content.schedule.playlists.map((playlist) => ({
    ...playlist,
    slots: playlist.slots.filter(({ id }) => id !== 'again'),
  }));
  return { ...content, schedule: { ...content.schedule, playlists } };
}

const logged = () =>
  server.storage.db
    .selectFrom('interaction')
    .select(['seq', 'action', 'zone', 'slot_id', 'clock_offset_ms'])
    .orderBy('seq')
    .execute();

/** Where a zone lies on the page, once it has been on glass there for a while: a touch in the middle of a change is of either. */
async function restingMiddleOf(place: string | null): Promise<[x: number, y: number]> {
  for (let last = ''; ; ) {
    const middle = await middleOf(place);
    if (middle.join() === last) return middle;
    last = middle.join();
    await page.waitForTimeout(1500);
  }
}

async function middleOf(place: string | null): Promise<[x: number, y: number]> {
  const found = await page.waitForFunction(
    (place) => {
      const stage = document.querySelector('player-shell')?.stage;
      const zones = [...(stage?.others.querySelectorAll('zone-stage') ?? [])];
      const zone = place === null ? stage?.main : zones.find((one) => one.dataset['place'] === place);
      const isOn = stage?.main.clientWidth !== stage?.clientWidth && zone && !zone.hasAttribute('empty');
      if (!isOn || zone.getAnimations().length > 0) return null;
      const { left, right, top, bottom } = zone.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2];
    },
    place,
    { timeout: 30_000 },
  );
  const [x = 0, y = 0] = (await found.jsonValue()) ?? [];
  return [x, y];
}

/** One session: begun by a touch there, so many searches, ended with Escape. */
async function session(place: string | null, searches: number): Promise<void> {
  await page.mouse.click(...(await restingMiddleOf(place)));
  const field = page.locator('shop-app').getByRole('searchbox');
  await field.waitFor();
  for (let search = 0; search < searches; search += 1) {
    await field.fill('oat');
    await field.fill('');
  }
  await escapeOut(page);
}

const rowsOf = (zone: string | null, slotId: string, searches: number) =>
  ['touch', ...Array<string>(searches).fill('search'), 'session-end'].map((action) => ({
    action,
    zone,
    slot_id: slotId,
  }));

test('POP-14 D102 what is done at a kiosk is logged exactly as scripted, with zone and slot, also what was done while nothing was reached', async () => {
  const welcome = 'slot-welcome';
  await session('split/side', 2);
  await session(null, 1);
  const before = [...rowsOf('split/side', 'slot-dinner', 2), ...rowsOf(null, welcome, 1)];
  await expect.poll(async () => (await logged()).length, PATIENT).toBe(before.length);

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await screen.context.setOffline(true);
  await session('split/side', 1);
  await session(null, 0);
  const during = [...rowsOf('split/side', 'slot-dinner', 1), ...rowsOf(null, welcome, 0)];
  expect((await logged()).length).toBe(before.length);
  // It is stored behind whatever the screen was storing, and only what is stored outlives the page.
  await page.waitForTimeout(2000);
  await page.reload();
  await page.getByRole('button', { name: 'Touch to begin' }).waitFor();
  await screen.context.setOffline(false);

  await expect.poll(async () => (await logged()).length, PATIENT).toBe(before.length + during.length);
  const rows = await logged();
  expect(rows).toMatchObject([...before, ...during]);
  expect(new Set(rows.map(({ seq }) => seq)).size).toBe(rows.length);
  for (const { clock_offset_ms } of rows)
    expect(Math.abs(clock_offset_ms ?? Number.NaN)).toBeLessThan(60_000);
});
