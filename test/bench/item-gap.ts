import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GlassCamera } from './parts/glass-camera.ts';
import { greenItems } from './parts/moving-pictures.ts';
import { printFigure } from './parts/print-figure.ts';
import { needs } from './parts/tools.ts';
import { Wall } from './parts/wall.ts';

const CHANGES = process.argv.includes('--long') ? 9000 : 300;
const ITEM_MS = 1200;
const LEAST_RATE = 30;
/** Issue 3: no gap over two frames, no frame of canary. */
const TARGET = { gap: 2, canary: 0 };
/** Part of the picture that may be another colour without anybody calling it a gap: a rounding at an edge. */
const TOLERANCE = 0.002;

/*
 * The screen seen from outside while pictures and films change. Behind the stage's items lies a canary, magenta where
 * every item is green: a frame with any of it shows through a gap; a frame that is not wholly an item's counts as one.
 */
needs('Xvfb', 'ffmpeg');
const folder = await mkdtemp(join(tmpdir(), 'vitrine-gap-'));
const camera = await GlassCamera.open();
const wall = await Wall.open({ display: camera.display, args: ['--kiosk'] });
try {
  await wall.publish(await greenItems(wall, folder, ITEM_MS), ITEM_MS);
  await wall.screen.context.addInitScript(paintCanary);
  const seen = { canary: 0, gap: 0, longestGap: 0, run: 0 };
  await camera.roll((frame) => {
    const { canary, green } = sharesOf(frame);
    if (canary > TOLERANCE) seen.canary += 1;
    seen.run = green < 1 - TOLERANCE ? seen.run + 1 : 0;
    if (seen.run > 0) seen.gap += 1;
    seen.longestGap = Math.max(seen.longestGap, seen.run);
  });
  await wall.goto();
  // The first round loads what it shows; and a canary that the camera cannot see would prove nothing.
  await wall.glass.more(6, 120_000);
  if (seen.canary === 0) throw new Error('the canary was not seen before the first item');
  Object.assign(seen, { canary: 0, gap: 0, longestGap: 0, run: 0 });
  const from = { frames: camera.frames, at: performance.now() };
  await wall.glass.more(CHANGES, CHANGES * ITEM_MS * 3);
  const rate = (camera.frames - from.frames) / ((performance.now() - from.at) / 1000);
  if (rate < LEAST_RATE) throw new Error(`only ${rate.toFixed(1)} frames a second were seen`);
  const more = { changes: CHANGES, framesPerSecond: Math.round(rate) };
  printFigure({ name: 'item-gap', value: seen.longestGap, unit: 'frames', against: TARGET.gap }, more);
  printFigure({ name: 'item-gap-frames', value: seen.gap, unit: 'frames' }, more);
  printFigure({ name: 'item-gap-canary', value: seen.canary, unit: 'frames', against: TARGET.canary }, more);
} finally {
  await wall.close();
  await camera.close();
  await rm(folder, { recursive: true, force: true });
}

function sharesOf(frame: Buffer): { canary: number; green: number } {
  let canary = 0;
  let green = 0;
  for (let at = 0; at < frame.length; at += 3) {
    const [red, of, blue] = [frame.readUInt8(at), frame.readUInt8(at + 1), frame.readUInt8(at + 2)];
    if (Math.min(red, blue) > of + 16) canary += 3;
    if (of > Math.max(red, blue) + 8) green += 3;
  }
  return { canary: canary / frame.length, green: green / frame.length };
}

/** Runs in the page: whatever lies behind an item is magenta, the holding screen too. */
function paintCanary(): void {
  const paint = (): void => {
    const shell = document.querySelector('player-shell');
    const stage = shell?.shadowRoot?.querySelector('layout-stage');
    const holding = stage?.shadowRoot?.querySelector('holding-screen');
    for (const element of [document.documentElement, document.body, shell, stage, holding])
      (element as HTMLElement | null)?.style.setProperty('background', '#ff00ff', 'important');
    for (const child of holding?.shadowRoot?.children ?? [])
      (child as HTMLElement).style.setProperty('display', 'none', 'important');
    if (!holding?.shadowRoot?.firstElementChild) requestAnimationFrame(paint);
  };
  requestAnimationFrame(paint);
}
