import type { DisplayStatus } from '../../shared/model/display.ts';
import type { Shown } from './glass.ts';

/**
 * What the store is told of the item on glass. Who stands before a screen must not be read off it from afar (R08): of a
 * slot with variants its generic creative is told, since the slot began; of what only this audience is shown, nothing.
 */
export function toldPlaying(shown: Shown | null): Pick<DisplayStatus, 'nowPlaying' | 'adaptive'> {
  if (!shown) return { nowPlaying: null };
  if (shown.driven) return { nowPlaying: null, adaptive: true };
  const { id, name } = shown.choice.item.creative;
  return { nowPlaying: { creativeId: id, name, since: shown.since } };
}

/**
 * Why no picture of the stage may leave: a person uses the kiosk, or what is on it may have been chosen by who stands
 * there, whichever it then was. Without a camera nobody is chosen for, whatever the schedule asks.
 */
export function pictureWithheld(
  shown: Pick<Shown, 'play'> | null,
  { inUse, camera }: { inUse: boolean; camera: DisplayStatus['camera'] },
): 'in-use' | 'for-audience' | null {
  if (inUse) return 'in-use';
  return shown?.play.adaptive && camera !== 'off' ? 'for-audience' : null;
}
