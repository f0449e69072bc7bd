import { z } from 'zod';

/**
 * What goes to a phone through its maker's push service: that there is something, its topic where that tells nothing
 * delicate, and what stops more of it. Never what it says.
 */
export const PushNotice = z.strictObject({
  topic: z.string().max(60).nullable(),
  stop: z.string().max(200),
});
export type PushNotice = z.infer<typeof PushNotice>;

/** Where a browser takes notifications for one page (Push API: `PushSubscription`). */
export const PushSubscription = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(1024),
  keys: z.strictObject({
    p256dh: z.string().regex(/^[A-Za-z0-9_-]{87}=?$/),
    auth: z.string().regex(/^[A-Za-z0-9_-]{22}={0,2}$/),
  }),
});
export type PushSubscription = z.infer<typeof PushSubscription>;
