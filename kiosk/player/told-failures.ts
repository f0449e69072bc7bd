import { type DisplayStatus, MOST_TOLD } from '../../shared/model/display.ts';
import type { Id } from '../../shared/model/id.ts';
import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import { creativeIdsOf, ownSlots } from '../../shared/model/playlist.ts';
import type { Facts } from '../../shared/schedule/facts.ts';

/**
 * What cannot be shown here just now, as far as the store may know. When something fails that an audience may choose,
 * the time says who stood there (R08): so nothing of slots with variants is told, and nothing at all under a schedule
 * that asks who stands there, because then even what plays instead is theirs.
 */
export function toldFailures(
  { failed, failedIn }: Pick<Facts, 'failed' | 'failedIn'>,
  { entries, playlists }: Pick<ScheduleDocument, 'entries' | 'playlists'>,
): DisplayStatus['failing'] {
  if (failed.size === 0 && !failedIn?.size) return [];
  if (entries.some(({ when }) => when.some(({ fact }) => fact === 'audience'))) return [];
  const slots = playlists.flatMap(ownSlots);
  const chosen = new Set(creativeIdsOf(slots.filter(({ variants }) => variants.length > 0)));
  const named = (ids: ReadonlySet<Id>, zone: string | null) =>
    [...ids].filter((id) => !chosen.has(id)).map((creativeId) => ({ creativeId, zone }));
  const beside = [...(failedIn ?? [])].filter(([place]) => place !== '');
  return [...named(failed, null), ...beside.flatMap(([place, ids]) => named(ids, place))].slice(0, MOST_TOLD);
}
