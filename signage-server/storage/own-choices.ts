import {
  type CorrectionKind,
  type SubProfile,
  USUAL_WISHES,
  Wishes,
} from '../../shared/model/own-choices.ts';
import type { Reader, Tx } from './transaction.ts';
import type { CustomerCorrectionTable } from './visit-schema.ts';

/** How somebody wants to be told of things; the usual until they say otherwise. */
export async function wishesOf(db: Reader, customerId: string): Promise<Wishes> {
  const row = await db
    .selectFrom('customer_wish')
    .select(['wishes'])
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row ? Wishes.parse(JSON.parse(row.wishes)) : USUAL_WISHES;
}

export async function putWishes(tx: Tx, customerId: string, wishes: Wishes, now: number): Promise<void> {
  const row = { wishes: JSON.stringify(wishes), updated_at: now };
  await tx
    .insertInto('customer_wish')
    .values({ customer_id: customerId, ...row })
    .onConflict((conflict) => conflict.column('customer_id').doUpdateSet(row))
    .execute();
}

/** What somebody has put right, latest first. */
export async function correctionsOf(db: Reader, customerId: string): Promise<CustomerCorrectionTable[]> {
  return db
    .selectFrom('customer_correction')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('at', 'desc')
    .orderBy('product_id')
    .execute();
}

export async function putCorrection(
  tx: Tx,
  customerId: string,
  { productId, kind }: { productId: string; kind: CorrectionKind },
  now: number,
): Promise<void> {
  await tx
    .insertInto('customer_correction')
    .values({ customer_id: customerId, product_id: productId, kind, at: now })
    .onConflict((conflict) => conflict.columns(['customer_id', 'product_id']).doUpdateSet({ kind, at: now }))
    .execute();
}

export async function deleteCorrection(tx: Tx, customerId: string, productId: string): Promise<void> {
  await tx
    .deleteFrom('customer_correction')
    .where('customer_id', '=', customerId)
    .where('product_id', '=', productId)
    .execute();
}

export async function profilesOf(db: Reader, customerId: string): Promise<SubProfile[]> {
  return db
    .selectFrom('sub_profile')
    .select(['id', 'kind', 'name'])
    .where('customer_id', '=', customerId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function insertProfile(
  tx: Tx,
  customerId: string,
  profile: SubProfile,
  now: number,
): Promise<void> {
  await tx
    .insertInto('sub_profile')
    .values({ ...profile, customer_id: customerId, created_at: now })
    .execute();
}

/** Removes a sub-profile and all that was kept for it. */
export async function deleteProfile(tx: Tx, customerId: string, profileId: string): Promise<void> {
  await tx
    .deleteFrom('sub_profile')
    .where('customer_id', '=', customerId)
    .where('id', '=', profileId)
    .execute();
  await tx
    .deleteFrom('customer_history')
    .where('customer_id', '=', customerId)
    .where('profile_id', '=', profileId)
    .execute();
  await tx
    .updateTable('visit')
    .set({ profile_id: null })
    .where('customer_id', '=', customerId)
    .where('profile_id', '=', profileId)
    .execute();
}
