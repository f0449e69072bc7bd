import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { cameraLight, watchCameraLight } from '../../support/camera-light.ts';
import { escapeOut } from '../../support/escape-out.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { agreeToCamera, scanKiosk } from '../../support/scanned-kiosk.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser({
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  await becomeDisplay(screen.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await watchCameraLight(screen.page);
  await publishDemo(server, (content) => {
    const { posture } = content.store;
    if (posture.posture === 'P0') throw new Error('the demo has a camera');
    const loop = quickLoop(['welcome', 'dinner'], 5000)(content);
    return { ...loop, store: { ...loop.store, posture: { posture: 'P1', notice: posture.notice } } };
  });
  await screen.page.goto(`${server.origin}/player?display=kiosk-1`);
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

const PATIENT = { timeout: 40_000, interval: 200 };
const light = () => cameraLight(screen.page);
const becomes = (on: boolean) => expect.poll(light, PATIENT).toBe(on);
const notice = () => screen.page.locator('camera-notice').isVisible();
const begin = () => screen.page.getByRole('button', { name: 'Touch to begin' });
/** Longer than the guard needs to see that something has changed. */
const settle = () => screen.page.waitForTimeout(2500);

const connect = () => scanKiosk(server, screen, 'kiosk-1');
const agree = agreeToCamera;

test('AUD-211 on P1 the camera is off before anybody has scanned, and for whoever only touches', async () => {
  await begin().waitFor({ timeout: PATIENT.timeout });
  await settle();
  expect([await light(), await notice()]).toEqual([false, false]);
  await begin().click();
  await screen.page.locator('shop-app').waitFor();
  await settle();
  expect([await light(), await notice()]).toEqual([false, false]);
  await screen.page.keyboard.press('Escape');
  await begin().waitFor();
});

test('AUD-211 it runs, under its notice, once the person has agreed, and stops when they take it back', async () => {
  const phone = await connect();
  await settle();
  expect(await light()).toBe(false);
  await agree(phone, true);
  await becomes(true);
  expect(await notice()).toBe(true);
  await agree(phone, false);
  await becomes(false);
  expect(await notice()).toBe(false);
  await agree(phone, true);
  await becomes(true);
  await phone.call('POST', '/api/v1/phone/end');
  await becomes(false);
  await begin().waitFor();
});

test('AUD-211 it stops with the session at the kiosk, and the next person is not the one who agreed', async () => {
  await agree(await connect(), true);
  await becomes(true);
  await escapeOut(screen.page);
  expect(await light()).toBe(false);
  const next = await connect();
  await settle();
  expect([await light(), await notice()]).toEqual([false, false]);
  await next.call('POST', '/api/v1/phone/end');
});

test('AUD-211 R20 no row of the audience knows the visit, and no row of the visit what was seen', async () => {
  const { db } = server.storage;
  const visits = await db.selectFrom('visit').select(['id', 'phone_hash']).execute();
  const audience = JSON.stringify([
    await db.selectFrom('audience_cell').selectAll().execute(),
    await db.selectFrom('interaction').selectAll().execute(),
  ]);
  expect(visits.length).toBeGreaterThan(0);
  for (const { id, phone_hash } of visits) {
    expect(audience).not.toContain(id);
    expect(audience).not.toContain(phone_hash);
  }
});
