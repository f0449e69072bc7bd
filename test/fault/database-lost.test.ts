import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

/** Where Chromium keeps its databases: the plain ones, and those of each bucket. */
const PLACES = { plain: 'Default/IndexedDB/*.leveldb', buckets: 'Default/WebStorage/*/IndexedDB/*.leveldb' };

let server: RestartableServer;
let pages: string;
let screen: ScreenBrowser;

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, server.now, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server.now, quickLoop(['welcome', 'dinner', 'refill'], 1000));
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

/** Chromium finds these unreadable at its next start and throws them away, as it does after some kills. */
function spoil(place: keyof typeof PLACES): number {
  const folders = globSync(join(screen.profile, PLACES[place]));
  for (const folder of folders) {
    expect(existsSync(join(folder, 'CURRENT'))).toBe(true);
    writeFileSync(join(folder, 'CURRENT'), 'gone');
  }
  return folders.length;
}

test('FLT-6 PLY-90 whichever copy of its databases the browser loses, the screen plays on without a server and every play is kept', async () => {
  const shown: ShownItem[] = [];
  const killedAt: number[] = [];
  const { origin } = server.now;
  let emptyFrames = 0;
  let spoilt = 0;
  const live = async (): Promise<GlassRecord> => {
    const glass = new GlassRecord();
    await glass.watch(screen.context);
    await screen.page.goto(`${origin}/player?display=wall-1`);
    await glass.more(3, 60_000);
    return glass;
  };
  const end = (glass: GlassRecord): void => {
    shown.push(...glass.items);
    emptyFrames += glass.emptyFrames;
  };
  let glass = await live();
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await server.stop();
  for (const place of ['plain', 'buckets', 'plain'] as const) {
    killedAt.push(Date.now());
    await screen.kill();
    end(glass);
    spoilt += spoil(place);
    screen = await openBrowser({ profile: screen.profile });
    glass = await live();
  }
  await server.start(pages);
  await glass.more(2, 60_000);
  end(glass);
  const rows = () =>
    server.now.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
  const ended = shown.slice(0, -1);
  const deadline = Date.now() + 30_000;
  const all = await until(
    rows,
    (found) => checkProof(ended, found, killedAt).lost === 0 || Date.now() > deadline,
  );
  const { doubled, gaps, plays } = checkProof(shown, all, killedAt);
  const { lost } = checkProof(ended, all, killedAt);
  const epochs = new Set(all.map(({ epoch }) => epoch)).size;
  console.log(
    `FAULT database lost: ${spoilt} databases spoilt in 3 kills, ${plays} plays in ${epochs} epoch, ${lost} lost, ` +
      `${doubled} doubled, ${gaps} gaps, ${emptyFrames} empty frames`,
  );
  expect({ lost, doubled, gaps, epochs, emptyFrames }).toEqual({
    lost: 0,
    doubled: 0,
    gaps: 0,
    epochs: 1,
    emptyFrames: 0,
  });
  // All plain databases lie in the same files; each bucket has its own: who this is, and what it keeps.
  expect(spoilt).toBeGreaterThanOrEqual(1 + 2 + 1);
  const markers = Object.values(PLACES).flatMap((place) => globSync(join(screen.profile, place, 'CURRENT')));
  expect(markers.map((path) => readFileSync(path, 'utf8'))).not.toContain('gone');
}, 240_000);
