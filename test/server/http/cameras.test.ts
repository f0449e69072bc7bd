import { decodeJwt } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sixMonthsAfter } from '../../../shared/audience/six-months.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { readStore } from '../../../signage-server/storage/store.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { testContent } from '../../support/shop.ts';

const HOUR = 3_600_000;
const notice = {
  text: 'A camera here counts people.',
  controller: 'Corner Shop Ltd',
  contact: 'privacy@corner.example',
  dpiaReference: 'DPIA-1',
  signAcknowledgedAt: 1,
};

let server: TestServer;
let owner: ConsoleClient;
let manager: ConsoleClient;
let wall: DisplayClient;
let now: number;

beforeEach(async () => {
  now = 1_795_000_000_000;
  server = await startShop({ now: () => now });
  owner = await signInAs(server, 'owner');
  manager = await signInAs(server, 'manager');
  wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
  await server.storage.write((tx) => insertPublication(tx, { content: testContent(), by: 'test', now }));
});
afterEach(() => server.close());

const set = (posture: unknown, change: Record<string, unknown> = {}) =>
  owner.call('PUT', '/api/v1/cameras/posture', {
    posture,
    basis: null,
    authority: null,
    reason: 'agreed with counsel',
    ...change,
  });
const p3 = () => ({ posture: 'P3', notice: { ...notice, signAcknowledgedAt: now } });

async function info(): Promise<{ setting: Record<string, unknown> }> {
  return (await (await server.fetch('/api/v1/camera-info')).json()) as { setting: Record<string, unknown> };
}

/** What a screen is given; that it checks the signature is for the player's own tests. */
async function signed(): Promise<{ setting: Record<string, unknown>; expiresAt: number }> {
  const response = await wall.call('GET', '/api/v1/display/manifest');
  const { posture } = (await response.json()) as { posture: string };
  return decodeJwt(posture);
}

/** The page, the signature and the console say one and the same. */
async function expectInForce(setting: Record<string, unknown>): Promise<void> {
  expect((await signed()).setting).toEqual(setting);
  expect((await info()).setting).toEqual(setting);
  expect((await owner.call('GET', '/api/v1/cameras'))[1]).toMatchObject({ inForce: setting });
}

const audit = async () =>
  (await server.storage.db.selectFrom('audit').select(['action', 'actor', 'detail']).orderBy('seq').execute())
    .filter(({ action }) => action.startsWith('camera.'))
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) }));

test('AUD-R12 AUD-R14 the store’s switch turns every camera off at once; a manager may, only who manages the store lets them on', async () => {
  const posture = p3();
  await set(posture);
  await expectInForce(posture);
  const off = await manager.call('POST', '/api/v1/cameras/off', { reason: 'a customer objected' });
  expect(off[0]).toBe(200);
  await expectInForce({ posture: 'P0', because: 'store-switch' });
  expect((await manager.call('POST', '/api/v1/cameras/on', { reason: 'all is well' }))[0]).toBe(403);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/cameras/off', { reason: 'a customer objected' }))[0]).toBe(403);
  expect((await owner.call('POST', '/api/v1/cameras/on', { reason: 'all is well' }))[0]).toBe(200);
  await expectInForce(posture);
});

test('AUD-R14 CAMERAS=off keeps every camera off, whatever the store sets', async () => {
  await set(p3());
  server.deps.config.camerasAllowed = false;
  await expectInForce({ posture: 'P0', because: 'server-switch' });
  expect(await set(p3())).toMatchObject([200, { inForce: { posture: 'P0', because: 'server-switch' } }]);
});

test('AUD-R22 no posture, switch or check without a right and a reason; each leaves its row with both', async () => {
  expect((await set(p3(), { reason: '' }))[0]).toBe(422);
  expect((await set(p3(), { reason: '    .' }))[0]).toBe(422);
  expect((await owner.call('POST', '/api/v1/cameras/off', {}))[0]).toBe(422);
  expect((await manager.call('PUT', '/api/v1/cameras/posture', {}))[0]).toBe(403);
  expect((await owner.call('PATCH', '/api/v1/store', { posture: { posture: 'P0' } }))[0]).toBe(422);
  expect(await audit()).toEqual([]);
  await set(p3());
  await manager.call('POST', '/api/v1/cameras/off', { reason: 'a customer objected' });
  expect(await audit()).toMatchObject([
    { action: 'camera.posture', actor: owner.userId, detail: { reason: 'agreed with counsel' } },
    { action: 'camera.off', actor: manager.userId, detail: { reason: 'a customer objected' } },
  ]);
});

test('AUD-56 gender presentation cannot be switched on while the networks tell it badly, and is off under a worse one', async () => {
  const facts = await server.deps.modelFacts();
  const unfit = { ...facts, presentation: { fit: false, reason: 'the worst group is too far off' } };
  const fit = { ...facts, presentation: { fit: true, reason: '' } };
  const on = { ...p3(), presentation: true };
  server.deps.modelFacts = async () => unfit;
  expect(await set(on)).toMatchObject([422, { code: 'attribute-unfit' }]);
  expect((await readStore(server.storage.db)).posture.posture).toBe('P0');
  expect((await set({ ...on, posture: 'P2' }))[0]).toBe(422);
  server.deps.modelFacts = async () => fit;
  await set(on);
  await expectInForce(on);
  server.deps.modelFacts = async () => unfit;
  await expectInForce(p3());
});

test('AUD-R26 a check keeps what was found and what the screens said; without one every camera goes off after six months', async () => {
  const posture = p3();
  await set(posture);
  expect((await signed()).expiresAt - now).toBeLessThanOrEqual(48 * HOUR);
  const due = sixMonthsAfter(now);
  now = due - HOUR;
  expect((await signed()).expiresAt).toBe(due);
  expect((await owner.call('GET', '/api/v1/cameras'))[1]).toMatchObject({ check: 'soon', checkDueAt: due });
  now = due;
  await expectInForce({ posture: 'P0', because: 'check-overdue' });
  const found = {
    camera: 'Both hang where they should.',
    memory: 'Flat: 48 MB on both screens.',
    notice: 'Sign and notices are there.',
  };
  expect((await manager.call('POST', '/api/v1/cameras/check', { ...found, notice: 'ok' }))[0]).toBe(422);
  await expectInForce({ posture: 'P0', because: 'check-overdue' });
  expect((await manager.call('POST', '/api/v1/cameras/check', found))[0]).toBe(200);
  await expectInForce(posture);
  const [check] = (await audit()).slice(-1);
  expect(check).toMatchObject({ action: 'camera.check', actor: manager.userId, detail: { found } });
  expect(check?.detail.evidence.displays).toMatchObject([{ id: 'wall', camera: null }]);
  expect(check?.detail.evidence.models.length).toBeGreaterThan(1);
});

test('AUD-R26 neither another posture nor a sign confirmed anew puts the check off', async () => {
  await set(p3());
  const due = sixMonthsAfter(now);
  now += 100 * 24 * HOUR;
  await set({ posture: 'P0' });
  await set(p3());
  expect((await owner.call('GET', '/api/v1/cameras'))[1]).toMatchObject({ checkDueAt: due });
});
