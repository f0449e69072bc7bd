import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { statusHeard } from '../../support/display-status.ts';
import { endAlarm, raiseAlarm } from '../../support/interruptions.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { base, openFramingScreen } from './framing-screen.ts';

/** A screen of a shop that plays one picture all day. */
async function openScreen(
  kind: 'wall' | 'kiosk',
): Promise<{ server: TestServer; screen: ScreenBrowser; shows(creative: string): Promise<unknown> }> {
  const server = await startTestServer({ pagesDir: await buildPlayer() });
  onTestFinished(() => server.close());
  const screen = await openBrowser();
  onTestFinished(() => screen.close());
  await becomeDisplay(screen.page, server, { id: 'screen', name: 'Front window', kind });
  await publishDemo(server, quickLoop(['welcome'], 60_000));
  await screen.page.goto(`${server.origin}/player?display=screen`);
  const shows = (creative: string) =>
    statusHeard(server, 'screen', ({ nowPlaying }) => nowPlaying?.creativeId === creative);
  await shows('welcome');
  return { server, screen, shows };
}

test('PLY-100 an alarm, its end and a turned screen wait for no file of the version that they came with', async () => {
  const { server, screen, shows } = await openScreen('wall');
  // Of this version one file never comes.
  const coming = await publish(server, (content) => quickLoop(['coffee', 'croissants'], 60_000)(content));
  await statusHeard(server, 'screen', ({ revision }) => revision === coming);
  let lost = '';
  const never = await publish(server, (content) => {
    const wanted = quickLoop(['welcome', 'refill'], 60_000)(content);
    lost = wanted.media[1]?.sha256 ?? '';
    return wanted;
  });
  await rm(join(server.dataDir, 'media', lost.slice(0, 2), lost));
  await statusHeard(server, 'screen', ({ newestRevision }) => newestRevision === never);

  const { id } = await raiseAlarm(server, 600_000);
  await shows(`emergency-${id}`);
  await server.storage.write(async (tx) => {
    await tx.updateTable('display').set({ rotation: 180 }).execute();
    await server.storage.changes.ring(tx, { kind: 'manifest', displayId: null });
  });
  const rotation = () => screen.page.evaluate(() => document.querySelector('player-shell')?.rotation);
  await until(rotation, (degrees) => degrees === 180);
  await endAlarm(server, id);
  const after = await shows('coffee');
  expect(after).toMatchObject({ revision: coming, newestRevision: never });

  // Started anew it is still the old version, whole.
  await screen.page.reload();
  await until(rotation, (degrees) => degrees === 180);
  expect(await shows('coffee')).toMatchObject({ revision: coming, newestRevision: never });
}, 90_000);

test('PLY-101 an alarm does not wait for what is being loaded, and that does not come after all', async () => {
  const on = await openFramingScreen();
  onTestFinished(() => on.close());
  let asked = 0;
  await on.screen.context.route('https://slow.example/**', (route) => {
    if (route.request().method() === 'HEAD') return route.fulfill({ contentType: 'text/html', body: '' });
    asked += 1;
    // Never answered: the player would wait for eight seconds.
    return undefined;
  });
  const page = { ...base, id: 'slow', name: 'Slow', kind: 'web-page' as const, url: 'https://slow.example/' };
  await on.show([page], 600_000);
  await until(
    async () => asked,
    (times) => times > 0,
  );
  const rows = () => on.server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();
  const failedBefore = (await rows()).filter(({ result }) => result === 'failed').length;
  const { id } = await raiseAlarm(on.server, 600_000);
  await statusHeard(on.server, 'wall-1', ({ nowPlaying }) => nowPlaying?.creativeId === `emergency-${id}`);
  expect((await rows()).filter(({ result }) => result === 'failed')).toHaveLength(failedBefore);
  const glass = () => on.screen.page.evaluate(() => document.querySelector('player-shell')?.stage.showing);
  const alarm = await glass();
  // Longer than the page would have been waited for.
  await new Promise((resolve) => setTimeout(resolve, 9000));
  expect(await glass()).toBe(alarm);
}, 90_000);

test('PLY-102 an alarm takes a kiosk out of whoever’s hands it is in, wipes the session, and lets none begin', async () => {
  const { server, screen, shows } = await openScreen('kiosk');
  const shop = screen.page.locator('shop-app');
  const touch = () => screen.page.mouse.click(300, 300);
  await touch();
  await shop.waitFor();
  await shop.getByRole('searchbox').or(shop.locator('input')).first().fill('oat');
  const { id } = await raiseAlarm(server, 600_000);
  await shows(`emergency-${id}`);
  expect(await shop.count()).toBe(0);
  const invitation = screen.page.getByRole('button', { name: 'Touch to begin' });
  await invitation.waitFor({ state: 'detached' });
  await touch();
  await touch();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await shop.count()).toBe(0);
  await endAlarm(server, id);
  await shows('welcome');
  await invitation.waitFor();
  await touch();
  await shop.waitFor();
  expect(await screen.page.evaluate(() => document.body.innerText)).not.toContain('oat');
}, 90_000);
