import { DAY_MS } from './civil-date.ts';
import { clockOf } from './zone.ts';

/** Noon of the shop's day: within it by any clock change. It stands for the day where the time of day is not kept. */
export function noonOf(at: number, zone: string): number {
  const wall = clockOf(zone)?.wallAt(at) ?? at;
  return at - (wall % DAY_MS) + DAY_MS / 2;
}
