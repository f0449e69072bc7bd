import { expect } from 'vitest';
import { hashOfToken } from '../../signage-server/identity/secret-token.ts';
import { insertOffer } from '../../signage-server/storage/visits.ts';
import { PhoneClient } from './phone-client.ts';
import type { ScreenBrowser } from './player.ts';
import type { TestServer } from './server.ts';
import { until } from './until.ts';

const SHOWN_MS = 40_000;

/** A phone that has scanned this kiosk, compared the pictures and goes on as a guest; the shop is on the screen. */
export async function scanKiosk(
  server: TestServer,
  screen: ScreenBrowser,
  displayId: string,
): Promise<PhoneClient> {
  const nonce = crypto.randomUUID();
  const now = Date.now();
  const hashes = { nonce_hash: hashOfToken(nonce), code_hash: hashOfToken(`${nonce}-code`) };
  const times = { created_at: now, expires_at: now + 60_000, claimed_at: null };
  // A code is good for the connection that the screen had when it was shown.
  const connection_id = await until(
    () => connectionOf(server, displayId),
    (id) => id !== null,
  );
  await server.storage.write((tx) =>
    insertOffer(tx, { ...hashes, display_id: displayId, connection_id, ...times }),
  );
  const phone = new PhoneClient(server);
  expect((await phone.call('POST', '/api/v1/phone/claim', { nonce })).status).toBe(200);
  await phone.call('POST', '/api/v1/phone/match');
  await phone.call('POST', '/api/v1/phone/mode', { mode: 'guest' });
  await screen.page.locator('shop-app').waitFor({ timeout: SHOWN_MS });
  return phone;
}

async function connectionOf(server: TestServer, id: string): Promise<string | null> {
  const display = server.storage.db.selectFrom('display').select('connection_id').where('id', '=', id);
  return (await display.executeTakeFirst())?.connection_id ?? null;
}

/** What the person of this visit says to the kiosk's camera. */
export async function agreeToCamera(phone: PhoneClient, agreed: boolean): Promise<void> {
  expect((await phone.call('PUT', '/api/v1/phone/camera', { agreed })).status).toBe(200);
}
