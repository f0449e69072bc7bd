import { uuidv7 } from 'uuidv7';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { webhookEndpoints } from '../../shared/protocol/webhook-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { networksOf } from '../outgoing/public-address.ts';
import {
  deleteWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  renewSecret,
  saveWebhookTry,
  updateWebhook,
} from '../storage/webhooks.ts';
import { messageBody } from '../webhooks/announce.ts';
import { checkWebhookAddress } from '../webhooks/check-address.ts';
import { newWebhookSecret } from '../webhooks/sign-message.ts';
import { sendOnce } from '../webhooks/webhook-sender.ts';
import { type Routes, register } from './route.ts';

const WEBHOOKS_AT_MOST = 10;
/** Time for whoever runs the receiver to put the new secret there. */
const FORMER_SIGNS_MS = 86_400_000;
const gone = refuse('not-found', 'There is no such webhook.');

/** Webhooks, as the console manages them. A test is not queued: whoever presses the button waits for its answer. */
export const webhookRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const allowed = networksOf(deps.config.webhookNetworks);

  register(
    app,
    webhookEndpoints.listWebhooks,
    async () => done({ webhooks: await listWebhooks(storage.db) }),
    deps,
  );

  register(
    app,
    webhookEndpoints.createWebhook,
    async ({ body }, { principal }) => {
      const { url, events } = body;
      const address = await checkWebhookAddress(url, allowed);
      if (!address.ok) return address;
      const id = uuidv7();
      const secret = newWebhookSecret();
      return recordChange(deps, principal, 'webhook.create', async (tx, now) => {
        if ((await listWebhooks(tx)).length >= WEBHOOKS_AT_MOST)
          return refuse('conflict', 'There are ten webhooks already. Delete one first.');
        await insertWebhook(tx, { id, url, events, secret, now });
        const webhook = { id, url, events, createdAt: now, last: null, waiting: 0, lost: 0 };
        return done({ value: { webhook, secret }, subject: id, detail: { url, events } });
      });
    },
    deps,
  );

  register(
    app,
    webhookEndpoints.updateWebhook,
    async ({ params: { id }, body: { url, events } }, { principal }) => {
      const before = await findWebhook(storage.db, id);
      if (!before) return gone;
      const address = before.url === url ? done(undefined) : await checkWebhookAddress(url, allowed);
      if (!address.ok) return address;
      return recordChange(deps, principal, 'webhook.update', async (tx) => {
        await updateWebhook(tx, id, { url, events });
        const webhook = (await listWebhooks(tx)).find((one) => one.id === id);
        return webhook ? done({ value: webhook, subject: id, detail: { url, events } }) : gone;
      });
    },
    deps,
  );

  register(
    app,
    webhookEndpoints.renewWebhookSecret,
    ({ params: { id } }, { principal }) => {
      const secret = newWebhookSecret();
      return recordChange(deps, principal, 'webhook.renew-secret', async (tx, now) => {
        const webhook = await findWebhook(tx, id);
        if (!webhook) return gone;
        const formerUntil = now + FORMER_SIGNS_MS;
        await renewSecret(tx, id, { secret, formerUntil });
        return done({ value: { secret, formerUntil }, subject: id, detail: { url: webhook.url } });
      });
    },
    deps,
  );

  register(
    app,
    webhookEndpoints.deleteWebhook,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'webhook.delete', async (tx) => {
        const webhook = await findWebhook(tx, params.id);
        if (!webhook || !(await deleteWebhook(tx, params.id))) return gone;
        return done({ value: undefined, subject: params.id, detail: { url: webhook.url } });
      }),
    deps,
  );

  register(
    app,
    webhookEndpoints.testWebhook,
    async ({ params }) => {
      const webhook = await findWebhook(storage.db, params.id);
      if (!webhook) return gone;
      const message = { id: uuidv7(), body: messageBody('test', deps.now(), {}) };
      const tried = await sendOnce(deps, webhook, message);
      await storage.write((tx) => saveWebhookTry(tx, webhook.id, tried));
      return done(tried);
    },
    deps,
    { limit: { points: 20, seconds: 60 } },
  );
};
