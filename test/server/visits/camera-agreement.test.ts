import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PostureSetting } from '../../../shared/model/posture.ts';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());

const notice = {
  text: 'A camera counts who agrees.',
  controller: 'Corner shop',
  contact: 'shop@example.org',
  dpiaReference: 'D1',
  signAcknowledgedAt: 1,
};

async function posture(setting: PostureSetting, offSince: number | null = null): Promise<void> {
  const { storage } = shop.server;
  const store = await readStore(storage.db);
  const cameras = { ...store.cameras, offSince };
  await storage.write((tx) => saveStore(tx, { ...store, posture: setting, cameras }, 1));
}

const P1 = { posture: 'P1', notice } as const;
const agree = (phone: PhoneClient, agreed: boolean) => phone.call('PUT', '/api/v1/phone/camera', { agreed });

test('AUD-210 a phone is asked for its agreement on P1 alone, and not while the cameras are switched off', async () => {
  const phone = await shop.connect(null);
  for (const [setting, offSince, asked] of [
    [{ posture: 'P0' }, null, undefined],
    [{ posture: 'P3', notice }, null, undefined],
    [P1, 5, undefined],
    [P1, null, 'asked'],
  ] as const) {
    await posture(setting, offSince);
    expect((await shop.phoneVisit(phone)).camera).toBe(asked);
    if (asked) continue;
    expect(await agree(phone, true)).toMatchObject({ status: 422, json: { code: 'precondition-missing' } });
  }
  await phone.call('POST', '/api/v1/phone/end');
});

test('AUD-210 nothing is agreed until the person says so, and one switch takes it back at once, on the kiosk too', async () => {
  await posture(P1);
  const phone = await shop.connect(null);
  expect((await shop.kioskVisit())?.camera).toBe('asked');
  expect((await agree(phone, true)).status).toBe(200);
  expect([(await shop.phoneVisit(phone)).camera, (await shop.kioskVisit())?.camera]).toEqual([
    'agreed',
    'agreed',
  ]);
  await agree(phone, false);
  expect((await shop.kioskVisit())?.camera).toBe('asked');
  await phone.call('POST', '/api/v1/phone/end');
});

test('AUD-210 it ends with the visit: the next one is asked anew, also of somebody who is remembered', async () => {
  await posture(P1);
  const phone = await shop.connect({ 'remember-list': true });
  await agree(phone, true);
  await phone.call('POST', '/api/v1/phone/end');
  expect(await shop.kioskVisit()).toBeNull();
  await shop.connect(null, phone);
  expect((await shop.kioskVisit())?.camera).toBe('asked');
  await phone.call('POST', '/api/v1/phone/end');
});

test('AUD-210 nobody can agree before having matched and chosen', async () => {
  await posture(P1);
  const phone = new PhoneClient(shop.server);
  const { nonce } = await shop.offer();
  await phone.call('POST', '/api/v1/phone/claim', { nonce });
  expect((await agree(phone, true)).json.code).toBe('precondition-missing');
  expect((await shop.phoneVisit(phone)).camera).toBeUndefined();
});
