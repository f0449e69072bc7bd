import { BasketRules, NO_REMINDER } from '../../shared/model/basket-rules.ts';
import type { Reader, Tx } from './transaction.ts';

export async function readBasketRules(db: Reader): Promise<BasketRules> {
  const row = await db.selectFrom('basket_rules').select('content').executeTakeFirst();
  return row ? BasketRules.parse(JSON.parse(row.content)) : NO_REMINDER;
}

export async function saveBasketRules(tx: Tx, storeId: string, rules: BasketRules): Promise<void> {
  const content = JSON.stringify(rules);
  await tx
    .insertInto('basket_rules')
    .values({ store_id: storeId, content })
    .onConflict((on) => on.column('store_id').doUpdateSet({ content }))
    .execute();
}

/** A list that its person has left alone. */
export interface IdleList {
  customer_id: string;
  visit_id: string;
  changed_at: number;
}

/** Lists of remembered people whose visit is over, that were last touched, or left, in this span of time. */
export async function idleLists(
  db: Reader,
  { from, until }: { from: number; until: number },
): Promise<IdleList[]> {
  const rows = await db
    .selectFrom('list_state')
    .innerJoin('visit', 'visit.id', 'list_state.visit_id')
    .select(['visit.customer_id', 'list_state.visit_id', 'list_state.changed_at'])
    .where('visit.customer_id', 'is not', null)
    .where('visit.state', '=', 'over')
    .where('list_state.changed_at', '>', from)
    .where('list_state.changed_at', '<=', until)
    .where('visit.ended_at', '<=', until)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('list_item')
          .select('list_item.product_id')
          .whereRef('list_item.visit_id', '=', 'list_state.visit_id'),
      ),
    )
    .orderBy('list_state.changed_at')
    .limit(500)
    .execute();
  return rows.flatMap(({ customer_id: id, ...row }) => (id === null ? [] : [{ ...row, customer_id: id }]));
}
