import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

/** Why a roll-out that was to go on by itself did not. A code never changes its meaning. */
export const RolloutHalt = z.enum([
  /** One of the first screens is there, and does not show it. */
  'not-on-glass',
  /** None of the first screens has said that it shows it. */
  'nobody-shows-it',
]);
export type RolloutHalt = z.infer<typeof RolloutHalt>;

/** A publication that some screens have and others wait for. */
export const Rollout = z.strictObject({
  revision: z.int().min(1),
  /** Name of whoever began it. */
  by: z.string(),
  startedAt: Instant,
  /** When the others follow by themselves; null: when somebody says so. */
  thenAt: Instant.nullable(),
  pausedAt: Instant.nullable(),
  /** Why it paused by itself; null where somebody paused it, or nobody did. */
  halt: RolloutHalt.nullable(),
  /** Screens that have been given it, and how many of those have it on their glass. */
  first: z.array(z.strictObject({ id: Id, name: Name, onGlass: z.boolean(), online: z.boolean() })),
  waiting: z.array(z.strictObject({ id: Id, name: Name })),
  /** What was published last before it: putting that back takes it back. Null where nothing was. */
  before: z.int().min(1).nullable(),
});
export type Rollout = z.infer<typeof Rollout>;
