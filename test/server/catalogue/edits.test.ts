import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProductDetails } from '../../../shared/model/product-facts.ts';
import { takeStock } from '../../../signage-server/catalogue/take-told.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

interface Sheet {
  details: ProductDetails;
  names: Record<string, string>;
  editedAt: number | null;
}

let server: TestServer;
let owner: ConsoleClient;
let clock = 0;
const FILE =
  'id,name,price,unit pricing measure,stock,aisle,goes_with\nbread,Bread,4.00,500 g,5,1,jam\njam,Jam,2.20,,1,2,\nbutter,Butter,3.00,,1,2,\n';
beforeEach(async () => {
  clock = Date.UTC(2026, 4, 31, 12);
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
  await act(owner, await readFileOf(owner, FILE), 'apply');
  clock += 60_000;
});
afterEach(() => server.close());

const sheet = async (id = 'bread') => (await owner.call('GET', `/api/v1/products/${id}`))[1] as Sheet;
const edit = (body: unknown, id = 'bread') => owner.call('PATCH', `/api/v1/products/${id}`, body);
const claim = {
  text: 'Organic',
  source: 'EU',
  url: null,
  statedOn: '2026-01-01',
  validUntil: null,
  about: 'origin',
};

test('CAT-32 a product is changed by hand, what is not named stays, and the change is on the record', async () => {
  const [status, body] = await edit({
    name: 'Sourdough',
    priceMinor: 500,
    stock: 9,
    aisle: '7',
    bay: 'C',
    sensitive: true,
  });
  expect(status).toBe(200);
  expect((body as Sheet).details.product).toMatchObject({
    name: 'Sourdough',
    priceMinor: 500,
    unitPrice: { minor: 1000, per: '1 kg' },
    stock: 9,
    stockAt: clock,
    aisle: '7',
    bay: 'C',
    sensitive: true,
    goesWith: ['jam'],
  });
  expect((body as Sheet).names).toEqual({ jam: 'Jam' });
  await edit({ aisle: '' });
  expect((await sheet()).details.product).toMatchObject({ aisle: '', bay: 'C', stock: 9 });
  const rows = await server.storage.db.selectFrom('audit').select(['action', 'subject', 'detail']).execute();
  const row = rows.find(({ action }) => action === 'catalogue.edit');
  expect(row?.subject).toBe('bread');
  expect(row?.detail).toContain('Bread → Sourdough');
});

test('CAT-33 the last change by hand can be taken back, and stock that was told since then stays', async () => {
  const before = await sheet();
  expect(before.editedAt).toBeNull();
  await edit({ name: 'Sourdough', priceMinor: 500, stock: 9, links: [], claims: [claim] });
  expect(await sheet()).toMatchObject({
    editedAt: clock,
    details: { claims: [{ text: 'Organic' }], links: [] },
  });
  const undone = await owner.call('POST', '/api/v1/products/bread/undo');
  expect(undone[1]).toEqual(before);
  expect((await owner.call('POST', '/api/v1/products/bread/undo'))[0]).toBe(409);

  await edit({ priceMinor: 700 });
  clock += 1000;
  await server.storage.write(async (tx) => {
    await takeStock(tx, [{ id: 'bread', storeCode: '', quantity: 2, at: clock }], clock);
  });
  expect(
    ((await owner.call('POST', '/api/v1/products/bread/undo'))[1] as Sheet).details.product,
  ).toMatchObject({
    priceMinor: 400,
    stock: 2,
  });

  await edit({ priceMinor: 700 });
  await act(owner, await readFileOf(owner, 'id,price\nbread,9.00\n'), 'apply');
  expect((await sheet()).editedAt).toBeNull();
  expect((await owner.call('POST', '/api/v1/products/bread/undo'))[0]).toBe(409);
  expect((await sheet()).details.product.priceMinor).toBe(900);
});

test('CAT-34 links are set in their order and lead somewhere; claims by hand have a source and a date too', async () => {
  const links = [
    { kind: 'complement', target: 'butter' },
    { kind: 'complement', target: 'jam' },
    { kind: 'substitute', target: 'jam' },
  ];
  await edit({ links });
  const { details } = await sheet();
  expect(details.links.map(({ kind, target }) => `${kind} ${target}`).sort()).toEqual([
    'complement butter',
    'complement jam',
    'substitute jam',
  ]);
  expect(details.product.goesWith).toEqual(['butter', 'jam']);
  for (const link of [
    { kind: 'complement', target: 'nothing' },
    { kind: 'how-to', target: 'jam' },
    { kind: 'complement', target: 'bread' },
  ])
    expect((await edit({ links: [link] }))[0], link.target).toBe(404);
  expect((await edit({ links: [{ kind: 'review', target: 'jam' }] }))[0]).toBe(422);
  for (const bad of [
    { ...claim, source: '' },
    { ...claim, statedOn: '' },
    { ...claim, statedOn: '2026-02-30' },
    { ...claim, validUntil: '2025-01-01' },
    { ...claim, text: '' },
    { ...claim, url: 'javascript:alert(1)' },
  ])
    expect((await edit({ claims: [bad] }))[0], JSON.stringify(bad)).toBe(422);
  for (const bad of [
    { name: '' },
    { priceMinor: -1 },
    { priceMinor: 1.5 },
    { stock: -1 },
    { aisle: 'x'.repeat(13) },
    { cost: 1 },
  ])
    expect((await edit(bad))[0], JSON.stringify(bad)).toBe(422);
  expect((await edit({ name: 'x' }, 'nothing'))[0]).toBe(404);
  expect((await sheet()).details.claims).toEqual([]);
  // Twice the same words by the same source are one claim.
  await edit({ claims: [claim, { ...claim, certificate: 'A-1' }] });
  expect((await sheet()).details.claims).toMatchObject([{ text: 'Organic', certificate: 'A-1' }]);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('PATCH', '/api/v1/products/bread', { name: 'x' }))[0]).toBe(403);
});
