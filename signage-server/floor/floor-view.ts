import { forSurface, personal } from '../../shared/consent/surface.ts';
import { whileFresh } from '../../shared/floor/fresh.ts';
import type { Floor, FloorPickUp, FloorRequest, FloorVisit } from '../../shared/model/floor.ts';
import { HelpTopic } from '../../shared/model/help-request.ts';
import { displayNames } from '../storage/displays.ts';
import type { HelpRequestTable, PickUpTable } from '../storage/floor-schema.ts';
import { openHelp } from '../storage/help-requests.ts';
import { listItems } from '../storage/list-items.ts';
import { pickUpQueue } from '../storage/pick-ups.ts';
import { privateItems } from '../storage/private-items.ts';
import { allProducts } from '../storage/products.ts';
import { runningShares } from '../storage/staff-looks.ts';
import type { Reader } from '../storage/transaction.ts';
import { visitById } from '../storage/visits.ts';
import { givenIn } from '../visits/given-purposes.ts';
import { isEscalated } from './help-view.ts';
import type { Seen } from './note-looks.ts';
import { itemsOf } from './pick-up-view.ts';

/** What one of the staff may see now, and what of it belongs to a visit and is put down there. */
export async function floorOf(
  db: Reader,
  userId: string,
  now: number,
): Promise<{ floor: Floor; seen: Seen[] }> {
  const [calls, shared, queue] = await Promise.all([openHelp(db), runningShares(db, now), pickUpQueue(db)]);
  const shares = [...shared, ...(await agreedShares(db, calls, shared, now))];
  const names = new Map((await displayNames(db)).map(({ id, name }) => [id, name]));
  const placeOf = (displayId: string | null) => names.get(displayId ?? '') ?? '';
  const sensitive = await sensitiveProducts(db);
  const greetings = new Map(shares.map((share) => [share.visit_id, share.greet_as]));
  const visits = await Promise.all(
    shares.map(async (share): Promise<FloorVisit> => {
      const list = await listItems(db, share.visit_id);
      // What is kept private is nobody's, the staff included (class L5).
      const hidden = await privateItems(db, share.visit_id);
      const told = list.filter(
        ({ productId, addedAt }) =>
          // A list that came along from an earlier visit is its person's own.
          addedAt >= share.started_at && !sensitive.has(productId) && !hidden.has(productId),
      );
      return {
        id: share.visit_id,
        place: placeOf(share.display_id),
        sharedAt: share.shared_at,
        greetAs: share.greet_as,
        list: whileFresh(told, share.last_active_at, now),
      };
    }),
  );
  const requests = calls.map(
    (row): FloorRequest => ({
      ...requestOf(row, sensitive, now),
      place: placeOf(row.display_id),
      taken: takenBy(row, userId),
      greetAs: (row.visit_id !== null && greetings.get(row.visit_id)) || null,
    }),
  );
  const pickUps = queue.map(
    (row): FloorPickUp => ({
      id: row.id,
      ticket: row.ticket ?? '',
      kind: row.kind,
      number: row.number,
      place: placeOf(row.display_id),
      calledAt: row.called_at ?? row.made_at,
      taken: takenBy(row, userId),
      items: itemsOf(row),
    }),
  );
  const seen: Seen[] = [
    ...calls.flatMap(({ visit_id: visitId, display_id: displayId }) =>
      visitId === null ? [] : [{ visitId, displayId, saw: 'call' as const }],
    ),
    ...shares.map(({ visit_id: visitId, display_id: displayId }) => ({
      visitId,
      displayId,
      saw: 'visit' as const,
    })),
  ];
  return { floor: { at: now, requests, visits, pickUps }, seen };
}

type Share = Awaited<ReturnType<typeof runningShares>>[number];

/** With the purpose `staff-see-requests` the list of a visit goes with each call made in it; never a name. */
async function agreedShares(
  db: Reader,
  calls: readonly HelpRequestTable[],
  shared: readonly Share[],
  now: number,
): Promise<Share[]> {
  const known = new Set(shared.map((share) => share.visit_id));
  const found = await Promise.all(
    calls.map(async ({ visit_id: visitId, asked_at: askedAt }): Promise<Share[]> => {
      if (visitId === null || known.has(visitId)) return [];
      known.add(visitId);
      const visit = await visitById(db, visitId);
      const runs = visit?.state === 'active' && visit.cap_at > now;
      if (!runs || !(await givenIn(db, visit, now))['staff-see-requests']) return [];
      const { display_id, started_at, last_active_at } = visit;
      const share = { visit_id: visitId, greet_as: null, shared_at: askedAt };
      return [{ ...share, display_id, started_at, last_active_at }];
    }),
  );
  return found.flat();
}

type Told = Omit<FloorRequest, 'place' | 'taken' | 'greetAs'>;

/** A call without what is too old to help, or is nobody's business: then only that somebody waits, and where. */
function requestOf(row: HelpRequestTable, sensitive: ReadonlySet<string>, now: number): Told {
  const { product_id: productId } = row;
  const [product = null] =
    productId === null || sensitive.has(productId)
      ? []
      : forSurface('staff', [personal('L2', productId)], { askedForHelp: true });
  return {
    id: row.id,
    askedAt: row.asked_at,
    waitingSince: row.waiting_since,
    promisedBy: row.promised_by,
    escalated: isEscalated(row, now),
    topic: whileFresh(HelpTopic.parse(row.topic), row.asked_at, now),
    productId: whileFresh(product, row.asked_at, now),
  };
}

/** Class L5: of health, intimacy and the like staff hear from the person, or not at all. */
async function sensitiveProducts(db: Reader): Promise<Set<string>> {
  return new Set((await allProducts(db)).filter(({ sensitive }) => sensitive).map(({ id }) => id));
}

function takenBy(row: HelpRequestTable | PickUpTable, userId: string): FloorRequest['taken'] {
  if (row.taken_by === null) return null;
  return row.taken_by === userId ? 'by-me' : 'by-another';
}
