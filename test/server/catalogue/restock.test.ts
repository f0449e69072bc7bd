import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProductDetails, Restock } from '../../../shared/model/product-facts.ts';
import { ShopFacts } from '../../../shared/model/shop-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf, rowsOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let key: string;
let clock = 0;
beforeEach(async () => {
  clock = 1_790_000_000_000;
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
  await act(
    owner,
    await readFileOf(owner, 'id,name,price,stock\nbread,Bread,3.50,0\njam,Jam,2.20,5\n'),
    'apply',
  );
  const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
  ({ key } = made as { key: string });
});
afterEach(() => server.close());

const tell = (item: unknown): Promise<Response> =>
  server.fetch('/api/v1/stock', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ items: [item] }),
  });

/** What a kiosk is told, which is what the product's page is told. */
async function restockOf(id: string): Promise<Restock | undefined> {
  const facts = ShopFacts.parse(await (await server.fetch('/api/v1/shop-facts')).json());
  const kiosk = facts.products.find((one) => one.id === id)?.restock;
  const page = (await (await server.fetch(`/api/v1/catalogue/${id}`)).json()) as ProductDetails;
  expect(page.stock.find(({ storeCode }) => storeCode === '')?.restock).toEqual(kiosk);
  return kiosk;
}

const friday = { on: '2026-09-25', source: 'The baker' };

test('CAT-76 a system tells with a count when there is some again and who says so; it stands until that has come', async () => {
  expect((await tell({ id: 'bread', quantity: 0, restock: friday })).status).toBe(200);
  expect(await restockOf('bread')).toEqual({ ...friday, at: clock });
  const told = clock;
  clock += 60_000;
  await tell({ id: 'bread', quantity: 0 });
  expect(await restockOf('bread')).toEqual({ ...friday, at: told });
  clock += 60_000;
  await tell({ id: 'bread', quantity: 12 });
  expect(await restockOf('bread')).toBeUndefined();
});

test('CAT-76 what is told ahead, while there is still some, stands when the last one is sold; null takes it back', async () => {
  await tell({ id: 'jam', quantity: 2, restock: friday });
  clock += 60_000;
  await tell({ id: 'jam', quantity: 0 });
  expect(await restockOf('jam')).toMatchObject(friday);
  clock += 60_000;
  // An older word that comes late is no news.
  await tell({ id: 'jam', quantity: 0, at: clock - 130_000, restock: { ...friday, on: '2026-09-29' } });
  expect(await restockOf('jam')).toMatchObject(friday);
  await tell({ id: 'jam', quantity: 0, restock: null });
  expect(await restockOf('jam')).toBeUndefined();
});

test('CAT-76 a day without a source, a day that there is not, and words that are too long are refused whole', async () => {
  for (const restock of [
    { on: '2026-09-25' },
    { on: '2026-09-25', source: '' },
    { on: '2026-02-30', source: 'The baker' },
    { on: 'soon', source: 'The baker' },
    { on: '2026-09-25', source: 'x'.repeat(121) },
    { on: '2026-09-25', source: 'The baker', at: 5 },
  ])
    expect((await tell({ id: 'bread', quantity: 3, restock })).status, JSON.stringify(restock)).toBe(422);
  expect(await restockOf('bread')).toBeUndefined();
});

test('CAT-77 a file brings the day with its source, alone or beside a count; without a source the row is refused', async () => {
  const file =
    'id,back on,supplier\nbread,2026-09-25,The baker\njam,2026-09-26,\nnothing,2026-09-26,Us\nbread,31.2.2026,Us\n';
  const read = await readFileOf(owner, file);
  expect(read.counts).toMatchObject({ changed: 1, bad: 3 });
  const [changed] = await rowsOf(owner, read, 'changed');
  expect(changed?.fields).toEqual([{ field: 'Back on', before: null, after: '2026-09-25 (The baker)' }]);
  const bad = await rowsOf(owner, read, 'bad');
  expect(bad.map(({ fault }) => fault)).toEqual(
    expect.arrayContaining(['missing', 'unknown-product', 'not-a-date']),
  );
  await act(owner, read, 'apply');
  expect(await restockOf('bread')).toEqual({ ...friday, at: clock });
  await act(owner, read, 'undo');
  expect(await restockOf('bread')).toBeUndefined();
});

test('CAT-77 by hand it is set, taken back and put away like any other fact, and is on the record', async () => {
  const set = await owner.call('PATCH', '/api/v1/products/bread', { restock: friday });
  expect(set[0]).toBe(200);
  expect(await restockOf('bread')).toEqual({ ...friday, at: clock });
  expect((await owner.call('POST', '/api/v1/products/bread/undo'))[0]).toBe(200);
  expect(await restockOf('bread')).toBeUndefined();
  await owner.call('PATCH', '/api/v1/products/bread', { restock: friday });
  await owner.call('PATCH', '/api/v1/products/bread', { restock: null });
  expect(await restockOf('bread')).toBeUndefined();
  expect((await owner.call('PATCH', '/api/v1/products/bread', { restock: { on: '2026-09-25' } }))[0]).toBe(
    422,
  );
});
