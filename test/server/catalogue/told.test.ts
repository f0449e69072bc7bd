import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalogue, ShopProduct } from '../../../shared/model/catalogue.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let clock = 1_790_000_000_000;
beforeEach(async () => {
  clock = 1_790_000_000_000;
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
});
afterEach(() => server.close());

const products = async (): Promise<ShopProduct[]> =>
  ((await (await server.fetch('/api/v1/catalogue')).json()) as Catalogue).products;

const FILE = 'id,name,price,stock,aisle,bay\nbread,Bread,3.50,4,1,A\njam,Jam,2.20,0,2,B\n';

test('CAT-17 stock and prices are told by a key that can do nothing else; the newest stands', async () => {
  await act(owner, await readFileOf(owner, FILE), 'apply');
  const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
  const { key } = made as { key: string };
  const tell = (path: string, items: unknown, bearer = key) =>
    server.fetch(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items }),
    });
  clock += 10_000;
  expect((await tell('/api/v1/stock', [{ id: 'bread', quantity: 9, at: clock - 5000 }])).status).toBe(200);
  expect((await tell('/api/v1/stock', [{ id: 'bread', quantity: 2, at: clock - 8000 }])).status).toBe(200);
  expect((await tell('/api/v1/prices', [{ id: 'bread', priceMinor: 300, wasMinor: 350 }])).status).toBe(200);
  expect((await products())[0]).toMatchObject({
    stock: 9,
    stockAt: clock - 5000,
    priceMinor: 300,
    wasMinor: 350,
  });
  for (const items of [
    [],
    [{ id: 'bread', quantity: -1 }],
    [{ id: 'bread', quantity: 1e308 }],
    'x',
    [{ id: 'bread' }],
  ])
    expect((await tell('/api/v1/stock', items)).status).toBe(422);
  expect((await tell('/api/v1/stock', [{ id: 'bread', quantity: 1 }], 'x'.repeat(43))).status).toBe(401);
  expect(
    (await server.fetch('/api/v1/products', { headers: { authorization: `Bearer ${key}` } })).status,
  ).toBe(401);
  await owner.call('DELETE', '/api/v1/catalogue-key');
  expect((await tell('/api/v1/stock', [{ id: 'bread', quantity: 1 }])).status).toBe(401);
});

test('CAT-18 the catalogue goes out as CSV that no spreadsheet runs, and comes back as it was', async () => {
  const file =
    'id,name,price,was,stock,aisle,bay,group,traits,goes_with\n=a-1,"=1+1, ""x""",3.50,4.00,4,1,A,g,Size: S|Colour: red,jam\njam,+Jam,2.20,,1,1,A,,,\n';
  await act(owner, await readFileOf(owner, file), 'apply');
  const before = await products();
  expect(before).toMatchObject([{ name: '=1+1, "x"', wasMinor: 400, goesWith: ['jam'] }, { name: '+Jam' }]);
  const csv = await (await owner.fetch('/api/v1/products.csv')).text();
  expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  const back = await readFileOf(owner, csv);
  expect(back.counts).toMatchObject({ rows: 2, same: 2, bad: 0 });
});

test('CAT-19 who may not write content reads imports and starts none', async () => {
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.fetch('/api/v1/imports?name=x', { method: 'POST', body: FILE })).status).toBe(403);
  expect((await viewer.call('GET', '/api/v1/imports'))[0]).toBe(200);
  expect((await viewer.call('POST', '/api/v1/catalogue-key'))[0]).toBe(403);
  expect((await owner.fetch('/api/v1/imports?name=x', { method: 'POST', body: '' })).status).toBe(400);
  for (const what of ['apply', 'undo', 'cancel'])
    expect((await owner.call('POST', `/api/v1/imports/nothing/${what}`))[0]).toBe(404);
});
