import { loadChunk } from './load-chunk.ts';
import { displayAddress, type PlayerAddress } from './player-address.ts';
import type { Identity, ScreenRegistry } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';

/** Why a screen that was a display has to be paired again. */
export type Dismissal = 'revoked' | null;

/** Finds out which display this browser is; when it is none, shows a code until it has become one. */
export async function enrol(
  address: PlayerAddress,
  registry: ScreenRegistry,
  clock: ServerClock,
  dismissal: Dismissal,
): Promise<Identity> {
  const { displayId, enrolToken } = address;
  // The token must not stay in history, in a bookmark or on a photograph of the screen.
  history.replaceState(null, '', displayAddress(location.href, displayId));
  const known = enrolToken ? undefined : registry.find(displayId);
  const identity = known ?? (await becomeDisplay(address, registry, clock, dismissal));
  history.replaceState(null, '', displayAddress(location.href, identity.displayId));
  return identity;
}

/** By the link, or as what it was, or by code. A screen that is a display already never loads the code for it. */
async function becomeDisplay(
  address: PlayerAddress,
  registry: ScreenRegistry,
  clock: ServerClock,
  dismissal: Dismissal,
): Promise<Identity> {
  const { enrolByLink, pairByCode } = await loadChunk(() => import('./become-display.ts'));
  const byLink = address.enrolToken ? await enrolByLink(address.enrolToken, registry, clock) : null;
  const known = byLink ?? registry.find(address.displayId);
  return known ?? pairByCode(registry, clock, noteFor(address, dismissal));
}

function noteFor({ displayId, enrolToken }: PlayerAddress, dismissal: Dismissal): string {
  if (dismissal === 'revoked')
    return 'This screen was removed from the store, or another one took its place.';
  if (enrolToken) return 'That link has been used or has expired. Ask for a new one, or pair by code.';
  if (displayId) return `This browser is not the display “${displayId}” yet.`;
  return '';
}
