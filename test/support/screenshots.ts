// `npx node test/support/screenshots.ts`: the pictures of README, taken from the running product. Needs a build.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import sharp from 'sharp';
import { openAudienceShop } from './audience-shop.ts';
import { goTo, signInByLink } from './console-hand.ts';
import { emptyScenario } from './fake-camera.ts';
import { GlassRecord } from './glass-record.ts';
import { composeOverview } from './overview.ts';
import { ShopBrowser } from './shop-browser.ts';
import { ShopProcess } from './shop-process.ts';
import { walkPicture } from './walk/walk-picture.ts';
import { WALK_STEPS } from './walk/walk-steps.ts';
import { walkVisits } from './walk/walk-visits.ts';

const folder = join(import.meta.dirname, 'screenshots');
const MOST_BYTES = 250_000;

await mkdir(folder, { recursive: true });
const shop = await ShopProcess.open();
// An empty room: the notice is on the picture, and nobody is in it.
const room = await emptyScenario();
const browser = await ShopBrowser.open({
  origin: shop.origin,
  camera: 'file' in room ? room.file : undefined,
});
try {
  const desk = await open('console', { viewport: { width: 1440, height: 900 } });
  await signInByLink(desk, shop.links.console);
  await photographWall();
  await photographWalk();
  await photographConsole(desk);
  await photographAudience();
  const landing = await open('landing', { viewport: { width: 1440, height: 900 } });
  await landing.goto(shop.origin);
  await landing.getByRole('heading', { level: 1 }).waitFor();
  await save(landing, 'landing');
  await writeFile(join(folder, 'overview.webp'), await composeOverview(folder));
} finally {
  await browser.close();
  await shop.remove();
}

async function open(name: string, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newPage(name, { ...options, colorScheme: 'light' })).page;
}

async function photographWall(): Promise<void> {
  const { page, context } = await browser.newPage('wall', { viewport: { width: 1920, height: 1080 } });
  const glass = new GlassRecord();
  await glass.watch(context);
  await page.goto(shop.links.wall);
  await glass.next(({ creativeId }) => creativeId === 'dinner', 120_000, 0);
  await settle(page);
  await save(page, 'wall');
  await glass.next(({ creativeId }) => creativeId.startsWith('card-'), 180_000);
  await settle(page);
  await save(page, 'wall-product');
}

/** One customer's story, a picture of each step; of some of them the screens alone as well. */
async function photographWalk(): Promise<void> {
  const kiosk = await open('kiosk', { viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const blank = await open('phone', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const pocket = blank.context();
  const glass = new GlassRecord();
  await glass.watch(kiosk.context());
  await blank.close();
  await walkVisits({
    kiosk,
    kioskLink: shop.links.kiosk,
    newPhonePage: () => pocket.newPage(),
    at: async (step, phone) => {
      // A card that is drawn for this screen, rather than a poster that was drawn for another.
      if (step === 'walk-up') await glass.next(({ creativeId }) => creativeId.startsWith('card-'), 180_000);
      const webp = await walkPicture({ kiosk, phone }, WALK_STEPS[step], settle);
      await keep(`walk-${step}`, webp);
      if (step === 'find') await save(kiosk, 'kiosk-product');
      if (step === 'sent' && phone) await save(phone, 'phone-list');
    },
  });
}

/** What a camera's figures and rules look like, and the sign that hangs beside it: of a shop in which people have been. */
async function photographAudience(): Promise<void> {
  const { server, link, from, to } = await openAudienceShop(join(import.meta.dirname, '../../dist'));
  const own = await ShopBrowser.open({ origin: server.origin });
  try {
    const { page: desk } = await own.newPage('audience', {
      viewport: { width: 1440, height: 900 },
      colorScheme: 'light',
    });
    await signInByLink(desk, link);
    await desk.goto(`${server.origin}/console/insight`);
    await desk.getByRole('tab', { name: 'Audience', exact: true }).click();
    await desk.getByLabel('To', { exact: true }).fill(to);
    await desk.getByLabel('From', { exact: true }).fill(from);
    await desk.getByRole('heading', { level: 1 }).click();
    await settle(desk);
    await save(desk, 'console-audience');
    await desk.goto(`${server.origin}/console/playlists/all-day`);
    await desk.locator('details.rule summary').first().click();
    await desk.mouse.move(0, 0);
    await settle(desk);
    await save(desk, 'console-rule');
    await desk.goto(`${server.origin}/console/cameras/signs`);
    await settle(desk);
    await save(desk, 'console-sign');
  } finally {
    await own.close();
    await server.close();
  }
}

async function photographConsole(desk: Page): Promise<void> {
  for (const page of ['Home', 'Schedule', 'Insight']) {
    await goTo(desk, page);
    await settle(desk);
    await save(desk, `console-${page.toLowerCase()}`);
  }
}

/** Fades are over, and pictures and fonts are there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(2500);
}

/** As WebP, as good as fits into what a README should carry. */
async function save(page: Page, name: string): Promise<void> {
  const png = await page.screenshot();
  for (const quality of [90, 80, 70, 60]) {
    const webp = await sharp(png).webp({ quality, effort: 5 }).toBuffer();
    if (webp.length <= MOST_BYTES) return keep(name, webp);
  }
  throw new Error(`${name} does not fit into ${MOST_BYTES} bytes`);
}

async function keep(name: string, webp: Buffer): Promise<void> {
  await writeFile(join(folder, `${name}.webp`), webp);
  console.log(`${name}.webp ${webp.length} bytes`);
}
