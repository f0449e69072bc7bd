import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Coupon } from '../../../shared/model/coupon.ts';
import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const now = () => shop.server.deps.now();
async function make(more: Partial<Coupon> = {}): Promise<Coupon> {
  const draft = {
    name: 'Pasta day',
    terms: '',
    saving: { kind: 'percent', percent: 20 },
    productId: 'pasta',
  };
  const rest = { from: now(), until: now() + 48 * HOUR, heldHours: 24, budget: 100, audience: 'everybody' };
  const [status, coupon] = await owner.call('POST', '/api/v1/coupons', { ...draft, ...rest, ...more });
  expect(status).toBe(200);
  return coupon as Coupon;
}
const coupons = async (phone: PhoneClient) =>
  ((await phone.call('GET', '/api/v1/phone/coupons')).json as unknown as { coupons: OfferedCoupon[] })
    .coupons;
const take = (phone: PhoneClient, id: string) => phone.call('POST', `/api/v1/phone/coupons/${id}/take`);
const heldBy = async (phone: PhoneClient, id: string) =>
  (await coupons(phone)).find((coupon) => coupon.id === id)?.held ?? null;

test('RWD-6 a coupon is taken on the phone, keeps its code and its end, and a till redeems it once by its key', async () => {
  const { id } = await make();
  const phone = await shop.connect(null);
  expect(await heldBy(phone, id)).toBeNull();
  expect((await take(phone, id)).status).toBe(200);
  const held = await heldBy(phone, id);
  expect(held).toMatchObject({ expiresAt: now() + 24 * HOUR, redeemedAt: null });
  shop.wait(HOUR);
  await take(phone, id);
  expect(await heldBy(phone, id)).toEqual(held);

  const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
  const till = async (code: string, reference: string, key = (made as { key: string }).key) => {
    const answer = await shop.server.fetch('/api/v1/coupons/redeem', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ code, reference }),
    });
    return [answer.status, await answer.json()] as const;
  };
  const code = held?.code ?? '';
  expect((await till(code, 'r1', 'x'.repeat(43)))[0]).toBe(401);
  expect(await till(code, 'r1')).toMatchObject([200, { couponId: id, productId: 'pasta' }]);
  expect(await till(code, 'r1')).toMatchObject([200, { couponId: id }]);
  expect(await till(code, 'r2')).toMatchObject([410, { code: 'link-used' }]);
  expect(await till('pasta', 'r3')).toMatchObject([422, { code: 'invalid-input' }]);
  expect((await heldBy(phone, id))?.redeemedAt).toBe(now());
  const rows = JSON.stringify(await shop.server.storage.db.selectFrom('coupon_code').selectAll().execute());
  expect(rows).not.toContain(code);
});

test('RWD-7 staff redeem by hand; who has no such right does not', async () => {
  const { id } = await make();
  const phone = await shop.connect(null);
  await take(phone, id);
  const body = { code: (await heldBy(phone, id))?.code, reference: 'counter' };
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/floor/coupons/redeem', body))[0]).toBe(403);
  expect((await owner.call('POST', '/api/v1/floor/coupons/redeem', body))[0]).toBe(200);
});

test('RWD-18 staff read what a code is good for before they redeem it, and nothing changes by looking', async () => {
  const { id } = await make({ terms: 'One pack.' });
  const phone = await shop.connect(null);
  const { coupons: offered } = (await phone.call('GET', '/api/v1/phone/coupons')).json as unknown as {
    coupons: OfferedCoupon[];
  };
  // Before it is taken the phone is told for how long it will be kept.
  expect(offered.find((coupon) => coupon.id === id)).toMatchObject({ heldHours: 24, held: null });
  await take(phone, id);
  const code = (await heldBy(phone, id))?.code;
  const look = (who = owner) => who.call('POST', '/api/v1/floor/coupons/look', { code });
  const told = { name: 'Pasta day', terms: 'One pack.', productId: 'pasta', productName: 'The pasta' };
  for (let n = 0; n < 2; n++) expect(await look()).toMatchObject([200, { ...told, redeemedAt: null }]);
  expect((await heldBy(phone, id))?.redeemedAt).toBeNull();
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await look(viewer))[0]).toBe(403);
  const [, listed] = await owner.call('GET', '/api/v1/coupons');
  const rows = (listed as { coupons: { coupon: Coupon; productName: string }[] }).coupons;
  expect(rows.find(({ coupon }) => coupon.id === id)?.productName).toBe('The pasta');
  await owner.call('POST', '/api/v1/floor/coupons/redeem', { code, reference: 'r' });
  expect((await look())[1]).toMatchObject({ code: 'link-used' });
  expect((await owner.call('POST', '/api/v1/floor/coupons/look', { code: 'BBBBBBBBBBBB' }))[1]).toMatchObject(
    {
      code: 'code-unknown',
    },
  );
});

test('RWD-8 who may have a coupon is told by its window, its stop and whether one is remembered, and by nothing else', async () => {
  const early = await make({ from: now() + HOUR });
  const members = await make({ audience: 'remembered' });
  const guest = await shop.connect(null);
  const offered = async (phone: PhoneClient) => (await coupons(phone)).map(({ id }) => id);
  expect(await offered(guest)).not.toContain(early.id);
  expect(await offered(guest)).not.toContain(members.id);
  expect((await take(guest, members.id)).json.code).toBe('not-allowed');
  expect((await take(guest, early.id)).json.code).toBe('code-expired');
  expect((await take(guest, 'nothing')).json.code).toBe('not-found');
  await guest.call('POST', '/api/v1/phone/end');
  // Two who are remembered see the same, whatever they have looked at.
  const [one, other] = [new PhoneClient(shop.server), new PhoneClient(shop.server)];
  await shop.connect({ 'recommend-from-history': true }, one);
  await shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId: 'pasta' });
  await one.call('POST', '/api/v1/phone/end');
  await shop.connect({}, other);
  expect(await coupons(one)).toEqual(await coupons(other));
  expect(await offered(other)).toContain(members.id);

  await take(one, members.id);
  expect((await owner.call('POST', `/api/v1/coupons/${members.id}/stop`))[0]).toBe(200);
  expect((await take(other, members.id)).json.code).toBe('code-expired');
  expect(await heldBy(one, members.id)).not.toBeNull();
  expect((await owner.call('POST', `/api/v1/coupons/${members.id}/resume`))[0]).toBe(200);
  expect((await take(other, members.id)).status).toBe(200);
});

test('RWD-9 the console tells counts from ten on, refuses what cannot be, and never changes a window or a budget', async () => {
  const { id } = await make({ budget: 12 });
  const counts = async () => {
    const [, body] = await owner.call('GET', '/api/v1/coupons');
    const { coupons: all } = body as { coupons: { coupon: Coupon; counts: object }[] };
    return all.find(({ coupon }) => coupon.id === id)?.counts;
  };
  for (let n = 0; n < 10; n++) {
    await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
    expect(await counts()).toEqual({ taken: null, redeemed: null, expired: null });
    await take(await shop.connect(null), id);
    if (n === 4) shop.wait(60_000);
  }
  expect(await counts()).toEqual({ taken: 10, redeemed: null, expired: null });
  const draft = { name: 'X', terms: '', saving: { kind: 'amount', minor: 50 }, productId: null };
  const rest = { from: now(), until: now() + HOUR, heldHours: 1, budget: 1, audience: 'everybody' };
  for (const wrong of [
    { until: now() },
    { from: now() - 2 * HOUR, until: now() - HOUR },
    { budget: 0 },
    { saving: { kind: 'percent', percent: 101 } },
    { productId: 'unicorn' },
    { heldHours: 0 },
    { audience: 'women' },
  ])
    expect((await owner.call('POST', '/api/v1/coupons', { ...draft, ...rest, ...wrong }))[0]).toBeGreaterThan(
      400,
    );
  expect((await owner.call('PATCH', `/api/v1/coupons/${id}`, { budget: 13 }))[0]).toBeGreaterThan(400);
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/coupons', { ...draft, ...rest }))[0]).toBe(403);
});

test('RWD-10 coupons taken are in the export; after erasure nobody is named by them, and the code is still good', async () => {
  const { id } = await make();
  const phone = await shop.connect({ 'remember-list': true });
  await take(phone, id);
  const held = await heldBy(phone, id);
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(tables.coupon_code).toMatchObject([{ coupon_id: id, expires_at: held?.expiresAt }]);
  const customer = tables.customer[0]?.id ?? 'none';
  await phone.call('DELETE', '/api/v1/phone/me');
  for (const table of ['coupon_code', 'ledger_entry', 'ledger_posting', 'list_state'] as const)
    expect(
      JSON.stringify(await shop.server.storage.db.selectFrom(table).selectAll().execute()),
    ).not.toContain(customer);
  const body = { code: held?.code, reference: 'after' };
  expect((await owner.call('POST', '/api/v1/floor/coupons/redeem', body))[0]).toBe(200);
});
