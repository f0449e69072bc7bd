import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { type DisplaySocket, openDisplaySocket } from '../../support/display-socket.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
let owner: ConsoleClient;
let socket: DisplaySocket;
beforeEach(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  socket = await openDisplaySocket(server, await newDisplay(server, { id: 'screen' }));
});
afterEach(async () => {
  socket.close();
  await server.close();
});

/** Waits for a ring that `change` causes, and reads the catalogue as the screen then does. */
async function rungBy(change: () => Promise<unknown>): Promise<Catalogue> {
  const before = socket.catalogueChanged;
  await change();
  await until(
    async () => socket.catalogueChanged,
    (rings) => rings > before,
  );
  return (await (await server.fetch('/api/v1/catalogue')).json()) as Catalogue;
}

test('CAT-35 a screen is rung whenever stock, a price or a product has changed, and then reads what is so', async () => {
  const file = 'id,name,price,stock\nbread,Bread,3.50,4\njam,Jam,2.20,1\n';
  const imported = await readFileOf(owner, file);
  const first = await rungBy(() => act(owner, imported, 'apply'));
  expect(first.products).toMatchObject([{ stock: 4 }, { stock: 1 }]);
  const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
  const tell = (path: string, item: unknown) =>
    server.fetch(path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${(made as { key: string }).key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ items: [item] }),
    });
  const sold = await rungBy(() => tell('/api/v1/stock', { id: 'bread', quantity: 0 }));
  expect(sold.products[0]).toMatchObject({ stock: 0 });
  expect(sold.revision).not.toBe(first.revision);
  const dearer = await rungBy(() => tell('/api/v1/prices', { id: 'bread', priceMinor: 400 }));
  expect(dearer.products[0]).toMatchObject({ priceMinor: 400 });
  const renamed = await rungBy(() => owner.call('PATCH', '/api/v1/products/jam', { name: 'Plum jam' }));
  expect(renamed.products[1]).toMatchObject({ name: 'Plum jam' });
  const undone = await rungBy(() => owner.call('POST', '/api/v1/products/jam/undo'));
  expect(undone.products[1]).toMatchObject({ name: 'Jam' });
});
