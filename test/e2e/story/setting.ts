import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { bandScenario, emptyScenario } from '../../support/fake-camera.ts';
import { GlassRecord } from '../../support/glass-record.ts';
import { ShopBrowser } from '../../support/shop-browser.ts';
import { ShopProcess } from '../../support/shop-process.ts';

/** A player, and what it really put on glass. */
export interface Screen {
  browser: ShopBrowser;
  context: BrowserContext;
  page: Page;
  glass: GlassRecord;
}

/** Everybody in the story: a server, two wall screens with cameras, and a machine with kiosk, console and phone. */
export interface Setting {
  shop: ShopProcess;
  /** Its camera sees one face of {@link BAND} all the time; without the face pictures it sees an empty shop. */
  wall: Screen;
  /** Its camera sees nobody. */
  quietWall: Screen;
  kiosk: Screen;
  console: Page;
  phone: Page;
  /** Why there is no face before the wall's camera; null when there is one. */
  noFaces: string | null;
}

export const BAND = '60+';

export async function openSetting(): Promise<Setting> {
  const [face, nobody] = await Promise.all([bandScenario(BAND), emptyScenario()]);
  if (!('file' in nobody)) throw new Error(nobody.skipped);
  const shop = await ShopProcess.open();
  const { origin } = shop;
  const camera = 'file' in face ? face.file : nobody.file;
  const [wallMachine, quietMachine, desk] = await Promise.all([
    ShopBrowser.open({ origin, camera }),
    ShopBrowser.open({ origin, camera: nobody.file }),
    ShopBrowser.open({ origin }),
  ]);
  const upright = { viewport: { width: 1080, height: 1920 }, hasTouch: true };
  const handheld = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const wide = { viewport: { width: 1440, height: 900 }, acceptDownloads: true };
  return {
    shop,
    wall: await openScreen(wallMachine, 'wall', { viewport: { width: 1280, height: 720 } }),
    quietWall: await openScreen(quietMachine, 'quiet wall', { viewport: { width: 960, height: 540 } }),
    kiosk: await openScreen(desk, 'kiosk', upright),
    console: (await desk.newPage('console', wide)).page,
    phone: (await desk.newPage('phone', handheld)).page,
    noFaces: 'skipped' in face ? face.skipped : null,
  };
}

export async function closeSetting({ shop, wall, quietWall, kiosk }: Setting): Promise<void> {
  await Promise.all([wall.browser.close(), quietWall.browser.close(), kiosk.browser.close()]);
  await shop.remove();
}

export function browsersOf({ wall, quietWall, kiosk }: Setting): ShopBrowser[] {
  return [wall.browser, quietWall.browser, kiosk.browser];
}

/** What everybody sees, for whoever has to find out why a step failed. */
export async function photograph(setting: Setting, info: TestInfo): Promise<void> {
  const { wall, quietWall, kiosk } = setting;
  const pages = {
    wall: wall.page,
    quietWall: quietWall.page,
    kiosk: kiosk.page,
    console: setting.console,
    phone: setting.phone,
  };
  for (const [name, page] of Object.entries(pages)) {
    const path = info.outputPath(`${name}.png`);
    await page.screenshot({ path, timeout: 10_000 }).catch(() => {});
  }
}

async function openScreen(
  browser: ShopBrowser,
  name: string,
  options: Parameters<ShopBrowser['newPage']>[1],
): Promise<Screen> {
  const { context, page } = await browser.newPage(name, options);
  const glass = new GlassRecord();
  // The page has not been opened yet, so the record sees all of it.
  await glass.watch(context);
  return { browser, context, page, glass };
}
