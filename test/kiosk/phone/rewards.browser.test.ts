import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { couponEntry } from '../../../shared/ledger/coupon-accounts.ts';
import type { CouponDraft } from '../../../shared/model/coupon.ts';
import { insertCoupon } from '../../../signage-server/storage/coupons.ts';
import { insertEvent } from '../../../signage-server/storage/events.ts';
import { insertEntry } from '../../../signage-server/storage/ledger.ts';
import { savePointsRules } from '../../../signage-server/storage/points.ts';
import { allProducts } from '../../../signage-server/storage/products.ts';
import { insertPurchases } from '../../../signage-server/storage/purchases.ts';
import { PhoneStage } from './phone-stage.ts';

const DAY = 86_400_000;
const PATIENCE = { timeout: 30_000 };
let stage: PhoneStage;
beforeAll(async () => {
  stage = await PhoneStage.open();
}, 120_000);
afterAll(() => stage.close());
beforeEach(() => stage.takePhone());
afterEach(() => stage.putPhoneAway());

const say = (text: string | RegExp) => stage.page.getByText(text).first().waitFor(PATIENCE);

async function offer(id: string, more: Partial<CouponDraft>): Promise<void> {
  const now = stage.server.deps.now();
  const draft: CouponDraft = {
    name: 'Thank you',
    terms: '',
    saving: { kind: 'gift', choices: ['A coffee'] },
    productId: null,
    from: now,
    until: now + DAY,
    heldHours: 3,
    budget: 10,
    audience: 'everybody',
    ...more,
  };
  await stage.server.storage.write(async (tx) => {
    await insertCoupon(tx, id, draft, now);
    await insertEntry(
      tx,
      couponEntry(id, 'issue', { id: `issued-${id}`, at: now, reference: id, count: 10 }),
    );
  });
}

describe('rewards on the phone', () => {
  it('PTS-14 points are begun with one touch, used for something of the shop, earned by a review of any rating, and let go in two touches', async () => {
    const now = stage.server.deps.now();
    await stage.server.storage.write((tx) =>
      savePointsRules(tx, { spend: { everyMinor: 100, points: 1 }, visit: 50, review: 10 }, now),
    );
    await offer('thanks', { points: 40, audience: 'remembered' });
    await stage.remembered();
    await stage.button('Points').click();
    await say('50 points for a day on which you are here');
    await stage.inspect('points before');
    await stage.button('Begin to collect').click();
    await stage.page.locator('.balance', { hasText: '50 points' }).waitFor(PATIENCE);
    const [row] = await stage.server.storage.db.selectFrom('points_account').selectAll().execute();
    const [first] = await allProducts(stage.server.storage.db);
    const line = { id: 'b-0', basketId: 'b', shopper: row?.customer_id ?? null, productId: first?.id ?? '' };
    await stage.server.storage.write((tx) =>
      insertPurchases(tx, [{ ...line, quantity: 1, at: now, isSample: false }]),
    );
    await stage.button('Thank you: Take it for 40 points').click();
    await stage.page.locator('.balance', { hasText: '10 points' }).waitFor(PATIENCE);
    await stage.page.getByRole('radio', { name: '1 star' }).check();
    await stage.inspect('points');
    await stage.button('Send it').click();
    await stage.page.locator('.balance', { hasText: '20 points' }).waitFor(PATIENCE);
    await say('For Thank you');
    await stage.button('Back').click();
    await stage.button('Coupons').click();
    await say('A coffee as a gift');
    await stage.button('Back').click();
    await stage.button('Points').click();
    await stage.button('Stop collecting').click();
    await say('Your points lapse');
    await stage.button('Stop, and let them lapse').click();
    await stage.button('Begin to collect').waitFor(PATIENCE);
  }, 180_000);

  it('RWD-16 a gift from an amount on says what is missing to the list, and which one it is stays on this phone', async () => {
    await offer('gift-week', { saving: { kind: 'gift', choices: ['Socks', 'Tea'] }, fromMinor: 90_000 });
    await stage.asGuest();
    await stage.list('rice', 1);
    await stage.page.locator('phone-list li').first().waitFor(PATIENCE);
    await stage.button('Coupons').click();
    await say('A gift of your choice');
    await say(/Your list comes to .* to go\./);
    await stage.button('Take it').click();
    await stage.page.getByRole('radio', { name: 'Tea' }).check();
    await expect
      .poll(
        async () => {
          const rows = await stage.server.storage.db.selectFrom('coupon_code').selectAll().execute();
          return rows.find(({ coupon_id }) => coupon_id === 'gift-week')?.gift;
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await stage.inspect('gift');
    expect(JSON.stringify(await stage.onKiosk())).not.toContain('Tea');
  }, 120_000);

  it('EVT-11 an event is read, booked, reminded of once messages are on, and given back', async () => {
    const now = stage.server.deps.now();
    await stage.server.storage.write((tx) =>
      insertEvent(
        tx,
        'tasting',
        {
          title: 'Cheese and wine',
          text: 'Six of each.',
          place: 'At the counter',
          startsAt: now + 3 * DAY,
          endsAt: now + 3 * DAY + 7_200_000,
          capacity: 1,
          opensAt: null,
          earlyFrom: null,
        },
        now,
      ),
    );
    await stage.remembered();
    await stage.button('Events').click();
    await say('Six of each.');
    await stage.inspect('event');
    await stage.button('Book a place').click();
    await say('You have a place.');
    expect(await stage.page.locator('event-card .letters').innerText()).toMatch(/^([B-Z]{4} ?){3}$/);
    await stage.button('Allow messages').click();
    await stage.page.getByRole('switch', { name: 'Remind me a day before' }).click();
    await expect
      .poll(
        async () =>
          (await stage.server.storage.db.selectFrom('event_seat').select('remind').execute())[0]?.remind,
        { timeout: 30_000 },
      )
      .toBe(1);
    await stage.inspect('event booked');
    await stage.button('Give my place back').click();
    await stage.button('Book a place').waitFor(PATIENCE);
  }, 120_000);

  it('TELL-6 a product is found by a few letters, waited for, and let go with an undo', async () => {
    await stage.remembered();
    await stage.button('Tell me when').click();
    await stage.button('Allow messages').click();
    await stage.page.getByLabel('Which product?').fill('ric');
    await stage
      .button(/When it costs less than/)
      .first()
      .click();
    const drop = stage.button(/^Wait no longer for/);
    await drop.waitFor(PATIENCE);
    await stage.inspect('watch');
    await drop.click();
    await stage.button('Undo').click();
    await drop.waitFor(PATIENCE);
  }, 120_000);
});
