import { expect, test } from 'vitest';
import type { CommandRecord } from '../../../shared/model/command.ts';
import type { Delivery } from '../../../shared/model/delivery.ts';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import { deleteCommandsBefore } from '../../../signage-server/storage/commands.ts';
import { deleteDeliveriesBefore } from '../../../signage-server/storage/deliveries.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { signInAs } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { openDisplaySocket, statusOf } from '../../support/display-socket.ts';
import { startTestServer } from '../../support/server.ts';
import { testContent } from '../../support/shop.ts';
import { onEveryStore, type StoreKind } from '../../support/stores.ts';

const MINUTE = 60_000;

async function openFleet(store: StoreKind) {
  const storage = await store.open();
  // The kit closes the store; the server must not do it a second time.
  const kept = Object.create(storage, { close: { value: async () => {} } });
  const clock = { now: Date.now() };
  const server = await startTestServer({ storage: kept, now: () => clock.now });
  await ensureShop(server.deps);
  const owner = await signInAs(server, 'owner');
  return { server, storage, clock, owner, wall: await newDisplay(server, { id: 'wall', kind: 'wall' }) };
}

onEveryStore('the fleet', (store) => {
  test('FLEET-1 FLEET-2 FLEET-6 a command is stored, rung, fetched, answered once, and told of with who and when', async () => {
    const { server, storage, clock, owner, wall } = await openFleet(store);
    const other = await newDisplay(server, { id: 'other', kind: 'wall' });
    const socket = await openDisplaySocket(server, wall);
    const send = (body: unknown) => owner.call('POST', '/api/v1/displays/wall/commands', body);
    const listed = async () => {
      const [, body] = await owner.call('GET', '/api/v1/displays/wall/commands');
      return (body as { commands: CommandRecord[] }).commands;
    };
    const [status, sent] = await send({ kind: 'volume', level: 30 });
    const { id } = sent as CommandRecord;
    expect([status, sent]).toMatchObject([
      200,
      { command: { kind: 'volume', level: 30 }, state: 'sent', sentBy: 'The owner', receivedAt: null },
    ]);
    await expect.poll(() => socket.commandsChanged).toBe(1);
    const pending = await (await wall.call('GET', '/api/v1/display/commands')).json();
    expect(pending).toEqual({
      commands: [{ id, command: { kind: 'volume', level: 30 }, expiresAt: clock.now + 60 * MINUTE }],
    });

    const answer = async (body: unknown, display = wall, to = id) =>
      (await display.call('POST', `/api/v1/display/commands/${to}`, body)).status;
    expect(await answer({ state: 'done', result: null }, other)).toBe(404);
    expect(await answer({ state: 'received' }, wall, 'nothing')).toBe(404);
    expect(await answer({ state: 'done' })).toBe(422);
    expect(await answer({ state: 'failed', code: 'whatever' })).toBe(422);
    expect(await answer({ state: 'received' })).toBe(204);
    expect(await listed()).toMatchObject([{ state: 'received', receivedAt: clock.now, finishedAt: null }]);
    clock.now += 1000;
    expect(await answer({ state: 'done', result: { level: 30 } })).toBe(204);
    // The first answer counts, however often another comes.
    expect(await answer({ state: 'failed', code: 'crashed' })).toBe(204);
    const [first] = await listed();
    expect(first).toMatchObject({
      state: 'done',
      result: { level: 30 },
      code: null,
      receivedAt: clock.now - 1000,
      finishedAt: clock.now,
    });
    expect(await (await wall.call('GET', '/api/v1/display/commands')).json()).toEqual({ commands: [] });

    await send({ kind: 'identify' });
    clock.now += 2 * MINUTE;
    expect((await listed())[0]).toMatchObject({ state: 'expired', command: { kind: 'identify' } });
    expect(await (await wall.call('GET', '/api/v1/display/commands')).json()).toEqual({ commands: [] });
    // It was done all the same, only its answer was late: then that is what is told.
    const late = (await listed())[0]?.id;
    expect(await answer({ state: 'failed', code: 'interrupted' }, wall, late)).toBe(204);
    expect((await listed())[0]).toMatchObject({ state: 'failed', code: 'interrupted' });

    const audit = await storage.db
      .selectFrom('audit')
      .select(['actor', 'subject', 'detail'])
      .where('action', '=', 'display.command')
      .orderBy('id')
      .execute();
    expect(audit.map(({ actor, subject }) => ({ actor, subject }))).toEqual([
      { actor: owner.userId, subject: 'wall' },
      { actor: owner.userId, subject: 'wall' },
    ]);
    expect(JSON.parse(audit[0]?.detail ?? '')).toEqual({ id, kind: 'volume', level: 30 });
    await storage.write((tx) => deleteCommandsBefore(tx, clock.now + 1));
    expect(await listed()).toEqual([]);
    socket.close();
    await server.close();
  });

  test('FLEET-3 FLEET-4 who may not, for whom there is none, and what is no command is refused; and so is the 21st', async () => {
    const { server, owner } = await openFleet(store);
    const viewer = await signInAs(server, 'viewer');
    const path = '/api/v1/displays/wall/commands';
    expect((await viewer.call('POST', path, { kind: 'reload' }))[0]).toBe(403);
    expect((await viewer.call('GET', path))[0]).toBe(200);
    expect((await owner.call('POST', '/api/v1/displays/none/commands', { kind: 'reload' }))[0]).toBe(404);
    expect((await owner.call('GET', '/api/v1/displays/none/commands'))[0]).toBe(404);
    for (const body of [
      { kind: 'explode' },
      { kind: 'volume' },
      { kind: 'volume', level: 101 },
      { kind: 'volume', level: 0.5 },
      { kind: 'reload', level: 1 },
      [],
    ])
      expect((await owner.call('POST', path, body))[0], JSON.stringify(body)).toBe(422);
    for (let sent = 0; sent < 20; sent += 1)
      expect((await owner.call('POST', path, { kind: 'reload' }))[0]).toBe(200);
    expect((await owner.call('POST', path, { kind: 'reload' }))[0]).toBe(429);
    await server.close();
  });

  test('FLEET-10 FLEET-11 FLEET-12 each step of a delivery is kept with the time at which it was first heard of', async () => {
    const { server, storage, clock, owner, wall } = await openFleet(store);
    const socket = await openDisplaySocket(server, wall);
    const inHand = async () => {
      const [, body] = await owner.call('GET', '/api/v1/deliveries');
      return (body as { deliveries: Delivery[] }).deliveries;
    };
    const publish = () =>
      storage.write(async (tx) => {
        const revision = await insertPublication(tx, { content: testContent(), by: 'test', now: clock.now });
        await storage.changes.ring(tx, { kind: 'published' });
        return revision;
      });
    expect(await inHand()).toEqual([]);
    const revision = await publish();
    const pushedAt = clock.now;
    const blank = { filesReady: null, filesNeeded: null, verifiedAt: null, onGlassAt: null };
    await expect.poll(inHand).toEqual([{ displayId: 'wall', revision, pushedAt, ...blank }]);

    const say = async (change: Partial<ReturnType<typeof statusOf>>) => {
      clock.now += 1000;
      const ack = await socket.send('status', { ...statusOf(null), newestRevision: revision, ...change });
      expect(ack.ok).toBe(true);
      return clock.now;
    };
    await say({ filesReady: 1, filesNeeded: 3 });
    expect(await inHand()).toMatchObject([{ filesReady: 1, filesNeeded: 3, verifiedAt: null, pushedAt }]);
    const verifiedAt = await say({ filesReady: 3, filesNeeded: 3 });
    expect(await inHand()).toMatchObject([{ filesReady: 3, verifiedAt, onGlassAt: null }]);
    await say({ revision, nowPlaying: null, state: 'downloading' });
    expect(await inHand()).toMatchObject([{ verifiedAt, onGlassAt: null }]);
    const onGlassAt = await say({ revision });
    await say({ revision });
    await say({ revision, filesReady: 2 });
    expect(await inHand()).toMatchObject([{ pushedAt, filesReady: 2, verifiedAt, onGlassAt }]);

    // A display that was away is on glass without having been rung, and an older player says less.
    socket.close();
    await expect
      .poll(() => storage.db.selectFrom('display').select('online').execute())
      .toEqual([{ online: 0 }]);
    const next = await publish();
    const back = await openDisplaySocket(server, wall);
    const {
      newestRevision: _,
      decodeFailures: __,
      memoryBytes: ___,
      warnings: ____,
      ...old
    } = statusOf(next);
    expect(await back.send('status', old)).toMatchObject({ ok: true });
    expect(await inHand()).toMatchObject([{ revision: next, onGlassAt: clock.now, filesReady: 3 }]);
    const [, history] = await owner.call('GET', '/api/v1/displays/wall/deliveries');
    expect((history as { deliveries: Delivery[] }).deliveries.map((one) => one.revision)).toEqual([
      next,
      revision,
    ]);
    expect((await owner.call('GET', '/api/v1/displays/none/deliveries'))[0]).toBe(404);

    await storage.write((tx) => deleteDeliveriesBefore(tx, clock.now + 1));
    const rows = await storage.db.selectFrom('delivery').select('revision').execute();
    expect(rows).toEqual([{ revision: next }]);
    back.close();
    await server.close();
  });
});
