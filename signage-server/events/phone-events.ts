import { bookableFrom } from '../../shared/model/shop-event.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { eventEndpoints } from '../../shared/protocol/event-endpoints.ts';
import { couponCode } from '../coupons/coupon-code.ts';
import { countSeats, seatsOf } from '../storage/event-seats.ts';
import { listEvents } from '../storage/events.ts';
import { accountOf } from '../storage/points.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { givenTo } from '../visits/given-purposes.ts';

const MOST = 100;

/** The events to come with somebody's own place; for a guest (null) without. One that is called off is told to who booked. */
export async function phoneEvents(
  db: Reader,
  customerId: string | null,
  { secret, now }: { secret: string; now: number },
): Promise<Answer<typeof eventEndpoints.phoneEvents>> {
  const seats = customerId === null ? [] : await seatsOf(db, customerId);
  const own = new Map(seats.map((seat) => [seat.event_id, seat]));
  const collects = customerId !== null && (await accountOf(db, customerId)) !== undefined;
  const counts = await countSeats(db);
  const events = (await listEvents(db)).filter(
    ({ id, endsAt, cancelledAt }) => endsAt > now && (cancelledAt === null || own.has(id)),
  );
  return {
    now,
    zone: (await readStore(db)).zone,
    mayBook: customerId !== null,
    given: (await givenTo(db, customerId, now))['offers-by-message'],
    events: events.slice(0, MOST).map((event) => {
      const { id, title, text, place, startsAt, endsAt, capacity, cancelledAt } = event;
      const seat = own.get(id);
      return {
        id,
        title,
        text,
        place,
        startsAt,
        endsAt,
        cancelled: cancelledAt !== null,
        bookableFrom: bookableFrom(event, collects),
        hasRoom: (counts.get(id)?.booked ?? 0) < capacity,
        seat: seat
          ? {
              state: seat.state,
              code: seat.state === 'booked' ? couponCode(secret, seat.id) : null,
              remind: seat.remind === 1,
              checkedInAt: seat.checked_in_at,
            }
          : null,
      };
    }),
  };
}
