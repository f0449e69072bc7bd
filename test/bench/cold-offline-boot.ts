import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { posterPng } from '../support/poster.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';
import { Wall } from './parts/wall.ts';

const ROUNDS = 15;

/*
 * A screen's machine starts while the server is off: from the navigation, in a browser just started on a profile on
 * disk, to the first item on glass. Against the least that can show the same picture: a bare file with an image in it.
 */
const folder = await mkdtemp(join(tmpdir(), 'vitrine-boot-'));
const wall = await Wall.open();
try {
  const picture = join(folder, 'poster.png');
  await writeFile(picture, await posterPng('Without a network', '#0b6e4f'));
  const media = await wall.keep(picture, { mime: 'image/png', width: 1920, height: 1080 });
  const base = { contentClass: 'L0', createdAt: 1, kind: 'image', name: 'Poster' } as const;
  await wall.publish([{ ...base, id: 'poster', media }], 600_000);
  await wall.goto();
  await wall.glass.next(() => true, 60_000, 0);
  await wall.untilSelfSufficient(1);
  await wall.server.stop();
  const bare = join(folder, 'bare.html');
  await writeFile(bare, '<!doctype html><body style="margin:0"><img src="poster.png" width="1280">');

  // Every start is the first on this profile, so that none is slower or faster for those before it.
  const frozen = await wall.freeze();

  const booting: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await frozen.thaw();
    await wall.goto();
    const { at } = await wall.glass.next(() => true, 60_000, 0);
    booting.push(at - (await wall.screen.page.evaluate(() => performance.timeOrigin)));
    await frozen.thaw();
    least.push(await showBare(wall.screen.page, `file://${bare}`));
  }
  for (const [name, share] of [
    ['cold-offline-boot', 0.5],
    ['cold-offline-boot-p95', 0.95],
  ] as const) {
    const value = percentile(booting, share);
    printFigure({ name, value, unit: 'ms', against: percentile(least, share) }, { rounds: ROUNDS });
  }
  await frozen.remove();
} finally {
  await wall.close();
  await rm(folder, { recursive: true, force: true });
}

/** Milliseconds from navigation until the picture is decoded and a frame has been made of it. */
async function showBare(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(async () => {
    await document.images[0]?.decode();
    return new Promise<number>((resolve) => requestAnimationFrame(resolve));
  });
}
