import type { AudienceRule } from '../model/playlist.ts';
import type { AudienceReading } from './audience-reading.ts';

/** Whether everything that a rule asks is so. With nobody there only a rule that asks for nobody fits. */
export function fitsAudience(
  { band, group, attention, presentation }: AudienceRule,
  reading: AudienceReading,
): boolean {
  if (reading.context.count === 0) return group === '0' && reading.group === '0';
  return (
    (band === undefined || band === reading.band) &&
    (group === undefined || group === reading.group) &&
    (presentation === undefined || presentation === reading.presentation) &&
    (attention === undefined || reading.attention === 'many' || attention === reading.attention)
  );
}
