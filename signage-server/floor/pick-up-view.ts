import { z } from 'zod';
import { PickUpItem, Ticket } from '../../shared/model/pick-up.ts';
import type { PickUpTable } from '../storage/floor-schema.ts';
import { pickUpQueue } from '../storage/pick-ups.ts';
import type { Reader } from '../storage/transaction.ts';

const Items = z.array(PickUpItem);

export function itemsOf({ items }: PickUpTable): PickUpItem[] {
  return Items.parse(JSON.parse(items));
}

/** A place in the queue as a screen may show it: class L0, for its number means nothing to anybody else. */
export async function ticketOf(db: Reader, row: PickUpTable): Promise<Ticket> {
  const queue = row.state === 'waiting' ? await pickUpQueue(db) : [];
  const waiting = queue.filter(({ state }) => state === 'waiting');
  return Ticket.parse({
    ticket: row.ticket,
    kind: row.kind,
    state: row.state,
    calledAt: row.called_at,
    ahead: Math.max(
      0,
      waiting.findIndex(({ id }) => id === row.id),
    ),
  });
}
