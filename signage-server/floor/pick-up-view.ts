import { z } from 'zod';
import { StepTaken } from '../../shared/model/order.ts';
import { PickUpItem, Ticket } from '../../shared/model/pick-up.ts';
import type { PickUpTable } from '../storage/floor-schema.ts';
import { pickUpQueue } from '../storage/pick-ups.ts';
import type { Reader } from '../storage/transaction.ts';

const Items = z.array(PickUpItem);

export function itemsOf({ items }: PickUpTable): PickUpItem[] {
  return Items.parse(JSON.parse(items));
}

const Steps = z.array(StepTaken);

/** The steps that an order has taken, the first one first. */
export function stepsOf({ steps }: PickUpTable): StepTaken[] {
  return Steps.parse(JSON.parse(steps));
}

/** A place in the queue as a screen may show it: class L0, for its number means nothing to anybody else. */
export async function ticketOf(db: Reader, row: PickUpTable): Promise<Ticket> {
  const queue = row.state === 'waiting' ? await pickUpQueue(db) : [];
  const waiting = queue.filter(({ state }) => state === 'waiting');
  return Ticket.parse({
    ticket: row.ticket,
    // Whatever is fetched is a pick-up to the queue; what it was before is nobody's business there.
    kind: row.kind === 'return' ? 'return' : 'pick-up',
    state: row.state,
    calledAt: row.called_at,
    ahead: Math.max(
      0,
      waiting.findIndex(({ id }) => id === row.id),
    ),
  });
}
