import { expect, test } from 'vitest';
import { couponState, heldText, savingText } from '../../../kiosk/console/coupons/coupon-words.ts';
import { countText } from '../../../kiosk/console/parts/moments.ts';

test('RWD-11 a coupon says what it takes off, for how long a phone keeps it, and how it stands to the millisecond', () => {
  expect(savingText({ kind: 'percent', percent: 20 }, 'EUR', 'en-GB')).toBe('20 % off');
  expect(savingText({ kind: 'amount', minor: 150 }, 'GBP', 'en-GB')).toBe('£1.50 off');
  expect([1, 3, 24, 25, 72].map(heldText)).toEqual(['1 hour', '3 hours', '1 day', '25 hours', '3 days']);
  const state = (now: number, stoppedAt: number | null = null) =>
    couponState({ from: 10, until: 20, stoppedAt }, now).text;
  expect([9, 10, 19, 20].map((now) => state(now))).toEqual(['Not yet', 'On', 'On', 'Over']);
  expect([state(15, 12), state(20, 12)]).toEqual(['Stopped', 'Over']);
  expect([countText(null), countText(10)]).toEqual(['fewer than 10', '10']);
});
