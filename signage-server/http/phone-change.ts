import type { PhoneVisit } from '../../shared/model/visit.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitById } from '../storage/visits.ts';
import { phoneView } from '../visits/visit-view.ts';
import type { PhonePrincipal } from './principal.ts';

/** A change that a phone wants: of a visit that runs, or of any that it had. */
export type PhoneChange = <T>(
  phone: PhonePrincipal,
  needs: 'running' | 'any',
  work: (tx: Tx, visit: VisitTable) => Promise<Result<T>>,
) => Promise<Result<{ visit: PhoneVisit; value: T }>>;

/** Runs a change of the phone's visit and answers with the visit as it is then. */
export function phoneChange({ storage, now }: Deps): PhoneChange {
  return async (phone, needs, work) => {
    const result = await storage.write(async (tx) => {
      const visit = await visitById(tx, phone.visitId);
      const over = !visit || visit.state === 'over' || visit.cap_at <= now();
      return !visit || (needs === 'running' && over) ? refuse('session-over') : work(tx, visit);
    });
    if (!result.ok) return result;
    const visit = await visitById(storage.db, phone.visitId);
    if (!visit) return refuse('session-over');
    return done({ visit: await phoneView(storage.db, visit, now()), value: result.value });
  };
}

/** The answer of most of them: the visit alone. */
export function justVisit<T>(result: Result<{ visit: PhoneVisit; value: T }>): Result<{ visit: PhoneVisit }> {
  return result.ok ? done({ visit: result.value.visit }) : result;
}
