import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { Purpose } from '../../../shared/model/visit.ts';
import { PhoneStage } from './phone-stage.ts';

let stage: PhoneStage;
let page: Page;

beforeAll(async () => {
  stage = await PhoneStage.open();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.takePhone();
  page = stage.page;
});
afterEach(() => stage.putPhoneAway());

describe('phone page', () => {
  it('PHN-1 claims once: a reload asks for the visit', async () => {
    const path = await stage.scan();
    expect(page.url()).toBe(`${stage.server.origin}/phone`);
    await page.reload();
    await stage.heading('Do these match the screen?');
    await page.goto(stage.server.origin + path);
    await page.getByText('This code has been used').waitFor();
  });

  it('PHN-2 stores nothing before the choice, and shows the emoji of the kiosk', async () => {
    await stage.scan();
    const shown = await page
      .locator('match-emoji img')
      .evaluateAll((all) => all.map((img) => img.getAttribute('alt')));
    expect(shown).toEqual((await stage.onKiosk())?.match);
    await stage.button('They match').click();
    await stage.heading('How do you want to go on?');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('PHN-12 stops on "No", and the kiosk is free at once', async () => {
    await stage.scan();
    await stage.button('No, stop').click();
    await stage.heading('The kiosk is clear');
    expect(await stage.onKiosk())?.toBeNull();
  });

  it('PHN-3 has every purpose off, and remembers only by the own word', async () => {
    await stage.scan();
    await stage.button('They match').click();
    const switches = page.getByRole('switch');
    expect(await switches.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual(
      Purpose.options.map(() => false),
    );
    await stage.button('Remember me').click();
    await page.getByText('Switch on at least one').waitFor();
    await switches.first().click();
    await stage.button('Remember me').click();
    await page.getByText('please say that you are 16 or older').waitFor();
    expect((await stage.onKiosk())?.state).toBe('choosing');
    await page.getByLabel(/16 or older/).check();
    await stage.button('Remember me').click();
    await stage.heading('My list');
  });

  it('PHN-4 shows the notice in its own words, and asks to be loaded again under a newer one', async () => {
    await stage.scan();
    await stage.button('They match').click();
    await stage.heading('How do you want to go on?');
    for (const { title, sentence, example, retention } of VISIT_NOTICE.purposes)
      for (const text of [title, sentence, example, retention])
        expect(await page.getByText(text).count(), text).toBeGreaterThan(0);
    await page.route(/\/api\/v1\/phone\/(match|visit)$/, async (route) => {
      const response = await route.fetch();
      const { visit } = await response.json();
      await route.fulfill({ json: { visit: { ...visit, notice: { ...visit.notice, version: 99 } } } });
    });
    await stage.scan();
    await stage.button('They match').click();
    await page.getByText('older than the shop’s notice').waitFor();
    expect(await stage.button('Remember me').count()).toBe(0);
  });

  it('PHN-6 follows the kiosk, in aisle order, and takes a removal back', async () => {
    await stage.asGuest();
    for (const id of ['rice', 'croissant']) await stage.list(id, 2);
    await page.getByText('Fragrant rice').first().waitFor();
    await stage.button('One more Butter croissant').waitFor();
    const aisles = page.locator('phone-list h2');
    expect(await aisles.allTextContents()).toEqual(['Aisle 1', 'Aisle 4']);
    await stage.button('One less Fragrant rice').click();
    await stage.button('Take Fragrant rice off the list').click();
    await expect.poll(async () => (await stage.onKiosk())?.list.length).toBe(1);
    await stage.button('Undo').click();
    await expect.poll(async () => (await stage.onKiosk())?.list.length).toBe(2);
  });

  it('PHN-7 says the rule and the data of every suggestion', async () => {
    await stage.asGuest();
    await stage.list('croissant', 1);
    await page.getByText('Why this?').first().click();
    await page.getByText('Goes with Butter croissant.').first().waitFor();
    await page
      .getByText(/opened or listed in this visit, and nothing else/)
      .first()
      .waitFor();
  });

  it('PHN-8 ends in one touch: the kiosk is clear, the list stays here, ticked, until deleted', async () => {
    await stage.asGuest();
    await stage.list('croissant', 2);
    await page.getByText('Butter croissant').first().waitFor();
    expect(
      await stage
        .button('End visit')
        .boundingBox()
        .then((box) => box && box.y + box.height),
    ).toBeLessThanOrEqual(640);
    await stage.button('End visit').click();
    await stage.heading('The kiosk is clear');
    expect(await stage.onKiosk())?.toBeNull();
    await page.getByLabel('Butter croissant is in my basket').check();
    await page.reload();
    await stage.heading('The kiosk is clear');
    expect(await page.getByLabel('Butter croissant is in my basket').isChecked()).toBe(true);
    await stage.button('Delete it from this phone').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('PHN-8 keeps the list when the kiosk ends the visit', async () => {
    await stage.asGuest();
    await stage.list('croissant', 1);
    await page.getByText('Butter croissant').first().waitFor();
    await stage.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'idle' });
    await page.getByText('Nobody used the screen for a while').waitFor();
    await page.getByLabel('Butter croissant is in my basket').waitFor();
  });

  it('PHN-10 withdraws with one touch where it is given', async () => {
    await stage.remembered();
    await stage.button('My choices').click();
    const toggle = page.getByRole('switch', { name: 'Remember my list' });
    expect(await toggle.isChecked()).toBe(true);
    await toggle.click();
    await expect.poll(() => toggle.isChecked()).toBe(false);
    await page.reload();
    await stage.button('My choices').click();
    expect(await toggle.isChecked()).toBe(false);
  });

  it('PHN-11 downloads what is held, and erases it here and there', async () => {
    await stage.remembered();
    await stage.list('croissant', 1);
    await page.getByText('Butter croissant').first().waitFor();
    await stage.button('My choices').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      stage.button('Download my data').click(),
    ]);
    const data = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(JSON.stringify(data.tables)).toContain('croissant');
    const customer = data.tables.customer[0].id;
    await stage.button('Erase everything').click();
    await page.locator('ui-dialog').getByRole('button', { name: 'Erase everything' }).click();
    await stage.heading('Everything is erased');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await stage.context.cookies()).toEqual([]);
    const rows = await stage.server.storage.db
      .selectFrom('customer')
      .select('id')
      .where('id', '=', customer)
      .execute();
    expect(rows).toEqual([]);
  });

  it('PHN-11 an answer that was asked for before the erasing does not bring the visit back', async () => {
    await stage.asGuest();
    const body = await page.evaluate(async () => (await fetch('/api/v1/phone/visit')).text());
    const asked = Promise.withResolvers<void>();
    const erased = Promise.withResolvers<void>();
    // The doorbell's question goes out before the erasing is answered, and is answered after it.
    await page.route('**/api/v1/phone/visit', async (route) => {
      asked.resolve();
      await erased.promise;
      await route.fulfill({ contentType: 'application/json', body });
    });
    await page.route('**/api/v1/phone/me', async (route) => {
      const response = await route.fetch();
      await asked.promise;
      await route.fulfill({ response });
    });
    await stage.button('My choices').click();
    await stage.button('Erase everything').click();
    await page.locator('ui-dialog').getByRole('button', { name: 'Erase everything' }).click();
    await stage.heading('Everything is erased');
    const late = page.waitForResponse('**/api/v1/phone/visit');
    erased.resolve();
    await (await late).finished();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await stage.heading('Everything is erased');
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Everything is erased']);
  });

  it('PHN-5 connects by the typed letters, and counts the missing ones', async () => {
    const { code } = await stage.offer();
    await page.goto(`${stage.server.origin}/phone`);
    await page.getByLabel(/eight letters/).fill(code.slice(0, 5));
    await stage.button('Connect').click();
    await page.getByText('3 letters are missing.').waitFor();
    await page.getByLabel(/eight letters/).fill(` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`);
    await stage.button('Connect').click();
    await stage.heading('Do these match the screen?');
  });

  it('PHN-12 explains a stale code, mistyped letters and a taken screen', async () => {
    await page.goto(`${stage.server.origin}/p/${'x'.repeat(22)}`);
    await page.getByText('This code is too old').waitFor();
    await page.getByLabel(/eight letters/).fill('ZZZZZZZZ');
    await stage.button('Connect').click();
    await page.getByText('No screen shows these letters').waitFor();
    await stage.asGuest();
    const { path } = await stage.offer();
    const other = await stage.browser.newContext();
    const second = await other.newPage();
    await second.goto(stage.server.origin + path);
    await second.getByText('Somebody is using this screen').waitFor();
    await page.getByText('Another phone wants to use this screen.').waitFor();
    await stage.button('Keep the screen').click();
    await second.getByText('Not this time').waitFor();
    await stage.heading('My list');
    await other.close();
  });

  it('PHN-12 keeps the page when the connection breaks, and says so', async () => {
    await stage.asGuest();
    await stage.list('croissant', 2);
    await page.getByText('Butter croissant').first().waitFor();
    await stage.context.setOffline(true);
    await stage.button('One more Butter croissant').click();
    await page.getByText('No connection to the shop').waitFor();
    await page.getByText('Butter croissant').first().waitFor();
    await stage.context.setOffline(false);
    await expect.poll(async () => (await stage.onKiosk())?.list[0]?.quantity, { timeout: 20_000 }).toBe(3);
  });
});
