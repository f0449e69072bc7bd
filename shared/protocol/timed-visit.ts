import type { z } from 'zod';
import { VisitMoment } from '../model/personal-rule.ts';
import { KioskVisit } from '../model/visit.ts';
import { mayCome } from '../personalize/visit-moment.ts';

/**
 * A visit on its way to a shared screen, with the moment it is at: nothing personal can be sent before a product was
 * touched (D024). A server before moments says none.
 */
export const TimedVisit = KioskVisit.extend({ moment: VisitMoment.optional() }).refine(
  ({ moment, suggestions }) =>
    moment === undefined || suggestions.every(({ contentClass }) => mayCome(contentClass, moment)),
  { error: 'nothing personal may come at this moment', path: ['suggestions'] },
);
export type TimedVisit = z.infer<typeof TimedVisit>;
