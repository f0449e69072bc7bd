import { expect, test } from 'vitest';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import type { EventDraft } from '../../../shared/model/shop-event.ts';
import { couponCode } from '../../../signage-server/coupons/coupon-code.ts';
import { bookEvent, fillPlaces, leaveEvent } from '../../../signage-server/events/book-event.ts';
import { checkIn, checkInByPass } from '../../../signage-server/events/check-in.ts';
import { deleteSeatsOf, seatsAt, seatsOf } from '../../../signage-server/storage/event-seats.ts';
import { insertEvent } from '../../../signage-server/storage/events.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const secret = 'a secret of the shop';
const draft: EventDraft = {
  title: 'Cheese and wine',
  text: '',
  place: '',
  startsAt: NOW + 10 * HOUR,
  endsAt: NOW + 12 * HOUR,
  capacity: 5,
  opensAt: null,
  earlyFrom: null,
};

async function begin(storage: Storage): Promise<void> {
  await storage.write(async (tx) => {
    const store = { id: 's', name: 'Shop', zone: 'Europe/London', language: 'en', currency: 'EUR' };
    const rest = { fillerPlaylistId: null, openingHours: null, downloads: FREE_DOWNLOADS, cameras: NO_CARE };
    await saveStore(tx, { ...store, ...rest, posture: { posture: 'P0' } }, NOW);
    await insertEvent(tx, 'e', draft, NOW);
  });
}
const book = (storage: Storage, who: string, now = NOW) =>
  storage.write((tx) => bookEvent(tx, { eventId: 'e', customerId: who, remind: false }, { secret, now }));
const leave = (storage: Storage, who: string, now = NOW) =>
  storage.write((tx) => leaveEvent(tx, { eventId: 'e', customerId: who }, now));
const who = async (storage: Storage, state: 'booked' | 'waiting') =>
  (await seatsAt(storage.db, 'e'))
    .filter((seat) => seat.state === state)
    .map(({ customer_id }) => customer_id);

onEveryStore('events', (store) => {
  /** One process, or on PostgreSQL two that share a database. */
  const processes = async (): Promise<[Storage, Storage]> => {
    const first = await store.open();
    return [first, store.kind === 'postgres' ? await store.openAgain() : first];
  };

  test('EVT-1 of sixty phones that book five places at the same moment five have one, each one, and the others wait in a line', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => book(storages[n % 2] as Storage, `person-${n % 30}`, NOW + n)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await who(first, 'booked')).toHaveLength(5);
    const waiting = await who(first, 'waiting');
    expect(waiting).toHaveLength(25);
    expect(new Set([...(await who(first, 'booked')), ...waiting]).size).toBe(30);
  });

  test('EVT-2 a place that is given back, or whose owner is forgotten, goes to whoever has waited longest, and nobody passes them', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first);
    for (let n = 0; n < 9; n++) await book(first, `p${n}`, NOW + n);
    expect(await who(first, 'waiting')).toEqual(['p5', 'p6', 'p7', 'p8']);
    // Three leave while three others ask.
    await Promise.all([
      ...[0, 1, 2].map((n) => leave(storages[n % 2] as Storage, `p${n}`, NOW + 20)),
      ...[0, 1, 2].map((n) => book(storages[n % 2] as Storage, `late${n}`, NOW + 21)),
    ]);
    expect((await who(first, 'booked')).sort()).toEqual(['p3', 'p4', 'p5', 'p6', 'p7']);
    expect((await who(first, 'waiting'))[0]).toBe('p8');
    await first.write((tx) => deleteSeatsOf(tx, 'p3'));
    await book(first, 'later', NOW + 30);
    expect(await who(first, 'booked')).toHaveLength(4);
    await Promise.all(
      [0, 1].map((n) => fillPlaces({ storage: storages[n] as Storage, now: () => NOW + 40 })),
    );
    expect((await who(first, 'booked')).sort()).toEqual(['p4', 'p5', 'p6', 'p7', 'p8']);
    expect(await leave(first, 'nobody')).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('EVT-3 of fifty at the door with one code one comes in, by code or by pass, and only while the doors are open', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first);
    for (let n = 0; n < 6; n++) await book(first, `p${n}`, NOW + n);
    const codeOf = async (name: string) => couponCode(secret, (await seatsOf(first.db, name))[0]?.id ?? '');
    const code = await codeOf('p0');
    const enter = (letters: string, now: number, n = 0) =>
      (storages[n % 2] as Storage).write((tx) => checkIn(tx, letters, now));
    expect(await enter(code, draft.startsAt - HOUR - 1)).toMatchObject({ code: 'precondition-missing' });
    const at = draft.startsAt - HOUR;
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => enter(code, at, n)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.map((answer) => (answer.ok ? 'in' : answer.code)))).toEqual(
      new Set(['in', 'link-used']),
    );
    expect(await enter(await codeOf('p5'), at)).toMatchObject({ code: 'precondition-missing' });
    expect(await enter('BBBBBBBBBBBB', at)).toMatchObject({ code: 'code-unknown' });
    expect(await enter(await codeOf('p1'), draft.endsAt)).toMatchObject({ code: 'code-expired' });
    // A pass and the same person's code, at once: the place is taken once.
    const byCode = await codeOf('p2');
    await first.write((tx) => checkInByPass(tx, 'p2', NOW));
    expect((await seatsOf(first.db, 'p2'))[0]?.checked_in_at).toBeNull();
    await Promise.all([
      first.write((tx) => checkInByPass(tx, 'p2', at)),
      (storages[1] as Storage).write((tx) => checkIn(tx, byCode, at + 1)),
    ]);
    expect(await enter(byCode, at + 2)).toMatchObject({ code: 'link-used' });
    expect(await leave(first, 'p2', at + 3)).toMatchObject({ code: 'link-used' });
  });

  test('EVT-4 nothing is booked once it has begun, and nobody gets a place that opens then', async () => {
    const [first] = await processes();
    await begin(first);
    expect(await book(first, 'ada', draft.startsAt)).toMatchObject({ ok: false, code: 'code-expired' });
    for (let n = 0; n < 6; n++) await book(first, `p${n}`, NOW + n);
    await leave(first, 'p0', draft.startsAt);
    expect(await who(first, 'waiting')).toEqual(['p5']);
    expect(
      await first.write((tx) =>
        bookEvent(tx, { eventId: 'none', customerId: 'ada', remind: false }, { secret, now: NOW }),
      ),
    ).toMatchObject({ ok: false, code: 'not-found' });
  });
});
