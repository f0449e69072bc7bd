import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
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
  it('AUD-R12 PHN-14 tells what the cameras do, as the server answers it', async () => {
    await page.goto(`${stage.server.origin}/phone?about=camera`);
    await page.getByText('They are off.').waitFor();
    await page.getByText('Nobody is recognised').waitFor();
    await page.getByText('All that is stored about people in this shop').click();
    await page.getByText('To carry your own list between a screen and your phone').waitFor();
    await stage.inspect('camera');
  });

  it('AUD-R12 PHN-14 names who answers, how well it works, how to object and where to complain, while they are on', async () => {
    const notice = {
      text: 'A camera counts who looks at this screen.',
      controller: 'Corner Shop Ltd',
      contact: 'privacy@corner.example',
      dpiaReference: 'DPIA 2026-03',
      signAcknowledgedAt: stage.server.deps.now(),
    };
    await stage.server.storage.write(async (tx) => {
      const store = await readStore(tx);
      await saveStore(tx, { ...store, posture: { posture: 'P3', notice } }, stage.server.deps.now());
    });
    await page.goto(`${stage.server.origin}/phone?about=camera`);
    for (const text of [
      notice.controller,
      notice.contact,
      notice.dpiaReference,
      /age band/,
      /face-detector-short-range\.tflite/,
      /Never stored/,
      /Touch “Camera off” on a touch screen/,
      /Legitimate interests/,
      /There is no list of people/,
    ])
      await page.getByText(text).first().waitFor();
    const complain = page.getByRole('link', { name: /data protection authority/ });
    expect(await complain.getAttribute('href')).toMatch(/^https:\/\/www\.edpb\.europa\.eu\//);
    expect(await complain.getAttribute('rel')).toBe('noreferrer');
    await stage.inspect('camera on');
  });

  it('AUD-R12 PHN-14 speaks the shop’s language, and any other that its link asks for, from right to left where that is so', async () => {
    await stage.server.storage.write(async (tx) => {
      const store = await readStore(tx);
      await saveStore(tx, { ...store, language: 'de-AT' }, stage.server.deps.now());
    });
    await page.goto(`${stage.server.origin}/phone?about=camera`);
    await stage.heading('Die Kameras an unseren Bildschirmen');
    await page.getByText('Niemand wird erkannt.').waitFor();
    const view = page.locator('camera-view');
    expect(await view.locator('[lang=en]:not(a)').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'العربية' }).click();
    await stage.heading('الكاميرات على شاشاتنا');
    expect(await view.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await page.getByText('كل ما يُحفظ عن الناس في هذا المتجر').click();
    await stage.inspect('camera in Arabic');
    await page.goto(`${stage.server.origin}/phone?about=camera&language=xx`);
    await stage.heading('Die Kameras an unseren Bildschirmen');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`PHN-13 has nothing for axe to find on any step, ${colorScheme}`, { timeout: 60_000 }, async () => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${stage.server.origin}/phone`);
      await stage.heading('Take your list from the big screen');
      await stage.inspect('start');
      await stage.scan();
      await stage.inspect('match');
      await stage.button('They match').click();
      await stage.heading('How do you want to go on?');
      await page.getByText('Read all about it').click();
      await stage.inspect('choice');
      await page.getByRole('switch').first().click();
      await page.getByLabel(/16 or older/).check();
      await stage.button('Remember me').click();
      await stage.heading('My list');
      await stage.inspect('empty');
      await stage.list('croissant', 1);
      await page.getByText('Why this?').first().click();
      await stage.inspect('list');
      await stage.button('My choices').click();
      await stage.inspect('choices');
      await stage.button('Erase everything').click();
      await stage.inspect('erase');
      await stage.button('Keep it').last().click();
      await stage.button('End visit').click();
      await stage.heading('The kiosk is clear');
      await stage.inspect('ended');
    });
});
