import { EndReason, KioskVisit, type ListItem, type PhoneVisit } from '../../shared/model/visit.ts';
import { isOddBasket } from '../../shared/personalize/odd-basket.ts';
import type { TimedVisit } from '../../shared/protocol/timed-visit.ts';
import { ownOrders } from '../floor/follow-order.ts';
import { learnedOf } from '../storage/customers.ts';
import { findDisplay } from '../storage/displays.ts';
import { listItems } from '../storage/list-items.ts';
import { profilesOf } from '../storage/own-choices.ts';
import { privateItems } from '../storage/private-items.ts';
import { allProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { readVisitSetting } from '../storage/visit-setting.ts';
import { visitWaiting } from '../storage/visits.ts';
import { asksFirst } from './agree-camera.ts';
import { visitNotice } from './consent-record.ts';
import { givenIn } from './given-purposes.ts';
import { ideasOn } from './ideas.ts';

/**
 * What the kiosk may show: no name, no pseudonym, nothing that is kept private, and of earlier visits only what was
 * switched on for its screen. What was bought is never there.
 */
export async function kioskView(db: Reader, visit: VisitTable, now: number): Promise<TimedVisit> {
  const given = await givenIn(db, visit, now);
  const hidden = await privateItems(db, visit.id);
  const list = (await listOf(db, visit)).filter(({ productId }) => !hidden.has(productId));
  const waiting = visit.state === 'active' && (await visitWaiting(db, visit.display_id, now)) !== undefined;
  return {
    ...(await common(db, visit)),
    list,
    ...(await ideasOn('kiosk-paired', db, visit, { given, list, now })),
    ...(waiting && { waiting: true }),
  };
}

/** What the person's own phone shows. */
export async function phoneView(db: Reader, visit: VisitTable, now: number): Promise<PhoneVisit> {
  const given = await givenIn(db, visit, now);
  const [store, display] = [await readStore(db), await findDisplay(db, visit.display_id)];
  const list = await listOf(db, visit);
  const { suggestions } = await ideasOn('phone', db, visit, { given, list, now });
  const waiting = visit.state === 'active' && (await visitWaiting(db, visit.display_id, now)) !== undefined;
  return {
    ...(await common(db, visit)),
    list,
    suggestions,
    mode: visit.mode,
    storeName: store.name,
    displayName: display?.name ?? '',
    endReason: visit.end_reason === null ? null : EndReason.parse(visit.end_reason),
    purposes: given,
    shoppingFor: await shoppingFor(db, visit),
    orders: await openOrders(db, visit),
    privateItems: [...(await privateItems(db, visit.id))],
    odd: given['recommend-from-history'] && (await isOdd(db, visit, list)),
    minimumAge: (await readVisitSetting(db)).minimum_age,
    notice: visitNotice,
    ...(waiting && { waiting: true }),
  };
}

async function common(
  db: Reader,
  visit: VisitTable,
): Promise<Pick<KioskVisit, 'visitId' | 'state' | 'match' | 'startedAt' | 'capAt' | 'camera'>> {
  return {
    visitId: visit.id,
    state: visit.state,
    match: KioskVisit.shape.match.parse(JSON.parse(visit.match)),
    startedAt: visit.started_at,
    capAt: visit.cap_at,
    ...(visit.state === 'active' &&
      asksFirst(await readStore(db)) && { camera: visit.camera_agreed_at === null ? 'asked' : 'agreed' }),
  };
}

async function listOf(db: Reader, visit: VisitTable): Promise<ListItem[]> {
  return visit.state === 'active' || visit.state === 'over' ? listItems(db, visit.id) : [];
}

/** What its person waits for, as it is stored (D004); nothing before they have chosen how to go on. */
async function openOrders(db: Reader, visit: VisitTable): Promise<PhoneVisit['orders']> {
  if (visit.mode === null) return [];
  return (await ownOrders(db, visit)).filter(({ closedAt }) => closedAt === null);
}

async function shoppingFor(db: Reader, visit: VisitTable): Promise<PhoneVisit['shoppingFor']> {
  if (visit.customer_id === null || visit.profile_id === null) return null;
  return (await profilesOf(db, visit.customer_id)).find(({ id }) => id === visit.profile_id) ?? null;
}

/** Asked of the person alone, and only while they shop for themselves. */
async function isOdd(db: Reader, visit: VisitTable, list: readonly ListItem[]): Promise<boolean> {
  if (visit.state !== 'active' || visit.customer_id === null || visit.profile_id !== null) return false;
  const categories = new Map((await allProducts(db)).map(({ id, category }) => [id, category]));
  const listed = new Set(list.map(({ productId }) => productId));
  const known = (await learnedOf(db, visit.customer_id)).filter(
    ({ product_id, profile_id }) => profile_id === null && !listed.has(product_id),
  );
  return isOddBasket(
    [...listed].flatMap((id) => categories.get(id) ?? []),
    known.flatMap(({ product_id }) => categories.get(product_id) ?? []),
  );
}
