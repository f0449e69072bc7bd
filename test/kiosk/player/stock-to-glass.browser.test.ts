import { expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StockedKiosk } from '../../support/stocked-kiosk.ts';

let kiosk: StockedKiosk;
beforeAll(async () => {
  kiosk = await StockedKiosk.open();
}, 240_000);
afterAll(() => kiosk.close());

test('CAT-75 what a till tells of stock reaches the product’s page that is open on a kiosk by push: a ring and a look, also when it is sold out', async () => {
  const says = (words: string) =>
    see(kiosk.page.locator('product-page')).toContainText(words, { timeout: 60_000 });
  for (const quantity of [41, 2, 37]) {
    const before = kiosk.asked;
    await kiosk.tell(quantity);
    await says(quantity > 3 ? `${quantity} in stock` : `${quantity} left`);
    // By the ring, not by the poll, which comes every four minutes at the soonest: each look has its cause.
    expect(kiosk.asked - before, String(quantity)).toBeGreaterThanOrEqual(1);
    expect(kiosk.asked - before, String(quantity)).toBeLessThanOrEqual(2);
  }
  await kiosk.tell(0);
  await says('Out of stock');
}, 240_000);
