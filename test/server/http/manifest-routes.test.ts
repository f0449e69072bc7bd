import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { LiveEmergency } from '../../../shared/model/live-interruption.ts';
import { Manifest } from '../../../shared/model/manifest.ts';
import type { Store } from '../../../shared/model/store.ts';
import { sealedText } from '../../../shared/protocol/manifest-seal.ts';
import { insertInterruption, markInterruptionEnded } from '../../../signage-server/storage/interruptions.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { testContent, testStore } from '../../support/shop.ts';

const HOUR = 3_600_000;
const start = Math.floor(Date.now() / (12 * HOUR)) * 12 * HOUR + HOUR;
let now: number;
let server: TestServer;
let wall: DisplayClient;
beforeEach(async () => {
  now = start;
  server = await startTestServer({ now: () => now });
  wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
  await server.storage.write((tx) => saveStore(tx, testStore, now - 24 * HOUR));
});
afterEach(() => server.close());

const publish = () =>
  server.storage.write((tx) => insertPublication(tx, { content: testContent(), by: 'test', now }));
/** The proof is signed by the server's clock, which these tests move. */
const get = (display = wall, etag?: string) =>
  display.proof('GET', '/api/v1/display/manifest').then((proof) =>
    server.fetch('/api/v1/display/manifest', {
      headers: { authorization: `DPoP ${proof}`, ...(etag ? { 'if-none-match': etag } : {}) },
    }),
  );
const manifest = async (display = wall) => (await (await get(display)).json()) as Manifest;
const claimOf = async ({ posture }: Manifest) => {
  const keys = createLocalJWKSet({ keys: [{ ...server.deps.signer.publicKey, alg: 'EdDSA' }] });
  return (await jwtVerify(posture, keys, { currentDate: new Date(0) })).payload;
};

test('PUSH-40 before the first publish a screen is given nothing to play but alarms, and lets go of them', async () => {
  const before = await get();
  expect(Manifest.parse(await before.json())).toMatchObject({
    revision: 0,
    schedule: { entries: [] },
    media: [],
  });
  const etag = before.headers.get('etag') ?? '';
  expect((await get(wall, etag)).status).toBe(304);
  const emergency: LiveEmergency = {
    kind: 'emergency',
    id: 'fire',
    words: { heading: 'Please leave', text: '' },
    drill: false,
    cap: null,
    displayIds: [],
    startAt: now,
    endAt: now + HOUR,
    endedAt: null,
    createdAt: now,
  };
  await server.storage.write((tx) => insertInterruption(tx, emergency, 'test'));
  const { schedule, revision, display } = Manifest.parse(await (await get(wall, etag)).json());
  expect([revision, schedule.emergencies.map(({ id }) => id), schedule.creatives]).toMatchObject([
    0,
    ['fire'],
    [{ kind: 'message', heading: 'Please leave' }],
  ]);
  expect(display.id).toBe('wall');
  await server.storage.write((tx) => markInterruptionEnded(tx, 'fire', now));
  expect((await manifest()).schedule.emergencies).toEqual([]);
});

test('PUSH-40 without a store there is none, said so', async () => {
  const bare = await startTestServer();
  onTestFinished(() => bare.close());
  const display = await newDisplay(bare, { id: 'wall', kind: 'wall' });
  const response = await display.call('GET', '/api/v1/display/manifest');
  expect([response.status, (await response.json()).code]).toEqual([404, 'not-found']);
});

test('PUSH-41 a display gets the entries meant for it and only what those reach', async () => {
  const kiosk = await newDisplay(server, { id: 'kiosk' });
  await publish();
  const [forWall, forKiosk] = [await manifest(), await manifest(kiosk)];
  expect(forWall.schedule.entries.map((entry) => entry.id)).toEqual(['all']);
  expect(forKiosk.schedule.entries.map((entry) => entry.id)).toEqual(['all', 'one']);
  expect(forWall.schedule.creatives.map((creative) => creative.id)).toEqual(['sale', 'logo']);
  expect(forWall.media.map((file) => file.sha256[0])).toEqual(['a', 'c']);
  expect(forKiosk.media.map((file) => file.sha256[0])).toEqual(['a', 'b', 'c']);
});

test('PUSH-42 the ETag holds still for hours and a known one costs no body', async () => {
  await publish();
  const first = await get();
  const etag = first.headers.get('etag') ?? '';
  now += 5 * HOUR;
  const again = await get(wall, etag);
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('cache-control')).toBe('private, no-cache');
});

test('PUSH-46 the manifest bears a seal by the store’s key over all of it, the same from hour to hour', async () => {
  await publish();
  const first = await manifest();
  now += HOUR;
  expect(await manifest()).toEqual(first);
  const key = await crypto.subtle.importKey('jwk', server.deps.signer.publicKey, 'Ed25519', false, [
    'verify',
  ]);
  const isSealed = (one: Manifest) =>
    crypto.subtle.verify(
      'Ed25519',
      key,
      Buffer.from(first.seal, 'base64url'),
      new TextEncoder().encode(sealedText(one)),
    );
  expect(await isSealed(first)).toBe(true);
  expect(await isSealed({ ...first, publishedAt: first.publishedAt + 1 })).toBe(false);
});

test('PUSH-43 a new revision and a rename change the manifest', async () => {
  await publish();
  const etag = (await get()).headers.get('etag') ?? '';
  await server.storage.write((tx) =>
    tx.updateTable('display').set({ name: 'Door' }).where('id', '=', 'wall').execute(),
  );
  const renamed = await get(wall, etag);
  expect(renamed.status).toBe(200);
  expect(await publish()).toBe(2);
  expect((await manifest()).revision).toBe(2);
});

test('PUSH-44 the posture is signed for this display, lives 48 h and is renewed after 12', async () => {
  await publish();
  const claim = await claimOf(await manifest());
  expect(claim).toMatchObject({ storeId: 'store', displayId: 'wall', setting: { posture: 'P0' } });
  expect(Number(claim['expiresAt']) - Number(claim['issuedAt'])).toBe(48 * HOUR);
  now += 12 * HOUR;
  expect(Number((await claimOf(await manifest()))['issuedAt']) - Number(claim['issuedAt'])).toBe(12 * HOUR);
});

test('PUSH-45 a posture that is changed counts at once, without a publish', async () => {
  await publish();
  const before = await get();
  const notice = {
    text: 'A camera estimates the age of the audience.',
    controller: 'Shop',
    contact: 'shop@example.com',
    dpiaReference: 'D-1',
    signAcknowledgedAt: now,
  };
  const store: Store = { ...testStore, posture: { posture: 'P3', notice } };
  await server.storage.write((tx) => saveStore(tx, store, now));
  const after = await get(wall, before.headers.get('etag') ?? '');
  expect(after.status).toBe(200);
  expect(await claimOf((await after.json()) as Manifest)).toMatchObject({ setting: { posture: 'P3' } });
});
