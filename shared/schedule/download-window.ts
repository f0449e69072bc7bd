import type { Window } from '../model/window.ts';
import { DAY_MS } from './civil-date.ts';
import { readingOf, windowMs } from './pattern.ts';
import { clockOf } from './zone.ts';

/** Whether a daily window is open at an instant (ms). On a clock that nobody knows it always is. */
export function isWindowOpen(window: Window, zone: string, now: number): boolean {
  const clock = clockOf(zone);
  if (clock === null) return true;
  const { time } = readingOf(clock.wallAt(now));
  const { start, end } = windowMs(window);
  return (time >= start && time < end) || time + DAY_MS < end;
}
