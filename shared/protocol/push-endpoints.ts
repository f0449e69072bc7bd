import { z } from 'zod';
import { PushSubscription } from '../model/push.ts';
import { endpoints } from './endpoint.ts';

const Push = z.strictObject({
  /** The store's public key, with which a phone subscribes: 65 bytes, base64url. */
  key: z.string(),
  /** Whether the shop has an address of this person's phone. */
  on: z.boolean(),
});

/** Notifications through the push service of the phone's maker, for those who switched them on. */
export const pushEndpoints = endpoints({
  push: {
    method: 'GET',
    path: '/api/v1/phone/push',
    access: 'phone',
    summary: 'The key to subscribe with, and whether notifications are on',
    response: Push,
  },
  setPush: {
    method: 'PUT',
    path: '/api/v1/phone/push',
    access: 'phone',
    summary:
      'Switches notifications on for messages that this person wants; they are off again without that channel',
    body: PushSubscription,
    response: Push,
  },
  stopByToken: {
    method: 'POST',
    path: '/api/v1/messages/stop',
    access: 'public',
    summary:
      'Stops more of what a notification was about, by the token that came with it; no cookie is needed',
    body: z.strictObject({ token: z.string().min(1).max(200) }),
    response: 'none',
  },
});
