import type { ApiKey, KeyRight } from '../../../shared/model/api-key.ts';
import { momentText } from '../parts/moments.ts';

/** What a script may do that has the right. */
export const RIGHT_WORDS: Readonly<Record<KeyRight, string>> = {
  'content:read': 'Read media, playlists, the schedule and products',
  'content:write': 'Change media, playlists, layouts and products',
  'schedule:write': 'Change the schedule',
  publish: 'Publish, put a version back, take over screens',
  'displays:read': 'Read how displays are, and listen to what changes',
  'displays:manage': 'Pair, change and command displays',
  'reports:read': 'Read reports',
};

/** Until when a key may last, as the form offers it; null: until somebody ends it. */
export const KEY_DAYS: ReadonlyMap<string, number | null> = new Map([
  ['A month', 30],
  ['A year', 365],
  ['Until somebody ends it', null],
]);

/** "Made by Ada on …. Last used …. Ends …." */
export function keyText({ createdAt, createdBy, lastUsedAt, endsAt }: ApiKey, zone: string): string {
  const used = lastUsedAt === null ? 'Not used yet.' : `Last used ${momentText(lastUsedAt, zone)}.`;
  const ends = endsAt === null ? 'It lasts until somebody ends it.' : `It ends ${momentText(endsAt, zone)}.`;
  return `Made by ${createdBy}, ${momentText(createdAt, zone)}. ${used} ${ends}`;
}
