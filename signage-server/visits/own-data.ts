import { uuidv7 } from 'uuidv7';
import { detachConsentEvents } from '../storage/consent-events.ts';
import { deleteCustomer, rowsOf } from '../storage/customers.ts';
import { deleteList, listItems } from '../storage/list-items.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { endVisit } from './end-visit.ts';
import type { VisitDeps } from './visit-deps.ts';

type Tables = Record<string, Record<string, unknown>[]>;

/** Everything held about whoever holds this phone, table by table (GDPR Art. 15 and 20). */
export async function exportOwnData(db: Reader, visit: VisitTable): Promise<Tables> {
  if (visit.customer_id) return rowsOf(db, visit.customer_id);
  const { phone_hash, ...row } = visit;
  return {
    visit: [{ ...row, phone_hash: '(secret of your phone)' }],
    list_item: await listItems(db, visit.id),
  };
}

/** Deletes all of it and ends the visit (Art. 17). Of consents only the proof stays, under an id that leads nowhere. */
export async function eraseOwnData(tx: Tx, visit: VisitTable, deps: VisitDeps): Promise<number> {
  await endVisit(tx, visit, 'phone', deps);
  if (!visit.customer_id) {
    const items = await listItems(tx, visit.id);
    await deleteList(tx, visit.id);
    return items.length;
  }
  await detachConsentEvents(tx, visit.customer_id, uuidv7);
  return deleteCustomer(tx, visit.customer_id);
}
