import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Code, codedItems, readCode } from './parts/coded-pictures.ts';
import { GlassCamera } from './parts/glass-camera.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';
import { ScreenPair, type Seen } from './parts/screen-pair.ts';
import { needs } from './parts/tools.ts';

const ITEM_MS = 4000;
const ROUND_MS = 4 * ITEM_MS;
const MEASURED_MS = process.argv.includes('--long') ? 40 * ROUND_MS : 6 * ROUND_MS;
/** Loading, reading the clock, and one round in which films learn how slowly they begin. */
const SETTLE_MS = 2 * ROUND_MS;
/** The second screen is switched on this much later, as in life. */
const APART_MS = 2700;
/** Issue 3: a frame for pictures, two frames of a film of 30. Milliseconds. */
const TARGET = { picture: 16.7, film: 33 };
/** In the camera's picture: two places of each screen's, left and right of its middle. */
const LOOK_AT = { y: 58, left: [28, 52], right: [108, 132] } as const;
const WIDTH = 160;

/*
 * Two players side by side, seen from outside: a red and a blue picture and grey films that number their frames. How far
 * apart the two change is told by one camera before both, and more finely by the players' own frames on the machine's
 * one clock. First each goes at its own pace, then they are in step.
 */
needs('Xvfb', 'ffmpeg');
const folder = await mkdtemp(join(tmpdir(), 'vitrine-sync-'));
const camera = await GlassCamera.open();
const pair = await ScreenPair.open(camera.display);
try {
  await pair.publish(await codedItems(pair, folder, ITEM_MS), ITEM_MS);
  const seen: { at: number; left: Code; right: Code }[] = [];
  await camera.roll((frame) => {
    const at = (x: number) => [
      ...frame.subarray((LOOK_AT.y * WIDTH + x) * 3, (LOOK_AT.y * WIDTH + x) * 3 + 3),
    ];
    const [left, right] = [LOOK_AT.left, LOOK_AT.right].map(([a, b]) => readCode(at(a), at(b)));
    seen.push({ at: performance.now(), left: left ?? null, right: right ?? null });
  });
  const watch = async (inStep: boolean) => {
    await pair.setInStep(inStep);
    await pair.restart(APART_MS);
    await sleep(SETTLE_MS);
    seen.length = 0;
    for (const place of [0, 1] as const) {
      pair.pictures[place].length = 0;
      pair.films[place].length = 0;
    }
    await sleep(MEASURED_MS);
    return {
      rate: seen.length / (MEASURED_MS / 1000),
      picture: changesApart(seen),
      film: framesApart(seen),
      pictureByPage: apart(...pair.pictures),
      filmByPage: filmsApart(...pair.films),
    };
  };
  const free = await watch(false);
  const step = await watch(true);
  for (const { picture, film } of [free, step])
    if (picture.length === 0 || film.length === 0) throw new Error('the camera has seen no changes');
  const clockErrorsMs = await pair.clockErrors();
  const print = (name: string, values: readonly number[], before: readonly number[], against?: number) =>
    printFigure(
      { name, value: percentile(values, 0.95), unit: 'ms', ...(against !== undefined && { against }) },
      {
        median: round(percentile(values, 0.5)),
        worst: round(Math.max(...values)),
        count: values.length,
        withoutStep: round(percentile(before, 0.5)),
        clockErrorsMs: clockErrorsMs.map((error) => error && round(error)),
        framesPerSecond: Math.round(step.rate),
      },
    );
  print('screen-sync', step.picture, free.picture, TARGET.picture);
  print('screen-sync-film', step.film, free.film, TARGET.film);
  print('screen-sync-by-page', step.pictureByPage, free.pictureByPage, TARGET.picture);
  print('screen-sync-film-by-page', step.filmByPage, free.filmByPage, TARGET.film);
} finally {
  await pair.close();
  await camera.close();
  await rm(folder, { recursive: true, force: true });
}

/** How far apart the two screens change to the same picture, ms, each change on the left with the nearest on the right. */
function changesApart(frames: readonly { at: number; left: Code; right: Code }[]): number[] {
  const changes = (side: 'left' | 'right'): Seen[] =>
    frames.flatMap((frame, place) => {
      const now = frame[side];
      const before = frames[place - 1]?.[side];
      if (now?.kind !== 'picture' || before === undefined) return [];
      return before?.kind === 'picture' && before.n === now.n ? [] : [{ id: `${now.n}`, at: frame.at }];
    });
  return apart(changes('left'), changes('right'));
}

/** How far apart two films of the same name are while both run, ms, frame by frame of the camera. */
function framesApart(frames: readonly { left: Code; right: Code }[]): number[] {
  return frames.flatMap(({ left, right }) => {
    if (left?.kind !== 'film' || right?.kind !== 'film') return [];
    return [Math.abs(left.atMs - right.atMs)];
  });
}

function apart(left: readonly Seen[], right: readonly Seen[]): number[] {
  return left.flatMap(({ id, at }) => {
    const distances = right.filter((other) => other.id === id).map((other) => Math.abs(other.at - at));
    return distances.length > 0 ? [Math.min(...distances)] : [];
  });
}

/** The same of films by the players' own word: each frame on the left with the one that was then on the right. */
function filmsApart(left: readonly Seen[], right: readonly Seen[]): number[] {
  return left.flatMap(({ id, at, begunAt = 0 }) => {
    const there = right.filter((other) => other.id === id && Math.abs(other.at - at) < 1000 / 30);
    const [nearest] = there.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    return nearest?.begunAt === undefined ? [] : [Math.abs(nearest.begunAt - begunAt)];
  });
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
