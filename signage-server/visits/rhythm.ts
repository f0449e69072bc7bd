import { type Rhythm, visitRhythm } from '../../shared/consent/visit-rhythm.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { visitStarts } from '../storage/visits.ts';
import { givenTo } from './given-purposes.ts';

/** The shop's wall clock at an instant: `HH:MM`, and the civil day. */
export function shopTime(zone: string, at: number): { time: string; day: number } {
  const wall = clockOf(zone)?.wallAt(at) ?? at;
  return { time: new Date(wall).toISOString().slice(11, 16), day: Math.floor(wall / DAY_MS) };
}

/**
 * When somebody usually comes; null unless they let it be worked out. It is worked out anew each time and stored nowhere,
 * so that whoever switches it off has nothing left to delete.
 */
export async function rhythmOf(db: Reader, customerId: string, now: number): Promise<Rhythm | null> {
  if (!(await givenTo(db, customerId, now))['visit-rhythm']) return null;
  const { zone } = await readStore(db);
  return visitRhythm((await visitStarts(db, customerId)).map((at) => shopTime(zone, at).day));
}
