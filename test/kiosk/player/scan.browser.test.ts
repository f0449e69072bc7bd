import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { cameraLight, watchCameraLight } from '../../support/camera-light.ts';
import { codeCamera } from '../../support/code-camera.ts';
import { escapeOut } from '../../support/escape-out.ts';
import { cameraFlags } from '../../support/fake-camera.ts';
import { keptBytes } from '../../support/kept-bytes.ts';
import { hasMarker, markerPixels } from '../../support/marker-camera.ts';
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
import { WireTap } from '../../support/wire-tap.ts';

const PATIENT = { timeout: 60_000, interval: 200 };
const products = sampleProducts(Date.now());
const [first, second] = products;
if (!first?.gtin || !second?.gtin) throw new Error('the sample products have numbers');
/** Of somebody else's goods, with a right check digit. */
const FOREIGN = '4006381333931';

let pages: string;
let server: TestServer;
let tap: WireTap;
let screen: ScreenBrowser;

beforeAll(async () => {
  pages = await buildPlayer();
  const file = await codeCamera([
    { bars: first.gtin ?? '' },
    { qr: `https://id.gs1.org/01/0${second.gtin}/10/LOT7` },
    { bars: FOREIGN },
    { qr: 'VITRINE-PASS:nobody.0.made-up' },
  ]);
  server = await startTestServer({ pagesDir: pages });
  await server.storage.write((tx) => saveProducts(tx, products, Date.now()));
  tap = await WireTap.open(server.origin);
  const proxy = [`--proxy-server=${tap.address}`, '--proxy-bypass-list=<-loopback>'];
  screen = await openBrowser({ args: [...proxy, ...cameraFlags(file)] });
  await becomeDisplay(screen.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await watchCameraLight(screen.page);
  await publish('P0');
  await screen.page.goto(`${server.origin}/player?display=kiosk-1`);
  // Else the film would begin anew whenever the kiosk asks for its camera, and only the first code be seen.
  await screen.page.evaluate(async () => {
    const film = await MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, { video: true });
    Object.assign(window, { film });
  });
}, 240_000);
afterAll(async () => {
  await screen?.close();
  await tap?.close();
  await server?.close();
});

async function publish(posture: 'P0' | 'P1'): Promise<void> {
  await publishDemo(server, (content) => {
    const loop = quickLoop(['welcome', 'dinner'], 5000)(content);
    const signed = content.store.posture;
    if (signed.posture === 'P0') throw new Error('the demo has a camera');
    const setting = posture === 'P0' ? { posture } : { posture, notice: signed.notice };
    return { ...loop, store: { ...loop.store, posture: setting } };
  });
}

const intend = (detail: unknown) =>
  screen.page.locator('shop-app').evaluate((shop, detail) => {
    shop.dispatchEvent(new CustomEvent('shop-intent', { detail }));
  }, detail);
const { light, button, begin, openScan } = {
  light: () => cameraLight(screen.page),
  button: (name: string) => screen.page.getByRole('button', { name, exact: true }),
  async begin() {
    await button('Touch to begin').click(PATIENT);
    await screen.page.locator('shop-app').waitFor(PATIENT);
    await expect
      .poll(
        () =>
          screen.page
            .locator('shop-app')
            .evaluate(
              (shop) => (shop as unknown as { catalogue: { products: unknown[] } }).catalogue.products.length,
            ),
        PATIENT,
      )
      .toBeGreaterThan(0);
  },
  async openScan() {
    // From the first page, so that it begins anew.
    await intend({ kind: 'home' });
    await screen.page.locator('shop-home').waitFor(PATIENT);
    await intend({ kind: 'open', view: { name: 'scan' } });
    await screen.page.getByRole('heading', { name: 'Scan a code' }).waitFor(PATIENT);
  },
};

test('SCN-4 where the camera is off by what is signed, no touch turns it on: the number is typed instead', async () => {
  await begin();
  await openScan();
  await button('Turn the camera on').click();
  await screen.page.getByText('The camera of this screen is off').waitFor(PATIENT);
  expect(await light()).toBe(false);
  await button('Type the number').click();
  const digits = [...(first.gtin ?? '')];
  for (const digit of digits) await button(digit).click();
  await button('Delete').click();
  await button('Find').click();
  await screen.page.getByText('This number has a mistake in it').waitFor(PATIENT);
  await button(digits.at(-1) ?? '').click();
  await button('Find').click();
  await screen.page.getByRole('heading', { level: 1, name: first.name }).waitFor(PATIENT);
  await escapeOut(screen.page);
});

test('SCN-5 only a touch turns the camera on; bars, a GS1 link, a foreign product and a pass that is none are told', async () => {
  await publish('P1');
  await expect
    .poll(
      async () => {
        await begin();
        await openScan();
        expect(await light()).toBe(false);
        await button('Turn the camera on').click();
        const off = screen.page.getByText('The camera of this screen is off');
        const on = screen.page.locator('scan-view .indicator');
        await off.or(on).first().waitFor(PATIENT);
        const allowed = (await off.count()) === 0;
        if (!allowed) {
          await escapeOut(screen.page);
        }
        return allowed;
      },
      { timeout: 90_000 },
    )
    .toBe(true);
  const wanted = new Set(['first', 'second', 'foreign', 'pass']);
  const heading = (name: string) => screen.page.getByRole('heading', { level: 1, name });
  const outcomes = {
    first: heading(first.name),
    second: heading(second.name),
    foreign: screen.page.getByText(`We do not have ${FOREIGN} here`),
    pass: screen.page.getByText('This pass could not be used'),
  };
  const any = Object.values(outcomes).reduce((all, one) => all.or(one));
  for (let tries = 0; wanted.size > 0 && tries < 40; tries += 1) {
    await any.first().waitFor(PATIENT);
    for (const [name, outcome] of Object.entries(outcomes))
      if ((await outcome.count()) > 0) wanted.delete(name);
    // With the answer the light is out.
    await expect.poll(light, PATIENT).toBe(false);
    if (wanted.size === 0) break;
    await openScan();
    await button('Turn the camera on').click();
    await screen.page.locator('scan-view .indicator').or(any).first().waitFor(PATIENT);
  }
  expect([...wanted]).toEqual([]);
}, 240_000);

test('SCN-6 leaving the page, stopping and the end of a session turn the camera off', async () => {
  const on = screen.page.locator('scan-view .indicator');
  for (const leave of [
    () => screen.page.locator('shop-app').locator('shop-nav button').first().click(),
    () => button('Turn the camera off').click(),
    () => screen.page.keyboard.press('Escape'),
  ]) {
    await openScan();
    await button('Turn the camera on').click();
    // A code may be read before anybody leaves: then it is off by itself.
    await on.or(screen.page.locator('scan-view .note, product-page')).first().waitFor(PATIENT);
    if ((await on.count()) > 0) await leave().catch(() => {});
    else await screen.page.keyboard.press('Escape');
    await expect.poll(light, PATIENT).toBe(false);
    if ((await screen.page.locator('shop-app').count()) === 0) await begin();
  }
}, 120_000);

test('SCN-7 of all that the camera saw nothing is kept on the device and nothing was sent', async () => {
  for (const form of ['camera', 'grey', 'rgb', 'rgba'] as const)
    expect(hasMarker(markerPixels(form)), form).toBe(true);
  const shipped = filesBelow(pages).map((file) =>
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  );
  const kept = await keptBytes(screen.page, shipped);
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter(({ body }) => hasMarker(body)).map(({ where }) => where)).toEqual([]);
  expect(tap.sent.filter(({ body }) => hasMarker(body)).map(({ url }) => url)).toEqual([]);
  expect(tap.sent.map(pictureLeak).filter((leak) => leak !== null)).toEqual([]);
  // Which codes were held up leaves the screen only as the product that was opened, and as the pass that was shown.
  const words = tap.sent.map(({ body }) => body.toString());
  expect(words.filter((text) => text.includes(FOREIGN) || text.includes('id.gs1.org'))).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
