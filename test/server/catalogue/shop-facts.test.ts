import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShopFacts } from '../../../shared/model/shop-facts.ts';
import { loadDemoStore } from '../../../signage-server/operations/load-demo-store.ts';
import { insertFacts } from '../../../signage-server/storage/told-facts.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ now: () => 1_790_000_000_000 });
  await loadDemoStore(server.deps);
});
afterEach(() => server.close());

const get = (headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/api/v1/shop-facts`, { headers });

test('KSK-70 a kiosk is told all facts in one file, by its ETag only when they have changed', async () => {
  const first = await get();
  const facts = ShopFacts.parse(await first.json());
  const sourdough = facts.products.find(({ id }) => id === 'sourdough');
  expect(sourdough?.reviews.count).toBeGreaterThan(1);
  expect(sourdough?.reviews.latest.length).toBe(sourdough?.reviews.count);
  expect(sourdough?.reviews.latest.every(({ isSample }) => isSample)).toBe(true);
  expect(sourdough?.claims[0]?.source).toContain('sample');
  expect(facts.howTos.length).toBeGreaterThan(0);
  const etag = first.headers.get('etag') ?? '';
  expect((await get({ 'if-none-match': etag })).status).toBe(304);

  await server.storage.write((tx) =>
    insertFacts(tx, {
      links: [{ productId: 'sourdough', kind: 'complement', target: 'nowhere', origin: 'model', rank: 0 }],
      claims: [
        {
          id: 'c1',
          productId: 'sourdough',
          text: 'Baked today',
          source: 'Us',
          url: null,
          statedOn: '2026-01-01',
          validUntil: '2026-02-01',
        },
        { id: 'c2', productId: 'nobody', text: 'Lost', source: 'Us', url: null, statedOn: '2026-01-01' },
      ],
      reviews: [],
      howTos: [
        {
          id: 'lacking',
          title: 'Lacks a part',
          minutes: 5,
          parts: [{ productId: 'nobody', amount: '1' }],
          steps: ['Wait.'],
          isSample: false,
        },
      ],
    }),
  );
  const second = await get({ 'if-none-match': etag });
  expect(second.status).toBe(200);
  const changed = ShopFacts.parse(await second.json());
  const again = changed.products.find(({ id }) => id === 'sourdough');
  expect(again?.claims.find(({ text }) => text === 'Baked today')?.validUntil).toBe('2026-02-01');
  // Nothing that leads nowhere, of nobody, or that cannot be made with what the shop has.
  expect(again?.links.some(({ target }) => target === 'nowhere')).toBe(false);
  expect(changed.products.some(({ id }) => id === 'nobody')).toBe(false);
  expect(changed.howTos.some(({ id }) => id === 'lacking')).toBe(false);
});

test('KSK-70 a file of an older server and one of a newer server are both read', () => {
  expect(ShopFacts.parse({})).toEqual({ format: 1, products: [], howTos: [], guides: [], commitments: [] });
  const newer = { format: 2, products: [{ id: 'a', smells: 'good' }], maps: [] };
  expect(ShopFacts.parse(newer).products).toEqual([
    {
      id: 'a',
      elsewhere: [],
      prices: [],
      links: [],
      claims: [],
      reviews: { count: 0, average: null, latest: [] },
    },
  ]);
});
