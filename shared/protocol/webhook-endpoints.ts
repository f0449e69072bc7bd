import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { Webhook, WebhookDraft, WebhookTry } from '../model/webhook.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** Addresses that are told, by signed POST (Standard Webhooks), when something happens. */
export const webhookEndpoints = endpoints({
  listWebhooks: {
    method: 'GET',
    path: '/api/v1/webhooks',
    access: 'store:manage',
    summary: 'Every webhook with how its last try went; never their secrets',
    response: z.strictObject({ webhooks: z.array(Webhook) }),
  },
  createWebhook: {
    method: 'POST',
    path: '/api/v1/webhooks',
    access: 'store:manage',
    summary:
      'Makes a webhook and the secret by which its receiver checks signatures, which is shown this once',
    body: WebhookDraft,
    response: z.strictObject({ webhook: Webhook, secret: z.string() }),
  },
  updateWebhook: {
    method: 'PUT',
    path: '/api/v1/webhooks/{id}',
    access: 'store:manage',
    summary: 'Sets the address and the events anew; what waits is sent to the new address',
    params: byId,
    body: WebhookDraft,
    response: Webhook,
  },
  renewWebhookSecret: {
    method: 'POST',
    path: '/api/v1/webhooks/{id}/secret',
    access: 'store:manage',
    summary:
      'Makes a new secret, which is shown this once; for a day messages bear both signatures, so that the receiver can change over',
    params: byId,
    response: z.strictObject({ secret: z.string(), formerUntil: Instant }),
  },
  deleteWebhook: {
    method: 'DELETE',
    path: '/api/v1/webhooks/{id}',
    access: 'store:manage',
    summary: 'Deletes a webhook and what waits for it',
    params: byId,
    response: 'none',
  },
  testWebhook: {
    method: 'POST',
    path: '/api/v1/webhooks/{id}/test',
    access: 'store:manage',
    summary: 'Sends a message of type `test` now, once, and says how it went',
    params: byId,
    response: WebhookTry,
  },
});
