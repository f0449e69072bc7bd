import type { AudienceReading } from '../audience/audience-reading.ts';
import type { DayPart } from './day-part.ts';
import type { LearningContext } from './learning-cell.ts';

/** What learning makes of who is there; null when no camera says. */
export function learningContextOf(reading: AudienceReading | null, part: DayPart): LearningContext | null {
  return reading && { band: reading.band ?? 'unknown', group: reading.context.group, part };
}
