import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { CatalogueSource } from '../../../shared/model/catalogue-source.ts';
import { readSource, sourceDelayMs } from '../../../signage-server/catalogue/read-source.ts';
import { catalogueSources } from '../../../signage-server/storage/catalogue-sources.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let shelf: {
  url: string;
  body: string;
  status: number;
  asked: IncomingHttpHeaders[];
  close(): Promise<void>;
};

async function openShelf(): Promise<typeof shelf> {
  const state = { url: '', body: '', status: 200, asked: [] as IncomingHttpHeaders[], close: async () => {} };
  const web = createServer((request, response) => {
    state.asked.push(request.headers);
    const etag = `"${Buffer.from(state.body).length}-${state.body.length}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(state.status, { etag }).end(state.body);
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/products.csv`;
  state.close = () => new Promise((resolve) => web.close(() => resolve()));
  return state;
}

beforeEach(async () => {
  shelf = await openShelf();
  server = await startShop({ env: { FEED_NETWORKS: '127.0.0.0/8' } });
  owner = await signInAs(server, 'owner');
});
afterEach(async () => {
  await server.close();
  await shelf.close();
});

const rows = (count: number, price = '1.00') =>
  `id,name,price\n${Array.from({ length: count }, (_, n) => `p${n},Product ${n},${price}`).join('\n')}\n`;
const products = async () => ((await (await server.fetch('/api/v1/catalogue')).json()) as Catalogue).products;

async function newSource(missing: 'keep' | 'remove' = 'keep', url = shelf.url): Promise<CatalogueSource> {
  const body = { name: 'Till', url, everyMinutes: 60, mapping: null, options: { missing, storeCode: '' } };
  const [status, made] = await owner.call('POST', '/api/v1/catalogue-sources', body);
  if (status !== 200) throw new Error(JSON.stringify(made));
  return made as CatalogueSource;
}

/** Reads it as the poller does; whichever of both comes first. */
async function read({ id }: CatalogueSource): Promise<CatalogueSource> {
  const before = await catalogueSources.find(server.storage.db, id);
  if (!before) throw new Error('it is gone');
  await readSource(server.deps, before, AbortSignal.timeout(60_000));
  for (;;) {
    const [, all] = await owner.call('GET', '/api/v1/imports');
    const found = (all as { sources: CatalogueSource[] }).sources.find((one) => one.id === id);
    if (found && found.triedAt !== before.tried_at) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('CAT-23 an address is read again and again, whole only when it has changed', async () => {
  shelf.body = rows(3);
  const source = await newSource();
  const first = await read(source);
  expect(first).toMatchObject({ fault: null });
  expect(first.nextAt - (first.triedAt ?? 0)).toBeGreaterThanOrEqual(54 * 60_000);
  expect(await products()).toHaveLength(3);
  await read(source);
  expect(shelf.asked.at(-1)?.['if-none-match']).toBeDefined();
  shelf.body = rows(3, '12.00');
  await read(source);
  expect((await products()).map(({ priceMinor }) => priceMinor)).toEqual([1200, 1200, 1200]);
});

test('CAT-24 what would take away or refuse more than a fifth waits for somebody', async () => {
  shelf.body = rows(10);
  const source = await newSource('remove');
  await read(source);
  shelf.body = rows(4);
  expect(await read(source)).toMatchObject({ fault: 'held' });
  expect(await products()).toHaveLength(10);
  shelf.body = 'id,name,price\nx,X,free\ny,Y,free\nz,Z,3\n';
  const [, all] = await owner.call('GET', '/api/v1/imports');
  const [held] = (all as { imports: { id: string; state: string; counts: { gone: number } }[] }).imports;
  expect(held).toMatchObject({ state: 'ready', counts: { gone: 6 } });
  expect(await read(source)).toMatchObject({ fault: 'held' });
  expect(await products()).toHaveLength(10);
});

test('CAT-24 it says that it waits for as long as somebody has not decided, however often it is read', async () => {
  const sources = async () => {
    const [, all] = await owner.call('GET', '/api/v1/imports');
    return all as { sources: CatalogueSource[]; imports: { id: string; state: string }[] };
  };
  shelf.body = rows(10);
  const source = await newSource('remove');
  await read(source);
  shelf.body = rows(4);
  expect(await read(source)).toMatchObject({ fault: 'held' });
  // Nothing new is no decision.
  const again = await read(source);
  expect(shelf.asked.at(-1)?.['if-none-match']).toBeDefined();
  expect(again).toMatchObject({ fault: 'held' });
  expect(again.nextAt - (again.triedAt ?? 0)).toBeGreaterThanOrEqual(54 * 60_000);
  // What came later stands in place of what waited.
  shelf.body = rows(3);
  expect(await read(source)).toMatchObject({ fault: 'held' });
  const { imports } = await sources();
  expect(imports.map(({ state }) => state)).toEqual(['ready', 'cancelled', 'applied']);
  await owner.call('POST', `/api/v1/imports/${imports[0]?.id}/apply`);
  await server.deps.importDesk.idle();
  expect((await sources()).sources).toMatchObject([{ fault: null }]);
  expect(await read(source)).toMatchObject({ fault: null });
  expect(await products()).toHaveLength(3);
});

test('CAT-25 an address within the shop’s own network, without TLS or without sense is not called', async () => {
  await server.close();
  server = await startShop();
  owner = await signInAs(server, 'owner');
  expect(await read(await newSource())).toMatchObject({ fault: 'address-refused' });
  expect(shelf.asked).toEqual([]);
  const body = { name: 'x', everyMinutes: 60, mapping: null, options: { missing: 'keep', storeCode: '' } };
  for (const url of ['ftp://x.example/a', 'https://user@x.example/', 'file:///etc/passwd', 'no address', ''])
    expect((await owner.call('POST', '/api/v1/catalogue-sources', { ...body, url }))[0], url).toBe(422);
  const seven = { ...body, url: 'https://x.example/a', everyMinutes: 7 };
  expect((await owner.call('POST', '/api/v1/catalogue-sources', seven))[0]).toBe(422);
});

test('CAT-25 one that fails is tried later and later, and says why', async () => {
  shelf.status = 500;
  const source = await newSource();
  expect(await read(source)).toMatchObject({ fault: 'bad-answer', readAt: null });
  shelf.status = 200;
  shelf.body = 'PK\u0003\u0004 no table';
  expect(await read(source)).toMatchObject({ fault: 'unreadable' });
  expect(sourceDelayMs(60, 0, 0.5)).toBe(3_600_000);
  expect(sourceDelayMs(60, 3, 1)).toBeLessThanOrEqual(8 * 60_000 + 5000);
  expect(sourceDelayMs(60, 1000, 1)).toBeLessThanOrEqual(6 * 3_600_000 + 5000);
});
