import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test';
import { chromiumPath, launchArguments } from './chromium.ts';
import { cameraFlags } from './fake-camera.ts';
import { PageLog } from './page-log.ts';
import { WireTap } from './wire-tap.ts';

/** Long enough for two busy cores, short enough that a missing button is named before the test's own end. */
const PATIENCE_MS = 30_000;

export interface ShopBrowserOptions {
  /** The shop's origin; nothing else can be reached. */
  origin: string;
  /** A y4m file that the camera shows; without it this machine has none. */
  camera?: string | undefined;
}

/** One machine of the shop: a Chromium of its own, whose whole traffic is seen. */
export class ShopBrowser {
  readonly tap: WireTap;
  readonly log = new PageLog();
  readonly #browser: Browser;
  readonly #origin: string;

  private constructor(browser: Browser, tap: WireTap, origin: string) {
    this.#browser = browser;
    this.tap = tap;
    this.#origin = origin;
  }

  static async open({ origin, camera }: ShopBrowserOptions): Promise<ShopBrowser> {
    const tap = await WireTap.open(origin);
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...launchArguments, ...(camera ? cameraFlags(camera) : [])],
      proxy: { server: tap.address },
    });
    return new ShopBrowser(browser, tap, origin);
  }

  /** A browser profile of its own with one page. */
  async newPage(
    name: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; context: BrowserContext }> {
    const context = await this.#browser.newContext({ locale: 'en-GB', ...options });
    await this.log.watch(name, context, this.#origin);
    context.setDefaultTimeout(PATIENCE_MS);
    return { context, page: await context.newPage() };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.tap.close();
  }
}
