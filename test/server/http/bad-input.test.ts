import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let creativeId: string;
let playlistId: string;

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  const upload = await owner.fetch('/api/v1/creatives/upload?name=Poster', {
    method: 'POST',
    body: (await pngOf(16, 16)) as Uint8Array<ArrayBuffer>,
  });
  creativeId = ((await upload.json()) as { id: string }).id;
  const [, made] = await owner.call('POST', '/api/v1/playlists', {
    name: 'Main',
    slots: [{ id: 'a', creativeId }],
  });
  playlistId = (made as { id: string }).id;
  await owner.call('POST', '/api/v1/publications');
});
afterAll(() => server.close());

/** Refused, with the place of the fault. */
async function expectRefused(method: string, path: string, body: unknown, place: string): Promise<void> {
  const [status, problem] = await owner.call(method, `/api/v1/${path}`, body);
  const { code, errors } = problem as { code: string; errors?: { path: string }[] };
  expect([path, status, code, errors?.[0]?.path]).toEqual([path, 422, 'invalid-input', place]);
}

const entry = (more: object) => ({ name: 'Entry', playlistId, ...more });

test.each(['Mars/Olympus', 'Europe/Atlantis', '', '../etc/localtime', 'Europe/London\u0000', '+99:00'])(
  'BAD-2 the time zone "%s" is refused wherever one is set, by its place',
  async (zone) => {
    const before = await owner.call('GET', '/api/v1/store');
    await expectRefused('PATCH', 'store', { zone }, 'body.zone');
    await expectRefused('PATCH', 'displays/wall', { zone }, 'body.zone');
    await expectRefused('POST', 'schedule/entries', entry({ zone }), 'body.zone');
    expect(await owner.call('GET', '/api/v1/store')).toEqual(before);
  },
);

test.each([0, -1, 0.5, 999, 3_600_001, null, '10', Number.MAX_SAFE_INTEGER])(
  'BAD-3 %s ms is no length that a slot can have',
  async (durationMs) => {
    const slots = [{ id: 'a', creativeId, durationMs }];
    const [status, problem] = await owner.call('POST', '/api/v1/playlists', { name: 'P', slots });
    const { errors } = problem as { errors?: { path: string }[] };
    expect([status, errors?.[0]?.path]).toEqual([422, expect.stringMatching(/^body\.slots\.0/)]);
  },
);

test('BAD-3 nothing lasts no time, or plays no times, anywhere', async () => {
  await expectRefused('POST', 'schedule/entries', entry({ secondsPerHour: 0 }), 'body.secondsPerHour');
  await expectRefused('POST', 'schedule/entries', entry({ maxPlaysPerHour: 0 }), 'body.maxPlaysPerHour');
  await expectRefused('POST', 'schedule/entries', entry({ weekdays: [] }), 'body.weekdays');
  const takeover = { name: 'Sale', playlistId, minutes: 0 };
  await expectRefused('POST', 'takeovers', takeover, 'body.minutes');
  await expectRefused('POST', 'emergencies', { words: { heading: 'Out' }, minutes: 0 }, 'body.minutes');
  const never = { unit: 'day', every: 0 };
  const [status] = await owner.call(
    'POST',
    '/api/v1/schedule/entries',
    entry({ from: '2026-01-01', recurrence: never }),
  );
  expect(status).toBe(422);
});

test('BAD-4 a body that is packed is refused as it is, however little it would unpack to', async () => {
  const packed = gzipSync(JSON.stringify({ name: 'P', slots: [] }));
  const response = await owner.fetch('/api/v1/playlists', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    body: packed,
  });
  expect([response.status, await response.json()]).toMatchObject([400, { code: 'bad-request' }]);
  const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
  expect(bomb.length).toBeLessThan(64 * 1024);
  const again = await owner.fetch('/api/v1/playlists', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    body: bomb,
  });
  expect(again.status).toBe(400);
  const upload = await owner.fetch('/api/v1/creatives/upload?name=Bomb', { method: 'POST', body: bomb });
  expect([upload.status, await upload.json()]).toMatchObject([415, { code: 'unsupported-media' }]);
});
