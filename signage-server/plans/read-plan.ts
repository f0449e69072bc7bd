import { z } from 'zod';
import { nextOpening } from '../../shared/floor/next-opening.ts';
import { PlannedItem, type VisitPlan } from '../../shared/model/visit-plan.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { heldNow, leftOf } from '../holds/offered-stock.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { readEntries } from '../storage/catalogue-entries.ts';
import { countSeats } from '../storage/event-seats.ts';
import { listEvents } from '../storage/events.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { findPlan } from '../storage/visit-plans.ts';
import { PLAN_KEPT_MS } from './make-plan.ts';

const Items = z.array(PlannedItem);
const MOST_EVENTS = 3;
/** Events further ahead are no reason to come with this list. */
const EVENTS_AHEAD_MS = 14 * 86_400_000;

/** What a plan's link leads to, as it is now. Refusal: `link-stale` when it ran out or never was. */
export async function readPlan(db: Reader, key: string, now: number): Promise<Result<VisitPlan>> {
  const plan = await findPlan(db, hashOfToken(key));
  if (!plan || plan.made_at + PLAN_KEPT_MS <= now)
    return refuse('link-stale', 'This plan is over, or never was.');
  const items = Items.parse(JSON.parse(plan.items));
  const [store, held, entries] = await Promise.all([
    readStore(db),
    heldNow(db, now),
    readEntries(
      db,
      items.map(({ productId }) => productId),
    ),
  ]);
  return done({
    now,
    zone: store.zone,
    storeName: store.name,
    language: store.language,
    currency: store.currency,
    endsAt: plan.made_at + PLAN_KEPT_MS,
    lines: items.flatMap(({ productId, quantity }) => {
      const entry = entries.get(productId);
      if (!entry) return [];
      const { product, stock } = entry;
      const restock = stock.find(({ storeCode }) => storeCode === '')?.restock;
      return [
        {
          product: { ...product, stock: leftOf(product, held) },
          quantity,
          ...(restock && { restock }),
          elsewhere: stock.filter(({ storeCode }) => storeCode !== ''),
        },
      ];
    }),
    invitation:
      plan.invited === 1
        ? {
            open: nextOpening(now, { hours: store.openingHours, zone: store.zone }),
            events: await eventsToCome(db, now),
          }
        : null,
  });
}

async function eventsToCome(
  db: Reader,
  now: number,
): Promise<NonNullable<VisitPlan['invitation']>['events']> {
  const seats = await countSeats(db);
  return (await listEvents(db))
    .filter(({ startsAt, cancelledAt }) => {
      const ahead = startsAt - now;
      return cancelledAt === null && ahead > 0 && ahead <= EVENTS_AHEAD_MS;
    })
    .sort((a, b) => a.startsAt - b.startsAt)
    .slice(0, MOST_EVENTS)
    .map(({ id, title, place, startsAt, capacity }) => ({
      title,
      place,
      startsAt,
      hasRoom: (seats.get(id)?.booked ?? 0) < capacity,
    }));
}
