import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { emptyScenario } from '../support/fake-camera.ts';
import { keptBytes } from '../support/kept-bytes.ts';
import { ShopBrowser } from '../support/shop-browser.ts';
import { ShopProcess } from '../support/shop-process.ts';
import { secretsInStore } from '../support/walk/store-search.ts';
import { WALK_STEPS, type WalkStep } from '../support/walk/walk-steps.ts';
import { walkVisits } from '../support/walk/walk-visits.ts';

test.use({ trace: 'off' });

const UPRIGHT = { viewport: { width: 1080, height: 1920 }, hasTouch: true };
const HANDHELD = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('E2E-17 a customer walks up, finds, scans, is remembered, comes back by one scan and one tap, and is forgotten', async () => {
  test.setTimeout(300_000);
  const camera = await emptyScenario();
  if (!('file' in camera)) throw new Error(camera.skipped);
  const shop = await ShopProcess.open();
  const browser = await ShopBrowser.open({ origin: shop.origin, camera: camera.file });
  try {
    const { page: kiosk } = await browser.newPage('kiosk', UPRIGHT);
    const { page: blank, context: pocket } = await browser.newPage('phone', HANDHELD);
    await blank.close();
    const steps: WalkStep[] = [];
    const { pseudonym, cookie, nonces } = await walkVisits({
      kiosk,
      kioskLink: shop.links.kiosk,
      newPhonePage: () => pocket.newPage(),
      at: async (step) => void steps.push(step),
    });
    expect(steps).toEqual(Object.keys(WALK_STEPS));
    expect(nonces.every((nonce) => nonce.length > 20)).toBe(true);
    const secrets = [pseudonym, cookie, createHash('sha256').update(cookie).digest('hex'), ...nonces];

    await test.step('nothing of it is on the phone or on the kiosk', async () => {
      expect((await pocket.cookies()).map(({ value }) => value)).not.toContain(cookie);
      const [phone] = pocket.pages();
      if (!phone) throw new Error('the phone has no page');
      // The kiosk keeps every product of the shop; the phone only those that were on a list.
      for (const [page, searched] of [
        [phone, [...secrets, 'Cherry tomatoes']],
        [kiosk, secrets],
      ] as const)
        for (const { where, body } of await keptBytes(page, []))
          expect(
            searched.filter((secret) => body.includes(secret)),
            where,
          ).toEqual([]);
    });
    expect(browser.log.complaints).toEqual([]);
    expect([...browser.tap.foreign, ...browser.log.foreign]).toEqual([]);
    await test.step('nothing of it is in the store', async () => {
      await shop.stop();
      expect(await secretsInStore(shop.dataDir, secrets)).toEqual([]);
    });
    await test.step('and the search finds what is there', async () => {
      expect(await secretsInStore(shop.dataDir, ['Aisle 3 kiosk'])).toContain('table display');
    });
  } finally {
    await browser.close();
    await shop.remove();
  }
});
