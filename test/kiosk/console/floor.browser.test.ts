import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askHelp } from '../../../signage-server/floor/ask-help.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let kiosk: string;
let product: string;
beforeAll(async () => {
  shop = await openConsoleShop();
  const { db } = shop.server.storage;
  kiosk = (await db.selectFrom('display').select('id').where('kind', '=', 'kiosk').executeTakeFirstOrThrow())
    .id;
  product = (await db.selectFrom('product').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => shop.close());

const call = () =>
  shop.server.storage.write((tx) =>
    askHelp(
      tx,
      randomUUID(),
      { displayId: kiosk, visitId: null },
      { topic: 'advice', productId: product },
      shop.server.deps,
    ),
  );

it('FLR-17 staff sign in to the shop floor alone, hear of a call by itself, take it and are done, by keyboard too', async () => {
  const { page, errors } = await shop.enter('staff', { viewport: { width: 1280, height: 900 } });
  await page.getByRole('heading', { name: 'Shop floor' }).waitFor();
  expect(
    (await page.getByRole('navigation', { name: 'Console' }).first().getByRole('link').allInnerTexts()).map(
      (text) => text.trim(),
    ),
  ).toEqual(['Shop floor']);
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.getByText('Nobody has called.').waitFor();
  await call();
  await page.getByText('Advice').waitFor({ timeout: 20_000 });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expectNoAxeViolation(page, `shop floor, ${scheme}`);
    if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/floor-${scheme}.png` });
  }
  await page.getByRole('button', { name: /^I’m on it/ }).press('Enter');
  await page.getByRole('button', { name: /^Done/ }).waitFor({ timeout: 20_000 });
  await page.setViewportSize({ width: 390, height: 844 });
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/floor-phone.png` });
  await page.getByRole('button', { name: /^Done/ }).press('Enter');
  await page.getByText('Nobody has called.').waitFor({ timeout: 20_000 });
  expect(errors).toEqual([]);
  await page.context().close();
});
