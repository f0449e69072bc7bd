import { uuidv7 } from 'uuidv7';
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

/** Rows are added in the transaction of what they tell about, and by nothing else touched. */
export async function insertAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { at, actor, action, subject, detail = {} } = entry;
  await tx
    .insertInto('audit')
    .values({ id: uuidv7(), at, actor, action, subject, detail: JSON.stringify(detail) })
    .execute();
}
