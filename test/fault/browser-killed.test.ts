import { afterEach, beforeEach, expect, test } from 'vitest';
import { jumpDeviceClock, setDeviceClock } from '../support/device-clock.ts';
import { GlassRecord, type ShownItem } from '../support/glass-record.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../support/player.ts';
import { checkProof } from '../support/proof-check.ts';
import { quickLoop } from '../support/quick-loop.ts';
import { RestartableServer } from '../support/restartable-server.ts';
import { until } from '../support/until.ts';

const KILLS = Number(process.env['FAULT_KILLS'] ?? 5);
const DAY = 86_400_000;
/** Three days back to three days ahead. */
const anyShift = () => Math.round((Math.random() - 0.5) * 6 * DAY);
const LOOPS = [
  ['welcome', 'dinner', 'refill'],
  ['coffee', 'croissants', 'welcome'],
];
let server: RestartableServer;
let pages: string;
let screen: ScreenBrowser;

beforeEach(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, server.now, { id: 'wall-1', name: 'Front window', kind: 'wall' });
});
afterEach(async () => {
  await screen?.close();
  await server?.destroy();
});

async function rows() {
  return server.now.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
}

test(`FLT-1 ${KILLS} kills of the browser, outages, jumping clocks and new versions in between: every play once, nothing mixed, never blank`, {
  timeout: 60_000 + KILLS * 40_000,
}, async () => {
  const shown: ShownItem[] = [];
  const killedAt: number[] = [];
  const versions = new Map<number, readonly string[]>();
  const origin = server.now.origin;
  const sum = { emptyFrames: 0, outages: 0, jumps: 0 };
  const publishNext = async (): Promise<void> => {
    const loop = LOOPS[versions.size % 2] ?? [];
    versions.set(await publishDemo(server.now, quickLoop(loop, 2000)), loop);
  };
  /** One life of the page: `ms` long, or until it is ended by the caller. */
  const live = async (shift: number): Promise<GlassRecord> => {
    const glass = new GlassRecord();
    await glass.watch(screen.context);
    await setDeviceClock(screen.page, shift);
    await screen.page.goto(`${origin}/player?display=wall-1`);
    return glass;
  };
  const collect = (glass: GlassRecord): void => {
    shown.push(...glass.items);
    sum.emptyFrames += glass.emptyFrames;
  };

  await publishNext();
  let glass = await live(0);
  await glass.more(2, 60_000);
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % 2 === 1) await publishNext();
    const outage = kill % 4 === 2;
    if (outage) {
      sum.outages += 1;
      await server.stop();
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 4000));
    if (kill % 3 === 0) {
      sum.jumps += 1;
      await jumpDeviceClock(screen.page, anyShift());
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3000));
    }
    // Half of the pages had run well, or all later ones would be in safe mode, which is another test.
    if (kill % 2 === 0)
      await screen.page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'healthy' }));
    killedAt.push(Date.now());
    await screen.kill();
    collect(glass);
    screen = await openBrowser({ profile: screen.profile });
    const shift = kill % 3 === 1 ? anyShift() : 0;
    if (shift !== 0) sum.jumps += 1;
    glass = await live(shift);
    await glass.more(1, 60_000);
    if (outage) await server.start(pages);
  }
  // What is on glass at the end has no row yet; all before it must come to the store.
  await glass.more(3, 60_000);
  collect(glass);
  const ended = shown.slice(0, -1);
  const deadline = Date.now() + 30_000;
  const all = await until(
    rows,
    (found) => checkProof(ended, found, killedAt).lost === 0 || Date.now() > deadline,
  );
  const check = { ...checkProof(shown, all, killedAt), lost: checkProof(ended, all, killedAt).lost };
  const mixed = all.filter(
    ({ revision, creative_id }) => !versions.get(revision)?.includes(creative_id),
  ).length;
  console.log(
    `FAULT browser killed: ${KILLS} kills, ${sum.outages} outages, ${sum.jumps} clock jumps, ${versions.size} versions, ` +
      `${shown.length} showings, ${check.plays} plays, ${check.lost} lost, ${check.doubled} doubled, ${check.gaps} gaps, ` +
      `${mixed} mixed, ${sum.emptyFrames} empty frames`,
  );
  expect({ ...check, mixed, emptyFrames: sum.emptyFrames }).toEqual({
    plays: check.plays,
    lost: 0,
    doubled: 0,
    gaps: 0,
    mixed: 0,
    emptyFrames: 0,
  });
  expect(check.plays).toBeGreaterThan(KILLS);
});
