import type { ScheduleDocument } from '../../../shared/model/manifest.ts';

/** What a screen has and what it could not show, by the names of creatives. */
export interface Held {
  /** Creatives whose file is there; all of them: null. */
  readonly files: readonly string[] | null;
  /** What failed in the main zone. */
  readonly failed: readonly string[];
  /** What failed in the overlay, which is no other place's affair. */
  readonly failedAbove: readonly string[];
  /** What could play last. */
  readonly last: readonly string[];
}

export const EVERYTHING_HELD: Held = { files: null, failed: [], failedAbove: [], last: [] };

type State = 'ready' | 'waiting' | 'failed';

function stateOf(
  document: ScheduleDocument,
  creativeId: string,
  held: Held,
  failed: readonly string[],
): State {
  const creative = document.creatives.find(({ id }) => id === creativeId);
  if (creative === undefined || failed.includes(creativeId)) return 'failed';
  const needsFile = 'media' in creative;
  return !needsFile || held.files === null || held.files.includes(creativeId) ? 'ready' : 'waiting';
}

/** By the spec's words alone: how far the playlist is that this id names. */
export function readiness(document: ScheduleDocument, held: Held, failed: readonly string[] = held.failed) {
  const states = (playlistId: string): State[] =>
    (document.playlists.find(({ id }) => id === playlistId)?.slots ?? []).map((slot) =>
      'creativeId' in slot ? stateOf(document, slot.creativeId, held, failed) : 'failed',
    );
  return {
    /** All of it that can ever be shown here is there: nothing of it is still to come. */
    whole: (playlistId: string): boolean =>
      states(playlistId).includes('ready') && !states(playlistId).includes('waiting'),
    /** Some of it can be shown. */
    part: (playlistId: string): boolean => states(playlistId).includes('ready'),
    /** Whether any of these creatives can be shown. */
    anyOf: (creativeIds: readonly string[]): boolean =>
      creativeIds.some((id) => stateOf(document, id, held, failed) === 'ready'),
  };
}
