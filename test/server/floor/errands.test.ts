import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Errand } from '../../../shared/model/errand.ts';
import { tidyFloor } from '../../../signage-server/floor/escalate.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { openShop, product, type Shop } from '../visits/visit-kit.ts';

const MINUTE = 60_000;

let shop: Shop;
let staff: ConsoleClient;
let colleague: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  staff = await signInAs(shop.server, 'staff');
  colleague = await signInAs(shop.server, 'staff');
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.server.storage.write((tx) => tx.deleteFrom('errand').execute());
});

const ask = async (change: object = {}, who = staff) => {
  const body = { productId: 'pasta', to: 'Fitting room 2', ...change };
  const [status, made] = await who.call('POST', '/api/v1/floor/errands', body);
  return { status, id: (made as { id: string }).id };
};
const list = async (who = staff) =>
  (await who.call('GET', '/api/v1/floor/errands'))[1] as { errands: Errand[]; places: string[] };
const act = async (id: string, what: string, who = staff) =>
  (await who.call('POST', `/api/v1/floor/errands/${id}`, { act: what }))[0];
const report = async (who: ConsoleClient) => {
  const day = new Date(shop.server.deps.now()).toISOString().slice(0, 10);
  return await who.call('GET', `/api/v1/reports/errands?from=${day}&to=${day}`);
};

test('FLR-30 something is asked to be brought to a place; one takes it, the others see that, and it is done', async () => {
  const { status, id } = await ask({ quantity: 2 });
  expect(status).toBe(200);
  expect(await list(colleague)).toMatchObject({
    errands: [{ id, productId: 'pasta', quantity: 2, to: 'Fitting room 2', taken: null }],
    places: ['Fitting room 2'],
  });
  expect(await act(id, 'done'), 'first somebody takes it').toBe(409);
  expect(await act(id, 'take', colleague)).toBe(204);
  expect((await list(colleague)).errands[0]?.taken).toBe('by-me');
  expect((await list()).errands[0]?.taken).toBe('by-another');
  for (const what of ['take', 'done', 'hand-over', 'drop']) expect(await act(id, what), what).toBe(409);
  expect(await act(id, 'hand-over', colleague)).toBe(204);
  expect(await act(id, 'take')).toBe(204);
  expect(await act(id, 'done')).toBe(204);
  expect((await list()).errands).toEqual([]);
  expect(await act(id, 'take')).toBe(409);
});

test('FLR-30 what cannot be brought is refused, and only who serves customers asks for it', async () => {
  expect((await ask({ productId: 'nothing' })).status).toBe(404);
  for (const bad of [
    { to: '' },
    { to: 'x'.repeat(25) },
    { quantity: 0 },
    { quantity: 21 },
    { customer: 'Ann' },
  ])
    expect((await ask(bad)).status, JSON.stringify(bad)).toBe(422);
  expect(await act('nothing', 'take')).toBe(404);
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await ask({}, viewer)).status).toBe(403);
  expect((await viewer.call('GET', '/api/v1/floor/errands'))[0]).toBe(403);
});

test('FLR-33 more than are in stock, as counted lately, is refused; what nobody counted lately can be asked for', async () => {
  const { server } = shop;
  const count = (stock: number, ago = 0) =>
    server.storage.write((tx) =>
      saveProducts(tx, [product('candle', { stock, stockAt: server.deps.now() - ago })], server.deps.now()),
    );
  const candles = async (quantity: number) => {
    const body = { productId: 'candle', to: 'Till 2', quantity };
    const [status, answer] = await staff.call('POST', '/api/v1/floor/errands', body);
    return [status, (answer as { detail?: string }).detail];
  };
  await count(3);
  expect(await candles(4)).toEqual([409, 'Only 3 are in stock.']);
  expect(await candles(3)).toEqual([200, undefined]);
  await count(1);
  expect(await candles(2)).toEqual([409, 'Only 1 is in stock.']);
  await count(0);
  expect(await candles(1)).toEqual([409, 'It is sold out.']);
  await count(0, 25 * 60 * MINUTE);
  expect(await candles(2)).toEqual([200, undefined]);
  expect((await list()).errands.map(({ quantity }) => quantity)).toEqual([3, 2]);
});

test('FLR-31 how fast things are brought is told from asking to done, by nobody’s name; what was forgotten ends by itself', async () => {
  const owner = await signInAs(shop.server, 'owner');
  for (const minutes of [2, 4, 10]) {
    const { id } = await ask();
    await act(id, 'take');
    shop.wait(minutes * MINUTE);
    await act(id, 'done');
  }
  const dropped = await ask();
  await act(dropped.id, 'drop');
  await ask();
  expect(await report(owner)).toEqual([
    200,
    { asked: 5, brought: 3, medianMs: 4 * MINUTE, mostMs: 10 * MINUTE },
  ]);
  const rows = await shop.server.storage.db.selectFrom('errand').select(['taken_by', 'ended_at']).execute();
  expect(rows.filter((row) => row.ended_at !== null && row.taken_by !== null)).toEqual([]);
  expect((await report(staff))[0]).toBe(403);
  shop.wait(3 * 3_600_000);
  await tidyFloor(shop.server.deps);
  expect((await list()).errands).toEqual([]);
});
