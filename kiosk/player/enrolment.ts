import type { Dismissal } from './become-display.ts';
import { loadChunk } from './load-chunk.ts';
import { displayAddress, type PlayerAddress } from './player-address.ts';
import type { Identity, ScreenRegistry } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';

/** Finds out which display this browser is; when it is none, shows a code until it has become one. */
export async function enrol(
  address: PlayerAddress,
  registry: ScreenRegistry,
  clock: ServerClock,
  dismissal: Dismissal,
): Promise<Identity> {
  const { displayId, enrolToken } = address;
  // A screen that is a display already never loads the code for it.
  const become = async () => {
    const { becomeDisplay } = await loadChunk(() => import('./become-display.ts'));
    return becomeDisplay(address, registry, clock, dismissal);
  };
  // The token must not stay in history, in a bookmark or on a photograph of the screen.
  history.replaceState(null, '', displayAddress(location.href, displayId));
  const known = enrolToken ? undefined : registry.find(displayId);
  const identity = known ?? (await become());
  history.replaceState(null, '', displayAddress(location.href, identity.displayId));
  return identity;
}
