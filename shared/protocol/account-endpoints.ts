import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const Session = z.strictObject({
  id: z.string(),
  startedAt: Instant,
  /** When it was last used, to the day. */
  seenAt: Instant,
  expiresAt: Instant,
  /** As the browser calls itself; empty where it said nothing. */
  userAgent: z.string(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type Session = z.infer<typeof Session>;

/** What people do with their own account. */
export const accountEndpoints = endpoints({
  listSessions: {
    method: 'GET',
    path: '/api/v1/me/sessions',
    access: 'console:enter',
    summary: 'Where I am signed in',
    response: z.strictObject({ sessions: z.array(Session) }),
  },
  endSession: {
    method: 'DELETE',
    path: '/api/v1/me/sessions/{id}',
    access: 'console:enter',
    summary: 'Ends one of my sessions',
    params: z.strictObject({ id: z.string().min(1).max(64) }),
    response: 'none',
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/api/v1/me/sessions',
    access: 'console:enter',
    summary: 'Ends all my sessions but this one',
    response: z.strictObject({ ended: z.int().min(0) }),
  },
});
