import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Webhook, WebhookEvent, WebhookTry } from '../../shared/model/webhook.ts';
import type { Reader, Tx } from './transaction.ts';
import type { WebhookTable } from './webhook-schema.ts';

const Events = z.array(WebhookEvent);

export async function listWebhooks(db: Reader): Promise<Webhook[]> {
  const rows = await db
    .selectFrom('webhook')
    .leftJoin('webhook_message', 'webhook_message.webhook_id', 'webhook.id')
    .selectAll('webhook')
    .select((eb) => eb.fn.count<number>('webhook_message.id').as('waiting'))
    .groupBy('webhook.id')
    .orderBy('webhook.created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    events: Events.parse(JSON.parse(row.events)),
    createdAt: row.created_at,
    last: row.last_try === null ? null : WebhookTry.parse(JSON.parse(row.last_try)),
    waiting: Number(row.waiting),
    lost: row.lost,
  }));
}

/** The row with its secret, for whoever signs. */
export async function findWebhook(db: Reader, id: string): Promise<Selectable<WebhookTable> | undefined> {
  return await db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertWebhook(
  tx: Tx,
  webhook: { id: string; url: string; events: readonly WebhookEvent[]; secret: string; now: number },
): Promise<void> {
  const { id, url, events, secret, now } = webhook;
  await tx
    .insertInto('webhook')
    .values({ id, url, events: JSON.stringify(events), secret, created_at: now, last_try: null, lost: 0 })
    .execute();
}

export async function updateWebhook(
  tx: Tx,
  id: string,
  { url, events }: { url: string; events: readonly WebhookEvent[] },
): Promise<void> {
  await tx
    .updateTable('webhook')
    .set({ url, events: JSON.stringify(events) })
    .where('id', '=', id)
    .execute();
}

/** The secret until now goes on signing until `formerUntil`. */
export async function renewSecret(
  tx: Tx,
  id: string,
  { secret, formerUntil }: { secret: string; formerUntil: number },
): Promise<void> {
  await tx
    .updateTable('webhook')
    .set((eb) => ({ former_secret: eb.ref('secret'), former_until: formerUntil, secret }))
    .where('id', '=', id)
    .execute();
}

/** Whether there was one. */
export async function deleteWebhook(tx: Tx, id: string): Promise<boolean> {
  await tx.deleteFrom('webhook_message').where('webhook_id', '=', id).execute();
  const { numDeletedRows } = await tx.deleteFrom('webhook').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function saveWebhookTry(tx: Tx, id: string, last: WebhookTry): Promise<void> {
  await tx
    .updateTable('webhook')
    .set({ last_try: JSON.stringify(last) })
    .where('id', '=', id)
    .execute();
}
