import { Band } from '../model/playlist.ts';
import { type AudienceReading, readAudience } from './audience-reading.ts';
import { BASELINE_SHARE } from './constants.ts';

const NOBODY_KNOWN = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0 };
const GROUPS = ['1', '2', '3+'] as const;

/**
 * What a schedule is told of who stands there. In one decision of ten, with somebody there, it is somebody made up, so
 * that what plays proves nothing about anybody and can be compared with what would have played anyway (R08).
 *
 * @param reading null when no camera runs
 * @param random in [0, 1)
 */
export function audienceFact(reading: AudienceReading | null, random: () => number): AudienceReading | null {
  if (reading === null || reading.context.count === 0 || random() >= BASELINE_SHARE) return reading;
  const group = draw(GROUPS, random);
  const count = GROUPS.indexOf(group) + 1;
  const bands = { ...NOBODY_KNOWN, [draw([...Band.options, 'unknown'] as const, random)]: count };
  const { presentation: _, ...context } = reading.context;
  const facing = Math.floor(random() * (count + 1));
  return readAudience({ ...context, count, group, facing, watchers: count, bands }, null);
}

function draw<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}
