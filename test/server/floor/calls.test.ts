import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Floor } from '../../../shared/model/floor.ts';
import type { HelpRequest } from '../../../shared/model/help-request.ts';
import { escalateCalls } from '../../../signage-server/floor/escalate.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { openShop, product, type Shop } from '../visits/visit-kit.ts';

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
  await shop.server.storage.write((tx) => tx.deleteFrom('help_request').execute());
});

const call = async (
  asked: { topic: string; productId: string | null } = { topic: 'where', productId: null },
  id = randomUUID(),
) => {
  const response = await shop.kiosk.call('PUT', `/api/v1/display/help/${id}`, asked);
  return { id, status: response.status, help: (await response.json()) as HelpRequest & { code?: string } };
};
const stateOf = async (id: string): Promise<HelpRequest> =>
  (await shop.kiosk.call('GET', `/api/v1/display/help/${id}`)).json();
const floor = async (who = staff) => (await who.call('GET', '/api/v1/floor'))[1] as Floor;
const act = (id: string, what: string, who = staff) =>
  who.call('POST', `/api/v1/floor/help/${id}`, { act: what });

test('FLR-1 a call says what for, about which product and where; it is promised a time, and sent twice it is one', async () => {
  const { id, status, help } = await call({ topic: 'advice', productId: 'pasta' });
  expect([status, help.state, help.promisedBy - help.askedAt]).toEqual([200, 'waiting', 180_000]);
  expect((await call({ topic: 'advice', productId: 'pasta' }, id)).help).toEqual(help);
  expect((await floor()).requests).toMatchObject([
    { id, place: 'Aisle 3', topic: 'advice', productId: 'pasta', taken: null, greetAs: null },
  ]);
});

test('FLR-1 what cannot be is refused: no such product, a fourth call at one kiosk, a wall that calls for a kiosk', async () => {
  expect((await call({ topic: 'where', productId: 'nothing' })).help.code).toBe('not-found');
  expect((await call({ topic: 'gossip', productId: null })).help.code).toBe('invalid-input');
  const { id } = await call();
  const stolen = await shop.wall.call('PUT', `/api/v1/display/help/${id}`, {
    topic: 'where',
    productId: null,
  });
  expect([stolen.status, (await stolen.json()).code]).toEqual([409, 'conflict']);
  expect((await shop.wall.call('GET', `/api/v1/display/help/${id}`)).status).toBe(404);
  expect((await shop.wall.call('DELETE', `/api/v1/display/help/${id}`)).status).toBe(404);
  await call();
  await call();
  expect((await call()).help.code).toBe('too-many-requests');
});

test('FLR-2 the one who called sees that somebody comes, never who, and takes the call back with one touch', async () => {
  const { id } = await call();
  expect((await act(id, 'take'))[0]).toBe(204);
  const seen = await stateOf(id);
  expect(seen.state).toBe('taken');
  expect(JSON.stringify(seen)).not.toContain(staff.userId);
  expect(JSON.stringify(seen)).not.toContain('The staff');
  expect((await shop.kiosk.call('DELETE', `/api/v1/display/help/${id}`)).status).toBe(204);
  expect((await stateOf(id)).state).toBe('cancelled');
  expect((await floor()).requests).toEqual([]);
  expect((await shop.kiosk.call('DELETE', `/api/v1/display/help/${id}`)).status).toBe(204);
});

test('FLR-3 one of the staff takes a call, hands it back, another one ends it; nobody takes what a colleague has', async () => {
  const { id } = await call();
  expect((await act(id, 'done'))[0]).toBe(409);
  await act(id, 'take');
  expect((await floor()).requests[0]?.taken).toBe('by-me');
  expect((await floor(colleague)).requests[0]?.taken).toBe('by-another');
  for (const what of ['take', 'done', 'hand-over']) expect((await act(id, what, colleague))[0]).toBe(409);
  shop.wait(90_000);
  expect((await act(id, 'hand-over'))[0]).toBe(204);
  expect((await stateOf(id)).state).toBe('waiting');
  expect((await act(id, 'take', colleague))[0]).toBe(204);
  expect((await act(id, 'done', colleague))[0]).toBe(204);
  expect((await stateOf(id)).state).toBe('done');
  expect((await act(id, 'take'))[0]).toBe(409);
  expect((await act('nobody', 'take'))[0]).toBe(404);
});

test('FLR-4 unanswered for two minutes a call gets louder and reaches the manager, after half an hour it is over', async () => {
  const manager = await signInAs(shop.server, 'manager');
  const alarm = async () => (await manager.call('GET', '/api/v1/floor/alarm'))[1];
  const { id, help } = await call();
  shop.wait(119_999);
  await escalateCalls(shop.server.deps);
  expect([(await stateOf(id)).escalated, await alarm()]).toEqual([false, { calls: [] }]);
  shop.wait(1);
  await escalateCalls(shop.server.deps);
  expect((await stateOf(id)).escalated).toBe(true);
  expect((await floor()).requests[0]?.escalated).toBe(true);
  expect(await alarm()).toEqual({ calls: [{ place: 'Aisle 3', since: help.askedAt }] });
  expect((await staff.call('GET', '/api/v1/floor/alarm'))[0]).toBe(403);
  await act(id, 'take');
  expect(await alarm()).toEqual({ calls: [] });
  const forgotten = await call();
  shop.wait(1_800_000);
  await escalateCalls(shop.server.deps);
  expect((await stateOf(forgotten.id)).state).toBe('expired');
  expect((await stateOf(id)).state).toBe('done');
});

test('FLR-5 the staff see nothing that is older than five minutes, and nothing that is nobody’s business', async () => {
  await shop.server.storage.write((tx) => saveProducts(tx, [product('pill', { sensitive: true })], 0));
  await call({ topic: 'advice', productId: 'pill' });
  shop.wait(1);
  const fresh = await call({ topic: 'price', productId: 'pasta' });
  expect((await floor()).requests.map(({ topic, productId }) => [topic, productId])).toEqual([
    ['advice', null],
    ['price', 'pasta'],
  ]);
  shop.wait(300_000);
  const old = (await floor()).requests;
  expect(old.map(({ topic, productId }) => [topic, productId])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(old.map(({ place }) => place)).toEqual(['Aisle 3', 'Aisle 3']);
  expect(old[1]?.waitingSince).toBe(fresh.help.askedAt);
});

test('FLR-6 what is promised is what four of five calls waited lately; until ten are known, what the store has set', async () => {
  const owner = await signInAs(shop.server, 'owner');
  const promise = async () =>
    ((await (await shop.kiosk.call('GET', '/api/v1/display/help')).json()) as { promisedMs: number })
      .promisedMs;
  expect((await owner.call('PUT', '/api/v1/floor/setting', { promiseMinutes: 5 }))[0]).toBe(204);
  expect(await promise()).toBe(300_000);
  for (let n = 0; n < 10; n += 1) {
    const { id } = await call();
    shop.wait(50_000);
    await act(id, 'take');
    await act(id, 'done');
  }
  expect(await promise()).toBe(60_000);
  expect((await owner.call('PUT', '/api/v1/floor/setting', { promiseMinutes: 0 }))[0]).toBe(422);
  expect((await staff.call('GET', '/api/v1/floor/setting'))[0]).toBe(403);
});

test('FLR-7 the role of the staff opens the shop floor and nothing else of the console', async () => {
  const [status, me] = await staff.call('GET', '/api/v1/me');
  expect([status, (me as { rights: string[] }).rights]).toEqual([200, ['console:enter', 'floor:serve']]);
  for (const path of ['/api/v1/displays', '/api/v1/people', '/api/v1/creatives', '/api/v1/reports/plays'])
    expect((await staff.call('GET', path))[0]).toBe(403);
});
