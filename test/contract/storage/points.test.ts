import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couponEntry } from '../../../shared/ledger/coupon-accounts.ts';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import type { CouponDraft } from '../../../shared/model/coupon.ts';
import { FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import { couponCode } from '../../../signage-server/coupons/coupon-code.ts';
import { redeemCoupon, settleCoupons } from '../../../signage-server/coupons/redeem-coupon.ts';
import { takeCoupon } from '../../../signage-server/coupons/take-coupon.ts';
import {
  earnByReviewing,
  earnBySpending,
  earnByVisiting,
  returnPoints,
} from '../../../signage-server/points/earn-points.ts';
import { lapsePoints, pointsHeld } from '../../../signage-server/points/pay-points.ts';
import { codesOf, type Holder, insertCoupon } from '../../../signage-server/storage/coupons.ts';
import { insertEntry } from '../../../signage-server/storage/ledger.ts';
import { deletePointsOf, openAccount, savePointsRules } from '../../../signage-server/storage/points.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const secret = 'a secret of the shop';
const holder = (name: string): Holder => ({ customer_id: name, visit_id: null });
const reward: CouponDraft = {
  name: 'A coffee',
  terms: '',
  saving: { kind: 'gift', choices: ['Coffee'] },
  productId: null,
  from: NOW,
  until: NOW + 100 * HOUR,
  heldHours: 2,
  budget: 100,
  audience: 'remembered',
  points: 40,
};

/** A shop that gives points, and who collects them. */
async function begin(storage: Storage, people: readonly string[]): Promise<void> {
  await storage.write(async (tx) => {
    const store = { id: 's', name: 'Shop', zone: 'Europe/London', language: 'en', currency: 'EUR' };
    const rest = { fillerPlaylistId: null, openingHours: null, downloads: FREE_DOWNLOADS, cameras: NO_CARE };
    await saveStore(tx, { ...store, ...rest, posture: { posture: 'P0' } }, NOW);
    await savePointsRules(tx, { spend: { everyMinor: 100, points: 1 }, visit: 5, review: 10 }, NOW);
    for (const name of people) await openAccount(tx, { id: `of-${name}`, customer_id: name, made_at: NOW });
    await insertCoupon(tx, 'coffee', reward, NOW);
    const about = { id: 'issued', at: NOW, reference: 'coffee', count: reward.budget };
    await insertEntry(tx, couponEntry('coffee', 'issue', about));
  });
}

const spend = (storage: Storage, who: string, receipt: string, paidMinor: number) =>
  storage.write((tx) => earnBySpending(tx, who, { name: receipt, paidMinor, at: NOW }));
const take = (storage: Storage, who: string, now = NOW) =>
  storage.write((tx) => takeCoupon(tx, 'coffee', holder(who), { secret, now }));
const heldBy = (storage: Storage, who: string) => pointsHeld(storage.db, `of-${who}`);

/** Every entry of the book adds up to nothing, and with them all accounts. */
async function expectBalanced(storage: Storage): Promise<void> {
  const entries = await storage.db
    .selectFrom('ledger_posting')
    .select((eb) => ['entry_id', eb.fn.sum<number>('amount').as('sum'), eb.fn.countAll<number>().as('sides')])
    .groupBy('entry_id')
    .execute();
  expect(entries.map(({ sum, sides }) => [Number(sum), Number(sides)])).toEqual(entries.map(() => [0, 2]));
}

onEveryStore('points', (store) => {
  /** One process, or on PostgreSQL two that share a database. */
  const processes = async (): Promise<[Storage, Storage]> => {
    const first = await store.open();
    return [first, store.kind === 'postgres' ? await store.openAgain() : first];
  };

  test('PTS-4 a receipt that thirty tills tell at the same moment earns its points once, a day of visits once, a review once', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first, ['ada']);
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => spend(storages[n % 2] as Storage, 'ada', 'receipt', 5099)),
    );
    expect(await heldBy(first, 'ada')).toBe(50);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (storages[n % 2] as Storage).write(async (tx) => {
          await earnByVisiting(tx, 'ada', NOW + n);
          await earnByReviewing(tx, 'ada', 'pasta', NOW + n);
        }),
      ),
    );
    expect(await heldBy(first, 'ada')).toBe(65);
    // Another day, another product.
    await first.write(async (tx) => {
      await earnByVisiting(tx, 'ada', NOW + 24 * HOUR);
      await earnByReviewing(tx, 'ada', 'sauce', NOW);
    });
    expect(await heldBy(first, 'ada')).toBe(80);
    // Who does not collect earns nothing.
    await spend(first, 'bob', 'other', 5000);
    expect(await first.db.selectFrom('points_receipt').selectAll().execute()).toHaveLength(1);
    await expectBalanced(first);
  });

  test('PTS-5 of forty phones that pay with the same points at the same moment one gets what they are enough for', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first, ['ada', 'bob']);
    await spend(first, 'ada', 'receipt', 7900);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => take(storages[n % 2] as Storage, 'ada', NOW + n)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await heldBy(first, 'ada')).toBe(39);
    expect(await codesOf(first.db, holder('ada'))).toHaveLength(1);
    expect(await take(first, 'bob')).toMatchObject({ ok: false, code: 'conflict' });
    expect(await take(first, 'cay')).toMatchObject({ ok: false, code: 'precondition-missing' });
    const guest = await first.write((tx) =>
      takeCoupon(tx, 'coffee', { customer_id: null, visit_id: 'v' }, { secret, now: NOW }),
    );
    expect(guest.ok).toBe(false);
    await expectBalanced(first);

    // Used, it can be had again, and two who try at once with points for one get one.
    const [row] = await codesOf(first.db, holder('ada'));
    const code = couponCode(secret, row?.id ?? '');
    const redeemed = await first.write((tx) => redeemCoupon(tx, { code, reference: 'r' }, NOW + 100));
    expect(redeemed).toMatchObject({ ok: true, value: { saving: { kind: 'gift', number: 1 } } });
    expect(await take(first, 'ada', NOW + 200)).toMatchObject({ ok: false, code: 'conflict' });
    await spend(first, 'ada', 'receipt-2', 100);
    await Promise.all([0, 1].map((n) => take(storages[n] as Storage, 'ada', NOW + 300)));
    expect(await heldBy(first, 'ada')).toBe(0);
    await expectBalanced(first);
  });

  test('PTS-6 what runs out unused gives its points back once', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first, ['ada']);
    await spend(first, 'ada', 'receipt', 4000);
    await take(first, 'ada');
    expect(await heldBy(first, 'ada')).toBe(0);
    const late = NOW + 2 * HOUR;
    await Promise.all(
      [0, 1, 0, 1].map((n) => settleCoupons({ storage: storages[n] as Storage, now: () => late })),
    );
    expect(await heldBy(first, 'ada')).toBe(40);
    expect(await take(first, 'ada', late + 1)).toMatchObject({ ok: true });
    await expectBalanced(first);
  });

  test('PTS-7 what is brought back takes its points back by the rule of then, told in any order and any number of times', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first, ['ada', 'bob']);
    await spend(first, 'ada', 'receipt', 5050);
    await first.write((tx) =>
      savePointsRules(tx, { spend: { everyMinor: 1, points: 9 }, visit: null, review: null }, NOW),
    );
    const back = (paidBackMinor: number | null, n = 0) =>
      (storages[n % 2] as Storage).write((tx) => returnPoints(tx, 'receipt', paidBackMinor, NOW + 1));
    expect(await back(50)).toBe(true);
    expect(await heldBy(first, 'ada')).toBe(50);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => back(1050, n)));
    expect(answers.filter((changed) => changed)).toHaveLength(1);
    expect(await heldBy(first, 'ada')).toBe(40);
    // An older word that comes late changes nothing.
    expect(await back(51)).toBe(false);
    await take(first, 'ada');
    expect(await back(null)).toBe(true);
    expect(await back(null)).toBe(false);
    // What was used is owed, and shown as such.
    expect(await heldBy(first, 'ada')).toBe(-40);
    expect(await first.write((tx) => returnPoints(tx, 'never told', null, NOW))).toBe(false);
    await expectBalanced(first);
    // Closing an account that owes balances, too.
    await first.write(async (tx) => {
      await lapsePoints(tx, 'ada', NOW);
      await deletePointsOf(tx, 'ada');
    });
    await expectBalanced(first);
    const rows = await first.db.selectFrom('ledger_entry').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('"ada"');
  });
});

test('PTS-1 PTS-8 whatever people do in whatever order, the stored book balances and nobody pays with what they do not have', async () => {
  const { openSqlite } = await import('../../../signage-server/storage/sqlite/open.ts');
  const { mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-points-'));
  let run = 0;
  const act = fc.record({
    what: fc.constantFrom('spend', 'return', 'take', 'settle', 'visit', 'lapse'),
    who: fc.constantFrom('ada', 'bob'),
    number: fc.integer({ min: 0, max: 3 }),
    minor: fc.integer({ min: 1, max: 9000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      run += 1;
      const options = { now: NOW, onError: (error: unknown) => console.error(error) };
      const storage = await openSqlite(join(folder, `${run}.db`), options);
      await begin(storage, ['ada', 'bob']);
      let now = NOW;
      for (const { what, who, number, minor } of acts) {
        now += HOUR;
        const before = await heldBy(storage, who);
        if (what === 'spend') await spend(storage, who, `receipt-${number}`, minor);
        if (what === 'return') await storage.write((tx) => returnPoints(tx, `receipt-${number}`, minor, now));
        if (what === 'visit') await storage.write((tx) => earnByVisiting(tx, who, now));
        if (what === 'settle') await settleCoupons({ storage, now: () => now });
        if (what === 'lapse') await storage.write((tx) => lapsePoints(tx, who, now));
        if (what === 'take') {
          await take(storage, who, now);
          const after = await heldBy(storage, who);
          if (after < before) expect(after).toBeGreaterThanOrEqual(0);
        }
      }
      await expectBalanced(storage);
      await storage.close();
    }),
    { numRuns: 12 },
  );
  await rm(folder, { recursive: true, force: true });
}, 120_000);
