import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { tell } from '../../../signage-server/messages/tell.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

const DAY = 86_400_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());

const now = () => shop.server.deps.now();
const set = (phone: PhoneClient, purpose: string, given: boolean) =>
  phone.call('PUT', `/api/v1/phone/purposes/${purpose}`, { given, language: 'en' });

async function choices(phone: PhoneClient): Promise<OwnChoices> {
  const { json } = await phone.call('GET', '/api/v1/phone/choices');
  return (json as unknown as { choices: OwnChoices }).choices;
}

/** Goes on to noon, the shop's time, of the first such day of a month. */
function waitUntil(dayOfMonth: number): void {
  do shop.wait(DAY);
  while (new Date(now()).getUTCDate() !== dayOfMonth);
  shop.wait(12 * 3_600_000 - (now() % DAY));
}

async function visit(phone: PhoneClient): Promise<void> {
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  await phone.call('POST', '/api/v1/phone/end');
}

async function told(phone: PhoneClient): Promise<unknown[]> {
  await tellDue(shop.server.deps);
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: { customer_message: { told_at: number | null }[] };
  };
  return tables.customer_message.filter(({ told_at }) => told_at !== null);
}

test('RHY-3 RHY-4 whoever comes each month is told inside the days that were found, and switching it off leaves nothing of them', async () => {
  waitUntil(25);
  const phone = await shop.connect({ 'visit-rhythm': true, 'offers-by-message': true });
  await phone.call('POST', '/api/v1/phone/end');
  for (const day of [24, 24]) {
    waitUntil(day);
    await visit(phone);
  }
  expect((await choices(phone)).rhythm).toEqual({ kind: 'monthly', day: 24, days: 3 });
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: { customer: { id: string }[] };
  };
  const customerId = tables.customer[0]?.id ?? '';
  waitUntil(5);
  const offer = { customerId, kind: 'offer', topic: 'jars', about: 'The sauce' } as const;
  await shop.server.storage.write((tx) =>
    tell(tx, { ...offer, ref: 'first', at: now(), until: now() + 40 * DAY }),
  );
  expect(await told(phone)).toEqual([]);
  waitUntil(23);
  expect(await told(phone)).toEqual([]);
  waitUntil(24);
  expect(await told(phone)).toHaveLength(1);
  // Off: the next one does not wait, and nothing of the rhythm is left on the page or in the export.
  waitUntil(5);
  await set(phone, 'visit-rhythm', false);
  expect((await choices(phone)).rhythm).toBeNull();
  expect(JSON.stringify((await phone.call('GET', '/api/v1/phone/export')).json)).not.toContain('monthly');
  await shop.server.storage.write((tx) =>
    tell(tx, { ...offer, ref: 'second', at: now(), until: now() + 40 * DAY }),
  );
  expect(await told(phone)).toHaveLength(2);
});
