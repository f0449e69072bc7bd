import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PassKey, passStep, passText } from '../../../shared/consent/pass.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import type { pointsEndpoints } from '../../../shared/protocol/points-endpoints.ts';
import { hashOfToken, newSecretToken } from '../../../signage-server/identity/secret-token.ts';
import { saveCatalogueKey } from '../../../signage-server/storage/catalogue-key.ts';
import { forgetOldVisits } from '../../../signage-server/visits/sweep-visits.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

type OwnPoints = Answer<typeof pointsEndpoints.ownPoints>;
const DAY_MS = 86_400_000;
const RULES = { spend: { everyMinor: 100, points: 2 }, visit: 5, review: 10 };
let shop: Shop;
let owner: ConsoleClient;
let key = '';
let number = 0;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
  key = newSecretToken();
  await shop.server.storage.write((tx) => saveCatalogueKey(tx, { hash: hashOfToken(key), madeAt: 1 }, 1));
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
  number += 1;
  expect((await owner.call('PUT', '/api/v1/points/rules', RULES))[0]).toBe(200);
});

const now = () => shop.server.deps.now();
const points = async (phone: PhoneClient, method = 'GET') =>
  (await phone.call(method, '/api/v1/phone/points')).json as unknown as OwnPoints;

async function tell(path: string, body: Record<string, unknown>, bearer = key) {
  const response = await shop.server.fetch(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...(await response.json()) };
}

async function passOf(phone: PhoneClient): Promise<string> {
  const { pass } = (await phone.call('POST', '/api/v1/phone/pass')).json as unknown as { pass: PassKey };
  return passText(pass, passStep(now()));
}

const sale = (id: string, more: Record<string, unknown> = {}) => ({
  receiptId: `till-${number}`,
  at: now(),
  items: [{ id, quantity: 1 }],
  ...more,
});

test('PTS-9 nothing is counted before somebody begins to collect; a receipt with their pass counts from then on, and going leaves nothing of it', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  expect(await points(phone)).toMatchObject({ since: null, balance: 0, lines: [], rules: RULES });
  await tell('/api/v1/receipts', sale('pasta', { totalMinor: 5000, pass: await passOf(phone) }));
  expect((await points(phone)).balance).toBe(0);
  // The visit that runs counts with the first touch.
  expect(await points(phone, 'POST')).toMatchObject({
    balance: 5,
    lines: [{ reason: 'visited', points: 5 }],
  });
  number += 1;
  const receipt = sale('pasta', { totalMinor: 5099, pass: await passOf(phone) });
  expect(await tell('/api/v1/receipts', receipt)).toMatchObject({ status: 200, pass: 'read' });
  expect(await tell('/api/v1/receipts', receipt)).toMatchObject({ repeated: true });
  expect(await points(phone)).toMatchObject({ balance: 105, lines: [{ reason: 'spent', points: 100 }, {}] });
  // A till that tells no total: by what its goods cost here.
  number += 1;
  await tell(
    '/api/v1/receipts',
    sale('pasta', { items: [{ id: 'pasta', quantity: 3 }], pass: await passOf(phone) }),
  );
  expect((await points(phone)).balance).toBe(111);

  expect(await points(phone, 'DELETE')).toMatchObject({ since: null, balance: 0, lines: [] });
  const { db } = shop.server.storage;
  expect(await db.selectFrom('points_account').selectAll().execute()).toEqual([]);
  expect(await db.selectFrom('points_receipt').selectAll().execute()).toEqual([]);
});

test('PTS-10 a till takes back what was undone by its key alone; goods are forgotten with the whole receipt, points with each part', async () => {
  const phone = await shop.connect({ 'recommend-from-purchases': true });
  await points(phone, 'POST');
  await tell('/api/v1/receipts', sale('sauce', { totalMinor: 1000, pass: await passOf(phone) }));
  expect((await points(phone)).balance).toBe(25);
  const receiptId = `till-${number}`;
  const back = (body: Record<string, unknown>, bearer = key) => tell('/api/v1/receipts/return', body, bearer);
  expect(await back({ receiptId }, 'x'.repeat(43))).toMatchObject({ status: 401 });
  expect(await back({ receiptId, paidBackMinor: 0 })).toMatchObject({ status: 422 });
  expect(await back({ receiptId, paidBackMinor: 250 })).toMatchObject({ status: 200, changed: true });
  expect((await points(phone)).balance).toBe(19);
  expect(await back({ receiptId, paidBackMinor: 250 })).toMatchObject({ changed: false });
  const again = async () => JSON.stringify((await phone.call('GET', '/api/v1/phone/buy-again')).json);
  expect(await again()).toContain('sauce');
  expect(await back({ receiptId })).toMatchObject({ changed: true });
  expect(await again()).not.toContain('sauce');
  expect(await points(phone)).toMatchObject({
    balance: 5,
    lines: [{ reason: 'returned' }, { reason: 'returned' }, {}, {}],
  });
  expect(await back({ receiptId: 'never-told' })).toEqual({ status: 200, changed: false });
});

test('PTS-11 a review earns the same whatever it says, once, and only of what was bought; a kiosk shows it when somebody has read it', async () => {
  const phone = await shop.connect({ 'recommend-from-purchases': true });
  await points(phone, 'POST');
  const items = ['pasta', 'sauce'].map((id) => ({ id, quantity: 1 }));
  await tell('/api/v1/receipts', sale('pasta', { items, totalMinor: 0, pass: await passOf(phone) }));
  const review = (id: string, rating: number, text = '') =>
    phone.call('PUT', `/api/v1/phone/reviews/${id}`, { rating, text });
  expect((await points(phone)).toReview.map(({ productId }) => productId)).toEqual(['sauce', 'pasta']);
  expect((await review('vase', 5)).json.code).toBe('not-allowed');
  expect((await review('pasta', 6)).json.code).toBe('invalid-input');
  const before = (await points(phone)).balance;
  await review('pasta', 1, 'Too soft.');
  const one = (await points(phone)).balance - before;
  await review('sauce', 5);
  const five = (await points(phone)).balance - before - one;
  expect([one, five]).toEqual([10, 10]);
  expect((await review('pasta', 4)).json.code).toBe('conflict');
  expect(await points(phone)).toMatchObject({ balance: before + 20, toReview: [] });

  const facts = async () => JSON.stringify(await (await shop.server.fetch('/api/v1/shop-facts')).json());
  expect(await facts()).not.toContain('Too soft.');
  const [, listed] = await owner.call('GET', '/api/v1/points/reviews');
  const { reviews } = listed as Answer<typeof pointsEndpoints.phoneReviews>;
  const found = reviews.find(({ text }) => text === 'Too soft.');
  expect(found).toMatchObject({ productId: 'pasta', rating: 1, shownAt: null });
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(JSON.stringify(listed)).not.toContain(tables.customer[0]?.id);
  const show = (shown: boolean) => owner.call('PUT', `/api/v1/points/reviews/${found?.id}`, { shown });
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await viewer.call('PUT', `/api/v1/points/reviews/${found?.id}`, { shown: true }))[0]).toBe(403);
  expect((await show(true))[0]).toBe(200);
  expect(await facts()).toContain('Too soft.');
  expect((await show(false))[0]).toBe(200);
  expect(await facts()).not.toContain('Too soft.');
  await show(true);
  // Its writer goes: what is shown is nobody's, what is not is gone.
  await phone.call('DELETE', '/api/v1/phone/me');
  const rows = await shop.server.storage.db.selectFrom('phone_review').selectAll().execute();
  expect(rows).toMatchObject([{ customer_id: null, product_id: 'pasta' }]);
});

test('PTS-12 points are in the export; whoever is erased or not seen for long owes and is owed nothing, and the book still balances', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  await points(phone, 'POST');
  await tell('/api/v1/receipts', sale('pasta', { totalMinor: 300, pass: await passOf(phone) }));
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(tables.points_receipt).toMatchObject([{ paid_minor: 300, returned_minor: 0 }]);
  expect(tables.ledger_entry.map(({ kind }) => kind).sort()).toEqual(['spent', 'visited']);
  expect(tables.ledger_posting.reduce((sum, { amount }) => sum + amount, 0)).toBe(11);
  const { db } = shop.server.storage;
  const held = async () => {
    const rows = await db.selectFrom('ledger_posting').selectAll().execute();
    const theirs = rows.filter(({ account }) => account.startsWith('points:of:'));
    const sum = (all: { amount: number }[]) => all.reduce((total, { amount }) => total + amount, 0);
    return { all: sum(rows), people: sum(theirs) };
  };
  expect((await held()).people).toBeGreaterThan(0);
  await phone.call('DELETE', '/api/v1/phone/me');
  const other = new PhoneClient(shop.server);
  await shop.connect({ 'remember-list': true }, other);
  await points(other, 'POST');
  await other.call('POST', '/api/v1/phone/end');
  shop.wait(395 * DAY_MS);
  await forgetOldVisits(shop.server.deps);
  shop.wait(31 * DAY_MS);
  await forgetOldVisits(shop.server.deps);
  expect(await db.selectFrom('points_account').selectAll().execute()).toEqual([]);
  expect(await held()).toEqual({ all: 0, people: 0 });
});

test('PTS-13 points are for those who are remembered, and rules that cannot be are refused whole', async () => {
  const guest = await shop.connect(null);
  expect(await points(guest)).toMatchObject({ since: null, rules: RULES });
  for (const method of ['POST', 'DELETE'])
    expect((await guest.call(method, '/api/v1/phone/points')).json.code).toBe('precondition-missing');
  for (const wrong of [
    { ...RULES, visit: 0 },
    { ...RULES, visit: 1.5 },
    { ...RULES, review: -1 },
    { ...RULES, spend: { everyMinor: 0, points: 1 } },
    { ...RULES, stars: { five: 50 } },
  ])
    expect((await owner.call('PUT', '/api/v1/points/rules', wrong))[0]).toBe(422);
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await viewer.call('PUT', '/api/v1/points/rules', RULES))[0]).toBe(403);
  expect((await viewer.call('GET', '/api/v1/points/rules'))[1]).toEqual({ rules: RULES, collecting: null });
});
