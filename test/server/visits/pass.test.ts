import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PassKey, passStep, passText } from '../../../shared/consent/pass.ts';
import { redeemPass } from '../../../signage-server/visits/pass.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const now = () => shop.server.deps.now();
const end = (phone: PhoneClient) => phone.call('POST', '/api/v1/phone/end');

async function remembered(): Promise<{ phone: PhoneClient; pass: PassKey }> {
  const phone = await shop.connect({ 'remember-list': true });
  const { pass } = (await phone.call('POST', '/api/v1/phone/pass')).json as unknown as { pass: PassKey };
  return { phone, pass };
}

async function scan(text: string): Promise<{ status: number; code?: string; state?: string }> {
  const response = await shop.kiosk.call('POST', '/api/v1/display/visit/pass', { pass: text });
  const { code, visit } = await response.json();
  return { status: response.status, code, state: visit?.state };
}

test('PAS-2 one scan and one tap: the pass begins matching, the phone confirms and goes on with its list', async () => {
  const { phone, pass } = await remembered();
  await phone.call('PUT', '/api/v1/phone/list/pasta', { quantity: 2 });
  await end(phone);
  shop.wait(7 * 86_400_000);
  const before = await shop.phoneVisit(phone);
  expect(before.state).toBe('over');
  expect(await scan(passText(pass, passStep(now())))).toMatchObject({ status: 200, state: 'matching' });
  const kiosk = await shop.kioskVisit();
  expect(kiosk).toMatchObject({ list: [], suggestions: [] });
  const mine = await shop.phoneVisit(phone);
  expect(mine).toMatchObject({ state: 'matching', match: kiosk?.match });
  await phone.call('POST', '/api/v1/phone/match');
  expect(await shop.kioskVisit()).toMatchObject({ state: 'active', list: [{ productId: 'pasta' }] });
  await end(phone);
});

test('PAS-3 a pass is taken once, and not an earlier one after it', async () => {
  const { phone, pass } = await remembered();
  await end(phone);
  const earlier = passText(pass, passStep(now()));
  shop.wait(20_000);
  const text = passText(pass, passStep(now()));
  expect((await scan(text)).status).toBe(200);
  expect(await scan(text)).toMatchObject({ status: 410, code: 'link-used' });
  expect(await scan(earlier)).toMatchObject({ status: 410, code: 'link-used' });
  const both = passText(pass, passStep(now()) + 1);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => shop.server.storage.write((tx) => redeemPass(tx, both, now() + 20_000))),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('PAS-4 a photo of a pass is stale after 60 seconds, and one from a clock that runs ahead is refused', async () => {
  const { phone, pass } = await remembered();
  await end(phone);
  const drawnAt = passStep(now()) * 20_000;
  const text = passText(pass, passStep(now()));
  shop.wait(drawnAt + 60_000 - now());
  expect(await scan(text)).toMatchObject({ status: 410, code: 'link-stale' });
  expect(await scan(passText(pass, passStep(now()) + 3))).toMatchObject({ code: 'link-stale' });
  expect((await scan(passText(pass, passStep(now())))).status).toBe(200);
});

test('PAS-5 a wrong proof, a former pass and anything else are no pass of this shop', async () => {
  const { phone, pass } = await remembered();
  const renewed = ((await phone.call('POST', '/api/v1/phone/pass')).json as unknown as { pass: PassKey })
    .pass;
  await end(phone);
  const forged = passText({ ...renewed, key: '0'.repeat(64) }, passStep(now()));
  for (const text of [forged, passText(pass, passStep(now())), 'VITRINE-PASS:x', 'hello'])
    expect(await scan(text), text).toMatchObject({ status: 404, code: 'code-unknown' });
  expect((await scan(passText(renewed, passStep(now())))).status).toBe(200);
});

test('PAS-6 without the tap nothing of the person reaches the screen, and nobody is put out of their visit', async () => {
  const { phone, pass } = await remembered();
  await phone.call('PUT', '/api/v1/phone/list/flowers', { quantity: 1 });
  await end(phone);
  await shop.connect(null);
  expect(await scan(passText(pass, passStep(now())))).toMatchObject({ status: 409, code: 'session-taken' });
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  // Whoever photographed the pass has no phone that could confirm.
  expect((await scan(passText(pass, passStep(now())))).state).toBe('matching');
  expect(JSON.stringify(await shop.kioskVisit())).not.toContain('flowers');
  shop.wait(120_000);
  expect(await shop.kioskVisit()).toBeNull();
});

test('PAS-7 a guest has no pass, a wall takes none, the key is told once, and erasing ends it', async () => {
  const guest = await shop.connect(null);
  expect((await guest.call('POST', '/api/v1/phone/pass')).json.code).toBe('precondition-missing');
  await end(guest);
  const { phone, pass } = await remembered();
  const told = await phone.call('GET', '/api/v1/phone/pass');
  expect(told.json).toEqual({ passId: pass.id, serverTime: now() });
  expect(JSON.stringify((await phone.call('GET', '/api/v1/phone/export')).json)).not.toContain(pass.key);
  const text = passText(pass, passStep(now()));
  const wall = await shop.wall.call('POST', '/api/v1/display/visit/pass', { pass: text });
  expect((await wall.json()).code).toBe('precondition-missing');
  await phone.call('DELETE', '/api/v1/phone/me');
  expect(await scan(text)).toMatchObject({ status: 404, code: 'code-unknown' });
});
