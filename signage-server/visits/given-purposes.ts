import { NOTHING_GIVEN, type Purposes, purposesNow } from '../../shared/consent/consent-ledger.ts';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import { consentEvents } from '../storage/consent-events.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';

/** What somebody allows at `now` (milliseconds since 1970): the one way to ask. Nobody, a guest, has allowed nothing. */
export async function givenTo(db: Reader, customerId: string | null, now: number): Promise<Purposes> {
  if (customerId === null) return NOTHING_GIVEN;
  return purposesNow(await consentEvents(db, customerId), VISIT_NOTICE.version, now);
}

/** The same for whoever is in a visit. Before they have chosen to go on as remembered it is nothing. */
export async function givenIn(db: Reader, visit: VisitTable, now: number): Promise<Purposes> {
  return visit.mode === 'remember' ? givenTo(db, visit.customer_id, now) : NOTHING_GIVEN;
}
