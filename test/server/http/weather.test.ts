import { afterAll, beforeAll, expect, test } from 'vitest';
import { WEATHER_AHEAD_MS, WEATHER_LASTS_MS } from '../../../shared/model/weather.ts';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

const NOW = Date.UTC(2026, 10, 22, 14, 5);
let now = NOW;
let server: TestServer;
let owner: ConsoleClient;
const rung: Change['kind'][] = [];

beforeAll(async () => {
  server = await startShop({ now: () => now });
  owner = await signInAs(server, 'owner');
  server.storage.changes.listen(({ kind }) => rung.push(kind));
});
afterAll(() => server.close());

const told = async () => ((await owner.call('GET', '/api/v1/weather'))[1] as { weather: unknown }).weather;
async function newKey(): Promise<string> {
  return ((await owner.call('POST', '/api/v1/weather/key'))[1] as { key: string }).key;
}
async function push(key: string, body: unknown): Promise<[number, { weather?: unknown; code?: string }]> {
  const response = await server.fetch('/api/v1/weather/report', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
}

test('FAC-2 whoever may publish tells the weather; it is true now, rings screens and is put on record', async () => {
  rung.length = 0;
  const manager = await signInAs(server, 'manager');
  expect(await manager.call('PUT', '/api/v1/weather', { sky: 'fog', temperature: null })).toEqual([
    200,
    { weather: { sky: 'fog', temperature: null, at: NOW } },
  ]);
  expect(rung).toEqual(['weather', 'content']);
  const audit = await server.storage.db.selectFrom('audit').select(['action', 'actor']).execute();
  expect(audit).toContainEqual({ action: 'weather.set', actor: manager.userId });
  const analyst = await signInAs(server, 'analyst');
  expect((await analyst.call('PUT', '/api/v1/weather', { sky: 'clear', temperature: 1 }))[0]).toBe(403);
  expect((await owner.call('PUT', '/api/v1/weather', { sky: null, temperature: null }))[0]).toBe(422);
  expect((await owner.call('PUT', '/api/v1/weather', { sky: 'fine', temperature: 1 }))[0]).toBe(422);
  expect(await told()).toMatchObject({ sky: 'fog' });
  expect((await owner.call('DELETE', '/api/v1/weather'))[0]).toBe(204);
  expect(await told()).toBeNull();
});

test('FAC-3 a script tells it by the one key there is, and can do nothing else with it', async () => {
  expect((await push('', { sky: 'rain', temperature: 9 }))[0]).toBe(401);
  expect((await push('x'.repeat(43), { sky: 'rain', temperature: 9 }))[0]).toBe(401);
  const first = await newKey();
  expect((await push(first, { sky: 'rain', temperature: 9 }))[0]).toBe(200);
  const second = await newKey();
  expect((await push(first, { sky: 'snow', temperature: 0 }))[0]).toBe(401);
  expect((await push(second, { sky: 'storm', temperature: 9 }))[0]).toBe(200);
  expect(await told()).toMatchObject({ sky: 'storm' });
  for (const [method, path] of [
    ['GET', '/api/v1/weather'],
    ['DELETE', '/api/v1/weather'],
    ['GET', '/api/v1/displays'],
    ['POST', '/api/v1/weather/key'],
    ['POST', '/api/v1/publications'],
  ] as const) {
    const answer = await server.fetch(path, { method, headers: { Authorization: `Bearer ${second}` } });
    expect([path, answer.status]).toEqual([path, 401]);
  }
  const rows = await server.storage.db.selectFrom('weather').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(second);
  const audit = await server.storage.db.selectFrom('audit').selectAll().execute();
  expect(JSON.stringify(audit)).not.toContain(second);
});

test('FAC-4 of two the newer stands, whatever comes late; what lies ahead or says nothing about now is refused', async () => {
  const key = await newKey();
  now = NOW + 60_000;
  const [, stands] = await push(key, { sky: 'cloudy', temperature: 12, at: now - 1000 });
  expect(stands).toEqual({ weather: { sky: 'cloudy', temperature: 12, at: now - 1000 } });
  rung.length = 0;
  expect(await push(key, { sky: 'clear', temperature: 20, at: now - 30_000 })).toEqual([200, stands]);
  expect(await push(key, { sky: 'cloudy', temperature: 12, at: now - 1000 })).toEqual([200, stands]);
  expect(rung).toEqual([]);
  for (const at of [now + WEATHER_AHEAD_MS + 1, now - WEATHER_LASTS_MS, -1, 1.5, '2026-11-22T14:00:00Z'])
    expect((await push(key, { sky: 'snow', temperature: 1, at }))[0]).toBe(422);
  // A clock that runs a little ahead is believed, and no screen says a time to come.
  expect((await push(key, { sky: 'rain', temperature: 8, at: now + WEATHER_AHEAD_MS }))[1]).toMatchObject({
    weather: { sky: 'rain', at: now },
  });
});

test('FAC-5 a screen fetches it by its tag', async () => {
  const wall = await newDisplay(server, { id: 'wall' });
  await owner.call('PUT', '/api/v1/weather', { sky: 'snow', temperature: -2 });
  const path = '/api/v1/display/weather';
  const first = await wall.call('GET', path);
  expect(await first.json()).toEqual({ weather: { sky: 'snow', temperature: -2, at: now } });
  const again = async () =>
    server.fetch(path, {
      headers: {
        Authorization: `DPoP ${await wall.proof('GET', path)}`,
        'If-None-Match': first.headers.get('etag') ?? '',
      },
    });
  expect((await again()).status).toBe(304);
  await owner.call('PUT', '/api/v1/weather', { sky: 'snow', temperature: -1 });
  expect((await again()).status).toBe(200);
});
