import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couponAccounts, couponEntry } from '../../../shared/ledger/coupon-accounts.ts';
import {
  balanceOf,
  type CouponHappening,
  entryOf,
  moved,
  UnbalancedEntry,
} from '../../../shared/ledger/entry.ts';
import { heldUntil, isOpen, timeLeft } from '../../../shared/ledger/offer-window.ts';

const kinds: CouponHappening[] = ['issue', 'take', 'redeem', 'expire'];

test('RWD-1 whatever happens to coupons, every entry balances and all accounts together hold nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind: fc.constantFrom(...kinds), count: fc.integer({ min: 1, max: 1e6 }) })),
      (happenings) => {
        const entries = happenings.map(({ kind, count }, index) =>
          couponEntry('c', kind, { id: `e${index}`, at: index, reference: `r${index}`, count }),
        );
        for (const { postings } of entries)
          expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        const all = entries.flatMap(({ postings }) => postings);
        const held = Object.values(couponAccounts('c')).map((account) => balanceOf(all, account));
        expect(held.reduce((sum, one) => sum + one, 0)).toBe(0);
      },
    ),
  );
});

test('RWD-1 an entry that does not balance, or moves part of a coupon, cannot be made', () => {
  const entry = (postings: { account: string; amount: number }[]) => () =>
    entryOf({ id: 'e', at: 0, kind: 'take', reference: 'r', postings });
  for (const wrong of [
    [],
    [{ account: 'a', amount: 1 }],
    [
      { account: 'a', amount: 0 },
      { account: 'b', amount: 0 },
    ],
    [
      { account: 'a', amount: -1 },
      { account: 'b', amount: 2 },
    ],
    moved('a', 'b', 0.5),
    moved('a', 'b', Number.NaN),
  ])
    expect(entry(wrong)).toThrow(UnbalancedEntry);
  expect(entry(moved('a', 'b', 3))).not.toThrow();
});

test('RWD-2 what one holds ends at a fixed moment, never after the offer, and a wrong clock does not move it', () => {
  const window = { from: 1000, until: 10_000 };
  expect(heldUntil(window, 2000, 3000)).toBe(5000);
  expect(heldUntil(window, 9000, 3000)).toBe(10_000);
  expect([999, 1000, 9999, 10_000].map((now) => isOpen(window, now))).toEqual([false, true, true, false]);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e6), fc.nat(1e6), (skew, asked, later) => {
      // Read at `asked` by a device whose clock is off by `skew`, looked at `later` after that.
      const told = { server: asked, device: asked + skew };
      expect(timeLeft(500_000, asked + skew + later, told)).toBe(Math.max(0, 500_000 - asked - later));
    }),
  );
});
