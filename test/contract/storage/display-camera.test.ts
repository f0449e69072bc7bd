import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DisplayCamera, PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import { Manifest } from '../../../shared/model/manifest.ts';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

const FAR: DisplayCamera = { reach: 'far', deviceLabel: 'Shelf camera (046d:082d)', turn: 90 };

onEveryStore("a display's camera", (store) => {
  let server: TestServer;
  let owner: ConsoleClient;
  let wall: DisplayClient;
  const heard: Change[] = [];

  beforeAll(async () => {
    const storage = Object.create(await store.open(), { close: { value: async () => {} } });
    server = await startTestServer({ storage });
    await ensureShop(server.deps);
    owner = await signInAs(server, 'owner');
    wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
    expect((await owner.call('POST', '/api/v1/publications'))[0]).toBe(200);
    server.storage.changes.listen((change) => heard.push(change));
  });
  afterAll(() => server.close());

  const inManifest = async () => {
    const manifest = await (await wall.call('GET', '/api/v1/display/manifest')).json();
    return (manifest as Manifest).display.camera;
  };
  const set = (by: ConsoleClient, camera: unknown) => by.call('PATCH', '/api/v1/displays/wall', { camera });

  test('AUD-83 is the plain one until somebody says otherwise, and then in the manifest at once', async () => {
    expect(await inManifest()).toEqual(PLAIN_CAMERA);
    expect(await set(owner, FAR)).toMatchObject([200, { id: 'wall', camera: FAR }]);
    expect(await inManifest()).toEqual(FAR);
    await expect.poll(() => heard).toContainEqual({ kind: 'manifest', displayId: 'wall' });
    const audit = await server.storage.db
      .selectFrom('audit')
      .select(['actor', 'detail'])
      .where('action', '=', 'display.update')
      .execute();
    expect(audit).toMatchObject([{ actor: owner.userId }]);
    expect(audit[0]?.detail).toContain('Shelf camera');
  });

  test.for([
    { ...FAR, turn: 45 },
    { ...FAR, reach: 'medium' },
    { ...FAR, deviceLabel: '' },
    { ...FAR, deviceLabel: 'x'.repeat(201) },
    { ...FAR, zoom: 2 },
    { reach: 'far' },
    null,
  ])('AUD-83 refuses %j and changes nothing', async (camera) => {
    const before = await inManifest();
    expect(await set(owner, camera)).toMatchObject([422, { code: 'invalid-input' }]);
    expect(await inManifest()).toEqual(before);
  });

  test('AUD-83 is not for whoever may not manage displays', async () => {
    const before = await inManifest();
    expect((await set(await signInAs(server, 'merchandiser'), PLAIN_CAMERA))[0]).toBe(403);
    expect(await inManifest()).toEqual(before);
  });
});

test('AUD-83 a manifest kept by an older build has the plain one', () => {
  const display = { id: 'wall', name: 'Wall', kind: 'wall', zone: 'UTC' };
  expect(Manifest.shape.display.parse(display).camera).toEqual(PLAIN_CAMERA);
});
