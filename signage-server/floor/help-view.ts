import { ESCALATES_AFTER_MS, type HelpRequest, HelpTopic } from '../../shared/model/help-request.ts';
import type { HelpRequestTable } from '../storage/floor-schema.ts';

/** A call as whoever made it sees it: that somebody comes, never who. */
export function helpView(row: HelpRequestTable, now: number): HelpRequest {
  return {
    id: row.id,
    topic: HelpTopic.parse(row.topic),
    productId: row.product_id,
    state: row.outcome ?? (row.taken_by === null ? 'waiting' : 'taken'),
    askedAt: row.asked_at,
    promisedBy: row.promised_by,
    escalated: isEscalated(row, now),
  };
}

/** Whether nobody has had it for two minutes. */
export function isEscalated(
  { taken_by: takenBy, ended_at: ended, waiting_since: since }: HelpRequestTable,
  now: number,
): boolean {
  return takenBy === null && ended === null && now - since >= ESCALATES_AFTER_MS;
}
