import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HowTo, ProductDetails } from '../../../shared/model/product-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
beforeEach(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  await act(
    owner,
    await readFileOf(owner, 'id,name,price\nflour,Flour,1.00\nmilk no. 3,Milk,1.20\n'),
    'apply',
  );
});
afterEach(() => server.close());

const pancakes = {
  title: 'Pancakes',
  minutes: 25,
  parts: [
    { product: 'flour', amount: '250 g' },
    { product: 'milk no. 3', amount: '300 ml' },
  ],
  steps: ['Mix.', 'Fry.'],
};
const put = (...howTos: unknown[]) => owner.call('POST', '/api/v1/how-tos', { howTos });
const listed = async () => ((await owner.call('GET', '/api/v1/how-tos'))[1] as { howTos: HowTo[] }).howTos;
const howTosOf = async (id: string) =>
  ((await (await server.fetch(`/api/v1/catalogue/${id}`)).json()) as ProductDetails).howTos;

test('CAT-36 a how-to is found from every product that it needs; the same title takes its place', async () => {
  expect(await put(pancakes)).toEqual([200, { added: 1, changed: 0 }]);
  expect(await howTosOf('flour')).toMatchObject([
    { title: 'Pancakes', isSample: false, steps: ['Mix.', 'Fry.'] },
  ]);
  const [{ id = '', parts = [] } = {}] = await listed();
  expect(await howTosOf(parts[1]?.productId ?? '')).toHaveLength(1);
  expect(await put({ ...pancakes, minutes: 30, parts: pancakes.parts.slice(0, 1) })).toEqual([
    200,
    { added: 0, changed: 1 },
  ]);
  expect(await howTosOf(parts[1]?.productId ?? '')).toEqual([]);
  expect(await howTosOf('flour')).toMatchObject([{ id, minutes: 30 }]);
  // It outlives a file that says other things of its products, and the taking back of one from before it.
  const file = await readFileOf(owner, 'id,price,goes with\nflour,1.10,milk no. 3\n');
  await act(owner, file, 'apply');
  expect(await howTosOf('flour')).toHaveLength(1);
  await put({ ...pancakes, title: 'Waffles' });
  await act(owner, file, 'undo');
  expect((await howTosOf('flour')).map(({ title }) => title).sort()).toEqual(['Pancakes', 'Waffles']);
  await owner.call('DELETE', '/api/v1/how-tos/Waffles');
  expect((await owner.call('DELETE', `/api/v1/how-tos/${id}`))[0]).toBe(204);
  expect(await howTosOf('flour')).toEqual([]);
  expect((await owner.call('DELETE', `/api/v1/how-tos/${id}`))[0]).toBe(404);
});

test('CAT-36 how-tos come in all or not at all', async () => {
  const other = { ...pancakes, title: 'Waffles' };
  const [status, problem] = await put(other, { ...pancakes, parts: [{ product: 'eggs', amount: '2' }] });
  expect([status, JSON.stringify(problem)]).toEqual([404, expect.stringContaining('eggs')]);
  for (const bad of [
    { ...pancakes, title: '' },
    { ...pancakes, minutes: 0 },
    { ...pancakes, parts: [] },
    { ...pancakes, steps: [] },
    { ...pancakes, steps: ['x'.repeat(401)] },
    { ...pancakes, isSample: true },
  ])
    expect((await put(other, bad))[0], JSON.stringify(bad)).toBe(422);
  expect((await put(pancakes, pancakes))[0]).toBe(422);
  expect((await put())[0]).toBe(422);
  expect(await listed()).toEqual([]);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/how-tos', { howTos: [pancakes] }))[0]).toBe(403);
});
