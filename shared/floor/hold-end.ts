import type { HoldRules } from '../model/hold.ts';
import type { OpeningHours } from '../model/opening-hours.ts';
import { readingOf } from '../schedule/pattern.ts';
import { isShopOpen, nextShopTurn, shopHoursOf } from '../schedule/shop-hours.ts';
import { clockOf } from '../schedule/zone.ts';

const MINUTE_MS = 60_000;
/** Openings and closings that one hold may go over; a shop that is shut for longer holds nothing. */
const MOST_TURNS = 60;

/** How long these categories are held together: the shortest of theirs, in milliseconds. */
export function holdLength({ minutes, categories }: HoldRules, held: readonly string[]): number {
  const known = new Map(categories.map((one) => [one.category, one.minutes]));
  return Math.min(...held.map((category) => known.get(category) ?? minutes)) * MINUTE_MS;
}

/**
 * When a hold that is made now ends. Only the time counts in which the shop is open: what is held an hour before closing
 * is still there for the rest of its time the next morning. Null when the shop does not open again for so long.
 */
export function holdEnd(
  now: number,
  lengthMs: number,
  { hours, zone }: { hours: OpeningHours | null; zone: string },
): number | null {
  const clock = clockOf(zone);
  if (hours === null || clock === null) return now + lengthMs;
  const shop = shopHoursOf(hours);
  let at = now;
  let left = lengthMs;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const reading = readingOf(clock.wallAt(at));
    const wall = nextShopTurn(shop, reading);
    const next = Number.isFinite(wall) ? clock.firstReach(wall, at) : null;
    if (isShopOpen(shop, reading)) {
      if (next === null || at + left <= next) return at + left;
      left -= next - at;
    }
    if (next === null) return null;
    at = next;
  }
  return null;
}
