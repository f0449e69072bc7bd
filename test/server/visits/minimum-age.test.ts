import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());

const setAge = (minimumAge: number) =>
  owner.call('PUT', '/api/v1/visit-setting', { minimumAge, stopLimit: 20 });

/** A phone that has compared the pictures and chooses now. */
async function choosing(): Promise<PhoneClient> {
  const phone = new PhoneClient(shop.server);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  return phone;
}

const choose = (phone: PhoneClient, minimumAge: number | undefined, oldEnough = true) =>
  phone.call('POST', '/api/v1/phone/mode', {
    ...{ mode: 'remember', oldEnough, minimumAge, language: 'en' },
    purposes: { 'remember-list': true },
  });

test('PRU-8 whoever is remembered says to have the age that this store asks for, and the receipts say so', async () => {
  expect((await setAge(14))[0]).toBe(200);
  const phone = await choosing();
  expect((await shop.phoneVisit(phone)).minimumAge).toBe(14);
  expect((await choose(phone, 13)).json.code).toBe('age-required');
  expect((await choose(phone, 14, false)).json.code).toBe('age-required');
  expect(await shop.server.storage.db.selectFrom('customer').selectAll().execute()).toEqual([]);
  expect((await choose(phone, 14)).status).toBe(200);
  await phone.call('PUT', '/api/v1/phone/purposes/visit-rhythm', { given: true, language: 'en' });
  const { json } = await phone.call('GET', '/api/v1/phone/choices');
  const { receipts } = (json as unknown as { choices: OwnChoices }).choices;
  expect(new Set(receipts.map(({ minimumAge }) => minimumAge))).toEqual(new Set([14]));
  await phone.call('POST', '/api/v1/phone/end');
});

test('PRU-8 a page that asked about 16, as older ones do, is right in every store; 12 and 17 are no ages to ask for', async () => {
  await setAge(16);
  const phone = await choosing();
  expect((await choose(phone, 15)).json.code).toBe('age-required');
  expect((await choose(phone, undefined)).status).toBe(200);
  await phone.call('POST', '/api/v1/phone/end');
  for (const bad of [12, 17, 15.5]) expect((await setAge(bad))[0], String(bad)).toBe(422);
  expect(await owner.call('GET', '/api/v1/visit-setting')).toEqual([200, { minimumAge: 16, stopLimit: 20 }]);
});
