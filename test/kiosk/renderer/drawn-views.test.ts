import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MenuItem } from '../../../shared/model/board-content.ts';
import type { DrawnContent } from '../../../shared/model/drawn-content.ts';
import type { Product } from '../../../shared/model/product.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';
import { readQr } from '../../support/screen-qr.ts';
import { stageMedia } from './stage-media.ts';

let built: BuiltPage;

beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'page'), (await stageMedia()).respond);
});
afterAll(() => built.close());

/** A Sunday in November, 14:05:07 in London. */
const NOW = Date.UTC(2026, 10, 22, 14, 5, 7);
const LONG = 'Three for two on everything in this aisle, and in the next one, until the weekend';
const TEXT = `${LONG}. ${LONG}. ${LONG.slice(0, 74)}.`;
const COMPOUND = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz';

const CONTENTS: readonly Exclude<DrawnContent, { kind: 'product' }>[] = [
  { kind: 'message', theme: 'tomato', heading: 'Sale', text: '' },
  { kind: 'message', theme: 'forest', heading: LONG.slice(0, 80), text: TEXT },
  { kind: 'message', theme: 'paper', heading: COMPOUND, text: TEXT },
  {
    kind: 'countdown',
    theme: 'night',
    heading: LONG.slice(0, 80),
    until: NOW + 400 * 86_400_000,
    after: 'x',
  },
  { kind: 'countdown', theme: 'sky', heading: 'Doors open in', until: NOW + 9000, after: 'x' },
  { kind: 'countdown', theme: 'butter', heading: 'x', until: NOW, after: LONG.slice(0, 80) },
  { kind: 'clock', theme: 'sky', heading: 'Open today until 20:00' },
  {
    kind: 'qr',
    theme: 'butter',
    heading: LONG.slice(0, 80),
    caption: TEXT.slice(0, 160),
    url: `https://a-rather-long-name.of-a-shop.example/${'order/'.repeat(20)}`,
  },
  {
    kind: 'price-list',
    theme: 'paper',
    heading: 'From the bakery',
    choice: { by: 'category', categories: ['Bakery'] },
  },
  {
    kind: 'price-list',
    theme: 'night',
    heading: LONG.slice(0, 80),
    choice: { by: 'product', productIds: sampleProducts(1).map(({ id }) => id) },
  },
  { kind: 'ticker', theme: 'night', lines: [LONG, 'Sale'], speed: 'usual' },
  {
    kind: 'menu',
    theme: 'forest',
    heading: LONG.slice(0, 80),
    sections: ['Hot', LONG.slice(0, 60)].map((heading) => ({
      heading,
      items: [
        ...Array.from({ length: 9 }, (_, at) => ({
          by: 'words' as const,
          name: COMPOUND.slice(0, 60 - at * 6),
          note: LONG.slice(0, at * 9),
          priceMinor: at === 0 ? null : 10 ** at,
        })),
        { by: 'product', productId: 'croissant', note: TEXT.slice(0, 100) },
      ],
    })),
  },
];

const BOXES = [
  [1920, 1080],
  [1080, 1920],
  [640, 360],
  [360, 640],
  [480, 480],
  [1920, 270],
  // Zones of layouts: a strip, a column.
  [1500, 190],
  [302, 1613],
] as const;

async function openAt(now = NOW): Promise<Page> {
  const { page, errors } = await built.open({ viewport: { width: 1920, height: 1920 } });
  expect(errors).toEqual([]);
  await page.evaluate(
    ([rows, at]) => {
      for (const row of rows) window.test.products.set(row.id, row);
      window.test.now = at;
    },
    [sampleProducts(1), now] as const,
  );
  return page;
}

const draw = (page: Page, content: DrawnContent, [width, height]: readonly [number, number] = [1280, 720]) =>
  page.evaluate(([what, w, h]) => window.test.draw(what, w, h), [content, width, height] as const);

/** The words of the drawn element, as they are read. */
const words = (page: Page, tag: string) =>
  page.evaluate(
    (name) => window.test.deep(name)[0]?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    tag,
  );

describe('what is drawn, in Chromium', () => {
  test.each(BOXES)(
    'REN-23 nothing of any kind sticks out of %i x %i, with the longest words',
    async (...box) => {
      const page = await openAt();
      for (const content of CONTENTS) {
        expect(await draw(page, content, box)).toBe('shown');
        const cut = await page.evaluate(() => window.test.cutOff());
        expect([content.kind, content.theme, cut]).toEqual([content.kind, content.theme, []]);
      }
    },
  );

  test('REN-24 axe finds nothing in any kind', async () => {
    const page = await openAt();
    for (const content of CONTENTS) {
      await draw(page, content);
      const { violations } = await new AxeBuilder({ page }).include('.box').analyze();
      expect([content.kind, violations.map(({ id }) => id)]).toEqual([content.kind, []]);
    }
  });

  test('REN-25 the clock is that of the wall it hangs on, in the language of the store', async () => {
    const page = await openAt();
    const clock: DrawnContent = { kind: 'clock', theme: 'sky', heading: '' };
    await page.evaluate(() => {
      const { resources } = window.test.stage;
      if (resources) Object.assign(resources, { language: 'de-AT', zone: 'Asia/Kolkata' });
    });
    await draw(page, clock);
    expect(await words(page, 'clock-view')).toBe('19:35 Sonntag, 22. November');
  });

  test('REN-22 a countdown counts, and says what comes after once it has come', async () => {
    const page = await openAt(NOW - 1000);
    await draw(page, {
      kind: 'countdown',
      theme: 'night',
      heading: 'Opens in',
      until: NOW,
      after: 'Come in',
    });
    expect(await words(page, 'countdown-view')).toContain('Opens in second1');
    await page.evaluate((now) => {
      window.test.now = now;
    }, NOW);
    await page.waitForFunction(() =>
      window.test.deep('countdown-view')[0]?.shadowRoot?.textContent?.includes('Come in'),
    );
  });

  test.each([
    [1920, 1080],
    [320, 180],
  ])('REN-26 a phone reads the code at %i x %i, and the host is printed', async (...box) => {
    const page = await openAt();
    const url = 'https://marlowe.example/order?from=window';
    await draw(page, { kind: 'qr', theme: 'night', heading: 'Order', caption: '', url }, box);
    expect(await readQr(page.locator('.box'))).toBe(url);
    expect(await words(page, 'qr-view')).toContain('marlowe.example');
  });

  test('REN-27 a price list shows today’s prices, and new ones while it is on glass', async () => {
    const page = await openAt();
    const choice = { by: 'product', productIds: ['strawberries', 'croissant', 'gone'] } as const;
    const list = { kind: 'price-list', theme: 'paper', heading: 'Today', choice } as unknown as DrawnContent;
    await draw(page, list);
    expect(await words(page, 'price-list-view')).toBe(
      'Today Strawberries 400 g punnet £3.25 £2.50 Butter croissant each £1.45',
    );
    const dearer = {
      ...(sampleProducts(1).find(({ id }) => id === 'croissant') as Product),
      priceMinor: 160,
    };
    await page.evaluate((row) => {
      window.test.products.set(row.id, row);
      for (const stage of window.test.deep('layout-stage')) (stage as typeof window.test.stage).refresh();
    }, dearer);
    await page.waitForFunction(() =>
      window.test.deep('price-list-view')[0]?.shadowRoot?.textContent?.includes('£1.60'),
    );
  });

  test('REN-27 a price list of nothing that is left is refused', async () => {
    const page = await openAt();
    const choice = { by: 'category', categories: ['Submarines'] } as const;
    const list = { kind: 'price-list', theme: 'paper', heading: 'Today', choice } as unknown as DrawnContent;
    expect(await draw(page, list)).toBe('product-missing');
  });

  test('REN-21 the pages of a long list take turns, and the next showing begins where the last one ended', async () => {
    const page = await openAt();
    const list = CONTENTS.findLast(({ kind }) => kind === 'price-list');
    if (!list) throw new Error('there is a long list');
    const first = await page.evaluate(async (content) => {
      const { stage, deep } = window.test;
      const base = { id: 'list', name: 'list', contentClass: 'L0', createdAt: 1 } as const;
      const creative = { ...base, ...content } as never;
      const names: (string | undefined)[] = [];
      for (const key of ['one', 'two']) {
        await stage.show({ key, creative, transition: 'cut', durationMs: 1000 });
        const [view] = deep('price-list-view').filter((one) => !(one as HTMLElement).hidden);
        names.push(view?.shadowRoot?.querySelector('.line b')?.textContent ?? undefined);
      }
      return names;
    }, list);
    expect(new Set(first).size).toBe(2);
  });

  const MENU = (items: readonly MenuItem[]): DrawnContent => ({
    kind: 'menu',
    theme: 'forest',
    heading: 'Lunch',
    sections: [{ heading: 'Hot', items: [...items] }],
  });

  test('REN-29 a menu prints its own prices in the store’s currency, and products as the catalogue has them', async () => {
    const page = await openAt();
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
    const page = await openAt();
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
    const page = await openAt();
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
  ])(
    'REN-30 a ticker runs by the compositor at one speed, a long line longer, at %i x %i',
    async (...box) => {
      const page = await openAt();
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
    },
  );

  test('REN-30 words that are read from the right run to the right', async () => {
    const page = await openAt();
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

  test('REN-28 each transition moves what its name says, and for whoever asked for less motion nothing moves', async () => {
    const moved = (page: Page) =>
      page.evaluate(async () => {
        const { stage, item } = window.test;
        await stage.show(item('a', 'image', 'red', { transition: 'cut' }));
        const found: Record<string, string[]> = {};
        for (const transition of ['cut', 'fade', 'slide', 'wipe']) {
          await stage.show(item(transition, 'image', 'blue', { transition }));
          const animations = stage.main.shadowRoot?.getAnimations() ?? [];
          found[transition] = animations.flatMap(({ effect }) => {
            const [frame] = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
            return Object.keys(frame ?? {}).filter((name) =>
              ['opacity', 'transform', 'clipPath'].includes(name),
            );
          });
        }
        return found;
      });
    const lively = await built.open({ reducedMotion: 'no-preference' });
    expect(await moved(lively.page)).toEqual({
      cut: [],
      fade: ['opacity'],
      slide: ['transform', 'transform'],
      wipe: ['clipPath'],
    });
    const still = await built.open({ reducedMotion: 'reduce' });
    expect(await moved(still.page)).toEqual({ cut: [], fade: [], slide: [], wipe: [] });
  });
});
