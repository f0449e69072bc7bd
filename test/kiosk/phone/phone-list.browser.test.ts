import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { couponEntry } from '../../../shared/ledger/coupon-accounts.ts';
import { insertCoupon } from '../../../signage-server/storage/coupons.ts';
import { insertEntry } from '../../../signage-server/storage/ledger.ts';
import { PhoneStage } from './phone-stage.ts';

let stage: PhoneStage;
beforeAll(async () => {
  stage = await PhoneStage.open();
}, 120_000);
afterAll(() => stage.close());
beforeEach(() => stage.takePhone());
afterEach(() => stage.putPhoneAway());

const PATIENCE = { timeout: 30_000 };
const lines = async (page: Page) =>
  (await page.locator('kept-list-card .items li').allInnerTexts()).map((text) => text.split('\n')[0]);

describe('the list on phones', () => {
  it('LST-15 comes to a second phone by its link, and what both do without a connection is on both afterwards', async () => {
    await stage.asGuest();
    await stage.list('rice', 2);
    await stage.list('croissant', 1);
    await stage.page.locator('phone-list li').nth(1).waitFor(PATIENCE);
    await stage.button('End visit').click();
    await stage.heading('The kiosk is clear');
    await stage.button('Share with another phone').click();
    const link = await stage.page.getByLabel('Link to this list').inputValue();
    expect(link).toContain('/phone#list=');
    await stage.inspect('shared');

    const other = await stage.browser.newContext({ viewport: { width: 390, height: 844 } });
    const second = await other.newPage();
    await second.goto(link);
    await second.getByRole('heading', { name: 'A list is shared with you' }).waitFor(PATIENCE);
    expect(await second.evaluate(() => localStorage.getItem('vitrine-list'))).toBeNull();
    await second.getByRole('button', { name: 'Keep it on this phone' }).click();
    await second.locator('kept-list-card .items li').nth(1).waitFor(PATIENCE);
    expect((await lines(second)).sort()).toEqual((await lines(stage.page)).sort());
    expect(new URL(second.url()).hash).toBe('');

    await stage.context.setOffline(true);
    await other.setOffline(true);
    await stage.page.locator('kept-list-card input[type=checkbox]').first().check();
    await second.locator('kept-list-card input[type=checkbox]').nth(1).check();
    await other.setOffline(false);
    await stage.context.setOffline(false);
    for (const page of [stage.page, second])
      await expect
        .poll(() => page.locator('kept-list-card input:checked').count(), { timeout: 40_000 })
        .toBe(2);
    await other.close();
  }, 180_000);

  it('RWD-12 a coupon is taken with two touches and shown without a connection, with an end that stays', async () => {
    const now = stage.server.deps.now();
    const draft = { name: 'Fresh pasta week', terms: 'One for each receipt.', productId: null, budget: 10 };
    const rest = { from: now, until: now + 86_400_000, heldHours: 3, audience: 'everybody' as const };
    const saving = { kind: 'percent' as const, percent: 15 };
    await stage.server.storage.write(async (tx) => {
      await insertCoupon(tx, 'pasta-week', { ...draft, ...rest, saving }, now);
      const about = { id: 'issued', at: now, reference: 'pasta-week', count: 10 };
      await insertEntry(tx, couponEntry('pasta-week', 'issue', about));
    });
    await stage.asGuest();
    await stage.button('Coupons').click();
    await stage.button('Take it').click();
    const letters = stage.page.locator('coupon-card .letters');
    await letters.waitFor(PATIENCE);
    const code = await letters.innerText();
    expect(code.replaceAll(' ', '')).toMatch(/^[B-Z]{12}$/);
    await stage.inspect('coupon');
    const kept = await stage.page.evaluate(() => localStorage.getItem('vitrine-coupons'));
    const end = JSON.parse(kept ?? '{}').coupons[0].held.expiresAt;
    await stage.page.getByRole('button', { name: 'Back' }).click();
    await stage.context.setOffline(true);
    await stage.button('Coupons').click();
    await stage.page.getByText('No connection: these are the coupons on this phone.').waitFor(PATIENCE);
    expect(await letters.innerText()).toBe(code);
    await stage.context.setOffline(false);
    const again = await stage.page.evaluate(() => localStorage.getItem('vitrine-coupons'));
    expect(JSON.parse(again ?? '{}').coupons[0].held.expiresAt).toBe(end);
  }, 120_000);
});
