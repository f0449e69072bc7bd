import { usualDay } from '../../shared/consent/usual-day.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { visitStarts } from '../storage/visits.ts';
import { givenTo } from './given-purposes.ts';

/** The shop's wall clock at an instant: `HH:MM`, and the weekday with 0 for Sunday. */
export function shopTime(zone: string, at: number): { time: string; weekday: number } {
  const wall = new Date(clockOf(zone)?.wallAt(at) ?? at);
  return { time: wall.toISOString().slice(11, 16), weekday: wall.getUTCDay() };
}

/** The weekday on which somebody usually comes; null unless they let it be worked out. */
export async function usualDayOf(db: Reader, customerId: string, now: number): Promise<number | null> {
  if (!(await givenTo(db, customerId, now))['visit-rhythm']) return null;
  const { zone } = await readStore(db);
  return usualDay((await visitStarts(db, customerId)).map((at) => shopTime(zone, at).weekday));
}
