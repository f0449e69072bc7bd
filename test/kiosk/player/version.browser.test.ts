import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  await status(({ revision, state }) => revision === 1 && state === 'playing');
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

interface Status {
  at: number;
  revision: number | null;
  state: string;
  newestRevision: number | null;
  warnings: string[];
  filesReady: number;
  filesNeeded: number;
  nowPlaying: { creativeId: string; since: number } | null;
}

/** Waits until the store has heard a status that is good. */
function status(good: (status: Status) => boolean, displayId = 'wall-1'): Promise<Status> {
  const read = async () => {
    const row = await server.storage.db
      .selectFrom('display')
      .select('status')
      .where('id', '=', displayId)
      .executeTakeFirst();
    return JSON.parse(row?.status ?? '{}') as Status;
  };
  return until(read, good);
}

async function rows() {
  return server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();
}

test('PLY-12 a new version cuts what is no longer in the loop, and is on glass at once', async () => {
  const revision = await publishDemo(server, quickLoop(['refill'], 60_000));
  const now = await status(({ nowPlaying }) => nowPlaying?.creativeId === 'refill');
  expect(now.revision).toBe(revision);
});

test('PLY-12 a new version does not touch what is still in the loop', async () => {
  const before = await status(({ nowPlaying }) => nowPlaying?.creativeId === 'refill');
  const revision = await publishDemo(server, quickLoop(['welcome', 'refill', 'dinner'], 60_000));
  const after = await status((now) => now.revision === revision);
  expect(after.nowPlaying).toEqual(before.nowPlaying);
});

test('PLY-7 a version with a file that is not what it should be never comes on glass, not even in part', async () => {
  const old = await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await status((now) => now.revision === old && now.nowPlaying !== null);

  let file = '';
  const next = await publish(server, (content) => {
    const wanted = quickLoop(['coffee', 'croissants'], 1000)(content);
    const sha256 = wanted.media[1]?.sha256 ?? '';
    file = join(server.dataDir, 'media', sha256.slice(0, 2), sha256);
    flipBit(file);
    return wanted;
  });
  await status(({ filesReady, filesNeeded }) => filesReady === 1 && filesNeeded === 2);
  const from = (await rows()).length;
  await until(rows, (found) => found.length >= from + 4);
  expect((await status(() => true)).revision).toBe(old);
  const meanwhile = (await rows())
    .slice(from)
    .map(({ creative_id, revision }) => `${revision}/${creative_id}`);
  expect(new Set(meanwhile)).toEqual(new Set([`${old}/welcome`, `${old}/dinner`]));

  flipBit(file);
  await status(({ revision }) => revision === next);
}, 60_000);

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('PLY-40 a manifest that was altered on its way is refused, said so, and taken once it comes as it was sent', async () => {
  const old = (await status(() => true)).revision;
  const manifest = '**/api/v1/display/manifest';
  await screen.page.route(manifest, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('"durationMs":1000', '"durationMs":9000') });
  });
  const revision = await publishDemo(server, quickLoop(['coffee', 'croissants'], 1000));
  const warned = await status(({ warnings }) => warnings.length > 0);
  expect(warned).toMatchObject({ warnings: ['manifest-refused'], revision: old, newestRevision: old });
  await screen.page.unroute(manifest);
  const well = await status((now) => now.revision === revision);
  expect(well).toMatchObject({ warnings: [], newestRevision: revision });
}, 60_000);

test('PLY-11 a picture that no browser can show is skipped and recorded, and the others go on', async () => {
  const from = (await rows()).length;
  // The file is verified: its hash is right. It is only not a picture.
  const revision = await publishDemo(server, (content) => {
    const loop = quickLoop(['welcome', 'dinner'], 1000)(content);
    const film = content.schedule.creatives.find((creative) => creative.kind === 'video');
    if (!film) throw new Error('the demo shop has no film');
    const broken = { ...film, id: 'dinner', name: 'Broken', kind: 'image' as const };
    return {
      ...loop,
      schedule: {
        ...loop.schedule,
        creatives: [...loop.schedule.creatives.filter(({ id }) => id !== 'dinner'), broken],
      },
      media: [...loop.media, film.media],
    };
  });
  const found = await until(
    rows,
    (all) => all.slice(from).filter((row) => row.revision === revision).length >= 5,
  );
  const played = found.filter((row) => row.revision === revision);
  expect(played.filter(({ creative_id }) => creative_id === 'dinner').map(({ result }) => result)).toEqual([
    'failed',
  ]);
  expect(played.filter(({ creative_id }) => creative_id === 'welcome').length).toBeGreaterThanOrEqual(3);
  expect(
    await screen.page.evaluate(() => document.querySelector('player-shell')?.stage.showing),
  ).not.toBeNull();
});

test('PLY-11 a file that vanished from the device is fetched again', async () => {
  const revision = await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await status((now) => now.revision === revision && now.nowPlaying !== null);
  await screen.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('media', { recursive: true });
  });
  await screen.page.reload();
  const reloadedAt = Date.now();
  await status((now) => now.at > reloadedAt && now.filesReady === 2 && now.nowPlaying !== null);
});

test('PLY-23 an empty schedule plays on what could play last, and shows a new screen the holding picture alone', async () => {
  const fresh = await openBrowser();
  onTestFinished(() => fresh.close());
  await becomeDisplay(fresh.page, server, { id: 'wall-2', name: 'Back door', kind: 'wall' });
  const revision = await publishDemo(server, (content) => {
    const loop = quickLoop(['welcome'])(content);
    return { ...loop, schedule: { ...loop.schedule, entries: [], creatives: [], playlists: [] }, media: [] };
  });
  await status((now) => now.revision === revision && now.nowPlaying !== null);

  await fresh.page.goto(`${server.origin}/player?display=wall-2`);
  await status((now) => now.revision === revision && now.state === 'holding', 'wall-2');
  expect(await fresh.page.evaluate(() => document.body.innerText.trim())).toBe('');
  expect(await fresh.page.locator('holding-screen').isVisible()).toBe(true);
});
