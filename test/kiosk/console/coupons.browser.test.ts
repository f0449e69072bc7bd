import { afterAll, beforeAll, expect, it } from 'vitest';
import { couponCode } from '../../../signage-server/coupons/coupon-code.ts';
import { takeCoupon } from '../../../signage-server/coupons/take-coupon.ts';
import { codesOf } from '../../../signage-server/storage/coupons.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
beforeAll(async () => {
  shop = await openConsoleShop('off');
}, 120_000);
afterAll(() => shop.close());

it('RWD-11 RWD-7 RWD-18 a coupon is made, stopped and gone on with by Undo; on the shop floor letters that are none are refused in words, and what a code is good for is read before it is redeemed', async () => {
  const { page, errors } = await shop.enter('owner');
  page.setDefaultTimeout(30_000);
  await page.goto(`${shop.server.origin}/console/coupons`);
  await page.getByText('No coupons yet').waitFor();
  await page.getByRole('button', { name: 'New coupon' }).click();
  await page.getByLabel('Name').fill('Fresh pasta week');
  await page.getByRole('button', { name: 'Make the coupon' }).click();
  const state = (text: string) => page.getByRole('cell', { name: text, exact: true }).waitFor();
  await state('On');
  await page.getByRole('button', { name: 'Stop with Fresh pasta week' }).click();
  await state('Stopped');
  await page.getByRole('button', { name: 'Undo' }).click();
  await state('On');

  await page.goto(`${shop.server.origin}/console/floor`);
  await page.getByRole('button', { name: 'Redeem a coupon' }).click();
  const letters = page.getByLabel('The twelve letters on the phone');
  await letters.fill('bbbb bbbb bbbb');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await page.getByText('No coupon has this code.').waitFor();
  expect(await letters.inputValue()).toBe('bbbb bbbb bbbb');
  const coupon = await shop.server.storage.db.selectFrom('coupon').select('id').executeTakeFirstOrThrow();
  const now = shop.server.deps.now();
  const secret = 'a secret of this test';
  const guest = { customer_id: null, visit_id: 'a-visit' };
  await shop.server.storage.write((tx) => takeCoupon(tx, coupon.id, guest, { secret, now }));
  const [held] = await codesOf(shop.server.storage.db, guest);
  await letters.fill(couponCode(secret, held?.id ?? ''));
  await page.getByRole('button', { name: 'Look it up' }).click();
  await page.getByText('Fresh pasta week: 10 % off').waitFor();
  expect((await codesOf(shop.server.storage.db, guest))[0]?.redeemed_at).toBeNull();
  await page.getByRole('button', { name: 'Redeem', exact: true }).click();
  await page.getByText('It is redeemed.').waitFor();
  expect((await codesOf(shop.server.storage.db, guest))[0]?.redeemed_at).not.toBeNull();
  expect(errors).toEqual([]);
}, 200_000);
