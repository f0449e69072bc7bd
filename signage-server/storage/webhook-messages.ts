import type { Selectable } from 'kysely';
import type { WebhookEvent } from '../../shared/model/webhook.ts';
import type { Reader, Tx } from './transaction.ts';
import type { WebhookMessageTable } from './webhook-schema.ts';

/** What waits for one webhook at most; beyond that a message is counted as lost. */
const WAITING_AT_MOST = 1000;

export type WebhookMessage = Selectable<WebhookMessageTable>;

/** Puts a message into the queue of every webhook that wants its event. `ids` are the messages' own, one a webhook. */
export async function queueMessage(
  tx: Tx,
  message: { event: WebhookEvent; displayId: string | null; body: string; now: number; dueAt: number },
  newId: () => string,
): Promise<void> {
  const webhooks = await tx.selectFrom('webhook').select(['id', 'events', 'lost']).execute();
  for (const { id, events, lost } of webhooks) {
    if (!(JSON.parse(events) as string[]).includes(message.event)) continue;
    const { waiting } = await tx
      .selectFrom('webhook_message')
      .select((eb) => eb.fn.countAll<number>().as('waiting'))
      .where('webhook_id', '=', id)
      .executeTakeFirstOrThrow();
    if (Number(waiting) >= WAITING_AT_MOST) {
      await tx
        .updateTable('webhook')
        .set({ lost: lost + 1 })
        .where('id', '=', id)
        .execute();
      continue;
    }
    await tx
      .insertInto('webhook_message')
      .values({
        id: newId(),
        webhook_id: id,
        event: message.event,
        display_id: message.displayId,
        body: message.body,
        created_at: message.now,
        attempts: 0,
        next_at: message.dueAt,
      })
      .execute();
  }
}

/** Takes back what has not been tried yet about a display. Whether there was any. */
export async function takeBackMessages(tx: Tx, displayId: string, event: WebhookEvent): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('webhook_message')
    .where('display_id', '=', displayId)
    .where('event', '=', event)
    .where('attempts', '=', 0)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Messages whose time has come, oldest first. */
export async function dueMessages(db: Reader, now: number, limit: number): Promise<WebhookMessage[]> {
  return await db
    .selectFrom('webhook_message')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Puts a message off to `until` and counts the try. `false` when another process has taken it. */
export async function claimMessage(tx: Tx, message: WebhookMessage, until: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('webhook_message')
    .set({ attempts: message.attempts + 1, next_at: until })
    .where('id', '=', message.id)
    .where('attempts', '=', message.attempts)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function putOffMessage(tx: Tx, id: string, until: number): Promise<void> {
  await tx.updateTable('webhook_message').set({ next_at: until }).where('id', '=', id).execute();
}

/** The message has arrived. */
export async function deleteMessage(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('webhook_message').where('id', '=', id).execute();
}

/** The message is given up, and counted. */
export async function giveUpMessage(tx: Tx, { id, webhook_id }: WebhookMessage): Promise<void> {
  await deleteMessage(tx, id);
  await tx
    .updateTable('webhook')
    .set((eb) => ({ lost: eb('lost', '+', 1) }))
    .where('id', '=', webhook_id)
    .execute();
}
