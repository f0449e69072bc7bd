import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProductDetails } from '../../../shared/model/product-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import { posterPng } from '../../support/poster.ts';
import type { TestServer } from '../../support/server.ts';

interface Sheet {
  details: ProductDetails;
  editedAt: number | null;
}

let server: TestServer;
let owner: ConsoleClient;
let clock = 0;
beforeEach(async () => {
  clock = Date.UTC(2026, 4, 31, 12);
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
});
afterEach(() => server.close());

const make = (body: unknown) => owner.call('POST', '/api/v1/products', body);
const edit = (id: string, body: unknown) => owner.call('PATCH', `/api/v1/products/${id}`, body);
const undo = (id: string) => owner.call('POST', `/api/v1/products/${id}/undo`);
const sheet = async (id: string) => (await owner.call('GET', `/api/v1/products/${id}`))[1] as Sheet;
const pan = { number: 'PAN-1', name: 'Iron pan', priceMinor: 4900, category: 'Pans' };

test('CAT-38 a product is made by hand with all that a file could say of it, and the making is taken back', async () => {
  const [status, body] = await make({
    ...pan,
    department: 'Kitchen',
    brand: 'Skeppshult',
    description: 'Cast iron, 28 cm.',
    unit: '2 kg',
    gtin: '4006381333931',
    group: 'Pan',
    traits: [{ name: 'Size', value: '28 cm' }],
    offer: { saleMinor: 3900, from: null, until: clock + 60_000 },
    stock: 3,
    aisle: '7',
    bay: 'B',
  });
  expect(status).toBe(200);
  expect((body as Sheet).details).toMatchObject({
    product: {
      id: 'PAN-1',
      name: 'Iron pan',
      department: 'Kitchen',
      category: 'Pans',
      priceMinor: 3900,
      wasMinor: 4900,
      unitPrice: { minor: 2450, per: '1 kg' },
      gtin: '4006381333931',
      group: { id: 'Pan', name: 'Pan' },
      traits: [{ name: 'Size', value: '28 cm' }],
      stock: 3,
      stockAt: clock,
      aisle: '7',
      bay: 'B',
      picture: '/catalogue/no-picture.webp',
    },
    offer: { regularMinor: 4900, saleMinor: 3900, until: clock + 60_000 },
  });
  const rows = await server.storage.db.selectFrom('audit').select(['action', 'subject']).execute();
  expect(rows).toContainEqual({ action: 'catalogue.make', subject: 'PAN-1' });
  expect((await make(pan))[0]).toBe(409);

  expect(await undo('PAN-1')).toEqual([200, null]);
  expect((await owner.call('GET', '/api/v1/products/PAN-1'))[0]).toBe(404);
  expect((await undo('PAN-1'))[0]).toBe(404);
  // Without a number it gets one, and two of one name are two products.
  const [one, other] = [await make({ ...pan, number: undefined }), await make({ ...pan, number: undefined })];
  const ids = [one, other].map(([, made]) => (made as Sheet).details.product.id);
  expect(new Set(ids).size).toBe(2);
});

test('CAT-38 what cannot be a product is refused, and nothing of it is there', async () => {
  for (const bad of [
    { ...pan, name: '' },
    { ...pan, name: undefined },
    { ...pan, priceMinor: undefined },
    { ...pan, category: '' },
    { ...pan, gtin: '4006381333932' },
    { ...pan, gtin: 'abc' },
    { ...pan, number: ' ' },
    { ...pan, traits: [{ name: '', value: 'x' }] },
    { ...pan, offer: { saleMinor: 5000, from: null, until: null } },
    { ...pan, offer: { saleMinor: 1, from: 2000, until: 1000 } },
    { ...pan, cost: 1 },
  ])
    expect((await make(bad))[0], JSON.stringify(bad)).toBe(422);
  expect((await make({ ...pan, links: [{ kind: 'complement', target: 'nothing' }] }))[0]).toBe(404);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/products', pan))[0]).toBe(403);
  expect((await owner.call('GET', '/api/v1/products'))[1]).toMatchObject({ total: 0 });
});

test('CAT-39 all that is said of a product is changed by hand, or is said no more, and taken back', async () => {
  await make({ ...pan, department: 'Kitchen', unit: '2 kg', gtin: '4006381333931', group: 'Pan' });
  const first = (await sheet('PAN-1')).details;
  await edit('PAN-1', {
    brand: 'Turk',
    category: 'Camping',
    description: 'Forged.',
    unit: 'each',
    gtin: null,
    group: null,
    traits: [{ name: 'Size', value: '20 cm' }],
  });
  const { product } = (await sheet('PAN-1')).details;
  expect(product).toMatchObject({ brand: 'Turk', category: 'Camping', description: 'Forged.', unit: 'each' });
  // Moved to another category without a word of its department, it leaves that.
  for (const gone of ['department', 'unitPrice', 'gtin', 'group'] as const)
    expect(product[gone], gone).toBeUndefined();
  expect(((await undo('PAN-1'))[1] as Sheet).details).toEqual(first);

  await edit('PAN-1', { offer: { saleMinor: 4000, from: clock + 1000, until: null } });
  expect((await sheet('PAN-1')).details).toMatchObject({
    product: { priceMinor: 4900 },
    offer: { regularMinor: 4900, saleMinor: 4000 },
  });
  expect((await edit('PAN-1', { offer: { saleMinor: 4900, from: null, until: null } }))[0]).toBe(422);
  await edit('PAN-1', { offer: { saleMinor: 4000, from: null, until: null } });
  expect((await sheet('PAN-1')).details.product).toMatchObject({ priceMinor: 4000, wasMinor: 4900 });
  await edit('PAN-1', { offer: null });
  const after = (await sheet('PAN-1')).details;
  expect(after.offer).toBeNull();
  expect(after.product.priceMinor).toBe(4900);
  expect(after.product.wasMinor).toBeUndefined();
});

test('CAT-40 a product is removed unless something on a screen names it, and is brought back whole', async () => {
  await act(
    owner,
    await readFileOf(owner, 'id,name,price,claim,claim source,claim date\na,Tea,4,Organic,EU,2026-01-01\n'),
    'apply',
  );
  await make({ ...pan, stock: 2, links: [{ kind: 'complement', target: 'a' }] });
  const content = { kind: 'product', productId: 'a', headline: 'Try it' };
  const [, creative] = await owner.call('POST', '/api/v1/creatives', { name: 'Tea time', content });
  const [status, refusal] = await owner.call('DELETE', '/api/v1/products/a');
  expect(status).toBe(409);
  expect(refusal).toMatchObject({ code: 'in-use', detail: expect.stringContaining('Tea time') });
  await owner.call('DELETE', `/api/v1/creatives/${(creative as { id: string }).id}`);

  for (const id of ['a', 'PAN-1']) {
    const before = await sheet(id);
    expect((await owner.call('DELETE', `/api/v1/products/${id}`))[0]).toBe(204);
    expect((await owner.call('GET', `/api/v1/products/${id}`))[0]).toBe(404);
    expect((await owner.call('DELETE', `/api/v1/products/${id}`))[0]).toBe(404);
    expect(((await undo(id))[1] as Sheet).details).toEqual(before.details);
  }
  // What came again by a file meanwhile is not written over.
  await owner.call('DELETE', '/api/v1/products/a');
  await act(owner, await readFileOf(owner, 'id,name,price\na,Green tea,5\n'), 'apply');
  expect((await undo('a'))[0]).toBe(409);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('DELETE', '/api/v1/products/a'))[0]).toBe(403);
});

test('CAT-41 a product gets a picture of the shop’s own, drawn anew; what is none is refused and changes nothing', async () => {
  await make(pan);
  const put = (body: Uint8Array) =>
    owner.fetch('/api/v1/products/PAN-1/picture', { method: 'POST', body: body as BodyInit });
  const answer = await put(await posterPng('Pan', '#225'));
  expect(answer.status).toBe(200);
  const { picture } = ((await answer.json()) as Sheet).details.product;
  expect(picture).toMatch(/^\/media\/[0-9a-f]{64}$/);
  expect((await server.fetch(picture)).status).toBe(200);
  expect((await put(new TextEncoder().encode('<svg onload="alert(1)"/>'))).status).toBe(415);
  expect((await put((await posterPng('Pan', '#225')).subarray(0, 60))).status).toBe(422);
  expect((await put(new Uint8Array())).status).toBe(400);
  expect((await sheet('PAN-1')).details.product.picture).toBe(picture);
  expect(((await undo('PAN-1'))[1] as Sheet).details.product.picture).toBe('/catalogue/no-picture.webp');
  expect((await owner.fetch('/api/v1/products/nothing/picture', { method: 'POST', body: 'x' })).status).toBe(
    404,
  );
});
