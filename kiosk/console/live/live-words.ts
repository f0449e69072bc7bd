import type { LiveInterruption } from '../../../shared/model/live-interruption.ts';
import { spanText } from '../parts/moments.ts';

/** A length to choose, in minutes, as people say it. */
export const LENGTHS: readonly { value: string; label: string }[] = [
  { value: '15', label: '15 minutes' },
  { value: '30', label: '30 minutes' },
  { value: '60', label: '1 hour' },
  { value: '120', label: '2 hours' },
  { value: '240', label: '4 hours' },
  { value: '720', label: '12 hours' },
  { value: '1440', label: '1 day' },
  { value: '10080', label: '1 week' },
];

/** What a takeover gets more at once, and how far ahead it may end at most (see Minutes in the endpoint). */
export const MORE_MS = 15 * 60_000;
const LONGEST_AHEAD_MS = 7 * 86_400_000;

/** Whether what ends then may be lent on. */
export function canLast(endAt: number, now: number): boolean {
  return endAt + MORE_MS <= now + LONGEST_AHEAD_MS;
}

export function titleOf(interruption: LiveInterruption): string {
  return interruption.kind === 'takeover' ? interruption.name : interruption.words.heading;
}

/** What it is, in one word, and the colour of its badge. */
export function kindOf(interruption: LiveInterruption): {
  word: string;
  tone: 'brand' | 'warning' | 'danger';
} {
  if (interruption.kind === 'takeover') return { word: 'Takeover', tone: 'brand' };
  return interruption.drill ? { word: 'Exercise', tone: 'warning' } : { word: 'Emergency', tone: 'danger' };
}

export function isLasting({ endedAt, endAt }: LiveInterruption, now: number): boolean {
  return endedAt === null && endAt > now;
}

/** "Every display", or those that it names. */
export function placesOf(
  { displayIds }: Pick<LiveInterruption, 'displayIds'>,
  displays: readonly { id: string; name: string }[],
): string {
  if (displayIds.length === 0) return 'Every display';
  return displayIds
    .map((id) => displays.find((one) => one.id === id)?.name ?? 'a removed display')
    .join(', ');
}

/** How it went, of what is over: "12 min, ended by hand" or "30 min, ran out". What a message raised, another may have ended. */
export function courseOf(interruption: LiveInterruption): string {
  const { startAt, endAt, endedAt } = interruption;
  if (endedAt === null || endedAt >= endAt) return `${spanText(endAt - startAt)}, ran out`;
  const isCap = interruption.kind === 'emergency' && interruption.cap !== null;
  return `${spanText(endedAt - startAt)}, ended ${isCap ? 'early' : 'by hand'}`;
}
