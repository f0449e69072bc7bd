import { resolve } from '../../shared/schedule/resolve.ts';
import type { PlaybackFacts } from './playback-facts.ts';
import type { Programme } from './programme.ts';

/** Whether an emergency has the screen now. */
export function isAlarmed(version: Programme | null, facts: Pick<PlaybackFacts, 'at'>, now: number): boolean {
  if (version === null) return false;
  const { layers } = resolve(version.schedule, version.display, now, facts.at(now));
  return layers[0]?.rung === 'emergency';
}
