import type { Deps } from '../deps.ts';
import { deleteMessage, dueMessages, findMessage, toldSince, updateMessage } from '../storage/messages.ts';
import type { Tx } from '../storage/transaction.ts';
import { runningVisitsOf } from '../storage/visits.ts';
import { heldOnAll, passes } from './tell.ts';

const AT_ONCE = 200;
const WEEK_MS = 7 * 86_400_000;
/** How long a message waits that may not be told now, before it is asked again. */
const ASK_AGAIN_MS = 600_000;

/** Tells what is due and wanted: on the person's page, and for those who chose it by waking their phone. */
export async function tellDue(deps: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const { storage, now } = deps;
  for (const id of await dueMessages(storage.db, now(), AT_ONCE))
    await storage.write((tx) => tellOne(tx, id, deps));
}

async function tellOne(tx: Tx, id: string, { storage, now }: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const at = now();
  const message = await findMessage(tx, id);
  if (!message || message.told_at !== null) return;
  const { customer_id: customerId, kind, topic } = message;
  if (message.until_at <= at) return deleteMessage(tx, id);
  const sentAt = await toldSince(tx, customerId, at - WEEK_MS, id);
  const held = await heldOnAll(tx, { customerId, kind, topic }, sentAt, at);
  const reasons = [...held.values()];
  if (!reasons.includes(null)) {
    if (reasons.some(passes)) await updateMessage(tx, id, { due_at: at + ASK_AGAIN_MS });
    else await deleteMessage(tx, id);
    return;
  }
  await updateMessage(tx, id, { told_at: at, push_at: held.get('web-push') === null ? at : null });
  for (const { id: visitId, display_id: displayId } of await runningVisitsOf(tx, customerId))
    await storage.changes.ring(tx, { kind: 'visit', displayId, visitId });
}
