import { z } from 'zod';
import { clockOf } from '../schedule/zone.ts';

/** The part of the day in which a play was chosen: all of the time that learning asks for. */
export const DayPart = z.enum(['morning', 'midday', 'afternoon', 'evening']);
export type DayPart = z.infer<typeof DayPart>;

const HOUR_MS = 3_600_000;
/** First hour of each, on the wall clock. The evening lasts until the morning. */
const BEGINS: readonly (readonly [number, DayPart])[] = [
  [19, 'evening'],
  [15, 'afternoon'],
  [11, 'midday'],
  [4, 'morning'],
];

/** The part of the day at `instant`, on the wall clock of a zone; on UTC where this runtime does not know the zone. */
export function dayPartOf(zone: string, instant: number): DayPart {
  const wall = clockOf(zone)?.wallAt(instant) ?? instant;
  const hour = Math.floor(wall / HOUR_MS) % 24;
  return BEGINS.find(([begins]) => hour >= begins)?.[1] ?? 'evening';
}
