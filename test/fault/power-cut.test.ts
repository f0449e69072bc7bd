import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DiskImage } from '../support/disk-image.ts';
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
import { startTestServer, type TestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const CUTS = Math.max(3, Math.round(Number(process.env['FAULT_KILLS'] ?? 0) / 5));
/** Chromium gives no page a byte where less than a gigabyte or so is free. The file is sparse. */
const DISK_MB = 4000;
const disk = DiskImage.create(DISK_MB);
afterAll(() => disk?.destroy());

describe.skipIf(!disk)(`power cuts${disk ? '' : ': a disk image can only be mounted by root'}`, () => {
  let server: TestServer;
  let screen: ScreenBrowser;
  const profile = join(disk?.path ?? '', 'profile');

  beforeAll(async () => {
    server = await startTestServer({ pagesDir: await buildPlayer() });
    screen = await openBrowser({ profile });
    await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  });
  afterAll(async () => {
    await screen?.kill();
    await server?.close();
  });

  test(
    `FLT-9 power goes ${CUTS} times, and only what was synced is on the disk: every play once, never unpaired, never blank`,
    async () => {
      const shown: ShownItem[] = [];
      const cutAt: number[] = [];
      let emptyFrames = 0;
      const live = async (): Promise<GlassRecord> => {
        const glass = new GlassRecord();
        await glass.watch(screen.context);
        await screen.page.goto(`${server.origin}/player?display=wall-1`);
        await glass.more(2, 60_000);
        return glass;
      };
      const end = (glass: GlassRecord): void => {
        shown.push(...glass.items);
        emptyFrames += glass.emptyFrames;
      };
      await publishDemo(server, quickLoop(['welcome', 'dinner', 'refill'], 1000));
      let glass = await live();
      for (let cut = 0; cut < CUTS; cut += 1) {
        if (cut % 2 === 1)
          await publishDemo(
            server,
            quickLoop(cut % 4 === 1 ? ['coffee', 'welcome'] : ['dinner', 'refill'], 1000),
          );
        await pause(Math.random() * 4000);
        // Stopped first, so that the photograph is of one moment.
        process.kill(-screen.pid, 'SIGSTOP');
        cutAt.push(Date.now());
        disk?.photograph();
        await screen.kill();
        end(glass);
        disk?.restore();
        screen = await openBrowser({ profile });
        glass = await live();
      }
      await glass.more(1, 60_000);
      end(glass);
      const rows = () =>
        server.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
      const ended = shown.slice(0, -1);
      const deadline = Date.now() + 30_000;
      const all = await until(
        rows,
        (found) => checkProof(ended, found, cutAt).lost === 0 || Date.now() > deadline,
      );
      const { plays, doubled, gaps } = checkProof(shown, all, cutAt);
      const { lost } = checkProof(ended, all, cutAt);
      const epochs = new Set(all.map(({ epoch }) => epoch)).size;
      console.log(
        `FAULT power cut: ${CUTS} cuts, ${shown.length} showings, ${plays} plays in ${epochs} epoch, ${lost} lost, ` +
          `${doubled} doubled, ${gaps} gaps, ${emptyFrames} empty frames`,
      );
      expect({ lost, doubled, gaps, epochs, emptyFrames }).toEqual({
        lost: 0,
        doubled: 0,
        gaps: 0,
        epochs: 1,
        emptyFrames: 0,
      });
    },
    120_000 + CUTS * 60_000,
  );
});
