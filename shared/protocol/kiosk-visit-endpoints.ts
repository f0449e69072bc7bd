import { z } from 'zod';
import { SharedList } from '../list/shared-list.ts';
import { Id, Instant } from '../model/id.ts';
import { EndReason } from '../model/visit.ts';
import { endpoints } from './endpoint.ts';
import { TimedVisit } from './timed-visit.ts';

/** A kiosk's side of a visit; loaded by kiosks alone, so that a wall screen's first picture does not wait for it. */
export const kioskVisitEndpoints = endpoints({
  offerVisit: {
    method: 'POST',
    path: '/api/v1/display/visit-offer',
    access: 'display',
    summary:
      'A fresh one-time QR for this kiosk and a code to type instead; the one before stays valid until it expires',
    response: z.strictObject({
      url: z.url(),
      code: z.string().length(8),
      rotateAt: Instant,
      expiresAt: Instant,
    }),
  },
  claimByPass: {
    method: 'POST',
    path: '/api/v1/display/visit/pass',
    access: 'display',
    summary: 'Begins matching for the customer whose pass this kiosk has read; they confirm on their phone',
    body: z.strictObject({ pass: z.string().min(1).max(200) }),
    response: z.strictObject({ visit: TimedVisit.nullable() }),
  },
  answerKioskTakeover: {
    method: 'POST',
    path: '/api/v1/display/visit/takeover',
    access: 'display',
    summary: 'The answer, given on the kiosk, to another phone that waits for it',
    body: z.strictObject({ allow: z.boolean() }),
    response: z.strictObject({ visit: TimedVisit.nullable() }),
  },
  kioskVisit: {
    method: 'GET',
    path: '/api/v1/display/visit',
    access: 'display',
    summary: 'The visit on this kiosk, or null',
    response: z.strictObject({ visit: TimedVisit.nullable() }),
  },
  kioskList: {
    method: 'POST',
    path: '/api/v1/display/visit/list',
    access: 'display',
    summary: 'Sets how many of a product are on the list of the visit on this kiosk; 0 removes it',
    body: z.strictObject({ productId: Id, quantity: z.int().min(0).max(99) }),
    response: z.strictObject({ visit: TimedVisit.nullable() }),
  },
  mergeKioskList: {
    method: 'POST',
    path: '/api/v1/display/visit/list-state',
    access: 'display',
    summary:
      'Merges what the kiosk holds into the list of the visit on it; told twice, it changes nothing. Without `shared` it only asks',
    /** `visitId` keeps what a kiosk kept for one person from reaching the next. */
    body: z.strictObject({ visitId: Id, shared: SharedList.optional() }),
    largestBody: 256 * 1024,
    response: z.strictObject({ visit: TimedVisit.nullable(), shared: SharedList }),
  },
  kioskTouchProduct: {
    method: 'POST',
    path: '/api/v1/display/visit/looked-at',
    access: 'display',
    summary: 'The person in this visit opened a product; suggestions follow it (class L2)',
    body: z.strictObject({ productId: Id }),
    response: z.strictObject({ visit: TimedVisit.nullable() }),
  },
  refuseKioskIdea: {
    method: 'POST',
    path: '/api/v1/display/visit/not-for-me',
    access: 'display',
    summary: '"Not it", said on this kiosk: the product is not suggested in this visit any more',
    body: z.strictObject({ productId: Id }),
    response: z.strictObject({ visit: TimedVisit.nullable() }),
  },
  endKioskVisit: {
    method: 'POST',
    path: '/api/v1/display/visit/end',
    access: 'display',
    summary: 'Ends the visit from the kiosk',
    body: z.strictObject({ reason: EndReason }),
    response: 'none',
  },
});
