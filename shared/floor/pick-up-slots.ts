import type { HoldRules } from '../model/hold.ts';
import type { OpeningHours } from '../model/opening-hours.ts';
import { DAY_MS } from '../schedule/civil-date.ts';
import { readingOf } from '../schedule/pattern.ts';
import { type ShopHours, shopHoursOf, windowsOn } from '../schedule/shop-hours.ts';
import { clockOf, type ZoneClock } from '../schedule/zone.ts';

const MINUTE_MS = 60_000;
/** A shop that is shut for longer offers nothing for the next day. */
const LOOK_AHEAD_DAYS = 14;

export interface PickUpOffer {
  /** From then on these slots are gone. */
  cutOffAt: number;
  slots: { from: number; until: number }[];
}

/**
 * What can be ordered now to be picked up on the shop's next open day: until the cut-off of an open day, for the slots of
 * the open day after it. Null without opening hours, and where no day of the next two weeks has any.
 *
 * The cut-off and the slots stand on the shop's wall clock. Where a clock change swallows the cut-off it is at the end of
 * the gap; where its hour repeats, the first of the two counts. A slot that a gap swallows whole is no slot.
 */
export function pickUpOffer(
  rules: NonNullable<HoldRules['nextDay']>,
  { hours, zone }: { hours: OpeningHours | null; zone: string },
  now: number,
): PickUpOffer | null {
  const clock = clockOf(zone);
  if (hours === null || clock === null) return null;
  const shop = shopHoursOf(hours);
  const [hour = 0, minute = 0] = rules.cutOff.split(':').map(Number);
  const { day: today } = readingOf(clock.wallAt(now));
  for (let day = today; day <= today + LOOK_AHEAD_DAYS; day += 1) {
    if (windowsOfDay(shop, day).length === 0) continue;
    const cutOffAt = instantOf(clock, day * DAY_MS + (hour * 60 + minute) * MINUTE_MS);
    if (cutOffAt <= now) continue;
    const slots = nextOpenDay(shop, day).flatMap((open) =>
      slotsOf(clock, shop, open, rules.slotMinutes * MINUTE_MS),
    );
    return slots.length > 0 ? { cutOffAt, slots } : null;
  }
  return null;
}

function windowsOfDay(shop: ShopHours, day: number) {
  return windowsOn(shop, day, readingOf(day * DAY_MS).weekday);
}

/** The first day after one on which the shop opens; none when it stays shut. */
function nextOpenDay(shop: ShopHours, after: number): number[] {
  for (let day = after + 1; day <= after + LOOK_AHEAD_DAYS; day += 1)
    if (windowsOfDay(shop, day).length > 0) return [day];
  return [];
}

/** Slots of one day in order; what is left of a window at its end is too short for one. */
function slotsOf(clock: ZoneClock, shop: ShopHours, day: number, lengthMs: number): PickUpOffer['slots'] {
  const walls = windowsOfDay(shop, day).flatMap(({ start, end }) =>
    Array.from(
      { length: Math.floor((end - start) / lengthMs) },
      (_, at) => day * DAY_MS + start + at * lengthMs,
    ),
  );
  return walls
    .sort((a, b) => a - b)
    .map((wall) => ({ from: instantOf(clock, wall), until: instantOf(clock, wall + lengthMs) }))
    .filter(({ from, until }) => until > from);
}

/** The first instant at which the shop's clock reads a wall, or more. */
function instantOf(clock: ZoneClock, wall: number): number {
  return clock.firstReach(wall, wall - 2 * DAY_MS);
}
