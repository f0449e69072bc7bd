import { uuidv7 } from 'uuidv7';
import type { CorrectionKind, OwnChoices, ProfileKind, Wishes } from '../../shared/model/own-choices.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { consentEvents } from '../storage/consent-events.ts';
import { deleteHistoryOf, findCustomer, learnedOf } from '../storage/customers.ts';
import {
  correctionsOf,
  deleteCorrection,
  deleteProfile,
  insertProfile,
  profilesOf,
  putCorrection,
  putWishes,
  wishesOf,
} from '../storage/own-choices.ts';
import { setPrivate } from '../storage/private-items.ts';
import { allProducts, hasProduct } from '../storage/products.ts';
import { disownPurchases, purchasesOf } from '../storage/purchases.ts';
import { deletePushAddress } from '../storage/push-addresses.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { updateVisit } from '../storage/visits.ts';
import { rhythmOf } from './rhythm.ts';
import type { VisitDeps } from './visit-deps.ts';
import { REMEMBERED_MS } from './visit-times.ts';

const MOST_PROFILES = 8;
const MOST_BRANDS = 60;

/** All that a remembered person sees and sets about themselves. */
export async function ownChoices(db: Reader, customerId: string, now: number): Promise<OwnChoices> {
  const products = await allProducts(db);
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ productId: id, productName: names.get(id) ?? null });
  const bought = new Set((await purchasesOf(db, customerId)).map(({ productId }) => productId));
  const customer = await findCustomer(db, customerId);
  return {
    wishes: await wishesOf(db, customerId),
    topics: [...new Set(products.map(({ category }) => category))].sort(),
    brands: brandsOf(products),
    profiles: await profilesOf(db, customerId),
    learned: [
      ...[...bought].map((id) => ({ ...named(id), from: 'purchase' as const, profileId: null })),
      ...(await learnedOf(db, customerId)).map(({ product_id, profile_id }) => ({
        ...named(product_id),
        from: 'visit' as const,
        profileId: profile_id,
      })),
    ],
    corrections: (await correctionsOf(db, customerId)).map(({ product_id, kind }) => ({
      ...named(product_id),
      kind,
    })),
    rhythm: await rhythmOf(db, customerId, now),
    forgottenAt: customer && customer.warned_at !== null ? customer.last_seen_at + REMEMBERED_MS : null,
    receipts: (await consentEvents(db, customerId)).reverse(),
  };
}

/** Brands to choose from: those of which there is most, and no more than anybody reads. */
function brandsOf(products: readonly { brand: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { brand } of products) if (brand !== '') counts.set(brand, (counts.get(brand) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_BRANDS)
    .map(([brand]) => brand);
}

export async function setWishes(
  tx: Tx,
  customerId: string,
  wishes: Wishes,
  now: number,
): Promise<Result<undefined>> {
  await putWishes(tx, customerId, wishes, now);
  if (!wishes.channels.includes('web-push')) await deletePushAddress(tx, customerId);
  return done(undefined);
}

/** Adds somebody to shop for. Refusals: `too-large` from the ninth on. */
export async function addProfile(
  tx: Tx,
  customerId: string,
  profile: { kind: ProfileKind; name: string },
  now: number,
): Promise<Result<undefined>> {
  if ((await profilesOf(tx, customerId)).length >= MOST_PROFILES)
    return refuse('too-large', 'Eight is the most. Remove one first.');
  await insertProfile(tx, customerId, { ...profile, id: uuidv7() }, now);
  return done(undefined);
}

export async function removeProfile(
  tx: Tx,
  customerId: string,
  profileId: string,
): Promise<Result<undefined>> {
  await deleteProfile(tx, customerId, profileId);
  return done(undefined);
}

/** Says for whom the visit is. Refusals: `precondition-missing` for a guest, `not-found`. */
export async function shopFor(
  tx: Tx,
  visit: VisitTable,
  profileId: string | null,
  deps: VisitDeps,
): Promise<Result<undefined>> {
  const { customer_id: customerId } = visit;
  if (customerId === null || visit.mode !== 'remember')
    return refuse('precondition-missing', 'You are here as a guest: nothing is kept for anybody.');
  const known = (await profilesOf(tx, customerId)).some(({ id }) => id === profileId);
  if (profileId !== null && !known) return refuse('not-found', 'There is nobody like that on your page.');
  await updateVisit(tx, visit.id, { profile_id: profileId });
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}

/** What was kept about the product is deleted at once; nothing more is learned of it where it is not to be used. */
export async function correct(
  tx: Tx,
  customerId: string,
  correction: { productId: string; kind: CorrectionKind },
  now: number,
): Promise<Result<undefined>> {
  if (!(await hasProduct(tx, correction.productId)))
    return refuse('not-found', 'This shop has no such product.');
  await putCorrection(tx, customerId, correction, now);
  await deleteHistoryOf(tx, customerId, correction.productId);
  await disownPurchases(tx, customerId, correction.productId);
  return done(undefined);
}

export async function takeBackCorrection(
  tx: Tx,
  customerId: string,
  productId: string,
): Promise<Result<undefined>> {
  await deleteCorrection(tx, customerId, productId);
  return done(undefined);
}

/** Keeps a product off every screen but the phone. A guest may, too: a surprise needs no account. */
export async function keepPrivate(
  tx: Tx,
  visit: VisitTable,
  choice: { productId: string; private: boolean },
  deps: VisitDeps,
): Promise<Result<undefined>> {
  await setPrivate(tx, visit.id, choice.productId, choice.private);
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}
