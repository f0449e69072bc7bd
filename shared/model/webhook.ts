import { z } from 'zod';
import { Id, Instant } from './id.ts';
import { OutsideUrl } from './outside-url.ts';

/** What a webhook can be told of. A name never changes its meaning. */
export const WebhookEvent = z.enum(['display.offline', 'display.online', 'publication.published']);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** Why a message did not arrive. A code never changes its meaning. */
export const WebhookFault = z.enum([
  /** The address leads into a private network, and the operator has not allowed that. */
  'address-refused',
  /** There is no such host. */
  'host-unknown',
  /** No connection, or no answer in time. */
  'unreachable',
  /** It answered with something other than 2xx; a redirect is not followed. */
  'bad-answer',
]);
export type WebhookFault = z.infer<typeof WebhookFault>;

/** What a person sets of a webhook. */
export const WebhookDraft = z.strictObject({
  url: OutsideUrl,
  events: z.array(WebhookEvent).min(1).max(WebhookEvent.options.length),
});
export type WebhookDraft = z.infer<typeof WebhookDraft>;

/** How one try to deliver a message went. */
export const WebhookTry = z.strictObject({
  at: Instant,
  /** HTTP status, where there was an answer. */
  status: z.int().nullable(),
  fault: WebhookFault.nullable(),
});
export type WebhookTry = z.infer<typeof WebhookTry>;

export const Webhook = z.strictObject({
  id: Id,
  ...WebhookDraft.shape,
  createdAt: Instant,
  /** The last try, whichever message it was for; null before the first. */
  last: WebhookTry.nullable(),
  /** Messages that wait for their first try or another. */
  waiting: z.int().min(0),
  /** Messages that were given up, or that found the queue full. */
  lost: z.int().min(0),
});
export type Webhook = z.infer<typeof Webhook>;
