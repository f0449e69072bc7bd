import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import { chooseVariant } from '../../../shared/audience/choose-variant.ts';
import type { Band, Slot } from '../../../shared/model/playlist.ts';

/** Who a merchandiser imagines before the screen. */
export interface ImaginedAudience {
  people: 0 | 1 | 2 | 3;
  band: Band | 'unknown';
}

export const NOBODY: ImaginedAudience = { people: 0, band: 'unknown' };

/** What the camera's estimate would be, if those people stood there and watched. */
function contextOf({ people, band }: ImaginedAudience): AudienceContext {
  const bands = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0, [band]: people };
  const group = people === 3 ? '3+' : (String(people) as '0' | '1' | '2');
  return { at: 0, count: people, group, facing: people, watchers: people, bands, idle: people === 0 };
}

/** The creative that a slot would show them, by the player's own rule, its random share left out. */
export function imaginedCreative(slot: Slot, audience: ImaginedAudience): string {
  return chooseVariant(slot, readAudience(contextOf(audience), null), {
    now: 0,
    random: () => 0.999,
    held: null,
  }).creativeId;
}
