import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveTakeover } from '../../../shared/model/live-interruption.ts';
import { Manifest } from '../../../shared/model/manifest.ts';
import { insertInterruption } from '../../../signage-server/storage/interruptions.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { testContent } from '../../support/shop.ts';

const QUARTER = 900_000;
let server: TestServer;
let editor: ConsoleClient;
let wall: DisplayClient;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'merchandiser');
  wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
  await server.storage.write((tx) =>
    insertPublication(tx, { content: testContent(), by: 'test', now: server.deps.now() }),
  );
});
afterAll(() => server.close());

async function start(priority = 50): Promise<LiveTakeover> {
  const body = { name: 'Sale', playlistId: 'main', minutes: 15, priority };
  const [status, started] = await editor.call('POST', '/api/v1/takeovers', body);
  expect(status).toBe(200);
  return started as LiveTakeover;
}
const change = (id: string, body: object) => editor.call('PATCH', `/api/v1/takeovers/${id}`, body);
async function onWall(id: string) {
  const response = await wall.call('GET', '/api/v1/display/manifest');
  const { schedule } = Manifest.parse(await response.json());
  return schedule.takeovers.find((one) => one.id === id);
}

test('PUB-65 a lease is renewed, shortened and ranked anew while it lasts, and screens are told at once', async () => {
  const { id, endAt } = await start();
  const longer = endAt + QUARTER;
  expect(await change(id, { endAt: longer })).toMatchObject([200, { endAt: longer, priority: 50 }]);
  expect(await onWall(id)).toMatchObject({ leaseUntil: longer, priority: 50 });
  expect(await change(id, { endAt })).toMatchObject([200, { endAt }]);
  expect(await change(id, { priority: 90 })).toMatchObject([200, { endAt, priority: 90 }]);
  expect(await onWall(id)).toMatchObject({ leaseUntil: endAt, priority: 90 });
  const audit = await server.storage.db
    .selectFrom('audit')
    .select('action')
    .where('subject', '=', id)
    .orderBy('id')
    .execute();
  expect(audit.map(({ action }) => action)).toEqual([
    'takeover.start',
    'takeover.change',
    'takeover.change',
    'takeover.change',
  ]);
});

test('PUB-65 what is over is not renewed, an alarm never, and no lease ends more than a week ahead', async () => {
  const { id, endAt, ...rest } = await start();
  const now = server.deps.now();
  for (const [status, code, body] of [
    [422, 'invalid-input', { endAt: now - 1 }],
    [422, 'invalid-input', { endAt: now + 7 * 86_400_000 + 60_000 }],
    [422, 'invalid-input', { priority: 101 }],
    [422, 'invalid-input', { name: 'Other' }],
  ] as const)
    expect([body, ...(await change(id, body))]).toMatchObject([body, status, { code }]);
  expect(await onWall(id)).toMatchObject({ leaseUntil: endAt, priority: 50 });
  const analyst = await signInAs(server, 'analyst');
  expect((await analyst.call('PATCH', `/api/v1/takeovers/${id}`, { priority: 1 }))[0]).toBe(403);

  await editor.call('DELETE', `/api/v1/interruptions/${id}`);
  expect(await change(id, { endAt: endAt + QUARTER })).toMatchObject([409, { code: 'conflict' }]);
  const lapsed = { ...rest, id: 'lapsed', endAt: now - 1 };
  await server.storage.write((tx) => insertInterruption(tx, lapsed, 'test'));
  expect(await change('lapsed', { endAt: now + QUARTER })).toMatchObject([409, { code: 'conflict' }]);
  const manager = await signInAs(server, 'manager');
  const alarm = { words: { heading: 'Fire' }, minutes: 5 };
  const [, raised] = await manager.call('POST', '/api/v1/emergencies', alarm);
  expect(await change((raised as { id: string }).id, { endAt: now + QUARTER })).toMatchObject([
    404,
    { code: 'not-found' },
  ]);
});
