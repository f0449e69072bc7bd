import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MenuItem } from '../../../shared/model/board-content.ts';
import type { DrawnContent } from '../../../shared/model/drawn-content.ts';
import type { Product } from '../../../shared/model/product.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { buildStagePage, draw, LONG, openAt, TEXT, words } from './drawn-page.ts';

let built: BuiltPage;

beforeAll(async () => {
  built = await buildStagePage();
});
afterAll(() => built.close());

const MENU = (items: readonly MenuItem[]): DrawnContent => ({
  kind: 'menu',
  theme: 'forest',
  heading: 'Lunch',
  sections: [{ heading: 'Hot', items: [...items] }],
});

test('REN-29 a menu prints its own prices in the store’s currency, and products as the catalogue has them', async () => {
  const page = await openAt(built);
  await draw(
    page,
    MENU([
      { by: 'words', name: 'Leek soup', note: 'with rye bread', priceMinor: 650 },
      { by: 'words', name: 'Ask for cake', note: '', priceMinor: null },
      { by: 'product', productId: 'croissant', note: '' },
      { by: 'product', productId: 'gone', note: '' },
    ]),
  );
  expect(await words(page, 'menu-view')).toBe(
    'Lunch Hot Leek soup £6.50 with rye bread Ask for cake Butter croissant each £1.45',
  );
});

test('REN-29 what is sold out says so in place of its price, also while it is on glass', async () => {
  const page = await openAt(built);
  await draw(page, MENU([{ by: 'product', productId: 'croissant', note: '' }]));
  const none = { ...(sampleProducts(1).find(({ id }) => id === 'croissant') as Product), stock: 0 };
  await page.evaluate((row) => {
    window.test.products.set(row.id, row);
    for (const stage of window.test.deep('layout-stage')) (stage as typeof window.test.stage).refresh();
  }, none);
  await page.waitForFunction(() =>
    window.test.deep('menu-view')[0]?.shadowRoot?.textContent?.includes('Sold out'),
  );
  expect(await words(page, 'menu-view')).not.toContain('£');
});

test('REN-29 a menu of products that are all gone is refused', async () => {
  const page = await openAt(built);
  expect(await draw(page, MENU([{ by: 'product', productId: 'gone', note: '' }]))).toBe('product-missing');
});

/** How the words of the ticker move: the property, and by how many widths of the run in a round. */
const motion = (page: Page) =>
  page.evaluate(() => {
    const root = window.test.deep('ticker-view')[0]?.shadowRoot;
    const width = root?.querySelector('.run')?.getBoundingClientRect().width ?? 0;
    return (root?.getAnimations() ?? []).map((animation) => {
      const effect = animation.effect as KeyframeEffect;
      const last = effect.getKeyframes().at(-1)?.['transform'];
      const way = Number(/translateX\((.*)px\)/.exec(String(last))?.[1]) / width;
      const { duration, easing } = effect.getTiming();
      const speed = (width / Number(duration)) * 1000;
      return {
        way: Math.round(way * 100) / 100,
        easing,
        speed: Math.round(speed),
        state: animation.playState,
      };
    });
  });

test.each([
  [1920, 1080],
  [1920, 135],
])('REN-30 a ticker runs by the compositor at one speed, a long line longer, at %i x %i', async (...box) => {
  const page = await openAt(built);
  const found = [];
  for (const lines of [['Sale'], [LONG, LONG, TEXT.slice(0, 160)]]) {
    expect(await draw(page, { kind: 'ticker', theme: 'sky', lines, speed: 'usual' }, box)).toBe('shown');
    found.push(...(await motion(page)));
  }
  const [first, second] = found;
  expect(found).toHaveLength(2);
  expect(first).toMatchObject({ way: -1, easing: 'linear', state: 'running' });
  expect(second?.speed).toBe(first?.speed);
  const full = await page.evaluate(() => {
    const root = window.test.deep('ticker-view')[0]?.shadowRoot;
    return (root?.querySelector('.track')?.getBoundingClientRect().right ?? 0) >= innerWidth;
  });
  expect(full).toBe(true);
});

test('REN-30 words that are read from the right run to the right', async () => {
  const page = await openAt(built);
  const lines = ['خصم على كل شيء اليوم', 'مرحبا'];
  await draw(page, { kind: 'ticker', theme: 'sky', lines, speed: 'calm' }, [1920, 135]);
  expect((await motion(page))[0]?.way).toBe(1);
  const start = await page.evaluate(() => {
    const root = window.test.deep('ticker-view')[0]?.shadowRoot;
    for (const animation of root?.getAnimations() ?? []) animation.cancel();
    return root?.querySelector('.run span')?.getBoundingClientRect().right ?? 0;
  });
  expect(start).toBeGreaterThan(1700);
});

test('REN-30 for whoever asked for less motion the lines take each other’s place', async () => {
  const { page } = await built.open({ reducedMotion: 'reduce' });
  await page.clock.install();
  await draw(page, { kind: 'ticker', theme: 'sky', lines: ['One', 'Two'], speed: 'usual' }, [1920, 135]);
  expect(await motion(page)).toEqual([]);
  expect(await words(page, 'ticker-view')).toBe('One');
  await page.clock.runFor(5000);
  await page.waitForFunction(() =>
    window.test.deep('ticker-view')[0]?.shadowRoot?.textContent?.includes('Two'),
  );
});
