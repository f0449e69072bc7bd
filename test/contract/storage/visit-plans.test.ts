import { expect, test } from 'vitest';
import { readEntries, writeEntries } from '../../../signage-server/storage/catalogue-entries.ts';
import type { VisitPlanTable } from '../../../signage-server/storage/visit-plan-schema.ts';
import {
  deletePlansBefore,
  findPlan,
  insertPlan,
  notePlanVisited,
  planCounts,
} from '../../../signage-server/storage/visit-plans.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;

const plan = (key: string, invited: number): VisitPlanTable => ({
  key_hash: key,
  origin: 'web',
  invited,
  items: '[]',
  made_at: NOW,
  day: NOW,
  visited: 0,
});

onEveryStore('planned visits', (store) => {
  test('PLA-3 however many say at once that a plan led to a visit, it counts once, on its own day', async () => {
    const storage = await store.open();
    await storage.write(async (tx) => {
      for (const one of [plan('a', 1), plan('b', 1), plan('c', 0)]) await insertPlan(tx, one);
    });
    const stored = await findPlan(storage.db, 'a');
    if (!stored) throw new Error('the plan is gone');
    await Promise.all(Array.from({ length: 8 }, () => storage.write((tx) => notePlanVisited(tx, stored))));
    const range = { from: NOW, to: NOW + 1, displayId: undefined };
    const counts = (await planCounts(storage.db, range)).sort((x, y) => x.invited - y.invited);
    expect(counts).toEqual([
      { day: NOW, origin: 'web', invited: 0, made: 1, visited: 0 },
      { day: NOW, origin: 'web', invited: 1, made: 2, visited: 1 },
    ]);
    await storage.write((tx) => deletePlansBefore(tx, { plans: NOW + 1, counts: NOW }));
    expect(await findPlan(storage.db, 'a')).toBeUndefined();
    expect(await planCounts(storage.db, range)).toHaveLength(2);
  });

  test('CAT-76 when there is some again is stored and read back as it was told', async () => {
    const storage = await store.open();
    const product = {
      id: 'bread',
      name: 'Bread',
      brand: '',
      category: 'Bakery',
      description: '',
      priceMinor: 350,
      currency: 'EUR',
      unit: 'each',
      stock: 0,
      stockAt: NOW,
      aisle: '1',
      bay: 'A',
      picture: '/catalogue/x.webp',
      sensitive: false,
      goesWith: [],
    };
    const restock = { on: '2027-01-20', source: 'The baker', at: NOW };
    const stock = [{ storeCode: '', quantity: 0, available: false, at: NOW, aisle: '1', bay: 'A', restock }];
    const entry = { product, offer: null, stock, links: [], pictureUrl: null };
    await storage.write((tx) => writeEntries(tx, [entry], NOW));
    expect((await readEntries(storage.db, ['bread'])).get('bread')?.stock).toEqual(stock);
  });
});
