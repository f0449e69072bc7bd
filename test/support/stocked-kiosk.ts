import type { Page } from '@playwright/test';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { sampleProducts } from '../../signage-server/demo-store/catalogue.ts';
import { saveProducts } from '../../signage-server/storage/products.ts';
import { signInAs } from './console-client.ts';
import { becomeDisplay, buildPlayer, openBrowser, publishDemo, type ScreenBrowser } from './player.ts';
import { quickLoop } from './quick-loop.ts';
import { startTestServer, type TestServer } from './server.ts';

/** A kiosk with a product's page open, and the till that tells its stock. */
export class StockedKiosk {
  readonly server: TestServer;
  readonly page: Page;
  readonly product: ShopProduct;
  readonly #screen: ScreenBrowser;
  readonly #key: string;
  /** Requests for the catalogue that this page has made. */
  asked = 0;

  private constructor(server: TestServer, screen: ScreenBrowser, product: ShopProduct, key: string) {
    this.server = server;
    this.#screen = screen;
    this.page = screen.page;
    this.product = product;
    this.#key = key;
  }

  static async open(): Promise<StockedKiosk> {
    const server = await startTestServer({ pagesDir: await buildPlayer() });
    const screen = await openBrowser();
    const { page } = screen;
    await page.setViewportSize({ width: 1080, height: 1920 });
    await becomeDisplay(page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
    await publishDemo(server, quickLoop(['welcome', 'dinner'], 60_000));
    const now = server.deps.now();
    const products = sampleProducts(now);
    await server.storage.write((tx) => saveProducts(tx, products, now));
    const product = products.find(({ name }) => name === 'Butter croissant');
    if (!product) throw new Error('the sample shop has no croissant');
    const owner = await signInAs(server, 'owner');
    const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
    const kiosk = new StockedKiosk(server, screen, product, (made as { key: string }).key);
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/v1/catalogue') kiosk.asked += 1;
    });
    await page.goto(`${server.origin}/player?display=kiosk-1`);
    await page.getByRole('button', { name: 'Touch to begin' }).click({ timeout: 60_000 });
    await page.getByLabel('Search the shop').click();
    for (const letter of 'croiss')
      await page
        .getByRole('group', { name: 'On-screen keyboard' })
        .getByRole('button', { name: letter, exact: true })
        .click();
    await page.locator('search-results').getByRole('button', { name: product.name }).click();
    await page.getByRole('heading', { level: 1, name: product.name }).waitFor({ timeout: 20_000 });
    return kiosk;
  }

  /** What the shop's own system tells. */
  async tell(quantity: number): Promise<void> {
    const response = await this.server.fetch('/api/v1/stock', {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ id: this.product.id, quantity }] }),
    });
    if (response.status !== 200) throw new Error(await response.text());
  }

  /** Resolves with the moment (epoch ms) of the first frame whose page says these words. Ask before you tell. */
  onGlass(words: string): Promise<number> {
    return this.page.evaluate(frameThatSays, words);
  }

  async close(): Promise<void> {
    await this.#screen.close();
    await this.server.close();
  }
}

/** Runs in the page. */
async function frameThatSays(words: string): Promise<number> {
  const says = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      ({ shadowRoot }) =>
        shadowRoot && (shadowRoot.textContent?.replace(/\s+/g, ' ').includes(words) || says(shadowRoot)),
    );
  do await new Promise((frame) => requestAnimationFrame(frame));
  while (!says(document));
  return Date.now();
}
