import { afterAll, beforeAll, expect, test } from 'vitest';
import { couponAccounts } from '../../../shared/ledger/coupon-accounts.ts';
import { Catalogue } from '../../../shared/model/catalogue.ts';
import { Manifest } from '../../../shared/model/manifest.ts';
import { openShop } from '../../../signage-server/operations/open-shop.ts';
import { listCoupons } from '../../../signage-server/storage/coupons.ts';
import { balances } from '../../../signage-server/storage/ledger.ts';
import { signInAs } from '../../support/console-client.ts';
import { newDisplayKey } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
let links: Awaited<ReturnType<typeof openShop>>;

beforeAll(async () => {
  server = await startTestServer({ env: { DEMO: 'auto' } });
  links = await openShop(server.deps, server.origin);
});
afterAll(() => server.close());

const fragment = (link: string | undefined, name: string) =>
  new URLSearchParams(new URL(link ?? '').hash.slice(1)).get(name) ?? '';

test('SHOP-1 an empty store becomes the demo shop, published, with its files and pictures', async () => {
  const answer = await server.fetch('/api/v1/catalogue');
  const catalogue = Catalogue.parse(await answer.json());
  expect(catalogue.products.length).toBeGreaterThanOrEqual(40);
  for (const { picture } of catalogue.products.slice(0, 5)) {
    const response = await server.fetch(picture);
    expect([picture, response.status, response.headers.get('content-type')]).toEqual([
      picture,
      200,
      'image/webp',
    ]);
  }
  const editor = await signInAs(server, 'merchandiser');
  expect((await editor.call('GET', '/api/v1/publications'))[1]).toMatchObject({
    published: { revision: 1, by: 'first-start' },
    changes: [],
  });
  const [, lists] = await editor.call('GET', '/api/v1/playlists');
  expect((lists as { playlists: unknown[] }).playlists.length).toBeGreaterThanOrEqual(3);
  const issued = await listCoupons(server.storage.db);
  const { budget } = couponAccounts(issued[0]?.id ?? '');
  expect((await balances(server.storage.db, [budget])).get(budget)).toBe(issued[0]?.budget);
});

test('SHOP-2 the printed link makes a browser the wall screen, which gets all that it names', async () => {
  const key = await newDisplayKey(server);
  const token = fragment(links.wall, 'enrol');
  const enrolled = await key.call('POST', '/api/v1/enrolment', { token });
  expect(await enrolled.json()).toMatchObject({ displayId: 'wall-1' });
  const manifest = Manifest.parse(await (await key.call('GET', '/api/v1/display/manifest')).json());
  expect(manifest.revision).toBe(1);
  expect(manifest.schedule.entries.length).toBeGreaterThan(0);
  expect(manifest.schedule.creatives.some((creative) => creative.kind === 'video')).toBe(true);
  expect(manifest.schedule.creatives.some((creative) => creative.kind === 'product')).toBe(true);
  for (const { sha256 } of manifest.media) {
    expect((await server.fetch(`/media/${sha256}`, { method: 'HEAD' })).status).toBe(200);
  }
});

test('SHOP-2 so does the second wall, which is divided: its manifest has the layout and what its zones play', async () => {
  const key = await newDisplayKey(server);
  const enrolled = await key.call('POST', '/api/v1/enrolment', {
    token: fragment(links.secondWall, 'enrol'),
  });
  expect(await enrolled.json()).toMatchObject({ displayId: 'wall-2' });
  const { schedule } = Manifest.parse(await (await key.call('GET', '/api/v1/display/manifest')).json());
  const playlists = new Set(schedule.playlists.map(({ id }) => id));
  const [layout] = schedule.layouts;
  expect(layout?.zones.map(({ name }) => name)).toEqual(['Main', 'Column', 'Strip']);
  for (const { playlistId } of layout?.zones ?? [])
    if (playlistId !== null) expect([playlistId, playlists.has(playlistId)]).toEqual([playlistId, true]);
  expect((await openShop(server.deps, server.origin)).secondWall).toBeUndefined();
});

test('SHOP-3 a second start changes nothing, and prints no way in where there is none to give', async () => {
  const again = await openShop(server.deps, server.origin);
  expect(again.wall).toBe(`${server.origin}/player?display=wall-1`);
  expect(fragment(again.kiosk, 'enrol')).toMatch(/^[\w-]{43}$/);
  const publications = await server.storage.db.selectFrom('publication').select('revision').execute();
  expect(publications).toHaveLength(1);

  const signedIn = await server.fetch('/api/v1/session/link', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: fragment(again.console, 'sign-in') }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await server.fetch('/api/v1/me/password', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', cookie },
    body: JSON.stringify({ password: 'a long password' }),
  });
  expect((await openShop(server.deps, server.origin)).console).toBe(`${server.origin}/console`);
  const asked = { ...server.deps, config: { ...server.deps.config, signInLink: 'always' as const } };
  expect((await openShop(asked, server.origin)).console).toContain('#sign-in=');
});

test('SHOP-4 without a demo there is a shop with its camera off, and an owner', async () => {
  const bare = await startTestServer();
  const { console, wall, secondWall, kiosk } = await openShop(bare.deps, bare.origin);
  expect(console).toContain('#sign-in=');
  expect([wall, secondWall, kiosk]).toEqual([`${bare.origin}/player`, undefined, undefined]);
  const info = await (await bare.fetch('/api/v1/camera-info')).json();
  expect(info).toMatchObject({ setting: { posture: 'P0' }, attributes: [], models: [] });
  await bare.close();
});

test('SHOP-5 the camera page names what the posture measures, and the models by their hash', async () => {
  const info = await (await server.fetch('/api/v1/camera-info')).json();
  expect(info).toMatchObject({
    setting: { posture: 'P3', notice: { dpiaReference: 'DPIA-SAMPLE-1' } },
  });
  expect(info.models.map((model: { sha256: string }) => model.sha256.length)).toEqual([64, 64, 64]);
  const owner = await signInAs(server, 'owner');
  const { notice } = info.setting;
  const counting = { posture: { posture: 'P2', notice }, basis: null, authority: null };
  await owner.call('PUT', '/api/v1/cameras/posture', { ...counting, reason: 'less is enough' });
  const less = await (await server.fetch('/api/v1/camera-info')).json();
  expect(less.setting.posture).toBe('P2');
  expect(less.attributes.join()).not.toContain('age');
  expect(less.models).toHaveLength(2);
});

test('SHOP-6 a picture address is a product’s name and nothing else', async () => {
  for (const path of [
    '..%2f..%2fpackage.json',
    'nothing.webp',
    'croissant.png',
    '__proto__.webp',
    '%00.webp',
  ]) {
    expect([path, (await server.fetch(`/catalogue/${path}`)).status]).toEqual([path, 404]);
  }
});
