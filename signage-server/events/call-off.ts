import type { ShopEvent } from '../../shared/model/shop-event.ts';
import { tell, untell } from '../messages/tell.ts';
import { seatsAt } from '../storage/event-seats.ts';
import { setCancelled } from '../storage/events.ts';
import type { Tx } from '../storage/transaction.ts';
import { moveUp, setReminder } from './book-event.ts';

/** Calls an event off whose turn was taken: nobody is reminded of it, and everybody who booked or waits is told. */
export async function callOff(tx: Tx, event: ShopEvent, now: number): Promise<ShopEvent> {
  const off = { ...event, cancelledAt: event.cancelledAt ?? now };
  await setCancelled(tx, event.id, off.cancelledAt);
  for (const seat of await seatsAt(tx, event.id)) {
    const name = { customerId: seat.customer_id, ref: seat.id };
    await untell(tx, { ...name, kind: 'event-soon' });
    const about = { topic: null, about: event.title, at: now, until: event.endsAt };
    await tell(tx, { ...name, ...about, kind: 'event-off' });
  }
  return off;
}

/** Takes that back: places are as they were, and so are reminders; who has not been told hears nothing of it. */
export async function holdAfterAll(tx: Tx, event: ShopEvent, now: number): Promise<ShopEvent> {
  const on = { ...event, cancelledAt: null };
  await setCancelled(tx, event.id, null);
  for (const seat of await seatsAt(tx, event.id)) {
    await untell(tx, { customerId: seat.customer_id, ref: seat.id, kind: 'event-off' });
    await setReminder(tx, on, seat, now);
  }
  await moveUp(tx, on, now);
  return on;
}
