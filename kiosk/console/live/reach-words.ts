import type { Display } from '../../../shared/model/display.ts';
import type { ListedInterruption } from '../../../shared/protocol/interruption-endpoints.ts';
import { count } from '../parts/moments.ts';

export type MeantDisplay = Pick<Display, 'id' | 'name' | 'createdAt' | 'pairedAt'>;

/** Which screens have shown an alarm, in how many seconds, and which that were meant have not: the report of a drill. */
export interface Reach {
  shown: { name: string; seconds: number }[];
  missing: string[];
}

/** Displays that were removed since stay in it only where they had shown it; those that were made later are not meant. */
export function reachOf(
  { interruption, reached }: Pick<ListedInterruption, 'interruption' | 'reached'>,
  displays: readonly MeantDisplay[],
): Reach {
  const { displayIds, startAt, endAt, endedAt } = interruption;
  const over = endedAt ?? endAt;
  const have = new Set(reached.map(({ displayId }) => displayId));
  const missing = displays.filter(
    ({ id, createdAt }) =>
      createdAt < over && (displayIds.length === 0 || displayIds.includes(id)) && !have.has(id),
  );
  return {
    shown: reached.map(({ name, at }) => ({ name, seconds: Math.max(0, (at - startAt) / 1000) })),
    missing: missing.map(({ name, pairedAt }) => (pairedAt === null ? `${name} (no screen yet)` : name)),
  };
}

/** "2 of 3 screens". */
export function reachCount({ shown, missing }: Reach): string {
  return `${shown.length} of ${count(shown.length + missing.length, 'screen')}`;
}

/** "Window after 1.2 s, Counter after 3 s". */
export function shownText({ shown }: Reach): string {
  return shown.map(({ name, seconds }) => `${name} after ${Math.round(seconds * 10) / 10} s`).join(', ');
}
