import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../../shared/model/command.ts';
import type { KeptScreenshot } from '../../../shared/model/screenshot.ts';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import { insertCommand } from '../../../signage-server/storage/commands.ts';
import { findScreenshot } from '../../../signage-server/storage/screenshots.ts';
import { pictureLeak } from '../../support/picture-leak.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { WireTap } from '../../support/wire-tap.ts';

let server: TestServer;
let tap: WireTap;
let screen: ScreenBrowser;
let sent = 0;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  tap = await WireTap.open(server.origin);
  screen = await openBrowser({
    args: [`--proxy-server=${tap.address}`, '--proxy-bypass-list=<-loopback>'],
  });
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
});
afterAll(async () => {
  await screen?.close();
  await tap?.close();
  await server?.close();
});

/** Puts one creative on the wall and waits until it is there. */
async function show(creativeId: string, edit = (content: PublicationContent) => content): Promise<void> {
  const revision = await publishDemo(server, (content) => edit(quickLoop([creativeId], 600_000)(content)));
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  const read = async () => {
    const query = server.storage.db.selectFrom('display').select('status').where('id', '=', 'wall-1');
    return JSON.parse((await query.executeTakeFirst())?.status ?? '{}') as {
      state?: string;
      revision?: number;
    };
  };
  await until(read, (status) => status.state === 'playing' && status.revision === revision);
}

/** Asks for a picture; what became of the command, and the picture that the store has now. */
async function take(displayId = 'wall-1') {
  sent += 1;
  const id = `command-${sent}`;
  const now = Date.now();
  const command: Command = { kind: 'screenshot' };
  await server.storage.write(async (tx) => {
    await insertCommand(tx, { id, displayId, command, by: 'test', now, expiresAt: now + 60_000 });
    await server.storage.changes.ring(tx, { kind: 'command', displayId });
  });
  const read = () =>
    server.storage.db
      .selectFrom('command')
      .select(['outcome', 'code', 'result'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const { outcome, code } = await until(read, (row) => row.outcome !== null);
  return { outcome, code, kept: await findScreenshot(server.storage.db, displayId, now - 1) };
}

/** The mean of what lies between `from` and `to`, in parts of the picture. */
async function colourIn({ jpeg, width, height }: KeptScreenshot, from = 0.4, to = 0.6): Promise<number[]> {
  const left = Math.round(width * from);
  const top = Math.round(height * from);
  const part = { left, top, width: Math.round(width * to) - left, height: Math.round(height * to) - top };
  // Of a picture that is cut, stats are still those of the whole.
  const cut = await sharp(Buffer.from(jpeg, 'base64')).extract(part).png().toBuffer();
  const { channels } = await sharp(cut).stats();
  return channels.map(({ mean }) => mean);
}

/** Puts an element over the middle of the stage, within what a screenshot is of. */
async function cover(kind: 'frame' | 'camera'): Promise<void> {
  await screen.page.evaluate((what) => {
    const stage = document.querySelector('player-shell')?.shadowRoot?.querySelector('layout-stage');
    const cover = document.createElement(what === 'frame' ? 'iframe' : 'video');
    for (const [name, value] of Object.entries({
      position: 'absolute',
      left: '25%',
      top: '25%',
      width: '50%',
      height: '50%',
      'z-index': '9',
      border: '0',
    }))
      cover.style.setProperty(name, value);
    stage?.shadowRoot?.append(cover);
    if (!(cover instanceof HTMLVideoElement)) return undefined;
    // As a camera's picture is: a stream, here of magenta.
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#f0f';
    context?.fillRect(0, 0, 300, 150);
    cover.muted = true;
    cover.srcObject = canvas.captureStream(5);
    return cover.play();
  }, kind);
}

test('PLY-47 AUD-35 a picture of the stage is drawn on command, once, within its bounds; without one no picture leaves', async () => {
  await show('message-oven');
  const before = tap.sent.length;
  const { outcome, kept } = await take();
  expect(outcome).toBe('done');
  if (!kept) throw new Error('no picture came');
  const file = await sharp(Buffer.from(kept.jpeg, 'base64')).metadata();
  expect(file).toMatchObject({ format: 'jpeg', width: kept.width, height: kept.height });
  expect(Math.max(kept.width, kept.height)).toBe(960);
  expect(Buffer.from(kept.jpeg, 'base64').length).toBeLessThanOrEqual(200 * 1024);
  // The poster's red, with its words upon it.
  const [red = 0, green = 0, blue = 0] = await colourIn(kept, 0.1, 0.5);
  expect(red).toBeGreaterThan(Math.max(green, blue) + 40);

  await until(
    async () => tap.sent.filter(({ url }) => url.endsWith(`/commands/command-${sent}`)).length,
    (answers) => answers === 2,
  );
  const leaks = (from: number) => tap.sent.slice(from).filter((one) => pictureLeak(one) !== null);
  expect(leaks(0)).toEqual(leaks(before));
  expect(leaks(before).map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    `PUT /api/v1/display/commands/command-${sent}/screenshot`,
  ]);
});

/** How far the colours of a picture taken on command are from those on glass a moment later, at most, of 255. */
async function differenceFromGlass(): Promise<number> {
  const { kept } = await take();
  if (!kept) throw new Error('no picture came');
  const own = await colourIn(kept, 0.1, 0.9);
  const glass = await sharp(await screen.page.screenshot())
    .resize(kept.width, kept.height, { fit: 'fill' })
    .jpeg()
    .toBuffer();
  const seen = await colourIn({ ...kept, jpeg: glass.toString('base64') }, 0.1, 0.9);
  return Math.max(...own.map((mean, channel) => Math.abs(mean - (seen[channel] ?? 0))));
}

test('PLY-47 pictures and films are in it as they stand', async () => {
  for (const creative of ['welcome', 'film']) {
    await show(creative);
    // A film goes on between the two pictures, by more on a machine that has much to do.
    await expect.poll(differenceFromGlass).toBeLessThan(30);
  }
});

test('PLY-47 AUD-35 a frame is a labelled box, and a camera’s stream is not in it', async () => {
  await show('message-oven');
  await cover('frame');
  const framed = await take();
  if (!framed.kept) throw new Error('no picture came');
  const [red = 0, green = 0, blue = 0] = await colourIn(framed.kept, 0.3, 0.45);
  expect(Math.abs(red - 0x5b) + Math.abs(green - 0x64) + Math.abs(blue - 0x70)).toBeLessThan(30);

  await show('message-oven');
  await cover('camera');
  const streaming = await screen.page.evaluate(() => {
    const stage = document.querySelector('player-shell')?.shadowRoot?.querySelector('layout-stage');
    return stage?.shadowRoot?.querySelector('video')?.videoWidth;
  });
  expect(streaming).toBeGreaterThan(0);
  const filmed = await take();
  if (!filmed.kept) throw new Error('no picture came');
  const [, greens = 0, blues = 0] = await colourIn(filmed.kept, 0.3, 0.45);
  expect(blues - greens).toBeLessThan(60);
});

test('AUD-36 nothing is taken while a person uses the kiosk', async () => {
  const kiosk = await openBrowser();
  onTestFinished(() => kiosk.close());
  await becomeDisplay(kiosk.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(server, quickLoop(['welcome'], 600_000));
  await kiosk.page.goto(`${server.origin}/player?display=kiosk-1`);
  await kiosk.page.locator('touch-invitation').waitFor();
  await kiosk.page.mouse.click(200, 200);
  await kiosk.page.locator('shop-app').waitFor();
  expect(await take('kiosk-1')).toEqual({ outcome: 'failed', code: 'in-use', kept: null });
  await kiosk.page.keyboard.press('Escape');
  await kiosk.page.locator('shop-app').waitFor({ state: 'detached' });
  expect(await take('kiosk-1')).toMatchObject({ outcome: 'done', kept: { takenAt: expect.any(Number) } });
});
