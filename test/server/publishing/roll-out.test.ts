import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Rollout } from '../../../shared/model/rollout.ts';
import { giveNewcomer } from '../../../signage-server/publishing/give-newcomer.ts';
import { goOnWhenDue } from '../../../signage-server/publishing/roll-out.ts';
import { insertDisplay } from '../../../signage-server/storage/displays.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

const HOUR_MS = 3_600_000;
let now = Date.UTC(2026, 0, 12, 11);
let server: TestServer;
let editor: ConsoleClient;
let playlist: { id: string; version: number };
const opened: TestServer[] = [];

beforeEach(async () => {
  server = await startShop({ now: () => now });
  opened.push(server);
  editor = await signInAs(server, 'merchandiser');
  for (const id of ['a', 'b', 'c']) await newDisplay(server, { id, name: `Screen ${id}`, kind: 'wall' });
  const [, made] = await editor.call('POST', '/api/v1/playlists', { name: 'One', slots: [] });
  playlist = made as typeof playlist;
  await editor.call('POST', '/api/v1/schedule/entries', { name: 'All day', playlistId: playlist.id });
  expect((await publish())[0]).toBe(200);
  await rename('Two');
});
afterAll(async () => {
  for (const one of opened) await one.close();
});

const publish = () => editor.call('POST', '/api/v1/publications');
async function rename(name: string): Promise<void> {
  const body = { name, slots: [], version: playlist.version };
  const [status, saved] = await editor.call('PUT', `/api/v1/playlists/${playlist.id}`, body);
  expect(status).toBe(200);
  playlist = saved as typeof playlist;
}
async function rollOut(first: string[], thenAt: number | null = null, who = editor) {
  const [, told] = await editor.call('GET', '/api/v1/publications/differences');
  const { drafts } = told as { drafts: string };
  return who.call('POST', '/api/v1/publications/rollouts', { drafts, first, thenAt });
}
const state = async () =>
  (await editor.call('GET', '/api/v1/publications'))[1] as { rollout: Rollout | null };
const goOn = (revision: number, displayIds?: string[]) =>
  editor.call('POST', `/api/v1/publications/${revision}/rollout/screens`, displayIds ? { displayIds } : {});
const steer = (revision: number, body: unknown, who = editor) =>
  who.call('PATCH', `/api/v1/publications/${revision}/rollout`, body);
/** What each screen has been given, by the name of its playlist. */
async function given(at?: number): Promise<string[]> {
  return await Promise.all(
    ['a', 'b', 'c'].map(async (id) => {
      const query = at === undefined ? 'of=published' : `of=published&at=${at}`;
      const [, manifest] = await editor.call('GET', `/api/v1/displays/${id}/preview?${query}`);
      const { schedule } = manifest as { schedule: { playlists: { name: string }[] } };
      return schedule.playlists[0]?.name ?? '';
    }),
  );
}
/** A screen says what it shows. */
async function reports(id: string, revision: number): Promise<void> {
  await server.storage.write((tx) =>
    tx
      .updateTable('display')
      .set({ online: 1, last_seen_at: now, reported_revision: revision })
      .where('id', '=', id)
      .execute(),
  );
}

test('PUB-83 a publication goes to some screens first, and the others keep what they have until they are given it', async () => {
  expect(await rollOut(['a'])).toMatchObject([200, { revision: 2, displays: 1, waiting: 2 }]);
  expect(await given()).toEqual(['Two', 'One', 'One']);
  const rows = await server.storage.db
    .selectFrom('display')
    .select(['id', 'desired_revision'])
    .orderBy('id')
    .execute();
  expect(rows.map((row) => row.desired_revision)).toEqual([2, 1, 1]);
  expect((await state()).rollout).toMatchObject({
    revision: 2,
    by: 'The merchandiser',
    first: [{ id: 'a', name: 'Screen a', onGlass: false, online: false }],
    waiting: [{ id: 'b' }, { id: 'c', name: 'Screen c' }],
    thenAt: null,
    before: 1,
  });
  now += 60_000;
  expect(await goOn(2, ['c'])).toMatchObject([200, { displays: 1 }]);
  expect(await given()).toEqual(['Two', 'One', 'Two']);
  now += 60_000;
  expect(await goOn(2)).toMatchObject([200, { displays: 1 }]);
  expect(await given()).toEqual(['Two', 'Two', 'Two']);
  expect(await given(now - 60_001)).toEqual(['Two', 'One', 'One']);
  expect(await given(now - 1)).toEqual(['Two', 'One', 'Two']);
  expect((await state()).rollout).toBeNull();
});

test('PUB-83 what cannot be rolled out so is refused, and nothing is published', async () => {
  expect(await rollOut(['nobody'])).toMatchObject([422, { code: 'invalid-input' }]);
  expect(await rollOut([])).toMatchObject([422, { code: 'invalid-input' }]);
  expect(await rollOut(['a'], null, await signInAs(server, 'approver'))).toMatchObject([403, {}]);
  const stale = { drafts: 'a'.repeat(64), first: ['a'], thenAt: null };
  expect(await editor.call('POST', '/api/v1/publications/rollouts', stale)).toMatchObject([
    409,
    { code: 'changed-meanwhile' },
  ]);
  expect(await given()).toEqual(['One', 'One', 'One']);
  await rollOut(['a']);
  expect(await goOn(2, ['a'])).toMatchObject([404, { code: 'not-found' }]);
  expect(await goOn(1)).toMatchObject([409, { code: 'conflict' }]);
  await goOn(2);
  expect(await rollOut(['a', 'b', 'c'])).toMatchObject([422, { code: 'invalid-input' }]);
});

test('PUB-84 at its time the others follow, if the first ones show it; else it pauses by itself and says why', async () => {
  await rollOut(['a'], now + HOUR_MS);
  await goOnWhenDue(server.deps);
  expect(await given()).toEqual(['Two', 'One', 'One']);
  now += HOUR_MS;
  await goOnWhenDue(server.deps);
  expect((await state()).rollout).toMatchObject({ halt: 'nobody-shows-it', pausedAt: now });
  await steer(2, { paused: false });
  await reports('a', 1);
  await goOnWhenDue(server.deps);
  expect((await state()).rollout).toMatchObject({
    halt: 'not-on-glass',
    first: [{ online: true, onGlass: false }],
  });
  expect(await given()).toEqual(['Two', 'One', 'One']);
  await reports('a', 2);
  await steer(2, { paused: false });
  expect((await state()).rollout).toMatchObject({ halt: null, pausedAt: null });
  await goOnWhenDue(server.deps);
  expect(await given()).toEqual(['Two', 'Two', 'Two']);
  await goOnWhenDue(server.deps);
  const rows = await server.storage.db
    .selectFrom('audit')
    .select(['actor', 'detail'])
    .where('action', '=', 'publish.go-on')
    .orderBy('seq')
    .execute();
  expect(rows.map(({ actor }) => actor === editor.userId)).toEqual([true, true, true]);
  expect(rows.at(-1)?.detail).toBe('{"displayIds":["b","c"],"byTime":true}');
});

test('PUB-85 whoever may publish pauses it, lets it go on and sets another time; what is over cannot be steered', async () => {
  await rollOut(['a'], now + HOUR_MS);
  await reports('a', 2);
  expect((await steer(2, { paused: true }))[0]).toBe(204);
  now += 2 * HOUR_MS;
  await reports('a', 2);
  await goOnWhenDue(server.deps);
  expect(await given()).toEqual(['Two', 'One', 'One']);
  expect(await steer(2, { thenAt: now })).toMatchObject([422, { code: 'invalid-input' }]);
  expect((await steer(2, { thenAt: now + HOUR_MS, paused: false }))[0]).toBe(204);
  await goOnWhenDue(server.deps);
  expect(await given()).toEqual(['Two', 'One', 'One']);
  expect(await steer(2, { paused: true }, await signInAs(server, 'viewer'))).toMatchObject([403, {}]);
  await goOn(2);
  expect(await steer(2, { paused: true })).toMatchObject([409, { code: 'conflict' }]);
});

test('PUB-86 it is taken back by the version before it, which the screens that waited never left; what is newer ends it', async () => {
  await rollOut(['a']);
  const { before } = (await state()).rollout ?? {};
  expect(await editor.call('POST', `/api/v1/publications/${before}/restore`)).toMatchObject([
    200,
    { revision: 3, displays: 1 },
  ]);
  expect(await given()).toEqual(['One', 'One', 'One']);
  expect((await state()).rollout).toBeNull();

  await rollOut(['a']);
  await rename('Three');
  expect(await publish()).toMatchObject([200, { revision: 5, displays: 3 }]);
  expect(await given()).toEqual(['Three', 'Three', 'Three']);
  expect((await state()).rollout).toBeNull();
});

test('PUB-87 a screen that is paired meanwhile waits like the others, and a takeover that waiting screens do not have is refused', async () => {
  const [, made] = await editor.call('POST', '/api/v1/playlists', { name: 'Sale', slots: [] });
  const { id: sale } = made as { id: string };
  await rollOut(['a']);
  const takeover = (more: object) =>
    editor.call('POST', '/api/v1/takeovers', { name: 'Sale', playlistId: sale, minutes: 15, ...more });
  expect(await takeover({})).toMatchObject([422, { code: 'precondition-missing' }]);
  expect(await takeover({ displayIds: ['b'] })).toMatchObject([422, { code: 'precondition-missing' }]);
  expect((await takeover({ displayIds: ['a'] }))[0]).toBe(200);
  await server.storage.write(async (tx) => {
    const screen = { id: 'd', name: 'New', kind: 'wall', zone: 'Europe/London', created_at: now } as const;
    await insertDisplay(tx, { ...screen, desired_revision: 0 });
    await giveNewcomer(tx, 'd');
  });
  expect((await state()).rollout).toMatchObject({ waiting: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] });
  const all = { name: 'One', playlistId: playlist.id, minutes: 15 };
  expect((await editor.call('POST', '/api/v1/takeovers', all))[0]).toBe(200);
  const rows = await server.storage.db
    .selectFrom('display')
    .select('desired_revision')
    .orderBy('id')
    .execute();
  expect(rows.map((row) => row.desired_revision)).toEqual([2, 1, 1, 1]);
  await goOn(2);
  expect((await state()).rollout).toBeNull();
});
