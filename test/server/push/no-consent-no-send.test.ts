import { afterAll, beforeAll, expect, test } from 'vitest';
import { MessageKind } from '../../../shared/model/message.ts';
import { USUAL_WISHES, type Wishes } from '../../../shared/model/own-choices.ts';
import { pushDue } from '../../../signage-server/push/push-due.ts';
import { putWishes } from '../../../signage-server/storage/own-choices.ts';
import { putPushAddress } from '../../../signage-server/storage/push-addresses.ts';
import { PushReceiver } from '../../support/push-receiver.ts';
import { seeded } from '../../support/seeded.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const DAY = 86_400_000;
const PEOPLE = 24;
const SENDS = 10_000;
const TOPICS = ['jars', 'shelf', null] as const;

let shop: Shop;
let service: PushReceiver;
beforeAll(async () => {
  shop = await openShop({ PUSH_NETWORKS: '127.0.0.0/8' });
  service = await new PushReceiver().open();
});
afterAll(async () => {
  await service.close();
  await shop.server.close();
});

interface Person {
  id: string;
  given: boolean;
  wishes: Wishes;
  address: boolean;
}

test('PSH-8 of 10,000 sends none goes to who did not agree, chose no notifications, stopped the topic or wants quiet', {
  timeout: 300_000,
}, async () => {
  const random = seeded(7);
  const chance = (share: number) => random() < share;
  const { storage, deps } = shop.server;
  const people: Person[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    const given = chance(0.6);
    const phone = await shop.connect({ 'remember-list': true, ...(given && { 'offers-by-message': true }) });
    await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
    // Another address of a claim's limit: ten minutes later.
    shop.wait(600_000);
    const { json } = await phone.call('GET', '/api/v1/phone/export');
    const { tables } = json as unknown as { tables: { customer: { id: string }[] } };
    const wishes: Wishes = {
      ...USUAL_WISHES,
      channels: chance(0.7) ? ['web-push'] : ['phone-page'],
      topicsOff: chance(0.3) ? ['jars'] : [],
      kindsOff: chance(0.3) ? ['points'] : [],
      quiet: chance(0.3) ? { from: '00:00', until: '23:59' } : null,
    };
    people.push({ id: tables.customer[0]?.id ?? '', given, wishes, address: chance(0.8) });
  }
  await storage.write(async (tx) => {
    for (const { id, wishes, address } of people) {
      await putWishes(tx, id, wishes, deps.now());
      const { endpoint, keys } = service.subscription(`/push/${id}`);
      if (address) await putPushAddress(tx, { customer_id: id, endpoint, ...keys, created_at: 1 });
    }
  });
  const at = deps.now();
  const rows = Array.from({ length: SENDS }, (_, n) => ({
    id: `m${n}`,
    customer_id: people[Math.floor(random() * PEOPLE)]?.id ?? '',
    kind: MessageKind.options[Math.floor(random() * MessageKind.options.length)] ?? 'offer',
    topic: TOPICS[Math.floor(random() * TOPICS.length)] ?? null,
    ref: `r${n}`,
    about: 'x',
    made_at: at - 8 * DAY,
    due_at: at - 8 * DAY,
    until_at: at + 8 * DAY,
    told_at: at - 8 * DAY,
    seen_at: null,
    push_at: at,
    push_tries: 0,
  }));
  await storage.write(async (tx) => {
    for (let from = 0; from < SENDS; from += 500)
      await tx
        .insertInto('customer_message')
        .values(rows.slice(from, from + 500))
        .execute();
  });
  for (let left = SENDS; left > 0; left -= 250) await pushDue(deps, 250);
  const { waiting } = await storage.db
    .selectFrom('customer_message')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('push_at', '<=', deps.now())
    .executeTakeFirstOrThrow();
  expect(Number(waiting), 'all were weighed').toBe(0);
  const sent = new Set(service.pushed.map(({ notice }) => (notice as { stop: string }).stop.split('.')[0]));
  const wanted = rows.filter(({ customer_id, kind, topic }) => {
    const person = people.find(({ id }) => id === customer_id);
    return (
      person?.given &&
      person.address &&
      person.wishes.channels.includes('web-push') &&
      person.wishes.quiet === null &&
      !(topic !== null && person.wishes.topicsOff.includes(topic)) &&
      !person.wishes.kindsOff.includes(kind)
    );
  });
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.length).toBeLessThan(SENDS / 2);
  expect([...sent].sort()).toEqual(wanted.map(({ id }) => id).sort());
});
