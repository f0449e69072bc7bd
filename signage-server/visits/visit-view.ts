import { z } from 'zod';
import type { Purposes } from '../../shared/consent/consent-ledger.ts';
import { revealing } from '../../shared/consent/revealing.ts';
import { forSurface, personal } from '../../shared/consent/surface.ts';
import { Id } from '../../shared/model/id.ts';
import {
  EndReason,
  KioskVisit,
  type ListItem,
  type PhoneVisit,
  type Suggestion,
} from '../../shared/model/visit.ts';
import { isOddBasket } from '../../shared/personalize/odd-basket.ts';
import { suggest } from '../../shared/personalize/suggest.ts';
import { learnedOf, pastProducts } from '../storage/customers.ts';
import { findDisplay } from '../storage/displays.ts';
import { findSales } from '../storage/learned-sales.ts';
import { listItems } from '../storage/list-items.ts';
import { correctionsOf, profilesOf, wishesOf } from '../storage/own-choices.ts';
import { privateItems } from '../storage/private-items.ts';
import { allProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitWaiting } from '../storage/visits.ts';
import { asksFirst } from './agree-camera.ts';
import { boughtBaskets, justBought, notLately } from './bought.ts';
import { visitNotice } from './consent-record.ts';
import { givenIn } from './given-purposes.ts';
import { keptFromOthers } from './kept-from-others.ts';

const Looks = z.array(Id);

/** Products opened in this visit, latest first. */
export function lookedAt(visit: VisitTable): string[] {
  return Looks.parse(JSON.parse(visit.looked_at));
}

/**
 * What the kiosk may show: no name, no pseudonym, nothing that is kept private, and of earlier visits only what was
 * switched on for its screen. What was bought is never there.
 */
export async function kioskView(db: Reader, visit: VisitTable, now: number): Promise<KioskVisit> {
  const given = await givenIn(db, visit, now);
  const hidden = await privateItems(db, visit.id);
  const list = (await listOf(db, visit)).filter(({ productId }) => !hidden.has(productId));
  const waiting = visit.state === 'active' && (await visitWaiting(db, visit.display_id, now)) !== undefined;
  const secrets = await keptFromOthers(db, visit, now);
  const drawn = { list, history: given['show-on-shared-screen'], bought: false, secrets, now };
  return {
    ...(await common(db, visit)),
    list,
    suggestions: forSurface(
      'kiosk-paired',
      (await suggestions(db, visit, given, drawn)).map((one) => personal(one.contentClass, one)),
      { switchedOn: drawn.history },
    ),
    ...(waiting && { waiting: true }),
  };
}

/** What the person's own phone shows. */
export async function phoneView(db: Reader, visit: VisitTable, now: number): Promise<PhoneVisit> {
  const given = await givenIn(db, visit, now);
  const [store, display] = [await readStore(db), await findDisplay(db, visit.display_id)];
  const list = await listOf(db, visit);
  const waiting = visit.state === 'active' && (await visitWaiting(db, visit.display_id, now)) !== undefined;
  return {
    ...(await common(db, visit)),
    list,
    suggestions: await suggestions(db, visit, given, { list, history: true, bought: true, now }),
    mode: visit.mode,
    storeName: store.name,
    displayName: display?.name ?? '',
    endReason: visit.end_reason === null ? null : EndReason.parse(visit.end_reason),
    purposes: given,
    shoppingFor: await shoppingFor(db, visit),
    privateItems: [...(await privateItems(db, visit.id))],
    odd: given['recommend-from-history'] && (await isOdd(db, visit, list)),
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

/** What suggestions for one surface may draw on beside what was opened in the visit. */
interface Drawn {
  list: readonly ListItem[];
  history: boolean;
  bought: boolean;
  /** What nobody else may be told of, nor of what would reveal it. */
  secrets?: ReadonlySet<string>;
  now: number;
}

async function suggestions(
  db: Reader,
  visit: VisitTable,
  given: Purposes,
  drawn: Drawn,
): Promise<Suggestion[]> {
  if (visit.state !== 'active') return [];
  const customerId = visit.mode === 'remember' ? visit.customer_id : null;
  const wished = customerId === null ? null : await wishesOf(db, customerId);
  const left = new Set(
    (customerId === null ? [] : await correctionsOf(db, customerId)).map(({ product_id }) => product_id),
  );
  const usesHistory = drawn.history && given['recommend-from-history'] && customerId !== null;
  // What somebody buys for themselves is no ground for what they look for on behalf of another.
  const usesBought =
    drawn.bought && given['recommend-from-purchases'] && customerId !== null && visit.profile_id === null;
  const bought = usesBought ? await boughtBaskets(db, customerId) : [];
  for (const id of justBought(bought, drawn.now)) left.add(id);
  const products = (await allProducts(db)).filter(
    ({ id, category }) => !left.has(id) && !wished?.topicsOff.includes(category),
  );
  return suggest({
    products,
    sales: await findSales(db),
    lookedAt: lookedAt(visit),
    listed: drawn.list.map((item) => item.productId),
    withheld: drawn.secrets && revealing(drawn.secrets, products),
    history: usesHistory
      ? await pastProducts(db, { customerId, profileId: visit.profile_id }, visit.started_at)
      : [],
    bought: notLately(bought, drawn.now),
  });
}
