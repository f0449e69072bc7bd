import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OwnPoll } from '../../../shared/model/friend-poll.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

type Own = { polls: OwnPoll[]; code?: string };
const call = async (phone: PhoneClient, method: string, path: string, body?: unknown) =>
  (await phone.call(method, `/api/v1/phone/polls${path}`, body)).json as unknown as Own;
const ask = (phone: PhoneClient, productIds: string[], hours = 24) =>
  call(phone, 'POST', '', { productIds, hours });
/** A friend: any browser, with no cookie of this shop. */
const friend = async (method: string, path: string, body?: unknown) => {
  const response = await shop.server.fetch(`/api/v1/polls/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: shop.server.origin },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, json: text === '' ? {} : JSON.parse(text) };
};
const browser = (name: string) => name.padEnd(22, '_');
const vote = async (id: string, name: string, choice: string) =>
  (await friend('POST', `${id}/vote`, { voter: browser(name), choice })).json.code ?? 'counted';

test('ASK-1 a link opens on any phone without a visit, and holds one random number and nothing of its person', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const [poll] = (await ask(phone, ['pasta', 'flowers', 'vase'])).polls;
  expect(poll?.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  const { status, text, json } = await friend('GET', poll?.id ?? '');
  expect(status).toBe(200);
  expect(json).toMatchObject({ open: true, storeName: 'Corner shop' });
  expect(json.options.map((one: { productId: string }) => one.productId)).toEqual([
    'pasta',
    'flowers',
    'vase',
  ]);
  // Neither the pseudonym, nor the visit, nor a cookie is in the link or in what it opens.
  const [row] = await shop.server.storage.db.selectFrom('friend_poll').selectAll().execute();
  const visits = await shop.server.storage.db.selectFrom('visit').selectAll().execute();
  const secrets = [
    row?.customer_id,
    ...visits.flatMap(({ id, phone_hash: hash }) => [id, hash]),
    ...phone.cookies.values(),
  ];
  for (const secret of secrets) {
    expect(secret).toBeTruthy();
    expect(text + (poll?.id ?? '')).not.toContain(secret);
  }
  // Nor is what others have answered.
  expect(text).not.toMatch(/votes|voter/);
});

test('ASK-1 two links of one person have nothing in common', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  await ask(phone, ['pasta']);
  const { polls } = await ask(phone, ['pasta']);
  const [one, other] = polls.map(({ id }) => id);
  expect(one).not.toBe(other);
  const said = async (id = '') => {
    const { now, closesAt, ...rest } = (await friend('GET', id)).json;
    return { now: typeof now, closesAt: typeof closesAt, ...rest };
  };
  // All that both tell is what any two questions about this product tell.
  expect(await said(one)).toEqual(await said(other));
  for (let at = 0; at < 22; at += 4) expect(other).not.toContain(one?.slice(at, at + 6));
  // Of one friend’s browser, which sends the same number to both, nothing is the same either.
  await vote(one ?? '', 'ben', 'pasta');
  await vote(other ?? '', 'ben', 'pasta');
  const votes = await shop.server.storage.db.selectFrom('friend_vote').selectAll().execute();
  expect(new Set(votes.map(({ voter_hash: hash }) => hash)).size).toBe(votes.length);
});

test('ASK-2 each browser has one answer and may change it; only who asked sees what came of it', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const id = (await ask(phone, ['pasta', 'vase'])).polls[0]?.id ?? '';
  expect(await vote(id, 'ben', 'pasta')).toBe('counted');
  expect(await vote(id, 'ben', 'vase')).toBe('counted');
  expect(await vote(id, 'cleo', 'vase')).toBe('counted');
  expect(await vote(id, 'dan', 'none')).toBe('counted');
  const own = (await call(phone, 'GET', '')).polls.find((poll) => poll.id === id);
  expect(own).toMatchObject({ none: 1, options: [{ votes: 0 }, { votes: 2 }] });
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  const stranger = await shop.connect(null);
  expect((await call(stranger, 'GET', '')).polls).toEqual([]);
  expect((await call(stranger, 'POST', `/${id}/close`)).code).toBe('not-found');
  expect((await call(stranger, 'DELETE', `/${id}`)).code).toBe('not-found');
  expect((await friend('GET', '')).status).not.toBe(200);
});

test('ASK-3 it closes at its time, and when its person ends it; then no answer counts', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const timed = (await ask(phone, ['pasta'], 2)).polls[0]?.id ?? '';
  shop.wait(2 * HOUR - 1);
  expect(await vote(timed, 'ben', 'pasta')).toBe('counted');
  shop.wait(1);
  expect(await vote(timed, 'cleo', 'pasta')).toBe('code-expired');
  expect((await friend('GET', timed)).json.open).toBe(false);
  const ended = (await ask(phone, ['vase'], 2)).polls[0]?.id ?? '';
  await call(phone, 'POST', `/${ended}/close`);
  expect(await vote(ended, 'ben', 'vase')).toBe('code-expired');
  await call(phone, 'DELETE', `/${ended}`);
  expect(await vote(ended, 'ben', 'vase')).toBe('link-stale');
  expect((await friend('GET', ended)).json.code).toBe('link-stale');
});

test('ASK-4 what is no question is refused: strange products, four of them, one twice, too many, no answer to it', async () => {
  const phone = await shop.connect(null);
  const code = async (productIds: string[], hours = 24) => (await ask(phone, productIds, hours)).code;
  expect(await code(['unicorn'])).toBe('not-found');
  expect(await code(['pasta', 'pasta'])).toBe('invalid-input');
  expect(await code(['pasta', 'sauce', 'vase', 'flowers'])).toBe('invalid-input');
  expect(await code([])).toBe('invalid-input');
  expect(await code(['pasta'], 1000)).toBe('invalid-input');
  for (let more = 0; more < 5; more += 1) expect(await code(['pasta'])).toBeUndefined();
  expect(await code(['pasta'])).toBe('too-large');
  const id = (await call(phone, 'GET', '')).polls[0]?.id ?? '';
  expect(await vote(id, 'ben', 'vase')).toBe('invalid-input');
  expect((await friend('POST', `${id}/vote`, { voter: 'short', choice: 'pasta' })).status).toBe(422);
});

test('ASK-5 it is erased with its person, answers and all', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const id = (await ask(phone, ['pasta'])).polls[0]?.id ?? '';
  await vote(id, 'ben', 'pasta');
  const exported = JSON.stringify((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(exported).toContain(id);
  expect((await phone.call('DELETE', '/api/v1/phone/me')).status).toBe(200);
  const { db } = shop.server.storage;
  expect(await db.selectFrom('friend_poll').select('id').where('id', '=', id).execute()).toEqual([]);
  expect(await db.selectFrom('friend_vote').select('poll_id').where('poll_id', '=', id).execute()).toEqual(
    [],
  );
  expect((await friend('GET', id)).json.code).toBe('link-stale');
});
