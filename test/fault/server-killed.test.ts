import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GlassRecord } from '../support/glass-record.ts';
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

const root = resolve(import.meta.dirname, '../..');
/** A start of the real process takes seconds, so there are fewer than of the browser. */
const KILLS = Math.max(3, Math.round(Number(process.env['FAULT_KILLS'] ?? 0) / 5));
let server: RestartableServer;
let pages: string;
let screen: ScreenBrowser;
let child: ChildProcess | null = null;

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, server.now, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server.now, quickLoop(['welcome', 'dinner', 'refill'], 1000));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await screen?.close();
  await server?.destroy();
});

/** The server as a shop runs it, on the same folder and port. It needs no pages: the screen has its own. */
async function startProcess(origin: string): Promise<void> {
  child = spawn(process.execPath, ['signage-server/main.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      PORT: new URL(origin).port,
      HOST: '127.0.0.1',
      DATA_DIR: server.dataDir,
      DEMO: 'off',
      LOG_LEVEL: 'fatal',
    },
  });
  const health = () =>
    fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(health, (ok) => ok);
}

test(
  `FLT-4 ${KILLS} kills of the server in the middle of its work: every play is in the store once`,
  async () => {
    const glass = new GlassRecord();
    await glass.watch(screen.context);
    const { origin } = server.now;
    await screen.page.goto(`${origin}/player?display=wall-1`);
    await glass.more(2, 60_000);
    await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.stop();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await startProcess(origin);
      await new Promise((done) => setTimeout(done, 500 + Math.random() * 3000));
      const exited = child && once(child, 'exit');
      child?.kill('SIGKILL');
      await exited;
    }
    child = null;
    await server.start(pages);
    await glass.more(2, 60_000);
    const ended = glass.items.slice(0, -1);
    const deadline = Date.now() + 60_000;
    const rows = async () =>
      server.now.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
    const all = await until(
      rows,
      (found) => checkProof(ended, found, []).lost === 0 || Date.now() > deadline,
    );
    const { plays, gaps, doubled } = checkProof(glass.items, all, []);
    const { lost } = checkProof(ended, all, []);
    console.log(
      `FAULT server killed: ${KILLS} kills, ${glass.items.length} showings, ${plays} plays, ${lost} lost, ` +
        `${doubled} doubled, ${gaps} gaps, ${glass.emptyFrames} empty frames`,
    );
    expect({ lost, doubled, gaps, emptyFrames: glass.emptyFrames }).toEqual({
      lost: 0,
      doubled: 0,
      gaps: 0,
      emptyFrames: 0,
    });
  },
  120_000 + KILLS * 30_000,
);
