import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { bindDisplayKey, displayOf, findDisplay } from '../../../signage-server/storage/displays.ts';
import { expirePresence } from '../../../signage-server/storage/presence.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { newDisplay, newDisplayKey } from '../../support/display-client.ts';
import { openDisplaySocket, statusOf } from '../../support/display-socket.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { testContent } from '../../support/shop.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const seen = async (id: string) => {
  const row = await findDisplay(server.storage.db, id);
  return row && displayOf(row, Date.now());
};
const ring = (change: Change) => server.storage.write((tx) => server.storage.changes.ring(tx, change));
const publish = () =>
  server.storage.write(async (tx) => {
    const revision = await insertPublication(tx, { content: testContent(), by: 'test', now: Date.now() });
    await server.storage.changes.ring(tx, { kind: 'published' });
    return revision;
  });

test('PUSH-10 the first event says the time, the revision and how to come back', async () => {
  const socket = await openDisplaySocket(server, await newDisplay(server, { id: 'hello' }));
  expect(socket.welcome).toMatchObject({ revision: 0, reconnectWindowMs: 1000, build: server.deps.build });
  expect(Math.abs(socket.welcome.serverTime - Date.now())).toBeLessThan(5000);
  socket.close();
});

test('PUSH-11 presence follows the socket, and a status is what the console sees', async () => {
  const socket = await openDisplaySocket(server, await newDisplay(server, { id: 'present' }));
  expect(await seen('present')).toMatchObject({ online: true, status: null });
  expect(await socket.send('status', statusOf(null))).toMatchObject({ ok: true });
  expect(await seen('present')).toMatchObject({ reportedRevision: null, status: { state: 'playing' } });
  socket.close();
  await expect.poll(async () => (await seen('present'))?.online).toBe(false);
});

test('PUSH-12 of two sockets with one key the later stays, and the earlier’s end does not make it offline', async () => {
  const display = await newDisplay(server, { id: 'twice' });
  const first = await openDisplaySocket(server, display);
  const second = await openDisplaySocket(server, display);
  await expect.poll(() => first.connected).toBe(false);
  await second.send('status', statusOf(null));
  expect(await seen('twice')).toMatchObject({ online: true });
  second.close();
});

test('PUSH-13 a publish rings, a status on the old revision is rung again, on the new one it is not', async () => {
  let now = Date.now();
  const ticking = await startTestServer({ now: () => now });
  const display = await newDisplay(ticking, { id: 'rings' });
  const socket = await openDisplaySocket(ticking, display);
  const revision = await ticking.storage.write(async (tx) => {
    const made = await insertPublication(tx, { content: testContent(), by: 'test', now });
    await ticking.storage.changes.ring(tx, { kind: 'published' });
    return made;
  });
  await expect.poll(() => socket.rung).toEqual([revision]);
  await socket.send('status', statusOf(null));
  expect(socket.rung).toEqual([revision]);
  now += 11_000;
  await socket.send('status', statusOf(null));
  await expect.poll(() => socket.rung).toEqual([revision, revision]);
  now += 11_000;
  await socket.send('status', statusOf(revision));
  expect(socket.rung).toEqual([revision, revision]);
  socket.close();
  await ticking.close();
});

test('PUSH-14 a manifest that changes without a revision rings that display, or all of them', async () => {
  const revision = await publish();
  const one = await openDisplaySocket(server, await newDisplay(server, { id: 'one' }));
  const other = await openDisplaySocket(server, await newDisplay(server, { id: 'other' }));
  await ring({ kind: 'manifest', displayId: 'one' });
  await expect.poll(() => [one.rung.length, other.rung.length]).toEqual([1, 0]);
  await ring({ kind: 'manifest', displayId: null });
  await expect.poll(() => [one.rung.length, other.rung.length]).toEqual([2, 1]);
  expect(revision).toBeGreaterThan(0);
  await ring({ kind: 'visit', displayId: 'other', visitId: null });
  await expect.poll(() => [one.visitsChanged, other.visitsChanged]).toEqual([0, 1]);
  one.close();
  other.close();
});

test('PUSH-15 a replaced screen is told and cut off at once, and its place is free for the new one', async () => {
  const socket = await openDisplaySocket(server, await newDisplay(server, { id: 'replaced' }));
  const key = await newDisplayKey(server);
  const bind = { displayId: 'replaced', thumbprint: key.thumbprint, jwk: JSON.stringify(key.jwk), now: 1 };
  await server.storage.write(async (tx) => {
    for (const thumbprint of await bindDisplayKey(tx, bind)) {
      await server.storage.changes.ring(tx, { kind: 'revoked', displayId: 'replaced', thumbprint });
    }
  });
  await expect.poll(() => [socket.revoked, socket.connected]).toEqual([true, false]);
  const fresh = await openDisplaySocket(server, key);
  expect(fresh.connected).toBe(true);
  fresh.close();
});

test('PUSH-16 who is not heard for 45 s is put down as offline, whichever process it was connected to', async () => {
  await newDisplay(server, { id: 'lost' });
  const then = Date.now() - 46_000;
  await server.storage.write((tx) =>
    tx.updateTable('display').set({ online: 1, last_seen_at: then }).where('id', '=', 'lost').execute(),
  );
  expect((await seen('lost'))?.online).toBe(false);
  expect(await server.storage.write((tx) => expirePresence(tx, Date.now()))).toEqual(['lost']);
});

test('PUSH-19 a display that reports seldom and answers pings stays online; one that does neither does not', async () => {
  let clock = Date.now();
  const slow = await startTestServer({ now: () => clock });
  const hidden = await openDisplaySocket(slow, await newDisplay(slow, { id: 'hidden' }));
  await openDisplaySocket(slow, await newDisplay(slow, { id: 'hung' }));
  const online = async (id: string) => {
    const row = await findDisplay(slow.storage.db, id);
    return row && displayOf(row, clock).online;
  };
  const heard = async () => (await findDisplay(slow.storage.db, 'hidden'))?.last_seen_at;
  expect(await hidden.send('status', { ...statusOf(null), state: 'hidden' })).toMatchObject({ ok: true });
  for (let round = 0; round < 4; round += 1) {
    clock += 30_000;
    hidden.answerPing();
    await expect.poll(heard).toBe(clock);
  }
  expect([await online('hidden'), await online('hung')]).toEqual([true, false]);
  // A report that came in between makes the answer to a ping no news.
  clock += 15_000;
  await hidden.send('status', { ...statusOf(null), state: 'hidden' });
  const reported = clock;
  clock += 5_000;
  hidden.answerPing();
  await hidden.send('nothing');
  expect(await heard()).toBe(reported);
  await slow.close();
});

test.each([
  ['no proof', {}],
  ['a proof that is no text', { proof: 7 }],
  ['rubbish', { proof: 'a.b.c' }],
])('PUSH-17 a socket with %s is refused with a code', async (_what, auth) => {
  const display = await newDisplayKey(server);
  await expect(openDisplaySocket(server, display, auth)).rejects.toMatchObject({
    data: { code: 'bad-proof' },
  });
});

test('PUSH-18 a proof made for HTTP opens no socket, and one that was used opens no second', async () => {
  const display = await newDisplay(server, { id: 'proofs' });
  const http = { proof: await display.proof('GET', '/api/v1/display/manifest') };
  await expect(openDisplaySocket(server, display, http)).rejects.toMatchObject({
    data: { code: 'bad-proof' },
  });
  const once = { proof: await display.proof('GET', '/display') };
  (await openDisplaySocket(server, display, once)).close();
  await expect(openDisplaySocket(server, display, once)).rejects.toMatchObject({
    data: { code: 'bad-proof' },
  });
});
