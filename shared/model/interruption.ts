import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

const interruption = {
  id: Id,
  name: Name,
  playlistId: Id,
  /** Displays by id; empty means every display of the store. */
  displayIds: z.array(Id).max(500).default([]),
  /** A higher number wins; of equal ones the one that started last; those that started together take turns. */
  priority: z.int().min(0).max(100).default(50),
  startAt: Instant,
  createdAt: Instant,
};

/**
 * Interrupts what is on the screen from `startAt` on. It is lent the screen until `leaseUntil`, an instant: the lease
 * runs on while something else is on, so a takeover that was pre-empted until then does not come back. Renewing it is
 * saving a later `leaseUntil`. A screen that nobody can reach gives the place back by itself.
 */
export const Takeover = z.strictObject({
  ...interruption,
  /** How the screen is divided meanwhile; null is full screen. */
  layoutId: Id.nullable().default(null),
  leaseUntil: Instant,
});
export type Takeover = z.infer<typeof Takeover>;

/** An alarm: nothing stands above it, no overlay covers it, it has the whole screen, and it ends by the device's own clock. */
export const Emergency = z.strictObject({ ...interruption, expiresAt: Instant });
export type Emergency = z.infer<typeof Emergency>;
