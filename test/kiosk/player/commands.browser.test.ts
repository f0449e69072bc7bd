import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../../shared/model/command.ts';
import { insertCommand } from '../../../signage-server/storage/commands.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
let screen: ScreenBrowser;
let sent = 0;
let loads = 0;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser({ args: ['--autoplay-policy=no-user-gesture-required'] });
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  screen.page.on('load', () => {
    loads += 1;
  });
  await playing();
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

async function playing(displayId = 'wall-1') {
  const read = async () => {
    const query = server.storage.db.selectFrom('display').select('status').where('id', '=', displayId);
    return JSON.parse((await query.executeTakeFirst())?.status ?? '{}') as { state?: string };
  };
  await until(read, ({ state }) => state === 'playing');
}

/** Leaves a command, also one that no console could send, and resolves to what became of it. */
async function command(body: Command | { kind: string }, displayId = 'wall-1') {
  sent += 1;
  const id = `command-${sent}`;
  const now = Date.now();
  await server.storage.write(async (tx) => {
    const expiresAt = now + 60_000;
    await insertCommand(tx, { id, displayId, command: body as Command, by: 'test', now, expiresAt });
    await server.storage.changes.ring(tx, { kind: 'command', displayId });
  });
  const read = () =>
    server.storage.db
      .selectFrom('command')
      .select(['outcome', 'code', 'result', 'received_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const { outcome, code, result, received_at } = await until(read, (row) => row.outcome !== null);
  expect(received_at).not.toBeNull();
  return { outcome, code, result: JSON.parse(result ?? 'null') as Record<string, number> | null };
}

const done = (result: unknown = null) => ({ outcome: 'done', code: null, result });

test('PLY-42 identify shows the name of the display over what it plays', async () => {
  expect(await command({ kind: 'identify' })).toEqual(done());
  const banner = screen.page.locator('identify-banner');
  const [foot, top] = await screen.page.evaluate(() => {
    const { notice, shadowRoot } = document.querySelector('player-shell') ?? {};
    if (!notice) throw new Error('no shell');
    const wasHidden = notice.hidden;
    notice.hidden = false;
    const name = shadowRoot?.querySelector('identify-banner')?.getBoundingClientRect();
    const { y } = notice.getBoundingClientRect();
    notice.hidden = wasHidden;
    return [name?.bottom ?? Number.NaN, y];
  });
  expect(foot).toBeLessThanOrEqual(top);
  expect(await banner.isVisible()).toBe(true);
  expect(await banner.locator('p').allInnerTexts()).toEqual(['Front window', 'wall-1']);
});

test('PLY-41 a reload is done once, and answered by the page that comes next, though no answer got through before', async () => {
  const before = loads;
  let lost = 0;
  const answers = '**/api/v1/display/commands/*';
  await screen.page.route(answers, async (route) => {
    lost += 1;
    await (lost < 3 ? route.abort() : route.continue());
  });
  expect(await command({ kind: 'reload' })).toEqual(done());
  await screen.page.unroute(answers);
  expect(lost).toBeGreaterThanOrEqual(3);
  expect(loads).toBe(before + 1);
  await playing();
  expect(await command({ kind: 'refresh-content' })).toMatchObject({ outcome: 'done' });
  expect(loads).toBe(before + 1);
}, 60_000);

test('PLY-41 a command that a dead page had begun is not begun again, and one that is newer than the player is said to be', async () => {
  // The answer to the manifest never comes, so the command is under way when the page dies.
  await screen.page.route('**/api/v1/display/manifest', () => {});
  const interrupted = command({ kind: 'refresh-content' });
  const begun = () =>
    server.storage.db.selectFrom('command').selectAll().where('id', '=', `command-${sent}`).execute();
  await until(begun, ([row]) => row?.received_at != null);
  await screen.page.unroute('**/api/v1/display/manifest');
  await screen.page.reload();
  expect(await interrupted).toEqual({ outcome: 'failed', code: 'interrupted', result: null });
  const unknown = await command({ kind: 'dance' });
  expect(unknown).toEqual({ outcome: 'failed', code: 'unsupported', result: null });
}, 60_000);

test('PLY-43 content is refreshed, and cleared and fetched anew while the screen plays on', async () => {
  const revision = await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  expect(await command({ kind: 'refresh-content' })).toEqual(
    done({ revision, filesReady: 2, filesNeeded: 2 }),
  );
  await playing();
  const from = await failures();
  const cleared = await command({ kind: 'clear-content' });
  expect(cleared).toMatchObject({ outcome: 'done', result: { fetchedFiles: 2 } });
  expect(cleared.result?.['fetchedBytes']).toBeGreaterThan(10_000);
  const plays = await server.storage.db.selectFrom('play').selectAll().execute();
  const later = () => server.storage.db.selectFrom('play').selectAll().execute();
  await until(later, (rows) => rows.length >= plays.length + 3);
  expect(await failures()).toBe(from);
});

async function failures(): Promise<number> {
  const rows = await server.storage.db
    .selectFrom('play')
    .selectAll()
    .where('result', '=', 'failed')
    .execute();
  return rows.length;
}

test('PLY-43 a file that does not come as promised leaves the one that is there, and that is said', async () => {
  const paths = (await readdir(join(server.dataDir, 'media'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths) flipBit(path);
  expect(await command({ kind: 'clear-content' })).toEqual({
    outcome: 'failed',
    code: 'unreachable',
    result: null,
  });
  for (const path of paths) flipBit(path);
  expect(await command({ kind: 'refresh-content' })).toMatchObject({
    result: { filesReady: 2, filesNeeded: 2 },
  });
  expect(await failures()).toBe(0);
});

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('PLY-44 a screen that may be heard is as loud as it is told, also after a reload; one that may not says so', async () => {
  await publishDemo(server, (content) => {
    const film = content.schedule.creatives.find(({ kind }) => kind === 'video');
    return quickLoop([film?.id ?? ''], 60_000)(content);
  });
  const heard = () =>
    screen.page.evaluate(() => {
      const all: HTMLVideoElement[] = [];
      const look = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element instanceof HTMLVideoElement && element.src) all.push(element);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document);
      return all
        .filter((video) => !video.paused)
        .map(({ muted, volume }) => (muted ? 0 : Math.round(volume * 100)));
    });
  await until(heard, (levels) => levels.includes(0));
  expect(await command({ kind: 'volume', level: 40 })).toEqual(done({ level: 40 }));
  expect(await heard()).toEqual([40]);
  await screen.page.reload();
  await until(heard, (levels) => levels.includes(40));
  expect(await command({ kind: 'volume', level: 0 })).toEqual(done({ level: 0 }));
  expect(await heard()).toEqual([0]);

  const silent = await openBrowser();
  onTestFinished(() => silent.close());
  await becomeDisplay(silent.page, server, { id: 'wall-2', name: 'Back door', kind: 'wall' });
  await silent.page.goto(`${server.origin}/player?display=wall-2`);
  const blocked = { outcome: 'failed', code: 'sound-blocked', result: null };
  expect(await command({ kind: 'volume', level: 40 }, 'wall-2')).toEqual(blocked);
  expect(await command({ kind: 'volume', level: 0 }, 'wall-2')).toEqual(done({ level: 0 }));
}, 60_000);

test('PLY-45 without a camera there is no vision to restart', async () => {
  expect(await command({ kind: 'restart-vision' })).toEqual({
    outcome: 'failed',
    code: 'no-camera',
    result: null,
  });
});

test('PLY-46 safe mode is entered and left from afar, each with a new page at the end of an item', async () => {
  const mode = async () => {
    const query = server.storage.db.selectFrom('display').select('status').where('id', '=', 'wall-1');
    return (JSON.parse((await query.executeTakeFirst())?.status ?? '{}') as { mode?: string }).mode;
  };
  await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await playing();
  const before = loads;
  expect(await command({ kind: 'safe-mode', on: true })).toEqual(done());
  await until(mode, (now) => now === 'safe');
  await until(
    async () => loads,
    (now) => now === before + 1,
  );
  expect(await command({ kind: 'safe-mode', on: false })).toEqual(done());
  await until(mode, (now) => now === 'normal');
  await until(
    async () => loads,
    (now) => now === before + 2,
  );
}, 60_000);
