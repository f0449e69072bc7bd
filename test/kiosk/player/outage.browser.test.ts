import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';
import { until } from '../../support/until.ts';

const LOOP = ['welcome', 'dinner', 'refill'];
let pages: string;
let server: RestartableServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  const running = await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, running, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(running, quickLoop(LOOP));
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

const address = () => `${server.now.origin}/player?display=wall-1`;

async function plays() {
  return server.now.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
}

/** Resolves once `count` more items have come on glass in this page. */
async function watch(count: number): Promise<void> {
  await screen.page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let seen = 0;
        document.addEventListener('item-shown', () => {
          seen += 1;
          if (seen === wanted) resolve();
        });
      }),
    count,
  );
}

test('PLY-13 POP-3 plays on without a server, after a reload and after a kill, and loses no play and doubles none', async () => {
  const errors: string[] = [];
  screen.page.on('pageerror', ({ message }) => errors.push(message));
  const origin = server.now.origin;
  await screen.page.goto(address());
  await until(plays, (rows) => rows.length >= 2);
  // Offline starts need the worker to have everything.
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await server.stop();
  await watch(3);
  await screen.page.reload();
  await watch(3);
  await screen.kill();
  screen = await openBrowser({ profile: screen.profile });
  screen.page.on('pageerror', ({ message }) => errors.push(message));
  await screen.page.goto(`${origin}/player?display=wall-1`);
  await watch(3);

  await server.start(pages);
  const queued = () =>
    screen.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('vitrine-display-wall-1');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('outbox').objectStore('outbox').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  await until(queued, (count) => count <= 1);
  const rows = await until(plays, (found) => found.length >= 10);

  expect(errors).toEqual([]);
  expect(new Set(rows.map(({ epoch }) => epoch)).size).toBe(1);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  // No play of a healthy loop is cut short but the two that the reload and the kill found on glass.
  expect(rows.filter(({ result }) => result !== 'complete').map(({ result }) => result)).toEqual([
    'interrupted',
    'interrupted',
  ]);
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!before) continue;
    expect(row.started_at).toBeGreaterThanOrEqual(before.started_at + before.duration_ms);
    if (before.result === 'complete') {
      const next = LOOP[(LOOP.indexOf(before.creative_id) + 1) % LOOP.length];
      expect(row.creative_id).toBe(next);
    }
  }
}, 90_000);

test('PWA-3 a new build is taken between two items: no play is cut for it', async () => {
  const before = (await plays()).length;
  const second = await buildPlayer('second-build');
  await server.stop();
  await server.start(second);
  const reloaded = screen.page.waitForEvent('framenavigated', { timeout: 60_000 });
  await screen.page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration('/player'))?.update(),
  );
  await reloaded;
  const rows = await until(plays, (found) => found.length >= before + 6);
  const status = async () =>
    (await server.now.storage.db.selectFrom('display').select('status').executeTakeFirst())?.status;
  await until(status, (text) => text?.includes('"build":"second-build"') ?? false);
  expect(rows.slice(before).map(({ result }) => result)).toEqual(rows.slice(before).map(() => 'complete'));
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
}, 90_000);
