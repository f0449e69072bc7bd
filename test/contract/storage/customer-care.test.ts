import { expect, it } from 'vitest';
import { USUAL_WISHES } from '../../../shared/model/own-choices.ts';
import { answerCounts, countAnswer } from '../../../signage-server/storage/answers.ts';
import {
  broughtByCode,
  broughtOf,
  claimBrought,
  deleteBroughtOf,
  deleteWaiting,
  insertBrought,
  takeGrant,
  waitingFiles,
} from '../../../signage-server/storage/brought.ts';
import { deleteHistory, insertCustomer } from '../../../signage-server/storage/customers.ts';
import {
  deleteFollow,
  followedOrders,
  insertFollow,
  openOrdersOf,
} from '../../../signage-server/storage/order-follows.ts';
import { putWishes, wishesOf } from '../../../signage-server/storage/own-choices.ts';
import { insertPickUp } from '../../../signage-server/storage/pick-ups.ts';
import { disownPurchases, purchasesOf } from '../../../signage-server/storage/purchases.ts';
import { onEveryStore } from '../../support/stores.ts';

const ANN = 'customer-ann';

function person(id: string) {
  return {
    brought_person: [
      {
        id,
        file_id: 'file',
        source: 'Card',
        reference_hash: `r-${id}`,
        code_hash: `c-${id}`,
        customer_id: null,
        told_at: 7,
      },
    ],
    brought_grant: [
      {
        brought_id: id,
        purpose: 'recommend-from-purchases' as const,
        agreed_at: 5,
        proof: 'form',
        taken_at: null,
      },
      { brought_id: id, purpose: 'offers-by-message' as const, agreed_at: 5, proof: 'form', taken_at: null },
    ],
    brought_fact: [
      {
        id: `f-${id}`,
        brought_id: id,
        purpose: 'recommend-from-purchases' as const,
        kind: 'bought' as const,
        product_id: 'tea',
        topic: null,
        at: 1_700_000_000_000,
      },
    ],
  };
}

onEveryStore('what is kept for people', (store) => {
  it('BRO-5 what was brought counts as bought from the moment it is taken over until it is withdrawn', async () => {
    const storage = await store.open();
    const { db } = storage;
    await storage.write((tx) => insertBrought(tx, person('one')));
    await storage.write((tx) => insertBrought(tx, person('two')));
    expect(await waitingFiles(db)).toEqual([{ id: 'file', source: 'Card', toldAt: 7, waiting: 2 }]);
    await storage.write((tx) => deleteWaiting(tx, ['r-two']));
    expect(await broughtByCode(db, 'c-two')).toBeUndefined();
    await storage.write((tx) => claimBrought(tx, 'one', ANN));
    expect(await broughtByCode(db, 'c-one')).toBeUndefined();
    expect(await purchasesOf(db, ANN)).toEqual([]);
    await storage.write((tx) => takeGrant(tx, 'one', 'recommend-from-purchases', 9));
    expect(await purchasesOf(db, ANN)).toMatchObject([{ productId: 'tea', at: 1_700_000_000_000 }]);
    await storage.write((tx) => deleteHistory(tx, ANN));
    await storage.write((tx) => disownPurchases(tx, ANN));
    expect(await purchasesOf(db, ANN)).toEqual([]);
    const left = await broughtOf(db, ANN);
    expect([left.brought_person.length, left.brought_grant.length, left.brought_fact.length]).toEqual([
      1, 1, 0,
    ]);
    expect(await storage.write((tx) => deleteBroughtOf(tx, ANN))).toBe(2);
  });

  it('ANS-2 counts add up, whoever counts first, and stand apart by question, group and week', async () => {
    const storage = await store.open();
    const what = { question: 'visit-felt', side: 'plain', week: 20_600, score: 4 } as const;
    await Promise.all([1, 2, 3].map(() => storage.write((tx) => countAnswer(tx, what))));
    await storage.write((tx) => countAnswer(tx, { ...what, week: 20_593, score: 4 }));
    await storage.write((tx) => countAnswer(tx, { ...what, side: 'switched' }));
    expect([...(await answerCounts(storage.db, what, 20_593))]).toEqual([[4, 4]]);
    expect([...(await answerCounts(storage.db, what, 20_600))]).toEqual([[4, 3]]);
  });

  it('ORD-6 an order is followed by whoever follows it, open until it is closed, and gone with the order', async () => {
    const storage = await store.open();
    const order = {
      number: '1',
      kind: 'delivery',
      items: '[]',
      made_at: 1,
      ticket: null,
      called_at: null,
      display_id: null,
      visit_id: null,
      taken_by: null,
    } as const;
    await storage.write(async (tx) => {
      await insertPickUp(tx, { ...order, id: 'a', code_hash: 'a', state: 'underway', closed_at: null });
      await insertPickUp(tx, { ...order, id: 'b', code_hash: 'b', state: 'closed', closed_at: 2 });
      for (const id of ['a', 'b'])
        await insertFollow(tx, { id: `f-${id}`, order_id: id, customer_id: ANN, visit_id: null, since: 3 });
    });
    const ann = { customer_id: ANN, visit_id: null };
    expect((await openOrdersOf(storage.db, ann)).map(({ id, steps }) => [id, steps])).toEqual([['a', '[]']]);
    expect(await openOrdersOf(storage.db, { customer_id: null, visit_id: ANN })).toEqual([]);
    await storage.write((tx) => tx.deleteFrom('pick_up').where('id', '=', 'b').execute());
    expect((await followedOrders(storage.db, ann)).map(({ id }) => id)).toEqual(['a']);
    expect(await storage.write((tx) => deleteFollow(tx, ann, 'a'))).toBe(true);
    expect(await storage.write((tx) => deleteFollow(tx, ann, 'a'))).toBe(false);
  });

  it('VIS-26 wishes of before there were brands have none', async () => {
    const storage = await store.open();
    const { brandsOff: _off, brandsFirst: _first, ...old } = USUAL_WISHES;
    const times = { created_at: 1, last_seen_at: 1, warned_at: null };
    await storage.write((tx) =>
      insertCustomer(tx, { id: ANN, token_hash: 'hash', language: 'en', ...times }),
    );
    await storage.write((tx) =>
      tx
        .insertInto('customer_wish')
        .values({ customer_id: ANN, wishes: JSON.stringify(old), updated_at: 1 })
        .execute(),
    );
    expect(await wishesOf(storage.db, ANN)).toEqual(USUAL_WISHES);
    await storage.write((tx) => putWishes(tx, ANN, { ...USUAL_WISHES, brandsFirst: ['Rivo'] }, 2));
    expect((await wishesOf(storage.db, ANN)).brandsFirst).toEqual(['Rivo']);
  });
});
