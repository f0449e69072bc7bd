import { expect, test } from 'vitest';
import type { Manifest } from '../../../shared/model/manifest.ts';
import type { StepGroup } from '../../../shared/model/step-group.ts';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { signInAs } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { openDisplaySocket } from '../../support/display-socket.ts';
import { startTestServer } from '../../support/server.ts';
import { testContent } from '../../support/shop.ts';
import { onEveryStore, type StoreKind } from '../../support/stores.ts';

const GROUPS = '/api/v1/step-groups';

async function openWall(store: StoreKind) {
  const storage = await store.open();
  // The kit closes the store; the server must not do it a second time.
  const kept = Object.create(storage, { close: { value: async () => {} } });
  const server = await startTestServer({ storage: kept });
  await ensureShop(server.deps);
  const screens = {
    a: await newDisplay(server, { id: 'a', kind: 'wall' }),
    b: await newDisplay(server, { id: 'b', kind: 'wall' }),
    c: await newDisplay(server, { id: 'c', kind: 'wall' }),
  };
  await storage.write((tx) =>
    insertPublication(tx, { content: testContent(), by: 'test', now: server.deps.now() }),
  );
  const owner = await signInAs(server, 'owner');
  const stepOf = async (id: keyof typeof screens) => {
    const manifest = (await (await screens[id].call('GET', '/api/v1/display/manifest')).json()) as Manifest;
    return manifest.display.step;
  };
  const groups = async () => {
    const [, body] = await owner.call('GET', GROUPS);
    return (body as { groups: StepGroup[] }).groups;
  };
  return { server, storage, screens, owner, stepOf, groups };
}

onEveryStore('screens in step', (store) => {
  test('STEP-7 a group is made, changed and ended; its screens are rung and told, and the audit knows', async () => {
    const { server, storage, screens, owner, stepOf, groups } = await openWall(store);
    expect(await stepOf('a')).toBeNull();
    const socket = await openDisplaySocket(server, screens.a);
    const rings = () => socket.rung.length;
    const before = rings();
    const [status, made] = await owner.call('POST', GROUPS, { name: 'Window', screens: ['a', 'b'] });
    expect([status, made]).toMatchObject([200, { name: 'Window', screens: ['a', 'b'], grid: null }]);
    const { id } = made as StepGroup;
    expect(await groups()).toEqual([made]);
    await expect.poll(rings).toBe(before + 1);
    expect([await stepOf('a'), await stepOf('b'), await stepOf('c')]).toEqual([
      { group: id, slice: null },
      { group: id, slice: null },
      null,
    ]);

    // In one group at most.
    expect((await owner.call('POST', GROUPS, { name: 'Other', screens: ['b', 'c'] }))[0]).toBe(409);
    expect((await owner.call('POST', GROUPS, { name: 'Other', screens: ['c', 'gone'] }))[0]).toBe(404);
    expect((await owner.call('PUT', `${GROUPS}/nothing`, { name: 'Other', screens: ['c'] }))[0]).toBe(404);

    // Whoever leaves is rung as well.
    expect((await owner.call('PUT', `${GROUPS}/${id}`, { name: 'Door', screens: ['c', 'b'] }))[0]).toBe(200);
    await expect.poll(rings).toBe(before + 2);
    expect([await stepOf('a'), await stepOf('c')]).toEqual([null, { group: id, slice: null }]);
    expect(await groups()).toMatchObject([{ id, name: 'Door', screens: ['c', 'b'] }]);

    expect((await owner.call('DELETE', `${GROUPS}/${id}`))[0]).toBe(204);
    expect((await owner.call('DELETE', `${GROUPS}/${id}`))[0]).toBe(404);
    expect([await groups(), await stepOf('b')]).toEqual([[], null]);
    const audit = await storage.db.selectFrom('audit').select('action').where('subject', '=', id).execute();
    expect(audit.map(({ action }) => action)).toEqual([
      'step-group.create',
      'step-group.save',
      'step-group.delete',
    ]);
    socket.close();
    await server.close();
  });

  test('STEP-8 STEP-9 a wall gives each screen its slice; one that is removed leaves its place empty', async () => {
    const { server, owner, stepOf, groups } = await openWall(store);
    const grid = { columns: 2, rows: 2, bezelX: 0, bezelY: 0 };
    const [status, made] = await owner.call('POST', GROUPS, {
      name: 'Wall',
      screens: ['a', 'b', null, 'c'],
      grid,
    });
    expect(status).toBe(200);
    const { id } = made as StepGroup;
    expect([await stepOf('a'), await stepOf('b'), await stepOf('c')]).toEqual([
      { group: id, slice: { x: 0, y: 0, width: 50, height: 50 } },
      { group: id, slice: { x: 50, y: 0, width: 50, height: 50 } },
      { group: id, slice: { x: 50, y: 50, width: 50, height: 50 } },
    ]);
    expect((await owner.call('DELETE', '/api/v1/displays/b'))[0]).toBe(204);
    expect(await groups()).toMatchObject([{ screens: ['a', null, null, 'c'] }]);
    expect(await stepOf('c')).toMatchObject({ slice: { x: 50, y: 50 } });
    await owner.call('DELETE', '/api/v1/displays/a');
    await owner.call('DELETE', '/api/v1/displays/c');
    expect(await groups()).toEqual([]);
    await server.close();
  });

  test('STEP-7 STEP-8 what is no group is refused, and so is whoever may not manage displays', async () => {
    const { server, owner, groups } = await openWall(store);
    const grid = { columns: 2, rows: 1, bezelX: 0, bezelY: 0 };
    const wrong = [
      { name: 'W', screens: [] },
      { name: 'W', screens: ['a', 'a'] },
      { name: 'W', screens: ['a', null] },
      { name: 'W', screens: [null, null], grid },
      { name: 'W', screens: ['a', 'b', 'c'], grid },
      { name: 'W', screens: ['a', 'b'], grid: { ...grid, columns: 0 } },
      { name: 'W', screens: ['a', 'b'], grid: { ...grid, bezelX: 51 } },
      { name: '', screens: ['a', 'b'] },
    ];
    for (const body of wrong) expect((await owner.call('POST', GROUPS, body))[0]).toBe(422);
    const viewer = await signInAs(server, 'viewer');
    expect((await viewer.call('POST', GROUPS, { name: 'W', screens: ['a'] }))[0]).toBe(403);
    expect(await groups()).toEqual([]);
    await server.close();
  });
});
