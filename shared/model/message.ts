import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** What a message is about; the words for each are the phone's own. */
export const MessageKind = z.enum([
  'price-drop',
  'back-in-stock',
  'event-soon',
  'event-place',
  'event-off',
  'hold-ending',
  'basket-waiting',
  'gift-ready',
  'points',
  'friend-answered',
  'offer',
]);
export type MessageKind = z.infer<typeof MessageKind>;

/** About something of the person's own that ends by itself: it does not wait for the day on which they usually come. */
export const TIMELY: ReadonlySet<MessageKind> = new Set([
  'event-soon',
  'event-place',
  'event-off',
  'hold-ending',
]);

/** One message as its person reads it. */
export const CustomerMessage = z.strictObject({
  id: Id,
  kind: MessageKind,
  /** A category of the shop; null for what the person asked to be told. */
  topic: z.string().nullable(),
  /** The product, event or gift, by its name. */
  about: z.string(),
  toldAt: Instant,
  seen: z.boolean(),
});
export type CustomerMessage = z.infer<typeof CustomerMessage>;
