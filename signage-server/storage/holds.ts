import { HoldRules, USUAL_HOLD_RULES } from '../../shared/model/hold.ts';
import type { Holder } from './coupons.ts';
import type { PickUpTable } from './floor-schema.ts';
import type { HoldItemTable, HoldTable } from './hold-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** A hold with what its order says of it. */
export type HoldRow = HoldTable & Pick<PickUpTable, 'number' | 'state'>;

export async function readHoldRules(db: Reader): Promise<HoldRules> {
  const row = await db.selectFrom('hold_rules').select('content').executeTakeFirst();
  return row ? HoldRules.parse(JSON.parse(row.content)) : USUAL_HOLD_RULES;
}

export async function saveHoldRules(tx: Tx, storeId: string, rules: HoldRules): Promise<void> {
  const content = JSON.stringify(rules);
  await tx
    .insertInto('hold_rules')
    .values({ store_id: storeId, content })
    .onConflict((on) => on.column('store_id').doUpdateSet({ content }))
    .execute();
}

export async function insertHold(tx: Tx, hold: HoldTable, items: readonly HoldItemTable[]): Promise<void> {
  await tx.insertInto('hold').values(hold).execute();
  await tx.insertInto('hold_item').values(items).execute();
}

const whole = (db: Reader) =>
  db
    .selectFrom('hold')
    .innerJoin('pick_up', 'pick_up.id', 'hold.id')
    .selectAll('hold')
    .select(['pick_up.number', 'pick_up.state']);

export async function holdById(db: Reader, id: string): Promise<HoldRow | undefined> {
  return await whole(db).where('hold.id', '=', id).executeTakeFirst();
}

export async function holdByCode(db: Reader, codeHash: string): Promise<HoldRow | undefined> {
  return await whole(db).where('pick_up.code_hash', '=', codeHash).executeTakeFirst();
}

/** What somebody holds or held, the latest first. */
export async function holdsOf(db: Reader, holder: Holder): Promise<HoldRow[]> {
  const rows = whole(db).orderBy('hold.made_at', 'desc').orderBy('hold.id').limit(50);
  return await (holder.customer_id === null
    ? rows.where('hold.visit_id', '=', holder.visit_id)
    : rows.where('hold.customer_id', '=', holder.customer_id)
  ).execute();
}

/** Whatever has not ended, soonest over first. */
export async function openHolds(db: Reader): Promise<HoldRow[]> {
  return await whole(db)
    .where('hold.ended_at', 'is', null)
    .orderBy('hold.expires_at')
    .orderBy('hold.id')
    .execute();
}

export async function itemsOfHolds(db: Reader, ids: readonly string[]): Promise<HoldItemTable[]> {
  if (ids.length === 0) return [];
  return await db.selectFrom('hold_item').selectAll().where('hold_id', 'in', ids).execute();
}

/** Ends a hold; false when that has happened already. */
export async function endHold(
  tx: Tx,
  id: string,
  end: Pick<HoldTable, 'ended_at' | 'outcome'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('hold')
    .set(end)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function notePutAside(tx: Tx, id: string, now: number): Promise<void> {
  await tx.updateTable('hold').set({ put_aside_at: now }).where('id', '=', id).execute();
}

/** The label that was given last. */
export async function latestLabel(db: Reader): Promise<string | null> {
  const row = await whole(db).orderBy('hold.made_at', 'desc').orderBy('hold.id', 'desc').executeTakeFirst();
  return row?.number ?? null;
}

/** So many of a product that others cannot have; `endedAt` where it was handed over. */
export interface HeldStock {
  product_id: string;
  quantity: number;
  /** Null while it is held. */
  ended_at: number | null;
}

/**
 * What is taken from the shelf: held and not over by the clock or because its person has come, and what was handed over
 * lately, which a count of the stock before that does not know of.
 */
export async function heldStock(
  db: Reader,
  { now, handedSince }: { now: number; handedSince: number },
): Promise<HeldStock[]> {
  return await db
    .selectFrom('hold')
    .innerJoin('hold_item', 'hold_item.hold_id', 'hold.id')
    .innerJoin('pick_up', 'pick_up.id', 'hold.id')
    .select(['hold_item.product_id', 'hold_item.from_stock as quantity', 'hold.ended_at'])
    .where('hold_item.from_stock', '>', 0)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('hold.ended_at', 'is', null),
          eb.or([eb('hold.expires_at', '>', now), eb('pick_up.state', '!=', 'ready')]),
        ]),
        eb.and([eb('hold.outcome', '=', 'handed'), eb('hold.ended_at', '>', handedSince)]),
      ]),
    )
    .execute();
}

/** How many are to be picked up in each slot, by its start. */
export async function slotCounts(db: Reader): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('hold')
    .select((eb) => ['slot_from', eb.fn.countAll<number>().as('count')])
    .where('slot_from', 'is not', null)
    .where('ended_at', 'is', null)
    .groupBy('slot_from')
    .execute();
  return new Map(rows.map(({ slot_from, count }) => [Number(slot_from), Number(count)]));
}
