import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** What somebody wants a person for. */
export const HelpTopic = z.enum(['where', 'advice', 'price', 'accessibility', 'other']);
export type HelpTopic = z.infer<typeof HelpTopic>;

/** `waiting` until somebody of the staff takes it; `expired` when nobody did for half an hour. */
export const HelpState = z.enum(['waiting', 'taken', 'done', 'cancelled', 'expired']);
export type HelpState = z.infer<typeof HelpState>;

/** What is asked for. Where is known from the kiosk; who is not asked. */
export const HelpAsked = z.strictObject({ topic: HelpTopic, productId: Id.nullable() });
export type HelpAsked = z.infer<typeof HelpAsked>;

/** A call for a person as whoever called sees it: never who comes. */
export const HelpRequest = z.strictObject({
  id: Id,
  ...HelpAsked.shape,
  state: HelpState,
  askedAt: Instant,
  /** By when somebody should be there, as it was said then. */
  promisedBy: Instant,
  /** Nobody came for two minutes: the shop's manager has been told as well. */
  escalated: z.boolean(),
});
export type HelpRequest = z.infer<typeof HelpRequest>;

/** Whether whoever called still waits for somebody to come or to be done. */
export function isOpen({ state }: Pick<HelpRequest, 'state'>): boolean {
  return state === 'waiting' || state === 'taken';
}

/** Unanswered for this long, a call gets louder and reaches the manager (D068). */
export const ESCALATES_AFTER_MS = 120_000;
/** Nobody stands there any more. */
export const HELP_EXPIRES_AFTER_MS = 1_800_000;
