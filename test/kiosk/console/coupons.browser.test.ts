import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
beforeAll(async () => {
  shop = await openConsoleShop('off');
}, 120_000);
afterAll(() => shop.close());

it('RWD-11 RWD-7 a coupon is made, stopped and gone on with by Undo; on the shop floor letters that are none are refused in words', async () => {
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
  await page.getByRole('button', { name: 'Redeem', exact: true }).click();
  await page.getByText('No coupon has this code.').waitFor();
  expect(await letters.inputValue()).toBe('bbbb bbbb bbbb');
  expect(errors).toEqual([]);
}, 200_000);
