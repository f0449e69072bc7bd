import { expect, test } from 'vitest';
import { couponAccounts, couponEntry } from '../../../shared/ledger/coupon-accounts.ts';
import type { CouponDraft } from '../../../shared/model/coupon.ts';
import { couponCode } from '../../../signage-server/coupons/coupon-code.ts';
import { redeemCoupon, settleCoupons } from '../../../signage-server/coupons/redeem-coupon.ts';
import { takeCoupon } from '../../../signage-server/coupons/take-coupon.ts';
import { codesOf, type Holder, insertCoupon } from '../../../signage-server/storage/coupons.ts';
import { balances, insertEntry } from '../../../signage-server/storage/ledger.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const secret = 'a secret of the shop';
const draft: CouponDraft = {
  name: 'A loaf less',
  terms: '',
  saving: { kind: 'percent', percent: 10 },
  productId: null,
  from: NOW,
  until: NOW + 10 * HOUR,
  heldHours: 2,
  budget: 5,
  audience: 'everybody',
};
const holder = (name: string): Holder => ({ customer_id: name, visit_id: null });

async function issue(storage: Storage): Promise<void> {
  await storage.write(async (tx) => {
    await insertCoupon(tx, 'c', draft, NOW);
    const about = { id: 'issued', at: NOW, reference: 'c', count: draft.budget };
    await insertEntry(tx, couponEntry('c', 'issue', about));
  });
}

async function held(storage: Storage): Promise<Record<string, number>> {
  const accounts = couponAccounts('c');
  const sums = await balances(storage.db, Object.values(accounts));
  return Object.fromEntries(
    Object.entries(accounts).map(([name, account]) => [name, sums.get(account) ?? 0]),
  );
}

async function codeOf(storage: Storage, name: string): Promise<string> {
  const [row] = await codesOf(storage.db, holder(name));
  return couponCode(secret, row?.id ?? '');
}

const take = (storage: Storage, name: string, now = NOW) =>
  storage.write((tx) => takeCoupon(tx, 'c', holder(name), { secret, now }));

onEveryStore('coupons', (store) => {
  /** One process, or on PostgreSQL two that share a database. */
  const processes = async (): Promise<Storage[]> => {
    const first = await store.open();
    return store.kind === 'postgres' ? [first, await store.openAgain()] : [first];
  };
  const at = (storages: readonly Storage[], index: number): Storage =>
    storages[index % storages.length] as Storage;

  test('RWD-3 of fifty tills that redeem one code at the same moment exactly one wins, and the book says one', async () => {
    const storages = await processes();
    const first = at(storages, 0);
    await issue(first);
    await take(first, 'ada');
    const code = await codeOf(first, 'ada');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, till) =>
        at(storages, till).write((tx) => redeemCoupon(tx, { code, reference: `receipt-${till}` }, NOW + 1)),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.map((answer) => (answer.ok ? 'won' : answer.code)))).toEqual(
      new Set(['won', 'link-used']),
    );
    expect(await held(first)).toEqual({ shop: -5, budget: 4, out: 0, redeemed: 1, expired: 0 });
    // The till whose answer was lost asks again, and is not told that somebody cheated.
    const winner = answers.findIndex(({ ok }) => ok);
    const again = await first.write((tx) =>
      redeemCoupon(tx, { code, reference: `receipt-${winner}` }, NOW + HOUR),
    );
    expect(again).toEqual(answers[winner]);
    expect((await held(first))['redeemed']).toBe(1);
  });

  test('RWD-4 of thirty who take the last five coupons five have one, each has one, and taking again moves no end', async () => {
    const storages = await processes();
    const first = at(storages, 0);
    await issue(first);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => take(at(storages, n), `person-${n % 30}`)),
    );
    const rows = await first.db.selectFrom('coupon_code').select(['customer_id', 'expires_at']).execute();
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map(({ customer_id }) => customer_id)).size).toBe(5);
    expect(answers.filter(({ ok }) => !ok).every((answer) => !answer.ok && answer.code === 'conflict')).toBe(
      true,
    );
    expect(await held(first)).toEqual({ shop: -5, budget: 0, out: 5, redeemed: 0, expired: 0 });
    const [lucky] = rows;
    expect(await take(first, lucky?.customer_id ?? '', NOW + HOUR)).toMatchObject({ ok: true });
    const [kept] = await codesOf(first.db, holder(lucky?.customer_id ?? ''));
    expect(kept?.expires_at).toBe(NOW + 2 * HOUR);
  });

  test('RWD-5 a code runs out to the millisecond, is booked once as run out, and is not redeemed after that', async () => {
    const storages = await processes();
    const first = at(storages, 0);
    await issue(first);
    for (const name of ['ada', 'bob']) await take(first, name);
    const [ada, bob] = [await codeOf(first, 'ada'), await codeOf(first, 'bob')];
    const redeem = (code: string, now: number) =>
      first.write((tx) => redeemCoupon(tx, { code, reference: 'r' }, now));
    expect(await redeem(ada, NOW + 2 * HOUR - 1)).toMatchObject({ ok: true });
    expect(await redeem(bob, NOW + 2 * HOUR)).toMatchObject({ ok: false, code: 'code-expired' });
    const late = NOW + 2 * HOUR;
    await Promise.all([0, 1, 2, 3].map((n) => settleCoupons({ storage: at(storages, n), now: () => late })));
    expect(await held(first)).toEqual({ shop: -5, budget: 3, out: 0, redeemed: 1, expired: 1 });
    expect(await redeem(bob, late + 1)).toMatchObject({ ok: false, code: 'code-expired' });
    expect(await redeem('BBBBBBBBBBBB', late)).toMatchObject({ ok: false, code: 'code-unknown' });
    expect(await take(first, 'cay', NOW + 10 * HOUR)).toMatchObject({ ok: false, code: 'code-expired' });
    const entries = await first.db
      .selectFrom('ledger_posting')
      .select((eb) => ['entry_id', eb.fn.sum<number>('amount').as('sum')])
      .groupBy('entry_id')
      .execute();
    expect(entries.map(({ sum }) => Number(sum))).toEqual(entries.map(() => 0));
  });
});
