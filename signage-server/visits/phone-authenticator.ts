import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { PhonePrincipal } from '../http/principal.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { customerByToken } from '../storage/customers.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { lastVisitOf, visitByPhone } from '../storage/visits.ts';
import { readPhoneCookie } from './phone-cookies.ts';

/**
 * Who holds this phone: the visit it claimed, also after its end, or else the latest visit of the person who asked to
 * be remembered on it. `session-over` when there is neither.
 */
export async function authenticatePhone(db: Reader, headers: Headers): Promise<Result<PhonePrincipal>> {
  const claimed = await byVisitCookie(db, headers);
  // A pass begins a visit that this phone never claimed: of two the later one counts, unless the earlier still runs.
  const own = claimed && claimed.state !== 'over' ? undefined : await byOwnCookie(db, headers);
  const visit = own && (!claimed || own.started_at > claimed.started_at) ? own : claimed;
  if (!visit) return refuse('session-over', 'Scan the QR code on a screen to begin.');
  return done({
    kind: 'phone',
    visitId: visit.id,
    displayId: visit.display_id,
    customerId: visit.customer_id,
  });
}

async function byVisitCookie(db: Reader, headers: Headers): Promise<VisitTable | undefined> {
  const token = readPhoneCookie(headers, 'visit');
  return token ? visitByPhone(db, hashOfToken(token)) : undefined;
}

async function byOwnCookie(db: Reader, headers: Headers): Promise<VisitTable | undefined> {
  const token = readPhoneCookie(headers, 'me');
  const customer = token ? await customerByToken(db, hashOfToken(token)) : undefined;
  return customer ? lastVisitOf(db, customer.id) : undefined;
}
