import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import {
  IdeaMemory,
  MOST_SHOWN,
  NO_IDEAS,
  seen,
  settled,
  spent,
  stopped,
} from '../../../shared/personalize/idea-memory.ts';
import { NO_SALES } from '../../../shared/personalize/sales.ts';
import { suggest } from '../../../shared/personalize/suggest.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const products: ShopProduct[] = IDS.map((id, place) => ({
  ...{ id, name: id, brand: '', category: `shelf-${place % 2}`, description: '', priceMinor: 1 },
  ...{ currency: 'EUR', unit: '1', stock: 5, stockAt: 0, aisle: '1', bay: 'A' },
  ...{ picture: '/catalogue/x.webp', sensitive: false },
  goesWith: [IDS[(place + 1) % IDS.length] ?? 'a', IDS[(place + 3) % IDS.length] ?? 'a'],
}));

const id = fc.constantFrom(...IDS);
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), id }),
  fc.record({ kind: fc.constant('list' as const), id }),
  fc.record({ kind: fc.constant('take-off' as const), id }),
  fc.record({ kind: fc.constant('refuse' as const), id }),
  fc.record({ kind: fc.constant('buy' as const), id }),
);

interface Walked {
  opened: string[];
  listed: Set<string>;
  bought: Set<string>;
  /** Listed, refused or bought once. */
  over: Set<string>;
}

function walk({ opened, listed, bought, over }: Walked, kind: string, touched: string): void {
  if (kind === 'open') opened.unshift(touched);
  if (kind === 'take-off') listed.delete(touched);
  if (kind === 'list') listed.add(touched);
  if (kind === 'buy') bought.add(touched);
  if (['list', 'refuse', 'buy'].includes(kind)) over.add(touched);
}

test('PRU-3 whatever somebody does in a visit, nothing is suggested more often than the cap, nor after it was listed, refused or bought', () => {
  let suggested = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let memory = NO_IDEAS;
      const walked: Walked = { opened: [], listed: new Set(), bought: new Set(), over: new Set() };
      const times = new Map<string, number>();
      for (const { kind, id: touched } of steps) {
        const shelf = suggest({
          products: products.filter((one) => !walked.bought.has(one.id)),
          sales: NO_SALES,
          lookedAt: walked.opened,
          listed: [...walked.listed],
          history: [],
          bought: [],
          spent: spent(memory),
        });
        for (const { product } of shelf) {
          times.set(product.id, (times.get(product.id) ?? 0) + 1);
          expect(times.get(product.id)).toBeLessThanOrEqual(MOST_SHOWN);
          expect(walked.over.has(product.id)).toBe(false);
          suggested += 1;
        }
        memory = seen(memory, shelf);
        if (kind === 'list' || kind === 'refuse') memory = settled(memory, [touched]);
        walk(walked, kind, touched);
      }
    }),
    { numRuns: 2000 },
  );
  expect(suggested).toBeGreaterThan(1000);
});

test('PRU-3 what is remembered of suggestions reads back as it was written, and an empty one is none', () => {
  const [first] = suggest({
    products,
    sales: NO_SALES,
    lookedAt: ['a'],
    listed: [],
    history: [],
    bought: [],
  });
  const memory = stopped(settled(seen(NO_IDEAS, first ? [first, first] : []), ['g', 'g']), ['merchant']);
  expect(memory).toEqual({ shown: { b: 1 }, settled: ['g'], rules: ['merchant'], stopped: ['merchant'] });
  expect(IdeaMemory.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  expect(IdeaMemory.parse({})).toEqual(NO_IDEAS);
});
