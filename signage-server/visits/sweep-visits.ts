import { uuidv7 } from 'uuidv7';
import { detachConsentEvents } from '../storage/consent-events.ts';
import { deleteCustomer, inactiveCustomers } from '../storage/customers.ts';
import { deleteGuestVisitsBefore, overdueVisits } from '../storage/visits.ts';
import { endVisit } from './end-visit.ts';
import type { VisitDeps } from './visit-deps.ts';
import { OVER_KEPT_MS, REMEMBERED_MS } from './visit-times.ts';

/** Ends what is overdue even if its kiosk has lost power, and forgets whom nobody has seen for thirteen months. */
export async function sweepVisits(deps: VisitDeps): Promise<void> {
  const now = deps.now();
  const overdue = await overdueVisits(deps.storage.db, now);
  const forgotten = await inactiveCustomers(deps.storage.db, now - REMEMBERED_MS);
  if (overdue.length > 0) {
    await deps.storage.write(async (tx) => {
      for (const visit of overdue) await endVisit(tx, visit, 'cap', deps);
    });
  }
  for (const customerId of forgotten) {
    await deps.storage.write(async (tx) => {
      await detachConsentEvents(tx, customerId, uuidv7);
      await deleteCustomer(tx, customerId);
    });
  }
  await deps.storage.write((tx) => deleteGuestVisitsBefore(tx, now - OVER_KEPT_MS));
}
