import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeStock } from '../../../signage-server/catalogue/take-told.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import { makePlan } from '../../../signage-server/plans/make-plan.ts';
import { saveFloorPlan } from '../../../signage-server/storage/floor-plan.ts';
import { readStore } from '../../../signage-server/storage/store.ts';
import { PhoneStage } from './phone-stage.ts';

const POLL = { timeout: 30_000 };

let stage: PhoneStage;
beforeAll(async () => {
  stage = await PhoneStage.open();
  const now = stage.server.deps.now();
  const inFourDays = new Date(now + 4 * 86_400_000).toISOString().slice(0, 10);
  await stage.server.storage.write(async (tx) => {
    await saveFloorPlan(tx, (await readStore(tx)).id, SAMPLE_PLAN);
    const told = [
      {
        id: 'sourdough',
        storeCode: '',
        quantity: 0,
        restock: { on: inFourDays, source: 'Pell Street Bakery' },
      },
      { id: 'sourdough', storeCode: 'Harbour Street', quantity: 12 },
    ];
    await takeStock(tx, told, now);
  });
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.takePhone();
  stage.page.setDefaultTimeout(30_000);
});
afterEach(() => stage.putPhoneAway());

const kept = () => stage.page.evaluate(() => Object.keys(localStorage));
const shot = async (name: string) => {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  await stage.page.setViewportSize({ width: 390, height: 844 });
  await stage.page.screenshot({ path: `${folder}/plan-${name}.png`, fullPage: true });
  await stage.page.setViewportSize({ width: 320, height: 640 });
};

/** A plan of the site, as its link opens it. */
async function openPlan(invited: boolean, search = ''): Promise<string> {
  const items = ['croissant', 'sourdough', 'wildflower-honey'].map((productId, index) => ({
    productId,
    quantity: index + 1,
  }));
  const made = await stage.server.storage.write((tx) =>
    makePlan(tx, { items, origin: 'web', invited }, stage.server.deps.now()),
  );
  if (!made.ok) throw new Error(made.detail);
  await stage.page.goto(`${stage.server.origin}/phone${search}#plan=${made.value.key}`);
  return made.value.key;
}
const visited = async () =>
  Number(
    (
      await stage.server.storage.db
        .selectFrom('visit_plan_count')
        .select((eb) => eb.fn.sum<number>('visited').as('sum'))
        .executeTakeFirst()
    )?.sum,
  );

describe('a planned visit', () => {
  it('PHN-81 a list of the site says what is here, what another shop has and the shortest walk; nothing is kept before it is wanted', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    await openPlan(true);
    await stage.heading('Your visit');
    await page.getByText('2 of 3 are here today').waitFor();
    await page.getByText('Harbour Street has 1 of what is missing here.').waitFor();
    await page.getByText('Back in 4 days').waitFor();
    const total = page.locator('plan-view .total');
    expect(await total.innerText()).toMatch(/^Total without what is out of stock\s/);
    const [croissant, honey] = ['croissant', 'wildflower-honey'].map(
      (id) => sampleProducts(0).find((one) => one.id === id)?.priceMinor ?? Number.NaN,
    );
    const minor = (croissant ?? 0) + 3 * (honey ?? 0);
    expect(await total.locator('strong').innerText()).toBe(`£${(minor / 100).toFixed(2)}`);
    await stage.heading('Come by');
    await page.locator('tour-stops li').first().waitFor();
    const walk = page.locator('tour-stops');
    expect(await walk.locator('button').count()).toBe(2);
    expect(await walk.locator('button', { hasText: 'sourdough' }).count()).toBe(0);
    await page.getByText(/^Out of stock today: .*sourdough/i).waitFor();
    await stage.inspect('a plan');
    expect(await kept()).toEqual([]);
    await shot('invited');
    // The way to one of them alone, and back to all.
    await page.locator('tour-stops button').first().click();
    await page.locator('way-directions li').first().waitFor();
    await stage.button('Back').click();
    await page.locator('tour-stops li').first().waitFor();
  });

  it('PHN-81 taken along it is on the kiosk when its phone comes, and counts as one visit', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    const before = await visited();
    await openPlan(false);
    await stage.heading('Your visit');
    expect(await page.getByRole('heading', { name: 'Come by' }).count()).toBe(0);
    await stage.button('Take it along').click();
    await page.getByText('It is on this phone').waitFor();
    await stage.inspect('taken');
    await shot('taken');
    await page.reload();
    await page.getByText('It is on this phone').waitFor();
    await stage.asGuest();
    await expect.poll(async () => (await stage.onKiosk())?.list.length, POLL).toBe(3);
    const soldOut = page.locator('phone-list li', { hasText: 'Out of stock today' });
    await soldOut.getByText('Back in 4 days').waitFor();
    await stage.inspect('a list with what is sold out');
    await page.locator('phone-list .total', { hasText: 'Total without what is out of stock' }).waitFor();
    await expect.poll(visited, POLL).toBe(before + 1);
    await expect.poll(kept, POLL).not.toContain('vitrine-plan');
  });

  it('PHN-81 how fresh it is goes with the clock while the page is open', { timeout: 120_000 }, async () => {
    const { page } = stage;
    await page.clock.install();
    await openPlan(false);
    const fresh = page.locator('stock-lines', { hasText: 'Back in 4 days' }).locator('.soft').first();
    await fresh.waitFor();
    expect(await fresh.innerText()).not.toContain('hours ago');
    await page.clock.fastForward(2 * 3_600_000);
    await page
      .getByText(/2 hours ago/)
      .first()
      .waitFor();
    expect(await fresh.innerText()).toMatch(/2 hours ago/);
  });

  it('PHN-83 what was found at the end of a way is ticked off the list of the phone, and the shop is told', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    await openPlan(true);
    await stage.button('Take it along').click();
    await page.locator('tour-stops button').first().click();
    await stage.heading('Are you there?');
    await stage.inspect('the end of a way');
    await stage.button('I have found it').click();
    await page.getByText('It helps the shop to know').waitFor();
    const told = async () =>
      (await stage.server.storage.db.selectFrom('told_touch').select('kind').execute()).map(
        ({ kind }) => kind,
      );
    await expect.poll(told, POLL).toEqual(['way-found']);
    await page.getByRole('link', { name: 'My list' }).click();
    await page.locator('kept-list-card input').first().waitFor();
    expect(await page.locator('kept-list-card input:checked').count()).toBe(1);
  });

  it('PHN-82 the list of a phone becomes a plan whose link others can open; in Arabic too', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    await openPlan(true);
    await stage.button('Take it along').click();
    await page.getByRole('link', { name: 'My list' }).click();
    await stage.button('Plan a visit').click();
    await stage.heading('Your visit');
    await page.getByText('It is on this phone').waitFor();
    const link = page.url();
    expect(link).toMatch(/\/phone#plan=[A-Za-z0-9_-]{22}$/);
    const friend = await stage.browser.newContext({ viewport: { width: 320, height: 640 } });
    const other = await friend.newPage();
    await other.goto(link.replace('/phone', '/phone?language=ar'));
    await other.getByRole('heading', { name: 'زيارتك' }).waitFor();
    await other.getByText('croissant', { exact: false }).first().waitFor();
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await friend.close();
  });

  it('PHN-82 a plan that is over says so', { timeout: 120_000 }, async () => {
    await stage.page.goto(`${stage.server.origin}/phone#plan=${'A'.repeat(22)}`);
    await stage.heading('This plan is over');
    await stage.inspect('over');
  });
});
