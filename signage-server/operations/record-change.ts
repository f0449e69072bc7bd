import { done, type Result } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { insertAudit } from '../storage/audit.ts';
import type { Change } from '../storage/change-feed.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';

/** A change that has been made: what to answer, what it was made to, and whom to tell. */
export interface Made<T> {
  value: T;
  /** Id of what changed, for the audit. */
  subject: string;
  detail?: Record<string, unknown>;
  /** Rung after COMMIT. Without it: that the drafts changed. */
  rings?: readonly Change[];
}

/**
 * The one way in which a person changes the shop: the change, its row in the audit and its doorbells are one
 * transaction, and changes take turns, so that a reference that was checked still holds. `work` returns a refusal
 * before it writes, and may run twice (see Storage.write).
 */
export async function recordChange<T>(
  deps: Pick<Deps, 'storage' | 'now'>,
  person: Pick<PersonPrincipal, 'userId' | 'apiKey'>,
  action: string,
  work: (tx: Tx, now: number) => Promise<Result<Made<T>>>,
): Promise<Result<T>> {
  const { storage } = deps;
  const now = deps.now();
  return await storage.write(async (tx) => {
    await takeDraftsTurn(tx);
    const made = await work(tx, now);
    if (!made.ok) return made;
    const { value, subject, detail, rings = [{ kind: 'content' }] } = made.value;
    const told = person.apiKey === undefined ? detail : { ...detail, apiKey: person.apiKey };
    await insertAudit(tx, { at: now, actor: person.userId, action, subject, detail: told });
    for (const change of rings) await storage.changes.ring(tx, change);
    return done(value);
  });
}
