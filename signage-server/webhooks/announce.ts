import { uuidv7 } from 'uuidv7';
import type { WebhookEvent } from '../../shared/model/webhook.ts';
import type { Tx } from '../storage/transaction.ts';
import { queueMessage, takeBackMessages } from '../storage/webhook-messages.ts';

/** A screen that is back within this time was never away, as far as anybody outside cares. */
const OFFLINE_GRACE_MS = 60_000;

/** The body of a message (Standard Webhooks): what, when, and its data. */
export function messageBody(type: WebhookEvent | 'test', at: number, data: Record<string, unknown>): string {
  return JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
}

export async function announcePublished(
  tx: Tx,
  data: { revision: number; displays: number },
  now: number,
): Promise<void> {
  const event = 'publication.published' as const;
  const body = messageBody(event, now, data);
  await queueMessage(tx, { event, displayId: null, body, now, dueAt: now }, uuidv7);
}

/** Queued for a minute ahead: until then {@link announceOnline} takes it back. */
export async function announceOffline(
  tx: Tx,
  display: { id: string; name: string; lastSeenAt: number | null },
  now: number,
): Promise<void> {
  const event = 'display.offline' as const;
  const { id, name, lastSeenAt } = display;
  const seen = lastSeenAt === null ? null : new Date(lastSeenAt).toISOString();
  const body = messageBody(event, now, { displayId: id, name, lastSeenAt: seen });
  await queueMessage(tx, { event, displayId: id, body, now, dueAt: now + OFFLINE_GRACE_MS }, uuidv7);
}

/** Nobody is told of the return of a screen whose absence nobody was told of. */
export async function announceOnline(
  tx: Tx,
  display: { id: string; name: string },
  now: number,
): Promise<void> {
  if (await takeBackMessages(tx, display.id, 'display.offline')) return;
  const event = 'display.online' as const;
  const body = messageBody(event, now, { displayId: display.id, name: display.name });
  await queueMessage(tx, { event, displayId: display.id, body, now, dueAt: now }, uuidv7);
}
