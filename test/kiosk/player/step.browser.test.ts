import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import type { StepStatus } from '../../../shared/model/display-step.ts';
import type { WallGrid } from '../../../shared/model/step-group.ts';
import { endInterruption, raiseEmergency } from '../../../signage-server/publishing/interrupt.ts';
import { findDisplay } from '../../../signage-server/storage/displays.ts';
import { deleteStepGroup, saveStepGroup } from '../../../signage-server/storage/step-groups.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';
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

const NAMES = ['left', 'right'] as const;
type Name = (typeof NAMES)[number];
let server: RestartableServer;
let pages: string;
const screens = new Map<Name, ScreenBrowser>();

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  const running = await server.start(pages);
  for (const id of NAMES) {
    const screen = await openBrowser();
    screens.set(id, screen);
    await becomeDisplay(screen.page, running, { id, name: id, kind: 'wall' });
  }
});
afterAll(async () => {
  for (const screen of screens.values()) await screen.close();
  await server?.destroy();
});

const pageOf = (id: Name): Page => screens.get(id)?.page as Page;
const start = (id: Name) => pageOf(id).goto(`${server.now.origin}/player?display=${id}`);

/** What a page has on glass, and of a film how far it is, in seconds. */
async function glass(id: Name): Promise<{ creative: string | null; filmAt: number | null }> {
  return await pageOf(id).evaluate(() => {
    const stage = document.querySelector('player-shell')?.stage;
    const zone = stage?.main as unknown as { current: { item: { creative: { id: string } } | null } | null };
    return {
      creative: zone?.current?.item?.creative.id ?? null,
      filmAt: stage?.film?.currentTime ?? null,
    };
  });
}

/** The part of the screen that the whole picture fills, in its own widths and heights. */
async function picture(id: Name) {
  return await pageOf(id).evaluate(() => {
    const stage = document.querySelector('player-shell')?.stage;
    const box = stage?.getBoundingClientRect();
    const whole = stage?.renderRoot.querySelector('.picture')?.getBoundingClientRect();
    if (!box || !whole) return null;
    const round = (part: number) => Math.round(part * 100) / 100;
    return {
      left: round((whole.left - box.left) / box.width),
      top: round((whole.top - box.top) / box.height),
      width: round(whole.width / box.width),
      height: round(whole.height / box.height),
    };
  });
}

/** Changes something about both screens and rings them, as the console's routes do. */
async function change(work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const { storage } = server.now;
  await storage.write(async (tx) => {
    await work(tx);
    for (const displayId of NAMES) await storage.changes.ring(tx, { kind: 'manifest', displayId });
  });
}

const group = (grid: WallGrid | null = null) =>
  change((tx) => saveStepGroup(tx, { id: 'pair', name: 'Pair', screens: [...NAMES], grid, createdAt: 1 }));

async function statusOf(id: Name): Promise<StepStatus | null> {
  const row = await findDisplay(server.now.storage.db, id);
  return row?.status ? (JSON.parse(row.status) as { step: StepStatus | null }).step : null;
}

const bothOn = async () => [(await glass('left')).creative, (await glass('right')).creative];
const isSame = ([left, right]: (string | null)[]) => left !== null && left === right;

test('STEP-10 a screen that comes late enters the running item, and both go on together, also without a network', async () => {
  await publishDemo(server.now, quickLoop(['welcome', 'refill', 'dinner', 'coffee'], 4000));
  await group();
  await start('left');
  // It is in step once it has measured something; then its item is somewhere in the middle, as nobody can say which.
  await until(
    () => statusOf('left'),
    (step) => step?.lateMs != null && step.clockErrorMs !== null,
  );
  await start('right');
  await until(
    () => statusOf('right'),
    (step) => step?.lateMs != null && step.clockErrorMs !== null,
  );
  await until(bothOn, isSame);
  await server.stop();
  const seen = new Set<string | null>();
  await until(
    async () => {
      const on = await bothOn();
      if (isSame(on)) seen.add(on[0] ?? null);
      return seen.size;
    },
    (count) => count === 4,
  );
  await server.start(pages);
}, 180_000);

test('STEP-11 a film is where it would be if it had run since its turn began, on a screen that came late too', async () => {
  await publishDemo(server.now, (content) => {
    const film = content.schedule.creatives.find(({ kind }) => kind === 'video');
    if (!film) throw new Error('the demo shop has no film');
    const loop = quickLoop([film.id])(content);
    for (const { slots } of loop.schedule.playlists)
      for (const slot of slots) if ('durationMs' in slot) delete slot.durationMs;
    return loop;
  });
  await until(
    () => glass('left'),
    ({ filmAt }) => filmAt !== null && filmAt > 1,
  );
  await start('right');
  const apart = async () => {
    const [left, right] = await Promise.all([glass('left'), glass('right')]);
    return left.filmAt === null || right.filmAt === null ? null : Math.abs(left.filmAt - right.filmAt);
  };
  // The two are not read at the same instant, so this is no measure of how well they are in step: the bench is.
  await until(apart, (seconds) => seconds !== null && seconds < 0.25);
  await until(
    () => statusOf('right'),
    (step) => step?.lateMs != null && Math.abs(step.lateMs) < 100,
  );
}, 180_000);

test('STEP-12 a screen of a wall shows its slice of the picture, and all of an alarm', async () => {
  await publishDemo(server.now, quickLoop(['welcome', 'refill'], 4000));
  await group({ columns: 2, rows: 1, bezelX: 0, bezelY: 0 });
  await until(
    () => picture('right'),
    (at) => at?.left === -1,
  );
  expect(await picture('right')).toEqual({ left: -1, top: 0, width: 2, height: 1 });
  await until(
    () => picture('left'),
    (at) => at?.width === 2,
  );
  expect(await picture('left')).toEqual({ left: 0, top: 0, width: 2, height: 1 });

  const { now } = server.now.deps;
  const words = { heading: 'Please leave the building', text: 'Use the nearest exit.' };
  const alarm = { words, displayIds: [], drill: false, cap: null, endAt: now() + 3_600_000 };
  let id = '';
  await change(async (tx) => {
    const raised = await raiseEmergency(tx, alarm, { by: 'test', now: now() });
    if (!raised.ok) throw new Error(raised.code);
    ({ id } = raised.value);
  });
  await until(
    () => picture('right'),
    (at) => at?.width === 1,
  );
  expect(await picture('right')).toEqual({ left: 0, top: 0, width: 1, height: 1 });
  await change((tx) => endInterruption(tx, id, { now: now(), mayEndEmergency: true }));
  await until(
    () => picture('right'),
    (at) => at?.left === -1,
  );
}, 180_000);

test('STEP-13 a display that leaves its group shows the whole picture at its own pace, and says so', async () => {
  await change((tx) => deleteStepGroup(tx, 'pair'));
  await until(
    () => picture('right'),
    (at) => at?.width === 1,
  );
  await until(
    () => statusOf('right'),
    (step) => step === null,
  );
}, 180_000);
