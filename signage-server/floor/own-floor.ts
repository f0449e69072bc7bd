import type { OwnFloor } from '../../shared/protocol/help-endpoints.ts';
import { latestHelpOfVisit } from '../storage/help-requests.ts';
import { latestPickUpOfVisit } from '../storage/pick-ups.ts';
import { looksAt, shareOf } from '../storage/staff-looks.ts';
import type { Reader } from '../storage/transaction.ts';
import { helpView } from './help-view.ts';
import { ticketOf } from './pick-up-view.ts';
import { promiseNow } from './promise-now.ts';

/** What the person of a visit sees of the shop floor: their call, their share, their ticket, and who has looked. */
export async function ownFloor(db: Reader, visitId: string, now: number): Promise<OwnFloor> {
  const [help, share, looks, order] = await Promise.all([
    latestHelpOfVisit(db, visitId),
    shareOf(db, visitId),
    looksAt(db, visitId),
    latestPickUpOfVisit(db, visitId),
  ]);
  return {
    promisedMs: await promiseNow(db, now),
    help: help ? helpView(help, now) : null,
    share: share ? { greetAs: share.greet_as } : null,
    looks: looks.map(({ at, last_at: until, saw }) => ({ at, until, saw })),
    ticket: order ? await ticketOf(db, order) : null,
  };
}
