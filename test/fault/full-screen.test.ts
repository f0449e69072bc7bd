import { statfsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DiskImage } from '../support/disk-image.ts';
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
import { startTestServer, type TestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** Chromium gives no page a byte where less than a gigabyte or so is free. The file is sparse. */
const DISK_MB = 4000;
const disk = DiskImage.create(DISK_MB);
afterAll(() => disk?.destroy());

const free = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** Leaves `bytes` free, or less than one block of them. */
function fill(folder: string, bytes: number): void {
  const ballast = join(folder, 'ballast');
  for (let size = 64 * 1024 * 1024; size >= 512; size = Math.floor(size / 2)) {
    try {
      while (free(folder) - bytes >= size) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // What fits is written in smaller and smaller pieces, until nothing does.
    }
  }
}

describe.skipIf(!disk)(
  `a screen whose disk is full${disk ? '' : ': a disk image can only be mounted by root'}`,
  () => {
    const folder = disk?.path ?? '';
    let server: TestServer;
    let screen: ScreenBrowser;

    beforeAll(async () => {
      server = await startTestServer({ pagesDir: await buildPlayer() });
      screen = await openBrowser({ profile: join(folder, 'profile') });
      await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
    });
    afterAll(async () => {
      await screen?.kill();
      await server?.close();
    });

    test('FLT-10 plays on, mixes nothing, and logs every play once when there is room again', async () => {
      const versions = new Map<number, readonly string[]>();
      const publishLoop = async (loop: readonly string[]) => {
        versions.set(await publishDemo(server, quickLoop(loop, 1000)), loop);
      };
      await publishLoop(['welcome', 'refill']);
      const glass = new GlassRecord();
      await glass.watch(screen.context);
      await screen.page.goto(`${server.origin}/player?display=wall-1`);
      await glass.more(4, 60_000);
      // First what the browser minds, then what the disk does.
      for (const [left, loop] of [
        [200_000_000, ['coffee', 'refill']],
        [0, ['croissants', 'welcome']],
      ] as const) {
        fill(folder, left);
        await publishLoop(loop);
        await glass.more(6, 60_000);
      }
      await rm(join(folder, 'ballast'));
      await publishLoop(['refill', 'coffee']);
      await glass.next(({ creativeId }) => creativeId === 'coffee', 120_000);
      await glass.more(4, 60_000);

      const rows = () =>
        server.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
      const ended = glass.items.slice(0, -1);
      const deadline = Date.now() + 30_000;
      const all = await until(
        rows,
        (found) => checkProof(ended, found, []).lost === 0 || Date.now() > deadline,
      );
      const { plays, doubled, gaps } = checkProof(glass.items, all, []);
      const { lost } = checkProof(ended, all, []);
      const mixed = all.filter(
        ({ revision, creative_id }) => !versions.get(revision)?.includes(creative_id),
      ).length;
      console.log(
        `FAULT screen's disk full: ${glass.items.length} showings, ${plays} plays, ${lost} lost, ${doubled} doubled, ` +
          `${gaps} gaps, ${mixed} mixed, ${glass.emptyFrames} empty frames`,
      );
      expect({ lost, doubled, gaps, mixed, emptyFrames: glass.emptyFrames }).toEqual({
        lost: 0,
        doubled: 0,
        gaps: 0,
        mixed: 0,
        emptyFrames: 0,
      });
    }, 400_000);
  },
);
