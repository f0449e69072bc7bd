import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Product } from '../../../shared/model/product.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';
import { stageMedia } from './stage-media.ts';

let built: BuiltPage;

beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'page'), (await stageMedia()).respond);
});
afterAll(() => built.close());

const BOXES = [
  [1920, 1080],
  [1080, 1920],
  [1280, 960],
  [600, 600],
  [320, 180],
  [180, 320],
  // Zones of layouts: a band, a strip, a ticker's line, a column.
  [1920, 367],
  [1500, 190],
  [1920, 130],
  [302, 1613],
] as const;

describe('the product card in Chromium', () => {
  test('REN-10 shows name, price, price before, unit and place, in the language of its reader', async () => {
    const { page, errors } = await built.open();
    const product = sampleProducts(1).find(({ id }) => id === 'strawberries') as Product;
    const text = await page.evaluate(async (row) => {
      const { stage, item, products, deep } = window.test;
      products.set(row.id, row);
      await stage.show(item('card', 'product', row.id, { transition: 'cut' }));
      const card = deep('product-card').find((one) => !(one as HTMLElement).hidden);
      return card?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    }, product);
    for (const part of [
      'Strawberries',
      '£2.50',
      '£3.25',
      '400 g punnet',
      'Save',
      '£0.75',
      'Aisle 2',
      'Bay A',
    ]) {
      expect(text).toContain(part);
    }
    expect(errors).toEqual([]);
  });

  test('REN-11 a product that is sold out is told so, and neither placed nor promised', async () => {
    const { page } = await built.open();
    const product = { ...(sampleProducts(1)[0] as Product), stock: 0 };
    const text = await page.evaluate(async (row) => {
      const { stage, item, products, deep } = window.test;
      products.set(row.id, row);
      await stage.show(item('card', 'product', row.id, { transition: 'cut' }));
      return deep('.place').map((place) => place.textContent?.trim());
    }, product);
    expect(text).toEqual(['Sold out']);
  });

  test.each(BOXES)(
    'REN-12 nothing of any sample product sticks out of a card of %i x %i',
    async (width, height) => {
      const { page } = await built.open({ viewport: { width: 1920, height: 1920 } });
      const out = await page.evaluate(
        async ([rows, w, h]) => {
          const found: string[] = [];
          for (const row of rows) {
            for (const part of await window.test.overflowing(row, w, h)) found.push(`${row.id}: ${part}`);
          }
          return found;
        },
        [sampleProducts(1), width, height] as const,
      );
      expect(out).toEqual([]);
    },
  );
});
