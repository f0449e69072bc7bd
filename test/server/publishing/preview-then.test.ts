import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveTakeover } from '../../../shared/model/live-interruption.ts';
import { insertInterruption, markInterruptionEnded } from '../../../signage-server/storage/interruptions.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { testContent } from '../../support/shop.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-05-04T12:00Z');
let server: TestServer;
let analyst: ConsoleClient;

interface Preview {
  revision: number;
  publishedAt: number;
  schedule: { entries: { name: string }[]; takeovers: { id: string; leaseUntil: number }[] };
}

beforeAll(async () => {
  server = await startShop({ now: () => NOW });
  analyst = await signInAs(server, 'analyst');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  for (const [name, at] of [
    ['Old', NOW - 48 * HOUR],
    ['New', NOW - 24 * HOUR],
  ] as const)
    await server.storage.write((tx) => {
      const content = testContent();
      const entries = content.schedule.entries.map((entry) => ({ ...entry, name }));
      const schedule = { ...content.schedule, entries };
      return insertPublication(tx, { content: { ...content, schedule }, by: 'test', now: at });
    });
});
afterAll(() => server.close());

async function preview(query: string): Promise<Preview> {
  const [status, body] = await analyst.call('GET', `/api/v1/displays/wall/preview${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body as Preview;
}

test('PUB-27 what was published at an instant is what the preview of that instant is made of', async () => {
  const at = async (instant: number) => {
    const { revision, publishedAt, schedule } = await preview(`?of=published&at=${instant}`);
    return [revision, publishedAt, schedule.entries[0]?.name];
  };
  expect(await at(NOW - 49 * HOUR)).toEqual([0, 0, undefined]);
  expect(await at(NOW - 48 * HOUR)).toEqual([1, NOW - 48 * HOUR, 'Old']);
  expect(await at(NOW - 24 * HOUR - 1)).toEqual([1, NOW - 48 * HOUR, 'Old']);
  expect(await at(NOW)).toEqual([2, NOW - 24 * HOUR, 'New']);
  expect(await at(NOW + 1000 * HOUR)).toEqual([2, NOW - 24 * HOUR, 'New']);
  expect((await preview('?of=published')).revision).toBe(2);
  // The drafts are another thing: here there are none.
  expect(await preview('')).toMatchObject({ revision: 3, schedule: { entries: [] } });
  expect((await analyst.call('GET', '/api/v1/displays/wall/preview?of=yesterday'))[0]).toBe(422);
});

test('PUB-27 a takeover of then is in it until it was ended, and in nothing later', async () => {
  const takeover: LiveTakeover = {
    kind: 'takeover',
    id: 'sale',
    name: 'Sale',
    playlistId: 'main',
    layoutId: null,
    priority: 50,
    displayIds: [],
    startAt: NOW - 40 * HOUR,
    endAt: NOW - 30 * HOUR,
    endedAt: null,
    createdAt: NOW - 40 * HOUR,
  };
  await server.storage.write(async (tx) => {
    await insertInterruption(tx, takeover, 'test');
    await markInterruptionEnded(tx, 'sale', NOW - 38 * HOUR);
  });
  const then = await preview(`?of=published&at=${NOW - 39 * HOUR}`);
  expect(then.schedule.takeovers).toMatchObject([{ id: 'sale', leaseUntil: NOW - 38 * HOUR }]);
  expect((await preview('?of=published')).schedule.takeovers).toEqual([]);
  expect((await preview(`?of=published&at=${NOW - 2 * HOUR}`)).schedule.takeovers).toEqual([]);
});
