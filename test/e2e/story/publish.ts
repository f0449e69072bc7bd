import { expect, test } from '@playwright/test';
import {
  callApi,
  goTo,
  makeDaypart,
  makePlaylist,
  publishDrafts,
  schedulePlaylist,
  uploadPicture,
} from '../../support/console-hand.ts';
import { posterPng } from '../../support/poster.ts';
import type { Setting } from './setting.ts';

const HOUR_MS = 3_600_000;

/** Point 5: upload, playlist, daypart, publish, on glass. */
export async function provePublish({ console: desk, wall, shop }: Setting): Promise<void> {
  const { zone } = (await callApi<{ store: { zone: string } }>(desk, 'GET', '/api/v1/me')).store;
  const clock = (at: number): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);

  await test.step('upload', async () => {
    await uploadPicture(desk, 'Fresh today', await posterPng('Fresh today', '#0b6e4f'));
    await uploadPicture(desk, 'Last loaves', await posterPng('Last loaves', '#7a3b12'));
  });
  await test.step('playlist', () => makePlaylist(desk, 'Today only', ['Fresh today', 'Last loaves'], 2));
  await test.step('daypart around now', () =>
    makeDaypart(desk, 'Right now', clock(Date.now() - HOUR_MS), clock(Date.now() + 3 * HOUR_MS)));
  await test.step('schedule', () =>
    schedulePlaylist(desk, {
      playlist: 'Today only',
      display: 'Front window',
      daypart: 'Right now',
      priority: 50,
    }));

  await test.step('publish, on glass', async () => {
    const born = await wall.page.evaluate(() => performance.timeOrigin);
    const from = wall.glass.items.length;
    const clickedAt = await publishDrafts(desk);
    const shown = await wall.glass.next(({ name }) => name === 'Fresh today', 15_000, from);
    console.log(`publish to glass: ${shown.at - clickedAt} ms`);
    test.info().annotations.push({ type: 'publish to glass', description: `${shown.at - clickedAt} ms` });
    expect(await wall.page.evaluate(() => performance.timeOrigin), 'the page was not reloaded').toBe(born);
    await desk.keyboard.press('Escape');
  });

  await test.step('the console sees it live', async () => {
    await goTo(desk, 'Displays');
    const row = desk.getByRole('row').filter({ hasText: 'Front window' });
    await expect(row).toContainText('Online');
    await expect(row).toContainText('Up to date');
    await expect(row).toContainText(/Fresh today|Last loaves/, { timeout: 20_000 });
  });
  expect(wall.glass.emptyFrames).toBe(0);
  expect(wall.page.url()).toContain(shop.origin);
}
