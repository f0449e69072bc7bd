import { uuidv7 } from 'uuidv7';
import { auditHash } from './audit-hash.ts';
import { takeDraftsTurn } from './store.ts';
import type { Tx } from './transaction.ts';

/** One thing that somebody did. `subject` is the id of what it was done to. */
export interface AuditEntry {
  at: number;
  /** Id of the person, or what did it by itself, such as `first-start`. */
  actor: string;
  action: string;
  subject: string;
  /** What a reader needs to understand it later, when names have changed. Never a secret. */
  detail?: Record<string, unknown>;
}

/**
 * Adds a row to the chain, in the transaction of what it tells about. Nothing else ever touches a row. The head of the
 * chain is locked until COMMIT, so that of two processes one waits for the other's hash; locks are taken in the same order as
 * by every change of the drafts.
 */
export async function insertAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { at, actor, action, subject, detail = {} } = entry;
  await takeDraftsTurn(tx);
  const head = await tx
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const row = { seq: head.seq, id: uuidv7(), at, actor, action, subject, detail: JSON.stringify(detail) };
  const hash = auditHash(head.hash, row);
  await tx
    .insertInto('audit')
    .values({ ...row, hash })
    .execute();
  await tx.updateTable('audit_head').set({ hash }).execute();
}
