import { Band } from '../model/playlist.ts';
import type { AudienceContext } from './audience-context.ts';
import { BASELINE_SHARE } from './constants.ts';

const NOBODY_KNOWN = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0 };
const GROUPS = ['1', '2', '3+'] as const;

/**
 * What a schedule is told of who stands there. In one decision of ten, with somebody there, it is somebody made up, so
 * that what plays proves nothing about anybody and can be compared with what would have played anyway (R08).
 *
 * @param context null when no camera runs
 * @param random in [0, 1)
 */
export function audienceFact(context: AudienceContext | null, random: () => number): AudienceContext | null {
  if (context === null || context.count === 0 || random() >= BASELINE_SHARE) return context;
  const group = draw(GROUPS, random);
  const count = GROUPS.indexOf(group) + 1;
  const bands = { ...NOBODY_KNOWN, [draw([...Band.options, 'unknown'] as const, random)]: count };
  return { ...context, count, group, facing: count, watchers: count, bands };
}

function draw<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}
