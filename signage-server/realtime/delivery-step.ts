import type { DisplayStatus } from '../../shared/model/display.ts';
import type { DeliveryStep } from '../storage/deliveries.ts';

/** What a status says of the newest revision that the display knows of; undefined while it knows of none. */
export function deliveryStep(displayId: string, status: DisplayStatus): DeliveryStep | undefined {
  const { revision, newestRevision, filesReady, filesNeeded, nowPlaying, state } = status;
  // A player of an older build says only what it shows, and that is complete.
  const newest = newestRevision ?? revision;
  if (!newest || filesReady === null || filesNeeded === null) return undefined;
  // A revision that has nothing to play is on glass as the holding screen, a dark one, or under a person's hands.
  const shows = nowPlaying !== null || state === 'holding' || state === 'closed' || state === 'in-use';
  return { displayId, revision: newest, filesReady, filesNeeded, onGlass: revision === newest && shows };
}
