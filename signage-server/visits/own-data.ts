import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ConsentEvent } from '../../shared/consent/consent-event.ts';
import { SharedList } from '../../shared/list/shared-list.ts';
import type { IdeaMemory } from '../../shared/personalize/idea-memory.ts';
import { OwnData, OwnTables } from '../../shared/protocol/own-data.ts';
import { lapsePoints } from '../points/pay-points.ts';
import { detachConsentEvents } from '../storage/consent-events.ts';
import { forgetHolder } from '../storage/coupons.ts';
import { deleteCustomer } from '../storage/customers.ts';
import { displayNames } from '../storage/displays.ts';
import { forgetFloor } from '../storage/floor-traces.ts';
import { deleteList, listItems } from '../storage/list-items.ts';
import { forgetAsks } from '../storage/own-asks.ts';
import { ownRows } from '../storage/own-rows.ts';
import { deletePrivate } from '../storage/private-items.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { endVisit } from './end-visit.ts';
import { ideaMemory } from './ideas.ts';
import { ownAskRows } from './own-ask-rows.ts';
import { ownBroughtRows } from './own-brought-rows.ts';
import { ownFloorRows } from './own-floor-rows.ts';
import { ownMessageRows } from './own-message-rows.ts';
import { ownRewardRows } from './own-reward-rows.ts';
import type { VisitDeps } from './visit-deps.ts';

const SECRET = '(secret of your phone)';

/** Everything held about whoever holds this phone, with names and dates for a person to read (Art. 15 and 20). */
export async function exportOwnData(db: Reader, visit: VisitTable, now: number): Promise<OwnData> {
  const [rows, products, displays] = await Promise.all([
    ownRows(db, visit),
    allProducts(db),
    displayNames(db),
  ]);
  const productNames = new Map(products.map(({ id, name }) => [id, name]));
  const screens = new Map(displays.map(({ id, name }) => [id, name]));
  const product = (id: string) => ({ product_id: id, product_name: productNames.get(id) ?? null });
  return OwnData.parse({
    exportedAt: now,
    exportedAtIso: iso(now),
    about: Object.fromEntries(
      Object.entries(OwnTables.shape).map(([name, table]) => [name, table.description ?? name]),
    ),
    tables: {
      customer: rows.customer.map((row) => ({
        ...row,
        token_hash: SECRET,
        created_at_iso: iso(row.created_at),
        last_seen_at_iso: iso(row.last_seen_at),
        warned_at_iso: row.warned_at === null ? null : iso(row.warned_at),
      })),
      visit: rows.visit.map((row) => ({
        ...row,
        phone_hash: SECRET,
        display_name: screens.get(row.display_id) ?? null,
        match: JSON.parse(row.match),
        started_at_iso: iso(row.started_at),
        cap_at_iso: iso(row.cap_at),
        last_active_at_iso: iso(row.last_active_at),
        ended_at_iso: row.ended_at === null ? null : iso(row.ended_at),
        camera_agreed_at_iso: row.camera_agreed_at === null ? null : iso(row.camera_agreed_at),
        looked_at: z.array(z.string()).parse(JSON.parse(row.looked_at)).map(product),
        ideas: namedIdeas(ideaMemory(row), product),
      })),
      list_item: rows.list_item.map((row) => ({
        ...row,
        ...product(row.product_id),
        added_at_iso: iso(row.added_at),
      })),
      list_state: rows.list_state.map(({ visit_id, content, changed_at }) => ({
        visit_id,
        changed_at,
        changed_at_iso: iso(changed_at),
        content: SharedList.parse(JSON.parse(content)),
      })),
      coupon_code: rows.coupon_code.map((row) => ({
        ...row,
        code_hash: SECRET,
        taken_at_iso: iso(row.taken_at),
        expires_at_iso: iso(row.expires_at),
        redeemed_at_iso: row.redeemed_at === null ? null : iso(row.redeemed_at),
        expired_at_iso: row.expired_at === null ? null : iso(row.expired_at),
      })),
      customer_history: rows.customer_history.map((row) => ({
        ...row,
        ...product(row.product_id),
        at_iso: iso(row.at),
      })),
      sub_profile: rows.sub_profile.map((row) => ({ ...row, created_at_iso: iso(row.created_at) })),
      customer_wish: rows.customer_wish.map((row) => ({
        ...row,
        wishes: JSON.parse(row.wishes),
        updated_at_iso: iso(row.updated_at),
      })),
      customer_correction: rows.customer_correction.map((row) => ({
        ...row,
        ...product(row.product_id),
        at_iso: iso(row.at),
      })),
      customer_pass: rows.customer_pass.map((row) => ({
        ...row,
        pass_key: SECRET,
        created_at_iso: iso(row.created_at),
      })),
      ...ownMessageRows(rows),
      ...ownBroughtRows(rows, productNames),
      ...ownRewardRows(rows, productNames),
      ...ownAskRows(rows, product),
      ...ownFloorRows(rows, { screens, products: productNames }),
      private_item: rows.private_item.map((row) => ({ ...row, ...product(row.product_id) })),
      purchase: rows.purchase.map((row) => ({
        ...row,
        ...product(row.product_id),
        bought_at_iso: iso(row.bought_at),
      })),
      consent_event: rows.consent_event.map((row) => {
        const record = ConsentEvent.parse(JSON.parse(row.record));
        const { validUntil } = record.event;
        return {
          ...row,
          at_iso: iso(row.at),
          valid_until_iso: validUntil === null ? null : iso(validUntil),
          record,
        };
      }),
    },
  });
}

type NamedProduct = (id: string) => { product_id: string; product_name: string | null };

function namedIdeas({ shown, settled, ...rules }: IdeaMemory, product: NamedProduct) {
  const times = Object.entries(shown).map(([id, times]) => ({ ...product(id), times }));
  return { shown: times, settled: settled.map(product), ...rules };
}

const iso = (at: number) => new Date(at).toISOString();

/** Deletes all of it and ends the visit (Art. 17). Of consents only the proof stays, under an id that leads nowhere. */
export async function eraseOwnData(tx: Tx, visit: VisitTable, deps: VisitDeps): Promise<number> {
  await endVisit(tx, visit, 'phone', deps);
  if (!visit.customer_id) {
    const items = await listItems(tx, visit.id);
    await deleteList(tx, visit.id);
    await deletePrivate(tx, visit.id);
    const coupons = await forgetHolder(tx, { customer_id: null, visit_id: visit.id });
    const asks = await forgetAsks(tx, { customer_id: null, visit_id: visit.id });
    return items.length + asks + coupons + (await forgetFloor(tx, [visit.id]));
  }
  await lapsePoints(tx, visit.customer_id, deps.now());
  await detachConsentEvents(tx, visit.customer_id, uuidv7);
  return deleteCustomer(tx, visit.customer_id);
}
