import { DEFAULT_DURATION_MS } from '../model/playlist.ts';
import type { LoopItem } from './loop-item.ts';

/** A video that nobody has measured is taken to be this long. */
const UNMEASURED_VIDEO_MS = 60_000;

/** How long an item is expected to be on the screen, milliseconds; more than 0. */
export function expectedMs({ creative, durationMs }: LoopItem): number {
  if (creative.kind !== 'video') return durationMs ?? DEFAULT_DURATION_MS;
  const written = durationMs ?? Number.POSITIVE_INFINITY;
  return Math.max(1, Math.min(written, creative.media.durationMs ?? UNMEASURED_VIDEO_MS));
}

/** How long the fewest items take that last at least `ms` together, played in turn from the one at `place` on. */
export function coveringMs(items: readonly LoopItem[], place: number, ms: number): number {
  const round = items.reduce((sum, item) => sum + expectedMs(item), 0);
  if (round === 0) return 0;
  let covered = Math.floor(ms / round) * round;
  for (let step = 0; covered < ms; step += 1) {
    const item = items[(place + step) % items.length];
    covered += item === undefined ? round : expectedMs(item);
  }
  return covered;
}
