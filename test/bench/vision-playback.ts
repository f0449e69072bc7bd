import type { Page } from '@playwright/test';
import { printFigure } from './parts/print-figure.ts';
import { openWatchedWall } from './parts/watched-wall.ts';

/** On and off in turns, so that whatever else the machine does weighs on both. */
const TURNS = 4;
const TURN_MS = 15_000;
/** After the camera went on: pace and networks settle. */
const SETTLE_MS = 5000;

interface Painted {
  paints: number;
  /** Paints that should have come between two that came. */
  missed: number;
  /** Frames of the film that were decoded and not shown. */
  dropped: number;
  shown: number;
}

/*
 * What a film on a screen loses to the camera: paints that the page missed, and frames of the film that were dropped, with
 * somebody before a camera that watches and with the camera off, in turns.
 */
const wall = await openWatchedWall(['harvest'], 600_000);
if ('skipped' in wall) console.log(JSON.stringify({ name: 'vision-playback', skipped: wall.skipped }));
else {
  try {
    const sums = {
      on: { paints: 0, missed: 0, dropped: 0, shown: 0 },
      off: { paints: 0, missed: 0, dropped: 0, shown: 0 },
    };
    for (let turn = 0; turn < 2 * TURNS; turn++) {
      const on = turn % 2 === 1;
      await wall.watch(on);
      await wall.screen.page.waitForTimeout(SETTLE_MS);
      const seen = await watchPaints(wall.screen.page, TURN_MS);
      const sum = sums[on ? 'on' : 'off'];
      for (const key of ['paints', 'missed', 'dropped', 'shown'] as const) sum[key] += seen[key];
    }
    const share = ({ missed, paints }: Painted): number => (100 * missed) / (missed + paints);
    const film = ({ dropped, shown }: Painted): number => (100 * dropped) / (dropped + shown);
    const seconds = (TURNS * TURN_MS) / 1000;
    printFigure(
      { name: 'vision-playback-paints', value: share(sums.on), unit: '% missed', against: share(sums.off) },
      { seconds },
    );
    printFigure(
      { name: 'vision-playback-film', value: film(sums.on), unit: '% dropped', against: film(sums.off) },
      { ...sums.on, seconds },
    );
  } finally {
    await wall.close();
  }
}

function watchPaints(page: Page, ms: number): Promise<Painted> {
  return page.evaluate(async (ms) => {
    const stage = document.querySelector('player-shell')?.stage as
      | { film?: HTMLVideoElement | null }
      | undefined;
    const quality = () => stage?.film?.getVideoPlaybackQuality();
    const before = quality();
    const gaps: number[] = [];
    await new Promise<void>((resolve) => {
      const from = performance.now();
      let last: number | null = null;
      const paint = (at: number): void => {
        if (last !== null) gaps.push(at - last);
        last = at;
        if (at - from < ms) requestAnimationFrame(paint);
        else resolve();
      };
      requestAnimationFrame(paint);
    });
    const period = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 16.7;
    const after = quality();
    const dropped = (after?.droppedVideoFrames ?? 0) - (before?.droppedVideoFrames ?? 0);
    return {
      paints: gaps.length,
      missed: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / period) - 1), 0),
      dropped,
      shown: (after?.totalVideoFrames ?? 0) - (before?.totalVideoFrames ?? 0) - dropped,
    };
  }, ms);
}
