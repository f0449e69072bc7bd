import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Layout } from '../../../shared/model/layout.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import { sweepMedia } from '../../../signage-server/media/sweep-media.ts';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { deleteLayout, saveLayout } from '../../../signage-server/storage/layouts.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('layouts', (store) => {
  let server: TestServer;
  let owner: ConsoleClient;
  let wall: DisplayClient;
  let kiosk: DisplayClient;
  let clock = Date.now();
  const heard: Change[] = [];

  beforeAll(async () => {
    const storage = Object.create(await store.open(), { close: { value: async () => {} } });
    server = await startTestServer({ storage, now: () => clock });
    await ensureShop(server.deps);
    owner = await signInAs(server, 'owner');
    wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
    kiosk = await newDisplay(server, { id: 'kiosk' });
    server.storage.changes.listen((change) => heard.push(change));
  });
  afterAll(() => server.close());

  async function make(path: string, body: object): Promise<string> {
    const [status, row] = await owner.call('POST', `/api/v1/${path}`, body);
    expect([path, status, row]).toMatchObject([path, 200, {}]);
    return (row as { id: string }).id;
  }

  async function playlist(name: string, color: string): Promise<{ id: string; creativeId: string }> {
    const uploaded = await owner.fetch(`/api/v1/creatives/upload?name=${name}`, {
      method: 'POST',
      body: (await pngOf(24, 24, color)) as Uint8Array<ArrayBuffer>,
    });
    const { id: creativeId } = (await uploaded.json()) as { id: string };
    return { id: await make('playlists', { name, slots: [{ id: 's', creativeId }] }), creativeId };
  }

  const divided = (name: string, playlistId: string) => ({
    name,
    zones: [
      { id: 'main', name: 'Main', x: 0, y: 0, width: 100, height: 90, playlistId: null },
      { id: 'side', name: 'Strip', x: 0, y: 90, width: 100, height: 10, playlistId },
    ],
  });
  const publish = async () => (await owner.call('POST', '/api/v1/publications'))[1];
  const manifest = async (display: DisplayClient) =>
    (await (await display.call('GET', '/api/v1/display/manifest')).json()) as Manifest;
  const refused = (path: string, body: object) => owner.call('POST', `/api/v1/${path}`, body);

  test('EDIT-1 EDIT-2 a layout names playlists that exist, and is named by entries: neither is deleted meanwhile', async () => {
    const gone = [404, { code: 'not-found' }];
    expect(await refused('layouts', divided('Lost', 'gone'))).toMatchObject([
      404,
      { code: 'not-found', detail: 'The playlist of zone "Strip" is gone.' },
    ]);
    const main = await make('playlists', { name: 'Main', slots: [] });
    const strip = await make('playlists', { name: 'Strip', slots: [] });
    const layout = await make('layouts', divided('Over a strip', strip));
    const entry = { name: 'Lunch', playlistId: main, layoutId: layout };
    expect(await refused('schedule/entries', { ...entry, layoutId: 'gone' })).toMatchObject(gone);
    const entryId = await make('schedule/entries', entry);

    const inUse = (by: string) => [409, { code: 'in-use', detail: expect.stringContaining(by) }];
    expect(await owner.call('DELETE', `/api/v1/layouts/${layout}`)).toMatchObject(inUse('"Lunch"'));
    expect(await owner.call('DELETE', `/api/v1/playlists/${strip}`)).toMatchObject(inUse('"Over a strip"'));
    expect((await owner.call('DELETE', `/api/v1/schedule/entries/${entryId}`))[0]).toBe(204);
    expect((await owner.call('DELETE', `/api/v1/layouts/${layout}`))[0]).toBe(204);
    expect(await owner.call('DELETE', `/api/v1/layouts/${layout}`)).toMatchObject(gone);
    expect((await owner.call('DELETE', `/api/v1/playlists/${strip}`))[0]).toBe(204);
  });

  test('LAY-1 a layout without a main zone is refused at the edge, saying where', async () => {
    const strip = await make('playlists', { name: 'Strip', slots: [] });
    const { zones } = divided('None', strip);
    const [status, problem] = await refused('layouts', { name: 'None', zones: zones.slice(1) });
    expect([status, problem]).toMatchObject([
      422,
      { code: 'invalid-input', errors: [{ path: 'body.zones' }] },
    ]);
    expect((await owner.call('GET', '/api/v1/layouts'))[1]).toEqual({ layouts: [] });
  });

  test('LAY-1 a shop has no more layouts than a schedule may hold', async () => {
    const strip = await make('playlists', { name: 'Strip', slots: [] });
    const ids = Array.from({ length: 499 }, (_, at) => `many-${at}`);
    await server.storage.write(async (tx) => {
      for (const id of ids) await saveLayout(tx, { ...divided(id, strip), id, createdAt: 1 }, 1);
    });
    const last = await make('layouts', divided('The last', strip));
    expect(await refused('layouts', divided('One more', strip))).toMatchObject([
      422,
      { code: 'schedule-full' },
    ]);
    await server.storage.write(async (tx) => {
      for (const id of [...ids, last]) await deleteLayout(tx, id);
    });
  });

  test('LAY-4 a manifest brings the layouts of its entries and takeovers with all that their zones show', async () => {
    const main = await playlist('Front', '#a00');
    const strip = await playlist('Prices', '#0a0');
    const layout = await make('layouts', divided('Priced', strip.id));
    const spare = await make('layouts', divided('Nobody uses it', strip.id));
    await make('schedule/entries', {
      name: 'Window',
      playlistId: main.id,
      layoutId: layout,
      displayIds: ['wall'],
    });
    await make('schedule/entries', { name: 'Kiosk', playlistId: main.id, displayIds: ['kiosk'] });
    const [, before] = await owner.call('GET', '/api/v1/publications');
    expect(before).toMatchObject({
      changes: expect.arrayContaining([{ what: 'layout', name: 'Priced', how: 'added' }]),
    });
    await publish();

    const onWall = await manifest(wall);
    expect(onWall.schedule.layouts.map(({ id }) => id)).toEqual([layout]);
    expect(onWall.schedule.playlists.map(({ name }) => name).sort()).toEqual(['Front', 'Prices']);
    expect(onWall.media).toHaveLength(2);
    const atKiosk = await manifest(kiosk);
    expect(atKiosk.schedule.layouts).toEqual([]);
    expect(atKiosk.media).toHaveLength(1);

    // Only the screen that shows the layout has anything new when it changes.
    const [, listed] = await owner.call('GET', '/api/v1/layouts');
    const { layouts } = listed as { layouts: (Layout & { version: number })[] };
    const version = layouts.find(({ id }) => id === layout)?.version;
    const renamed = { ...divided('Priced anew', strip.id), version };
    expect((await owner.call('PUT', `/api/v1/layouts/${layout}`, renamed))[0]).toBe(200);
    expect(await publish()).toMatchObject({ displays: 1 });

    const order = { name: 'Now', playlistId: main.id, displayIds: ['kiosk'], minutes: 5 };
    expect(await refused('takeovers', { ...order, layoutId: 'gone' })).toMatchObject([
      422,
      { code: 'precondition-missing' },
    ]);
    await make('takeovers', { ...order, layoutId: spare });
    const interrupted = await manifest(kiosk);
    expect(interrupted.schedule.takeovers).toMatchObject([{ layoutId: spare }]);
    expect(interrupted.schedule.layouts).toMatchObject([{ id: spare, name: 'Nobody uses it' }]);
    expect(interrupted.media).toHaveLength(2);
  });

  test('LAY-4 a file that only a zone shows outlives its creative for as long as a screen may ask for it', async () => {
    const [, { layouts }] = (await owner.call('GET', '/api/v1/layouts')) as [
      number,
      { layouts: (Layout & { version: number })[] },
    ];
    const [, { playlists }] = (await owner.call('GET', '/api/v1/playlists')) as [
      number,
      { playlists: { id: string; name: string; version: number; slots: { creativeId: string }[] }[] },
    ];
    const prices = playlists.find(({ name }) => name === 'Prices');
    if (!prices) throw new Error('the test before has made it');
    expect(layouts.flatMap(({ zones }) => zones.map((zone) => zone.playlistId))).toContain(prices.id);
    const shown = (await manifest(wall)).media.map(({ sha256 }) => sha256);
    const emptied = { name: 'Prices', slots: [], version: prices.version };
    expect((await owner.call('PUT', `/api/v1/playlists/${prices.id}`, emptied))[0]).toBe(200);
    const creative = prices.slots[0]?.creativeId;
    expect((await owner.call('DELETE', `/api/v1/creatives/${creative}`))[0]).toBe(204);
    const kept = () => server.storage.db.selectFrom('media').select('sha256').execute();

    clock += 2 * 3_600_000;
    await sweepMedia(server.deps);
    expect((await kept()).map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(shown));
  });

  test('LAY-5 how a screen hangs is rung, in its manifest at once, and in the audit', async () => {
    heard.length = 0;
    const [status, turned] = await owner.call('PATCH', '/api/v1/displays/wall', { rotation: 270 });
    expect([status, turned]).toMatchObject([200, { id: 'wall', rotation: 270 }]);
    expect((await manifest(wall)).display).toMatchObject({ rotation: 270 });
    expect((await manifest(kiosk)).display).toMatchObject({ rotation: 0 });
    expect(heard).toContainEqual({ kind: 'manifest', displayId: 'wall' });
    const audit = await server.storage.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'display.update')
      .execute();
    expect(audit).toMatchObject([{ actor: owner.userId, subject: 'wall' }]);
    expect(audit[0]?.detail).toContain('270');
    expect(await owner.call('PATCH', '/api/v1/displays/wall', { rotation: 45 })).toMatchObject([
      422,
      { code: 'invalid-input' },
    ]);
    const merchandiser = await signInAs(server, 'merchandiser');
    expect((await merchandiser.call('PATCH', '/api/v1/displays/wall', { rotation: 0 }))[0]).toBe(403);
    expect((await manifest(wall)).display).toMatchObject({ rotation: 270 });
  });
});
