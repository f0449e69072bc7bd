import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftChange, DraftChanges } from '../../../shared/protocol/draft-change.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

const catalogue = sampleProducts(1);
const bakery = catalogue.filter(({ category }) => category === 'Bakery');
let server: TestServer;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'owner');
  await server.storage.write(async (tx) => {
    for (const product of catalogue) await saveProducts(tx, [product], 1);
  });
});
afterAll(() => server.close());

const PRICES = { kind: 'price-list', heading: 'Bakery', choice: { by: 'category', categories: ['Bakery'] } };

async function made(path: string, body: unknown): Promise<string> {
  const [status, row] = await editor.call('POST', path, body);
  expect([path, status]).toEqual([path, 200]);
  return (row as { id: string }).id;
}
const state = async () => (await editor.call('GET', '/api/v1/publications'))[1] as DraftChanges;
const publish = () => editor.call('POST', '/api/v1/publications');
const byName = (changes: DraftChange[]) => changes.toSorted((a, b) => a.name.localeCompare(b.name));
const named = (how: DraftChange['how']) => byName(bakery.map(({ name }) => ({ what: 'product', name, how })));

test('PUB-88 a shop that has published nothing has nothing to publish until somebody makes something; its name is no change', async () => {
  const { changes } = await state();
  expect(changes).toEqual([]);
  expect((await editor.call('PATCH', '/api/v1/store', { name: 'Corner Shop' }))[0]).toBe(200);
  expect((await state()).changes).toEqual([]);
});

test('PUB-8 products come and go along with what shows them, and are changes of their own under what stayed', async () => {
  expect(bakery.length).toBeGreaterThan(1);
  expect(await state()).toMatchObject({ changes: [], along: [] });
  const creativeId = await made('/api/v1/creatives', { name: 'Prices', content: PRICES });
  const playlistId = await made('/api/v1/playlists', { name: 'Main', slots: [{ id: 's1', creativeId }] });
  const first = await state();
  expect(first.changes.map(({ what }) => what)).toEqual(['playlist', 'creative']);
  expect(byName(first.along)).toEqual(named('added'));
  await publish();
  expect(await state()).toMatchObject({ changes: [], along: [] });

  const [roll] = bakery;
  if (!roll) throw new Error('the catalogue has no bakery');
  const bun = { ...roll, id: 'new-bun', name: 'New bun' };
  await server.storage.write(async (tx) => {
    await saveProducts(tx, [{ ...roll, priceMinor: roll.priceMinor + 1 }], 2);
    await saveProducts(tx, [bun], 2);
  });
  const own = await state();
  expect(own.along).toEqual([]);
  expect(own.changes).toHaveLength(2);
  expect(own.changes).toContainEqual({ what: 'product', name: roll.name, how: 'changed' });
  expect(own.changes).toContainEqual({ what: 'product', name: 'New bun', how: 'added' });
  await publish();

  await server.storage.write((tx) => saveProducts(tx, [{ ...bun, category: 'Elsewhere' }], 3));
  expect(await state()).toMatchObject({
    changes: [{ what: 'product', name: 'New bun', how: 'removed' }],
    along: [],
  });
  await publish();

  const [status] = await editor.call('DELETE', `/api/v1/playlists/${playlistId}`);
  expect(status).toBe(204);
  const last = await state();
  expect(last.changes).toMatchObject([
    { what: 'playlist', how: 'removed' },
    { what: 'creative', how: 'removed' },
  ]);
  expect(byName(last.along)).toEqual(named('removed'));
});
