import type { OpeningHours } from '../model/opening-hours.ts';
import { readingOf } from '../schedule/pattern.ts';
import { isShopOpen, nextShopTurn, shopHoursOf } from '../schedule/shop-hours.ts';
import { clockOf } from '../schedule/zone.ts';

/**
 * From when until when a shop is open next: from `now` where it is open, else from its next opening. Null: always, or
 * never again, as far as its hours say.
 */
export function nextOpening(
  now: number,
  { hours, zone }: { hours: OpeningHours | null; zone: string },
): { from: number; until: number } | null {
  const clock = clockOf(zone);
  if (hours === null || clock === null) return null;
  const shop = shopHoursOf(hours);
  const turnAfter = (at: number): number | null => {
    const wall = nextShopTurn(shop, readingOf(clock.wallAt(at)));
    return Number.isFinite(wall) ? clock.firstReach(wall, at) : null;
  };
  const from = isShopOpen(shop, readingOf(clock.wallAt(now))) ? now : turnAfter(now);
  const until = from === null ? null : turnAfter(from);
  return from === null || until === null ? null : { from, until };
}
