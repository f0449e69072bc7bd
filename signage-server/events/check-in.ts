import { isAtTheDoor } from '../../shared/model/shop-event.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { eventEndpoints } from '../../shared/protocol/event-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { deleteSeatsAt, seatByCode, seatsOf, takeSeat } from '../storage/event-seats.ts';
import { findEvent, listEvents } from '../storage/events.ts';
import type { Tx } from '../storage/transaction.ts';

/**
 * Lets somebody in by their code, once.
 *
 * Refusals: `code-unknown`, `precondition-missing` (still waiting for a place, or too early), `code-expired` (called off,
 * or over), `link-used` (somebody came with it).
 */
export async function checkIn(
  tx: Tx,
  code: string,
  now: number,
): Promise<Result<Answer<typeof eventEndpoints.checkIn>>> {
  const seat = await seatByCode(tx, hashOfToken(code));
  const event = seat && (await findEvent(tx, seat.event_id));
  if (!seat || !event) return refuse('code-unknown', 'No place at an event has this code.');
  if (event.cancelledAt !== null || now >= event.endsAt) return refuse('code-expired', 'This event is over.');
  if (!isAtTheDoor(event, now))
    return refuse('precondition-missing', 'The doors open an hour before the event.');
  if (seat.state !== 'booked') return refuse('precondition-missing', 'This guest still waits for a place.');
  if (!(await takeSeat(tx, seat.id, now))) return refuse('link-used', 'Somebody has come in with this code.');
  return done({ title: event.title, startsAt: event.startsAt, checkedInAt: now });
}

/** Lets somebody in whose pass a kiosk has read, to whatever has its doors open. Only their own phone says so. */
export async function checkInByPass(tx: Tx, customerId: string, now: number): Promise<void> {
  for (const seat of await seatsOf(tx, customerId)) {
    const event = await findEvent(tx, seat.event_id);
    if (event && event.cancelledAt === null && isAtTheDoor(event, now)) await takeSeat(tx, seat.id, now);
  }
}

/** Who was at events that ended before `endedBefore` is forgotten. */
export async function forgetOldSeats(tx: Tx, endedBefore: number): Promise<void> {
  const over = (await listEvents(tx)).filter(({ endsAt }) => endsAt < endedBefore);
  await deleteSeatsAt(
    tx,
    over.map(({ id }) => id),
  );
}
