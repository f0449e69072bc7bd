import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PriceLine, priceBoard } from '../../../kiosk/renderer/price-board.ts';
import type { Product } from '../../../shared/model/product.ts';

const product = (id: string) => ({ id, name: id }) as Product;
const section = (heading: string | null, count: number) => ({
  heading,
  products: Array.from({ length: count }, (_, at) => product(`${heading}-${at}`)),
});
const wide = { inline: 162, block: 62 };
const nameOf = (line: PriceLine) => ('product' in line ? line.product.id : `# ${line.heading}`);

test('REN-20 a short list is set large on one page, a long one smaller and on several', () => {
  const short = priceBoard([section(null, 4)], wide);
  const long = priceBoard([section(null, 90)], wide);
  expect(short.pages).toHaveLength(1);
  expect(short.scale).toBeGreaterThan(1);
  expect(long.pages.length).toBeGreaterThan(1);
  expect(long.scale).toBeLessThan(1);
});

test('REN-20 what fits on one page stands in columns of about the same height', () => {
  const { pages } = priceBoard([section(null, 10)], wide);
  expect(pages.map((page) => page.map((column) => column.length))).toEqual([[5, 5]]);
});

test('REN-20 a page that begins within a category says which', () => {
  const { pages } = priceBoard([section('Bread', 60)], wide);
  for (const [column] of pages) expect(column?.[0]).toEqual({ heading: 'Bread' });
});

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
const rooms = fc.record({
  inline: fc.integer({ min: 40, max: 400 }),
  block: fc.integer({ min: 20, max: 200 }),
});

test('REN-21 every product stands on the list once, in its order, beneath its heading, and no column ends with a heading', () => {
  fc.assert(
    fc.property(sizes, rooms, (counts, room) => {
      const sections = counts.map((count, at) => section(`c${at}`, count));
      const { pages, columns } = priceBoard(sections, room);
      const lines = pages.flat(2);
      expect(lines.filter((line) => 'product' in line).map(nameOf)).toEqual(
        sections.flatMap(({ products }) => products.map(({ id }) => id)),
      );
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(columns);
        for (const column of page) expect(column.at(-1)).toHaveProperty('product');
      }
      let heading = '';
      for (const name of lines.map(nameOf)) {
        if (name.startsWith('# ')) heading = name.slice(2);
        else expect(name.startsWith(`${heading}-`)).toBe(true);
      }
    }),
  );
});

test('REN-21 no list at all has no pages', () => {
  expect(priceBoard([], wide).pages).toEqual([]);
});
