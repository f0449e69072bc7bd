import { uuidv7 } from 'uuidv7';
import { bookableFrom, type ShopEvent } from '../../shared/model/shop-event.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { couponCode } from '../coupons/coupon-code.ts';
import type { Deps } from '../deps.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { tell, untell } from '../messages/tell.ts';
import type { EventSeatTable } from '../storage/event-schema.ts';
import { countSeats, deleteSeat, insertSeat, seatsAt, updateSeat } from '../storage/event-seats.ts';
import { listEvents, takeEventTurn } from '../storage/events.ts';
import { accountOf } from '../storage/points.ts';
import type { Tx } from '../storage/transaction.ts';
import { givenTo } from '../visits/given-purposes.ts';

const DAY_MS = 86_400_000;

interface Booking {
  eventId: string;
  customerId: string;
  remind: boolean;
}

/**
 * Gives somebody a place, or one in the line where all are taken. Who has one keeps it, and says again whether to be
 * reminded.
 *
 * Refusals: `not-found`, `code-expired` (called off, or begun), `not-allowed` (not open yet for them),
 * `precondition-missing` (a reminder for who gets no messages).
 */
export async function bookEvent(
  tx: Tx,
  { eventId, customerId, remind }: Booking,
  { secret, now }: { secret: string; now: number },
): Promise<Result<undefined>> {
  const event = await takeEventTurn(tx, eventId);
  if (!event) return refuse('not-found', 'There is no such event.');
  if (event.cancelledAt !== null || event.startsAt <= now)
    return refuse('code-expired', 'It cannot be booked any more.');
  if (remind && !(await givenTo(tx, customerId, now))['offers-by-message'])
    return refuse('precondition-missing', 'Switch on messages first: without them we cannot remind you.');
  const seats = await seatsAt(tx, eventId);
  const own = seats.find(({ customer_id }) => customer_id === customerId);
  if (own) {
    await updateSeat(tx, own.id, { remind: remind ? 1 : 0 });
    await setReminder(tx, event, { ...own, remind: remind ? 1 : 0 }, now);
    return done(undefined);
  }
  const collects = (await accountOf(tx, customerId)) !== undefined;
  if (now < bookableFrom(event, collects)) return refuse('not-allowed', 'It cannot be booked yet.');
  const booked = seats.filter(({ state }) => state === 'booked').length;
  // Nobody passes those who wait, also in the moment between a place given back and the one who moves up.
  const isFree = booked < event.capacity && seats.length === booked;
  const id = uuidv7();
  const seat: EventSeatTable = {
    id,
    event_id: eventId,
    customer_id: customerId,
    code_hash: hashOfToken(couponCode(secret, id)),
    state: isFree ? 'booked' : 'waiting',
    made_at: now,
    remind: remind ? 1 : 0,
    checked_in_at: null,
  };
  await insertSeat(tx, seat);
  await setReminder(tx, event, seat, now);
  return done(undefined);
}

/** Gives a place back; whoever has waited longest has it then, and is told. Refusals: `not-found`, `link-used` (they came). */
export async function leaveEvent(
  tx: Tx,
  { eventId, customerId }: Pick<Booking, 'eventId' | 'customerId'>,
  now: number,
): Promise<Result<undefined>> {
  const event = await takeEventTurn(tx, eventId);
  const seats = await seatsAt(tx, eventId);
  const own = seats.find(({ customer_id }) => customer_id === customerId);
  if (!event || !own) return refuse('not-found', 'There is no place of yours.');
  if (own.checked_in_at !== null) return refuse('link-used', 'You are checked in already.');
  await untell(tx, { customerId, kind: 'event-soon', ref: own.id });
  await deleteSeat(tx, own.id);
  if (own.state === 'booked') await moveUp(tx, event, now);
  return done(undefined);
}

/** Gives free places to those who have waited longest. The event's turn has been taken. */
export async function moveUp(tx: Tx, event: ShopEvent, now: number): Promise<void> {
  if (event.cancelledAt !== null || event.startsAt <= now) return;
  const seats = await seatsAt(tx, event.id);
  const free = event.capacity - seats.filter(({ state }) => state === 'booked').length;
  const next = seats.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free));
  for (const seat of next) {
    await updateSeat(tx, seat.id, { state: 'booked' });
    const about = { customerId: seat.customer_id, topic: null, ref: seat.id, about: event.title };
    await tell(tx, { ...about, kind: 'event-place', at: now, until: event.startsAt });
    await setReminder(tx, event, { ...seat, state: 'booked' }, now);
  }
}

/** Moves up whoever waits where somebody was forgotten with their place. Called every few seconds. */
export async function fillPlaces({ storage, now }: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const counts = await countSeats(storage.db);
  const due = (await listEvents(storage.db)).filter(({ id, capacity, startsAt }) => {
    const { booked, waiting } = counts.get(id) ?? { booked: 0, waiting: 0 };
    return startsAt > now() && waiting > 0 && booked < capacity;
  });
  for (const { id } of due)
    await storage.write(async (tx) => {
      const event = await takeEventTurn(tx, id);
      if (event) await moveUp(tx, event, now());
    });
}

/** A day before, for who wants it; for who books later than that it is no news. */
export async function setReminder(
  tx: Tx,
  event: ShopEvent,
  seat: EventSeatTable,
  now: number,
): Promise<void> {
  const name = { customerId: seat.customer_id, kind: 'event-soon' as const, ref: seat.id };
  await untell(tx, name);
  const at = event.startsAt - DAY_MS;
  if (seat.remind === 1 && seat.state === 'booked' && at > now)
    await tell(tx, { ...name, topic: null, about: event.title, at, until: event.startsAt });
}
