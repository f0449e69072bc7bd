import { pickUpOffer } from '../../shared/floor/pick-up-slots.ts';
import type { HoldTerms } from '../../shared/model/hold.ts';
import { readHoldRules, slotCounts } from '../storage/holds.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';

/** How long the shop holds things now, and what of its next open day can still be had. */
export async function holdTerms(db: Reader, now: number): Promise<HoldTerms> {
  const [rules, { openingHours: hours, zone }] = await Promise.all([readHoldRules(db), readStore(db)]);
  const { on, minutes, categories, most, nextDay } = rules;
  const offer = on && nextDay ? pickUpOffer(nextDay, { hours, zone }, now) : null;
  if (!nextDay || !offer) return { now, zone, on, minutes, categories, most, nextDay: null };
  const taken = await slotCounts(db);
  const slots = offer.slots.filter(({ from }) => (taken.get(from) ?? 0) < nextDay.perSlot);
  const { pickUpPoints, alsoAbsent } = nextDay;
  return {
    now,
    zone,
    on,
    minutes,
    categories,
    most,
    nextDay: { cutOffAt: offer.cutOffAt, slots, pickUpPoints, alsoAbsent },
  };
}
