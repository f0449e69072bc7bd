import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Coupon } from '../../../shared/model/coupon.ts';
import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
const CHOICES = ['Red scarf', 'Box of truffles', 'Foot cream'];
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

async function make(more: Partial<Coupon> = {}): Promise<Coupon> {
  const now = shop.server.deps.now();
  const draft = {
    name: 'Our thanks',
    terms: '',
    saving: { kind: 'gift', choices: CHOICES },
    productId: null,
  };
  const rest = { from: now, until: now + 48 * HOUR, heldHours: 24, budget: 100, audience: 'everybody' };
  const [status, coupon] = await owner.call('POST', '/api/v1/coupons', {
    ...draft,
    ...rest,
    fromMinor: 5000,
    ...more,
  });
  expect(status).toBe(200);
  return coupon as Coupon;
}
const take = (phone: PhoneClient, id: string) => phone.call('POST', `/api/v1/phone/coupons/${id}/take`);
const choose = (phone: PhoneClient, id: string, gift: number) =>
  phone.call('PUT', `/api/v1/phone/coupons/${id}/gift`, { gift });
const held = async (phone: PhoneClient, id: string) => {
  const { coupons } = (await phone.call('GET', '/api/v1/phone/coupons')).json as unknown as {
    coupons: OfferedCoupon[];
  };
  return coupons.find((coupon) => coupon.id === id)?.held;
};
const redeem = (code: string | undefined, reference: string, totalMinor?: number) =>
  owner.call('POST', '/api/v1/floor/coupons/redeem', { code, reference, totalMinor });

test('RWD-13 an offer from 50.00 on is not redeemed one cent below, nor where coupons bring the receipt below, and is at the cent', async () => {
  const { id } = await make();
  const phone = await shop.connect(null);
  await take(phone, id);
  const code = (await held(phone, id))?.code;
  const refused = { code: 'precondition-missing' };
  expect(await redeem(code, 'r')).toMatchObject([
    422,
    { ...refused, detail: expect.stringContaining('€50.00') },
  ]);
  expect(await redeem(code, 'r', 4999)).toMatchObject([422, refused]);
  // 50.00 with a coupon of ten per cent: what is to be paid counts.
  expect(await redeem(code, 'r', 4500)).toMatchObject([422, refused]);
  expect((await held(phone, id))?.redeemedAt).toBeNull();
  expect(await redeem(code, 'r', 5000)).toMatchObject([200, { saving: { kind: 'gift', number: null } }]);
  // The till whose answer was lost asks again, whatever it says of the sum now.
  expect((await redeem(code, 'r'))[0]).toBe(200);
  expect((await redeem(code, 'other', 9000))[0]).toBe(410);
});

test('RWD-14 which gift it is stands on the own phone alone: staff, till, kiosk and console hear "a gift", at the till by number', async () => {
  const { id } = await make();
  const phone = await shop.connect({ 'show-on-shared-screen': true });
  expect((await choose(phone, id, 1)).json.code).toBe('not-found');
  await take(phone, id);
  expect((await choose(phone, id, 3)).json.code).toBe('invalid-input');
  expect((await choose(phone, id, 0)).status).toBe(200);
  expect((await choose(phone, id, 2)).status).toBe(200);
  const mine = await held(phone, id);
  expect(mine?.gift).toBe(2);
  await phone.call('PUT', '/api/v1/phone/share', { shared: true, greetAs: null });
  const [, floor] = await owner.call('GET', '/api/v1/floor');
  const seen = JSON.stringify([
    await shop.kioskVisit(),
    floor,
    (await owner.call('GET', '/api/v1/reports/help?from=2027-01-01&to=2027-02-01'))[1],
  ]);
  for (const name of CHOICES) expect(seen).not.toContain(name);
  const [status, told] = await redeem(mine?.code, 'r', 6000);
  expect([status, told]).toMatchObject([200, { saving: { kind: 'gift', number: 3 } }]);
  for (const name of CHOICES) expect(JSON.stringify(told)).not.toContain(name);
  // The console lists what there is to choose from, and not what was chosen.
  const listed = JSON.stringify((await owner.call('GET', '/api/v1/coupons'))[1]);
  expect(listed).toContain('Foot cream');
  expect(listed).not.toContain('"gift":');
  expect((await choose(phone, id, 0)).json.code).toBe('link-used');
});

test('RWD-15 a gift without a choice is told at once; lists that are none and amounts below a cent are refused', async () => {
  const { id } = await make({ saving: { kind: 'gift', choices: ['Tote bag'] }, fromMinor: undefined });
  const phone = await shop.connect(null);
  await take(phone, id);
  expect(await redeem((await held(phone, id))?.code, 'r')).toMatchObject([
    200,
    { saving: { kind: 'gift', number: 1 } },
  ]);
  const now = shop.server.deps.now();
  const draft = {
    name: 'X',
    terms: '',
    productId: null,
    from: now,
    until: now + HOUR,
    heldHours: 1,
    budget: 1,
  };
  for (const wrong of [
    { saving: { kind: 'gift', choices: [] } },
    { saving: { kind: 'gift', choices: Array(9).fill('x') } },
    { saving: { kind: 'gift', choices: [''] } },
    { saving: { kind: 'percent', percent: 5 }, fromMinor: 0 },
    { saving: { kind: 'percent', percent: 5 }, points: 0.5 },
  ])
    expect(
      (await owner.call('POST', '/api/v1/coupons', { ...draft, audience: 'everybody', ...wrong }))[0],
    ).toBe(422);
});
