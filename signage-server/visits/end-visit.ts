import { uuidv7 } from 'uuidv7';
import { purposesNow } from '../../shared/consent/consent-ledger.ts';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import type { EndReason } from '../../shared/model/visit.ts';
import { countVisit } from '../answers/answer-question.ts';
import { addConsentEvent, consentEvents } from '../storage/consent-events.ts';
import { deleteList } from '../storage/list-items.ts';
import { deletePrivate } from '../storage/private-items.ts';
import { deleteShare } from '../storage/staff-looks.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { updateVisit, visitWaiting } from '../storage/visits.ts';
import { noteSeen } from './idea-figures.ts';
import type { VisitDeps } from './visit-deps.ts';
import { CHOOSING_CAP_MS } from './visit-times.ts';

/**
 * Ends a visit and leaves of it only what was agreed: the list stays with somebody who wanted it remembered, all
 * else is gone with this write. Ending twice changes nothing.
 */
export async function endVisit(tx: Tx, visit: VisitTable, reason: EndReason, deps: VisitDeps): Promise<void> {
  if (visit.state === 'over') return;
  const now = deps.now();
  await noteSeen(tx, visit, now);
  const events =
    visit.customer_id && visit.mode === 'remember' ? await consentEvents(tx, visit.customer_id) : [];
  const given = purposesNow(events, VISIT_NOTICE.version, now);
  if (!given['remember-list']) {
    await deleteList(tx, visit.id);
    await deletePrivate(tx, visit.id);
  }
  const shared = events.findLast((event) => event.purpose === 'show-on-shared-screen');
  if (given['show-on-shared-screen'] && shared) {
    const ended = {
      ...shared.event,
      at: now,
      validUntil: null,
      actor: 'system' as const,
      state: 'expired' as const,
    };
    await addConsentEvent(tx, { ...shared, recordId: uuidv7(), event: ended });
  }
  await deleteShare(tx, visit.id);
  const couldSee = visit.staff_could_see === 1 || given['staff-see-requests'];
  await countVisit(tx, visit, couldSee, now);
  const over = {
    state: 'over' as const,
    ended_at: now,
    end_reason: reason,
    looked_at: '[]',
    ideas: '{}',
    profile_id: null,
    staff_could_see: couldSee ? (1 as const) : (0 as const),
  };
  await updateVisit(tx, visit.id, over);
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  await deps.storage.changes.ring(tx, { kind: 'floor' });
  if (visit.state !== 'waiting') await letIn(tx, visit.display_id, deps);
}

/** A phone that waited for the screen has it now. */
async function letIn(tx: Tx, displayId: string, deps: VisitDeps): Promise<void> {
  const next = await visitWaiting(tx, displayId, deps.now());
  if (!next) return;
  await updateVisit(tx, next.id, { state: 'matching', cap_at: deps.now() + CHOOSING_CAP_MS });
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId, visitId: next.id });
}
