import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ShopFacts } from '../../../shared/model/shop-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
beforeEach(async () => {
  server = await startShop({ now: () => Date.UTC(2026, 10, 23, 12) });
  owner = await signInAs(server, 'owner');
});
afterEach(() => server.close());

const waste = {
  text: 'Less food thrown away',
  target: 40,
  by: null,
  measure: {
    kind: 'measured',
    value: 27,
    unit: '%',
    source: 'Our scales',
    url: null,
    measuredOn: '2026-10-31',
  },
} as const;
const save = (body: unknown, id = 'waste') => owner.call('PUT', `/api/v1/commitments/${id}`, body);
const told = async () => ((await (await server.fetch('/api/v1/shop-facts')).json()) as ShopFacts).commitments;

test('CAT-62 a commitment is told to kiosks with its number, source and day, changed and taken out', async () => {
  expect(await save(waste)).toEqual([200, { id: 'waste', ...waste }]);
  expect(await told()).toEqual([{ id: 'waste', ...waste }]);
  await save({ ...waste, measure: { kind: 'counted', about: 'welfare' } });
  expect(await told()).toMatchObject([{ measure: { kind: 'counted', about: 'welfare' } }]);
  expect((await owner.call('DELETE', '/api/v1/commitments/waste'))[0]).toBe(204);
  expect(await told()).toEqual([]);
  expect((await owner.call('DELETE', '/api/v1/commitments/waste'))[0]).toBe(404);
});

test('CAT-62 without a source or a day, or of a day to come, it is refused; so is who may not write', async () => {
  for (const measure of [
    { ...waste.measure, source: '' },
    { ...waste.measure, measuredOn: '' },
    { ...waste.measure, measuredOn: '2026-11-24' },
    { ...waste.measure, value: -1 },
    { kind: 'measured', value: 27, unit: '%' },
  ])
    expect((await save({ ...waste, measure }))[0], JSON.stringify(measure)).toBe(422);
  expect((await save({ ...waste, target: 0 }))[0]).toBe(422);
  expect((await save({ ...waste, text: '' }))[0]).toBe(422);
  expect(await told()).toEqual([]);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('PUT', '/api/v1/commitments/waste', waste))[0]).toBe(403);
  for (let n = 0; n < 12; n += 1) await save(waste, `c${n}`);
  expect((await save(waste, 'one-more'))[0]).toBe(422);
  expect((await save({ ...waste, target: 50 }, 'c1'))[0]).toBe(200);
});
