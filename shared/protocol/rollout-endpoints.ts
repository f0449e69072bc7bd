import { z } from 'zod';
import { Id, Instant, Sha256 } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const Revision = z.int().min(1);
const byRevision = z.strictObject({ revision: z.coerce.number().pipe(Revision) });

/** Publishing to some screens first, and to the others once these have shown that it is good. */
export const rolloutEndpoints = endpoints({
  startRollout: {
    method: 'POST',
    path: '/api/v1/publications/rollouts',
    access: 'publish',
    summary:
      'Publishes the drafts to some screens first; the others wait until somebody says so, or for an instant',
    body: z.strictObject({
      /** The drafts that somebody has looked at: others are refused. */
      drafts: Sha256,
      first: z.array(Id).min(1).max(10_000),
      thenAt: Instant.nullable(),
    }),
    response: z.strictObject({ revision: Revision, displays: z.int(), waiting: z.int() }),
  },
  steerRollout: {
    method: 'PATCH',
    path: '/api/v1/publications/{revision}/rollout',
    access: 'publish',
    summary: 'Pauses a roll-out, lets it go on by its time again, or sets another time',
    params: byRevision,
    body: z.strictObject({ paused: z.boolean().optional(), thenAt: Instant.nullable().optional() }),
    response: 'none',
  },
  continueRollout: {
    method: 'POST',
    path: '/api/v1/publications/{revision}/rollout/screens',
    access: 'publish',
    summary: 'Gives a revision to the screens that wait for it: to all, or to those that are named',
    params: byRevision,
    body: z.strictObject({ displayIds: z.array(Id).min(1).max(10_000).optional() }),
    response: z.strictObject({ displays: z.int() }),
  },
});
