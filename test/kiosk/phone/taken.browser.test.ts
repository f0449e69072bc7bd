import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import { sampleFacts } from '../../../signage-server/demo-store/sample-facts.ts';
import { saveFloorPlan } from '../../../signage-server/storage/floor-plan.ts';
import { readStore } from '../../../signage-server/storage/store.ts';
import { insertFacts } from '../../../signage-server/storage/told-facts.ts';
import { PhoneStage } from './phone-stage.ts';

const HOW_TO = 'how-to-bean-soup';

let stage: PhoneStage;
beforeAll(async () => {
  stage = await PhoneStage.open();
  const now = stage.server.deps.now();
  await stage.server.storage.write(async (tx) => {
    await insertFacts(tx, sampleFacts(sampleProducts(now), now));
    await saveFloorPlan(tx, (await readStore(tx)).id, SAMPLE_PLAN);
  });
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.takePhone();
  stage.page.setDefaultTimeout(30_000);
});
afterEach(() => stage.putPhoneAway());

const go = (search: string) => stage.page.goto(`${stage.server.origin}/phone${search}`);
const kept = () => stage.page.evaluate(() => Object.keys(localStorage));
const shot = async (name: string) => {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  await stage.page.setViewportSize({ width: 390, height: 844 });
  await stage.page.screenshot({ path: `${folder}/phone-${name}.png`, fullPage: true });
  await stage.page.setViewportSize({ width: 320, height: 640 });
};

describe('what a kiosk gave along', () => {
  it('PHN-61 a how-to goes on at its step, a reload goes on where the phone was, and what it needs goes to the list', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    await go(`?how-to=${HOW_TO}&step=2`);
    await page
      .getByText(/^Step 2 of/)
      .first()
      .waitFor();
    await stage.inspect('a step');
    await shot('step');
    await stage.button('Next step').click();
    await page
      .getByText(/^Step 3 of/)
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByText(/^Step 3 of/)
      .first()
      .waitFor();
    expect(await kept()).toEqual([]);
    for (let step = 3; step > 1; step -= 1) await stage.button('Step before').click();
    await stage.button('What you need').click();
    const parts = await page.locator('part-list li').count();
    expect(parts).toBeGreaterThan(2);
    await stage.inspect('what is needed');
    await shot('parts');
    await stage.button('Put all of it on my list').click();
    await page.getByText('All of it is on your list').waitFor();
    await page.getByRole('link', { name: 'My list' }).click();
    await stage.heading('Take your list from the big screen');
    expect(await page.locator('kept-list-card li').count()).toBe(parts);
  });

  it('PHN-61 on a phone that is in a visit what it needs reaches the kiosk', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    await stage.asGuest();
    await go(`?how-to=${HOW_TO}&step=0`);
    await stage.button('Put all of it on my list').click();
    await page.getByText('All of it is on your list').waitFor();
    await page.getByRole('link', { name: 'My list' }).click();
    await stage.heading('My list');
    await expect
      .poll(async () => (await stage.onKiosk())?.list.length, { timeout: 30_000 })
      .toBeGreaterThan(2);
  });

  it('PHN-60 the way and where a claim comes from open without a visit, in the phone’s language, and nothing is kept', {
    timeout: 120_000,
  }, async () => {
    const { page } = stage;
    await go('?map=kiosk-1&to=sourdough');
    await page.getByRole('heading', { name: /^The way to/ }).waitFor();
    await page.locator('way-directions li').first().waitFor();
    await stage.inspect('the way');
    await shot('way');
    await go('?claim=claim-free-range-eggs&of=free-range-eggs');
    await page.getByText('SAMPLE-W-0417').waitFor();
    await page.getByText('Three Gates Dairy (sample)').waitFor();
    await stage.inspect('a claim');
    await shot('claim');
    await go('?claim=claim-free-range-eggs&of=free-range-eggs&language=ar');
    await page.getByText('الشهادة').waitFor();
    await stage.inspect('a claim in Arabic');
    await go(`?how-to=${HOW_TO}&step=1&language=de`);
    await page
      .getByText(/^Schritt 1 von/)
      .first()
      .waitFor();
    expect(await kept()).toEqual([]);
  });

  it('PHN-60 what is not there, or no address of a kiosk, is said', { timeout: 120_000 }, async () => {
    const { page } = stage;
    for (const search of ['?how-to=gone&step=1', '?how-to=a/b', '?map=kiosk-1&to=gone', '?claim=c']) {
      await go(search);
      await page.getByRole('alert').waitFor();
      await page.getByText('There is nothing here by that name').waitFor();
    }
    await stage.inspect('not there');
    await go('?claim=gone&of=free-range-eggs');
    await page.getByText('This is not said any more').waitFor();
  });
});
