import { z } from 'zod';
import { CapOutcome, CapRefusal } from '../model/cap-feed.ts';
import { Id, Instant, Name } from '../model/id.ts';
import { AlarmWords, LiveEmergency, LiveInterruption, LiveTakeover } from '../model/live-interruption.ts';
import { endpoints } from './endpoint.ts';

/** A week at most: what is meant to stay belongs into the schedule. */
const Minutes = z
  .int()
  .min(1)
  .max(7 * 24 * 60);
const Priority = z.int().min(0).max(100);
const displayIds = z.array(Id).max(500).default([]);

/** An interruption with who began it, and which screens have said that they show it. */
export const ListedInterruption = z.strictObject({
  interruption: LiveInterruption,
  by: z.string(),
  /** Empty for takeovers: a screen says which creative it shows, and a takeover's may be on for other reasons. */
  reached: z.array(z.strictObject({ displayId: Id, name: Name, at: Instant })),
});
export type ListedInterruption = z.infer<typeof ListedInterruption>;

export const interruptionEndpoints = endpoints({
  listInterruptions: {
    method: 'GET',
    path: '/api/v1/interruptions',
    access: 'displays:read',
    summary: 'Takeovers and emergencies: those that last, and those of the last 30 days, newest first',
    response: z.strictObject({ interruptions: z.array(ListedInterruption) }),
  },
  startTakeover: {
    method: 'POST',
    path: '/api/v1/takeovers',
    access: 'publish',
    summary:
      'Puts a published playlist on screens at once, in a published layout or full screen, over the schedule, for so many minutes',
    body: z.strictObject({
      name: Name,
      playlistId: Id,
      layoutId: Id.nullable().default(null),
      displayIds,
      priority: Priority.default(50),
      minutes: Minutes,
    }),
    response: LiveTakeover,
  },
  changeTakeover: {
    method: 'PATCH',
    path: '/api/v1/takeovers/{id}',
    access: 'publish',
    summary:
      'Renews or shortens the lease of a takeover that lasts, or gives it another priority; a lease ends within a week from now',
    params: z.strictObject({ id: Id }),
    body: z.strictObject({ endAt: Instant, priority: Priority }).partial(),
    response: LiveTakeover,
  },
  raiseEmergency: {
    method: 'POST',
    path: '/api/v1/emergencies',
    access: 'displays:manage',
    summary:
      'Puts an alarm on screens at once, above everything, for so many minutes; a drill says that it is one',
    body: z.strictObject({
      words: AlarmWords,
      displayIds,
      minutes: Minutes,
      drill: z.boolean().default(false),
    }),
    response: LiveEmergency,
  },
  receiveCap: {
    method: 'POST',
    path: '/api/v1/emergencies/cap',
    access: 'displays:manage',
    summary:
      'Raises, updates or cancels an emergency on every screen by a CAP 1.2 message, given as its XML; the same message twice raises one emergency',
    body: z.strictObject({ xml: z.string().max(256 * 1024) }),
    largestBody: 512 * 1024,
    response: z.strictObject({
      outcome: CapOutcome,
      /** Why it was ignored; null when it was not. */
      reason: CapRefusal.nullable(),
      emergency: LiveEmergency.nullable(),
    }),
  },
  endInterruption: {
    method: 'DELETE',
    path: '/api/v1/interruptions/{id}',
    access: 'publish',
    summary:
      'Ends a takeover now, or an emergency with the right to raise one; screens evaluate their schedule afresh',
    params: z.strictObject({ id: Id }),
    response: 'none',
  },
});
