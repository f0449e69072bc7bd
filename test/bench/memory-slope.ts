import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { greenItems } from './parts/moving-pictures.ts';
import { printFigure } from './parts/print-figure.ts';
import { ownBytes } from './parts/process-memory.ts';
import { slope } from './parts/slope.ts';
import { needs } from './parts/tools.ts';
import { Wall } from './parts/wall.ts';

const CHANGES = process.argv.includes('--long') ? 9000 : 1000;
/** What a browser takes once, whatever it plays, is no slope. */
const WARM_UP = 200;
const LOOK_EVERY = 20;
const ITEM_MS = 1000;
/** Issue 3: MB for each 1,000 changes. */
const TARGET_MB = 5;

/*
 * What pictures and films cost that come and go: the page's heap after a collection, and what all of the
 * browser's processes hold of their own. The slope of both over the changes, per 1,000 of them.
 */
needs('ffmpeg');
const folder = await mkdtemp(join(tmpdir(), 'vitrine-memory-'));
const wall = await Wall.open();
try {
  await wall.publish(await greenItems(wall, folder, ITEM_MS), ITEM_MS);
  await wall.goto();
  const session = await wall.screen.context.newCDPSession(wall.screen.page);
  await wall.glass.more(WARM_UP, WARM_UP * ITEM_MS * 5);
  const heap: { x: number; y: number }[] = [];
  const own: { x: number; y: number }[] = [];
  for (let changes = 0; changes < CHANGES; changes += LOOK_EVERY) {
    await wall.glass.more(LOOK_EVERY, LOOK_EVERY * ITEM_MS * 5);
    heap.push({ x: changes, y: await heapBytes(session) });
    own.push({ x: changes, y: ownBytes(wall.screen.pid) });
  }
  const print = (name: string, points: { x: number; y: number }[]): void => {
    const value = (slope(points) * 1000) / 1e6;
    const more = { changes: CHANGES, endMb: Math.round((points.at(-1)?.y ?? 0) / 1e6) };
    printFigure({ name, value, unit: 'MB per 1,000 changes', against: TARGET_MB }, more);
  };
  print('memory-slope', own);
  print('memory-slope-heap', heap);
} finally {
  await wall.close();
  await rm(folder, { recursive: true, force: true });
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
