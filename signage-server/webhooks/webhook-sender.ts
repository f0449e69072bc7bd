import type { Selectable } from 'kysely';
import type { WebhookTry } from '../../shared/model/webhook.ts';
import type { Deps } from '../deps.ts';
import { guardedPost, type PostOutcome } from '../outgoing/guarded-post.ts';
import { networksOf } from '../outgoing/public-address.ts';
import {
  claimMessage,
  deleteMessage,
  dueMessages,
  giveUpMessage,
  putOffMessage,
  type WebhookMessage,
} from '../storage/webhook-messages.ts';
import type { WebhookTable } from '../storage/webhook-schema.ts';
import { findWebhook, saveWebhookTry } from '../storage/webhooks.ts';
import { webhookHeaders } from './sign-message.ts';

const LOOK_EVERY_MS = 2000;
const AT_ONCE = 8;
/** Longer than a try can take; after it, another process may take a message whose own died. */
const LEASE_MS = 60_000;
const RETRY_FROM_MS = 5000;
const RETRY_CEILING_MS = 6 * 3_600_000;
/** Spread over about a day: an outage over night loses nothing. */
const TRIES = 12;

type Parts = Pick<Deps, 'storage' | 'now' | 'log' | 'config'>;

/** When a message is tried again after its `attempts`-th try: full jitter under a doubling ceiling. */
export function retryDelayMs(attempts: number, random: number): number {
  return Math.ceil(random * Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 4 ** (attempts - 1)));
}

/** Signs one message and sends it, once. */
export async function sendOnce(
  { config, now }: Pick<Deps, 'config' | 'now'>,
  webhook: Pick<Selectable<WebhookTable>, 'url' | 'secret' | 'former_secret' | 'former_until'>,
  message: { id: string; body: string },
): Promise<WebhookTry> {
  const { secret, former_secret: former, former_until: until } = webhook;
  const secrets = former !== null && now() < (until ?? 0) ? [secret, former] : [secret];
  const headers = webhookHeaders(message, secrets, now());
  const allowed = networksOf(config.webhookNetworks);
  const outcome = await guardedPost(new URL(webhook.url), { headers, body: message.body }, allowed);
  return tryOf(outcome, now());
}

function tryOf(outcome: PostOutcome, at: number): WebhookTry {
  if ('fault' in outcome) return { at, status: null, fault: outcome.fault };
  const { status } = outcome;
  return { at, status, fault: status >= 200 && status < 300 ? null : 'bad-answer' };
}

/** Empties the queue, a few messages at a time; what does not arrive is tried again, ever more rarely. Returns how to stop. */
export function startWebhooks(deps: Parts): () => Promise<void> {
  let looking: Promise<void> | null = null;
  const look = () => {
    looking ??= sendDue(deps)
      .catch((error: unknown) => deps.log.error({ err: error }, 'webhooks could not be sent'))
      .finally(() => {
        looking = null;
      });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

/** Tries every message whose time has come, once. */
export async function sendDue(deps: Parts): Promise<void> {
  const due = await dueMessages(deps.storage.db, deps.now(), AT_ONCE);
  await Promise.all(due.map((message) => deliver(message, deps)));
}

async function deliver(message: WebhookMessage, deps: Parts): Promise<void> {
  const { storage, now } = deps;
  if (!(await storage.write((tx) => claimMessage(tx, message, now() + LEASE_MS)))) return;
  const webhook = await findWebhook(storage.db, message.webhook_id);
  if (!webhook) return;
  const tried = await sendOnce(deps, webhook, message);
  const attempts = message.attempts + 1;
  // Whether another try comes is decided here, not in the write, which may run twice.
  const again = now() + retryDelayMs(attempts, Math.random());
  await storage.write(async (tx) => {
    await saveWebhookTry(tx, webhook.id, tried);
    if (tried.fault === null) await deleteMessage(tx, message.id);
    else if (attempts >= TRIES) await giveUpMessage(tx, message);
    else await putOffMessage(tx, message.id, again);
  });
}
