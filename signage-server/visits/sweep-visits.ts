import { uuidv7 } from 'uuidv7';
import { lapsePoints } from '../points/pay-points.ts';
import { detachConsentEvents } from '../storage/consent-events.ts';
import { deleteCustomer, inactiveCustomers, warnInactive } from '../storage/customers.ts';
import { deleteGuestVisitsBefore, overdueVisits } from '../storage/visits.ts';
import { endVisit } from './end-visit.ts';
import type { VisitDeps } from './visit-deps.ts';
import { OVER_KEPT_MS, REMEMBERED_MS, WARNED_BEFORE_MS } from './visit-times.ts';

/** Ends visits whose time is over, even if their kiosk has lost power. Called every few seconds. */
export async function endOverdueVisits(deps: VisitDeps): Promise<void> {
  const overdue = await overdueVisits(deps.storage.db, deps.now());
  if (overdue.length === 0) return;
  await deps.storage.write(async (tx) => {
    for (const visit of overdue)
      await endVisit(tx, visit, visit.state === 'waiting' ? 'refused' : 'cap', deps);
  });
}

/**
 * Forgets whom nobody has seen for thirteen months and whose page has said so for thirty days, and the empty rows of
 * guests. Called every hour.
 */
export async function forgetOldVisits(deps: VisitDeps): Promise<void> {
  const now = deps.now();
  await deps.storage.write((tx) => warnInactive(tx, now - REMEMBERED_MS + WARNED_BEFORE_MS, now));
  const gone = await inactiveCustomers(deps.storage.db, now - REMEMBERED_MS, now - WARNED_BEFORE_MS);
  for (const customerId of gone) {
    await deps.storage.write(async (tx) => {
      await lapsePoints(tx, customerId, now);
      await detachConsentEvents(tx, customerId, uuidv7);
      await deleteCustomer(tx, customerId);
    });
  }
  await deps.storage.write((tx) => deleteGuestVisitsBefore(tx, now - OVER_KEPT_MS));
}
