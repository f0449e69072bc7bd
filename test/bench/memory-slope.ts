import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPage } from './parts/ask-page.ts';
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
 * browser's processes hold of their own. The slope of both over the changes, per 1,000 of them. Nobody watches the page
 * meanwhile: the plays that it reports tell how many changes there were.
 */
needs('ffmpeg');
const folder = await mkdtemp(join(tmpdir(), 'vitrine-memory-'));
const wall = await Wall.open();
try {
  const items = await greenItems(wall, folder, ITEM_MS);
  await wall.publish(items, ITEM_MS);
  await wall.goto();
  await wall.letGo();
  await untilPlays(WARM_UP);
  const heap: { x: number; y: number }[] = [];
  const own: { x: number; y: number }[] = [];
  for (let changes = WARM_UP; changes < WARM_UP + CHANGES; ) {
    changes = await untilPlays(changes + LOOK_EVERY);
    heap.push({ x: changes, y: await heapBytes() });
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

async function heapBytes(): Promise<number> {
  const usage = await askPage(wall.screen.profile, ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage']);
  return (usage as { usedSize: number }).usedSize;
}

/** Waits until so many plays have been reported, and says how many it are by then. */
async function untilPlays(wanted: number): Promise<number> {
  const { db } = wall.server.now.storage;
  const plays = db.selectFrom('play').select(({ fn }) => fn.countAll<number>().as('count'));
  const end = Date.now() + wanted * ITEM_MS * 5;
  for (;;) {
    const { count } = await plays.executeTakeFirstOrThrow();
    if (count >= wanted) return count;
    if (Date.now() > end) throw new Error(`after ${count} of ${wanted} changes nothing more is reported`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
