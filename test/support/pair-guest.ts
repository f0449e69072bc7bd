import type { Page } from '@playwright/test';
import { PhoneClient } from './phone-client.ts';
import type { TestServer } from './server.ts';

/** A phone scans a kiosk's code, finds the three pictures right, and goes on as a guest. Answers its nonce and visit. */
export async function pairGuest(kiosk: Page, server: TestServer): Promise<[nonce: string, visitId: string]> {
  const shop = kiosk.locator('shop-app');
  const patience = { timeout: 20_000 };
  await shop.locator('shop-nav button').nth(2).click(patience);
  await shop.locator('offer-panel qr-code').waitFor(patience);
  const nonce = await shop.evaluate((shop) =>
    new URL((shop as unknown as { offer: { url: string } }).offer.url).pathname.replace('/p/', ''),
  );
  const phone = new PhoneClient(server);
  await phone.call('POST', '/api/v1/phone/claim', { nonce });
  await phone.call('POST', '/api/v1/phone/match');
  await phone.call('POST', '/api/v1/phone/mode', { mode: 'guest' });
  await shop.locator('connected-bar').waitFor(patience);
  const visitId = await shop.evaluate(
    (shop) => (shop as unknown as { visit: { visitId: string } }).visit.visitId,
  );
  return [nonce, visitId];
}
