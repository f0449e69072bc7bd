import { expect, test } from '@playwright/test';
import { pictureLeak } from '../../support/picture-leak.ts';
import type { Sent } from '../../support/wire-tap.ts';
import { browsersOf, type Setting } from './setting.ts';

/** MediaPipe's telemetry is only seen after a minute of detection (facts.md). */
const DETECTION_MS = 70_000;

/** What left the machines, seen from outside of their browsers, from the first request to now. */
export async function proveNothingLeft(setting: Setting): Promise<void> {
  const { wall, quietWall, kiosk } = setting;
  await test.step('the quiet wall has watched for 70 s, in one page', async () => {
    const age = await quietWall.page.evaluate(() => performance.now());
    await quietWall.page.waitForTimeout(Math.max(0, DETECTION_MS - age));
    await expect(quietWall.page.locator('camera-notice')).toBeVisible();
  });
  await test.step('nobody was called but the shop', () => {
    expect(browsersOf(setting).flatMap(({ tap, log }) => [...tap.foreign, ...log.foreign])).toEqual([]);
  });
  await test.step('no picture and no row of more than 16 numbers left a player', () => {
    const byPlayers = [
      ...wall.browser.tap.sent,
      ...quietWall.browser.tap.sent,
      ...kiosk.browser.tap.sent.filter((sent) => !isUpload(sent)),
    ];
    expect(byPlayers.filter(({ kind }) => kind === 'http').length, 'the tap sees requests').toBeGreaterThan(
      20,
    );
    expect(byPlayers.filter(({ kind }) => kind === 'socket').length, 'and messages').toBeGreaterThan(20);
    expect(byPlayers.map(pictureLeak).filter((leak) => leak !== null)).toEqual([]);
  });
  await test.step('the check finds what it looks for', () => {
    const sent = kiosk.browser.tap.sent.filter(isUpload);
    expect(sent.map(pictureLeak)).toEqual(sent.map(({ method, url }) => `PNG bytes: ${method} ${url}`));
    expect(sent).toHaveLength(2);
  });
}

/** A picture that a person uploaded in the console, which shares its machine with the kiosk. */
function isUpload({ method, url }: Sent): boolean {
  return method === 'PATCH' && new URL(url).pathname.startsWith('/api/v1/uploads/');
}
