import { expect, test } from 'vitest';
import type { CommandRecord } from '../../../shared/model/command.ts';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import { deleteScreenshotsBefore } from '../../../signage-server/storage/screenshots.ts';
import { signInAs } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { startTestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

const HOUR = 3_600_000;
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64');
const picture = { width: 960, height: 540, jpeg };

onEveryStore('pictures of screens', (store) => {
  test('AUD-35 FLEET-7 a picture is taken for an open command of that display alone, kept as the latest for a day, and told of', async () => {
    const storage = await store.open();
    // The kit closes the store; the server must not do it a second time.
    const kept = Object.create(storage, { close: { value: async () => {} } });
    const clock = { now: Date.now() };
    const server = await startTestServer({ storage: kept, now: () => clock.now });
    await ensureShop(server.deps);
    const owner = await signInAs(server, 'owner');
    const viewer = await signInAs(server, 'viewer');
    const wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
    const other = await newDisplay(server, { id: 'other', kind: 'wall' });
    const ask = async (kind: string) => {
      const [, command] = await owner.call('POST', '/api/v1/displays/wall/commands', { kind });
      return (command as CommandRecord).id;
    };
    const address = (id: string) => `/api/v1/display/commands/${id}/screenshot`;
    const latest = async () => (await viewer.call('GET', '/api/v1/displays/wall/screenshot'))[1];

    expect((await viewer.call('POST', '/api/v1/displays/wall/commands', { kind: 'screenshot' }))[0]).toBe(
      403,
    );
    expect((await wall.call('PUT', address('nobody'), picture)).status).toBe(404);
    expect((await wall.call('PUT', address(await ask('identify')), picture)).status).toBe(404);
    const id = await ask('screenshot');
    expect((await other.call('PUT', address(id), picture)).status).toBe(404);
    expect((await owner.call('PUT', address(id), picture))[0]).toBe(401);
    for (const wrong of [
      { ...picture, jpeg: Buffer.from('<svg/>').toString('base64') },
      { ...picture, jpeg: jpeg + 'A'.repeat(300_000) },
      { ...picture, width: 961 },
      { ...picture, camera: true },
    ])
      expect((await wall.call('PUT', address(id), wrong)).status).toBeGreaterThanOrEqual(400);
    expect(await latest()).toEqual({ screenshot: null });

    expect((await wall.call('PUT', address(id), picture)).status).toBe(204);
    expect(await latest()).toEqual({ screenshot: { ...picture, takenAt: clock.now } });
    await wall.call('POST', `/api/v1/display/commands/${id}`, { state: 'done', result: null });
    expect((await wall.call('PUT', address(id), picture)).status).toBe(404);

    clock.now += HOUR;
    const again = await ask('screenshot');
    expect((await wall.call('PUT', address(again), { ...picture, height: 1 })).status).toBe(204);
    expect(await latest()).toEqual({ screenshot: { ...picture, height: 1, takenAt: clock.now } });
    clock.now += 24 * HOUR;
    expect(await latest()).toEqual({ screenshot: null });
    await storage.write((tx) => deleteScreenshotsBefore(tx, clock.now - 24 * HOUR));
    expect(await storage.db.selectFrom('screenshot').selectAll().execute()).toEqual([]);
    const audit = await storage.db
      .selectFrom('audit')
      .select(['actor', 'detail'])
      .where('action', '=', 'display.command')
      .orderBy('id')
      .execute();
    expect(audit.map(({ detail }) => JSON.parse(detail).kind)).toEqual([
      'identify',
      'screenshot',
      'screenshot',
    ]);
    expect(new Set(audit.map(({ actor }) => actor))).toEqual(new Set([owner.userId]));
    await server.close();
  });
});
