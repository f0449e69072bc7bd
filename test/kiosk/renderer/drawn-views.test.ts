import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawnContent } from '../../../shared/model/drawn-content.ts';
import type { Product } from '../../../shared/model/product.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { readQr } from '../../support/screen-qr.ts';
import { buildStagePage, COMPOUND, draw, LONG, NOW, openAt, TEXT, words } from './drawn-page.ts';

let built: BuiltPage;

beforeAll(async () => {
  built = await buildStagePage();
});
afterAll(() => built.close());

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
    choice: {
      by: 'product',
      productIds: sampleProducts(1)
        .slice(0, 60)
        .map(({ id }) => id),
    },
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

describe('what is drawn, in Chromium', () => {
  test.each(BOXES)(
    'REN-23 nothing of any kind sticks out of %i x %i, with the longest words',
    async (...box) => {
      const page = await openAt(built);
      for (const content of CONTENTS) {
        expect(await draw(page, content, box)).toBe('shown');
        const cut = await page.evaluate(() => window.test.cutOff());
        expect([content.kind, content.theme, cut]).toEqual([content.kind, content.theme, []]);
      }
    },
  );

  test('REN-24 axe finds nothing in any kind', async () => {
    const page = await openAt(built);
    for (const content of CONTENTS) {
      await draw(page, content);
      const { violations } = await new AxeBuilder({ page }).include('.box').analyze();
      expect([content.kind, violations.map(({ id }) => id)]).toEqual([content.kind, []]);
    }
  });

  test('REN-25 the clock is that of the wall it hangs on, in the language of the store', async () => {
    const page = await openAt(built);
    const clock: DrawnContent = { kind: 'clock', theme: 'sky', heading: '' };
    await page.evaluate(() => {
      const { resources } = window.test.stage;
      if (resources) Object.assign(resources, { language: 'de-AT', zone: 'Asia/Kolkata' });
    });
    await draw(page, clock);
    expect(await words(page, 'clock-view')).toBe('19:35 Sonntag, 22. November');
  });

  test.each(['en-GB', 'en-US'])('REN-32 in %s every minute of the day has one size', async (language) => {
    const page = await openAt(built);
    const sizes = await page.evaluate(async (language) => {
      const { stage, draw, deep } = window.test;
      if (stage.resources) Object.assign(stage.resources, { language });
      const sizes = new Set<string>();
      for (const [hour, minute] of [
        [14, 55],
        [14, 56],
        [11, 11],
        [20, 0],
        [9, 1],
        [0, 47],
      ] as const) {
        window.test.now = Date.UTC(2026, 10, 22, hour, minute);
        await draw({ kind: 'clock', theme: 'sky', heading: 'Open today' }, 1280, 720);
        const root = deep('clock-view')[0]?.shadowRoot;
        for (const part of root?.querySelectorAll('h2, .heading, .text') ?? [])
          sizes.add(`${part.className || 'time'} ${getComputedStyle(part).fontSize}`);
      }
      return [...sizes];
    }, language);
    expect(sizes).toHaveLength(3);
  });

  test('PLY-51 an alarm is its words alone: no ornament stands beside them', async () => {
    const page = await openAt(built);
    const message = { kind: 'message', theme: 'tomato', heading: 'Please leave', text: TEXT } as const;
    const ornaments = () => page.evaluate(() => window.test.deep('.ornament').length);
    for (const box of [[1080, 1920] as const, [1920, 1080] as const]) {
      await draw(page, message, box);
      expect(await ornaments()).toBe(1);
      const alarm = { ...message, id: 'emergency-1' };
      await draw(page, alarm, box);
      expect(await ornaments()).toBe(0);
      expect(await page.evaluate(() => window.test.cutOff())).toEqual([]);
      if (process.env['ALARM_PICTURES'])
        await page.locator('.box').screenshot({ path: `${process.env['ALARM_PICTURES']}/${box[0]}.png` });
    }
  });

  test('REN-22 a countdown counts, and says what comes after once it has come', async () => {
    const page = await openAt(built, NOW - 1000);
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
    const page = await openAt(built);
    const url = 'https://marlowe.example/order?from=window';
    await draw(page, { kind: 'qr', theme: 'night', heading: 'Order', caption: '', url }, box);
    expect(await readQr(page.locator('.box'))).toBe(url);
    expect(await words(page, 'qr-view')).toContain('marlowe.example');
  });

  test('REN-27 a price list shows today’s prices, and new ones while it is on glass', async () => {
    const page = await openAt(built);
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
    const page = await openAt(built);
    const choice = { by: 'category', categories: ['Submarines'] } as const;
    const list = { kind: 'price-list', theme: 'paper', heading: 'Today', choice } as unknown as DrawnContent;
    expect(await draw(page, list)).toBe('product-missing');
  });

  test('REN-21 the pages of a long list take turns, and the next showing begins where the last one ended', async () => {
    const page = await openAt(built);
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
