import type { Page } from '@playwright/test';
import type {} from '../../kiosk/player/player-shell.ts';
import { printFigure } from './parts/print-figure.ts';
import { openWatchedWall } from './parts/watched-wall.ts';

const IS_SHORT = process.argv.includes('--short');
/** Off and on in turns, so that whatever else the machine does weighs on both. */
const TURNS = IS_SHORT ? 1 : 4;
const TURN_MS = IS_SHORT ? 5000 : 15_000;
/** After the camera went on or off: pace and networks settle. */
const SETTLE_MS = 8000;

interface Painted {
  paints: number;
  /** Paints that should have come between two that came. */
  missed: number;
  /** Frames of the film that were decoded and not shown. */
  dropped: number;
  shown: number;
}

/*
 * What a film on a screen loses to the camera: frames of the film that were dropped, and paints that the page missed, with
 * somebody before a camera that watches, against the same with the camera off, in turns.
 */
const wall = await openWatchedWall(['film'], 600_000);
if ('skipped' in wall) console.log(JSON.stringify({ name: 'vision-playback', skipped: wall.skipped }));
else {
  try {
    const sums = {
      on: { paints: 0, missed: 0, dropped: 0, shown: 0 },
      off: { paints: 0, missed: 0, dropped: 0, shown: 0 },
    };
    for (let turn = 0; turn < 2 * TURNS; turn++) {
      const kind = turn % 2 === 0 ? 'off' : 'on';
      await wall.watch(kind === 'on');
      await wall.screen.page.waitForTimeout(SETTLE_MS);
      const seen = await watchPaints(wall.screen.page, TURN_MS);
      if (seen.shown === 0) throw new Error('no film was on the screen');
      for (const key of ['paints', 'missed', 'dropped', 'shown'] as const) sums[kind][key] += seen[key];
    }
    const seconds = (TURNS * TURN_MS) / 1000;
    const film = { value: sums.on.dropped, against: sums.off.dropped, unit: 'frames dropped' };
    const shown = { seconds, shown: sums.on.shown, shownOff: sums.off.shown };
    printFigure({ name: 'vision-playback', ...film }, shown);
    const paints = { value: sums.on.missed, against: sums.off.missed, unit: 'paints missed' };
    const painted = { seconds, paints: sums.on.paints, paintsOff: sums.off.paints };
    printFigure({ name: 'vision-playback-paints', ...paints }, painted);
  } finally {
    await wall.close();
  }
}

/** Watches the page's paints and its film, which may begin again meanwhile, for so long. */
function watchPaints(page: Page, ms: number): Promise<Painted> {
  return page.evaluate(async (ms) => {
    const film = { dropped: 0, total: 0 };
    let known: { film: HTMLVideoElement; dropped: number; total: number } | null = null;
    const lookAtFilm = (): void => {
      const now = document.querySelector('player-shell')?.stage.film ?? null;
      const quality = now?.getVideoPlaybackQuality();
      if (!now || !quality) return;
      const { droppedVideoFrames: dropped, totalVideoFrames: total } = quality;
      // Counts begin anew with a film.
      const isSame = known?.film === now && total >= known.total;
      if (known) {
        film.dropped += dropped - (isSame ? known.dropped : 0);
        film.total += total - (isSame ? known.total : 0);
      }
      known = { film: now, dropped, total };
    };
    const gaps: number[] = [];
    await new Promise<void>((resolve) => {
      const from = performance.now();
      let last: number | null = null;
      const paint = (at: number): void => {
        if (last !== null) gaps.push(at - last);
        last = at;
        lookAtFilm();
        if (at - from < ms) requestAnimationFrame(paint);
        else resolve();
      };
      requestAnimationFrame(paint);
    });
    const period = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 16.7;
    return {
      paints: gaps.length,
      missed: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / period) - 1), 0),
      dropped: film.dropped,
      shown: film.total - film.dropped,
    };
  }, ms);
}
