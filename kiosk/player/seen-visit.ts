import { forSurface, personal } from '../../shared/consent/surface.ts';
import type { KioskVisit } from '../../shared/model/visit.ts';

/**
 * The visit as this screen may show it before `people` (null: nobody counts them). Who brought company sees no
 * suggestions here, only on the phone; the list stays, for it opens by the person's own touch.
 */
export function seenVisit(visit: KioskVisit | null, people: number | null): KioskVisit | null {
  if (!visit) return null;
  const suggestions = forSurface(
    'kiosk-paired',
    visit.suggestions.map((one) => personal(one.contentClass, one)),
    // The server has left out what was not switched on.
    { switchedOn: true, peoplePresent: people },
  );
  return suggestions.length === visit.suggestions.length ? visit : { ...visit, suggestions };
}
