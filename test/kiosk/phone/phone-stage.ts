import { rm } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { expect } from 'vitest';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { KioskVisit } from '../../../shared/model/visit.ts';
import { chromiumPath, launchArguments } from '../../support/chromium.ts';
import { startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { buildPhonePage, stockShop } from './build-phone-page.ts';

/** The narrowest phone that is promised to work. */
const VIEWPORT = { width: 320, height: 640 };

interface StageOptions {
  /** The page speaks a language that nobody speaks. */
  pseudo?: boolean;
  /** The sample's, when left out. */
  products?: readonly ShopProduct[];
  kioskName?: string;
}

/** A real server with the sample catalogue, one kiosk, and a phone that is new for every test. */
export class PhoneStage {
  readonly server: TestServer;
  readonly kiosk: DisplayClient;
  readonly browser: Browser;
  readonly #pagesDir: string;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #noise: string[] = [];

  private constructor(server: TestServer, kiosk: DisplayClient, browser: Browser, pagesDir: string) {
    this.server = server;
    this.kiosk = kiosk;
    this.browser = browser;
    this.#pagesDir = pagesDir;
  }

  static async open({
    pseudo = false,
    products,
    kioskName = 'Kiosk by the door',
  }: StageOptions = {}): Promise<PhoneStage> {
    const pagesDir = await buildPhonePage({ pseudo });
    const server = await startShop({ pagesDir });
    await stockShop(server, products);
    const kiosk = await newDisplay(server, { id: 'kiosk-1', name: kioskName });
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
    return new PhoneStage(server, kiosk, browser, pagesDir);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    await rm(this.#pagesDir, { recursive: true });
  }

  get page(): Page {
    if (!this.#page) throw new Error('no phone is out');
    return this.#page;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('no phone is out');
    return this.#context;
  }

  /** A phone that has never been here. What its page throws, reports or asks of others is kept as noise. */
  async takePhone(): Promise<void> {
    this.#context = await this.browser.newContext({ viewport: VIEWPORT, acceptDownloads: true });
    const page = await this.#context.newPage();
    this.#page = page;
    this.#noise = [];
    page.on('pageerror', (error) => this.#noise.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) this.#noise.push(message.text());
    });
    page.on('request', (request) => {
      const own = new URL(this.server.origin).host;
      if (/^(http|ws)/.test(request.url()) && new URL(request.url()).host !== own)
        this.#noise.push(request.url());
    });
  }

  /** Ends what is left of the visit; the phone must have been quiet. */
  async putPhoneAway(): Promise<void> {
    await this.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
    await this.context.close();
    expect(this.#noise).toEqual([]);
  }

  button = (name: string | RegExp) => this.page.getByRole('button', { name });
  heading = (name: string) => this.page.getByRole('heading', { name }).waitFor();
  onKiosk = async (): Promise<KioskVisit | null> =>
    (await (await this.kiosk.call('GET', '/api/v1/display/visit')).json()).visit;
  list = (productId: string, quantity: number) =>
    this.kiosk.call('POST', '/api/v1/display/visit/list', { productId, quantity });

  async offer(): Promise<{ path: string; code: string }> {
    const { url, code } = await (await this.kiosk.call('POST', '/api/v1/display/visit-offer', {})).json();
    return { code, path: new URL(url).pathname };
  }

  /** Scans a fresh code; returns its path. */
  async scan(): Promise<string> {
    const { path } = await this.offer();
    await this.page.goto(this.server.origin + path);
    await this.heading('Do these match the screen?');
    return path;
  }

  async asGuest(): Promise<void> {
    await this.scan();
    await this.button('They match').click();
    await this.button('Go on as a guest').click();
    await this.heading('My list');
  }

  /** Remembered, with the list as the one purpose. */
  async remembered(): Promise<void> {
    await this.scan();
    await this.button('They match').click();
    await this.page.getByRole('switch', { name: 'Remember my list' }).click();
    await this.page.getByLabel(/16 or older/).check();
    await this.button('Remember me').click();
    await this.heading('My list');
  }

  /** Nothing for axe to find, and nothing wider than the phone. */
  async inspect(step: string): Promise<void> {
    await this.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.target])).toEqual([]);
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, step).toBeLessThanOrEqual(VIEWPORT.width);
  }
}
