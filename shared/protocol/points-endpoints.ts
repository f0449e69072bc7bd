import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { PointsLine, PointsRules, ReviewDraft } from '../model/points.ts';
import { endpoints } from './endpoint.ts';

const one = z.strictObject({ id: Id });

/** What somebody sees of their points. */
const ownPoints = z.strictObject({
  /** What the shop gives them for: told before one begins to collect. */
  rules: PointsRules,
  currency: z.string(),
  /** Since when this person collects; null: they do not, and nothing is counted. */
  since: Instant.nullable(),
  /** Below zero when goods were brought back whose points had been used. */
  balance: z.int(),
  /** The latest first. */
  lines: z.array(PointsLine).max(200),
  /** Products that they may say something about: bought with the pass and not reviewed yet. */
  toReview: z.array(z.strictObject({ productId: Id, productName: z.string() })).max(50),
});

const waiting = z.strictObject({
  id: Id,
  productId: Id,
  productName: z.string().nullable(),
  ...ReviewDraft.shape,
  writtenAt: Instant,
  /** When it came on the kiosks; null: it waits for somebody to read it. */
  shownAt: Instant.nullable(),
});

/** Points: what a shop gives them for, and what somebody who collects them has. */
export const pointsEndpoints = endpoints({
  pointsRules: {
    method: 'GET',
    path: '/api/v1/points/rules',
    access: 'content:read',
    summary: 'What points are given for, and from ten on how many people collect them',
    response: z.strictObject({ rules: PointsRules, collecting: z.int().min(0).nullable() }),
  },
  setPointsRules: {
    method: 'PUT',
    path: '/api/v1/points/rules',
    access: 'publish',
    summary: 'Sets what points are given for from now on; what was earned stays',
    body: PointsRules,
    response: PointsRules,
  },
  phoneReviews: {
    method: 'GET',
    path: '/api/v1/points/reviews',
    access: 'content:read',
    summary: 'Reviews that were written on phones, the latest first; who wrote them is not told',
    response: z.strictObject({ reviews: z.array(waiting).max(200) }),
  },
  showReview: {
    method: 'PUT',
    path: '/api/v1/points/reviews/{id}',
    access: 'publish',
    summary: 'Puts a review on the kiosks, or takes it off again; its points stand either way',
    params: one,
    body: z.strictObject({ shown: z.boolean() }),
    response: z.strictObject({ shownAt: Instant.nullable() }),
  },
  ownPoints: {
    method: 'GET',
    path: '/api/v1/phone/points',
    access: 'phone',
    summary: 'The points of this phone’s person: how many, what for, and what the shop gives them for',
    response: ownPoints,
  },
  collectPoints: {
    method: 'POST',
    path: '/api/v1/phone/points',
    access: 'phone',
    summary: 'Begins to collect points; nothing is counted before',
    response: ownPoints,
  },
  leavePoints: {
    method: 'DELETE',
    path: '/api/v1/phone/points',
    access: 'phone',
    summary: 'Stops collecting: the points lapse, and whose they were is forgotten',
    response: ownPoints,
  },
  writeReview: {
    method: 'PUT',
    path: '/api/v1/phone/reviews/{productId}',
    access: 'phone',
    summary:
      'Writes a review of a product bought with the pass. It counts once, and as much with one star as with five',
    params: z.strictObject({ productId: Id }),
    body: ReviewDraft,
    response: ownPoints,
  },
});
