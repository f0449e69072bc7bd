import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameHealth } from '../../../kiosk/vision/frame-health.ts';
import { fittedSize, MOST_PIXELS } from '../../../kiosk/vision/frame-size.ts';
import { FromWorker } from '../../../kiosk/vision/messages.ts';
import { BUSY_MS, IDLE_MS, Pace } from '../../../kiosk/vision/pace.ts';
import { PaintRhythm } from '../../../kiosk/vision/paint-watch.ts';
import { Retries } from '../../../kiosk/vision/retries.ts';

/** A second of paints, 60 of them, half of them while the worker looks, of which `late` come late. */
function second(pace: Pace, from: number, { late = 0, lateAnyway = 0 } = {}): void {
  for (let i = 0; i < 30; i++) {
    pace.painted(from + i * 33, { looking: true, late: i < late });
    pace.painted(from + i * 33 + 16, { looking: false, late: i < lateAnyway });
  }
}

/** Seconds of paints, with somebody there; the interval after each. */
function seconds(pace: Pace, from: number, count: number, paints?: Parameters<typeof second>[2]): number[] {
  return Array.from({ length: count }, (_, i) => {
    const at = (from + i) * 1000;
    pace.looked(at, 10, true);
    second(pace, at, paints);
    return pace.interval(at + 999);
  });
}

describe('Pace', () => {
  it('AUD-67 looks twice a second at nobody and up to 15 times at somebody', () => {
    const pace = new Pace();
    expect(pace.interval(0)).toBe(IDLE_MS[0]);
    pace.looked(0, 10, true);
    expect(pace.interval(2000)).toBe(BUSY_MS[0]);
    expect(pace.interval(2001)).toBe(IDLE_MS[0]);
    expect([IDLE_MS[0], Math.round(1000 / BUSY_MS[0])]).toEqual([500, 15]);
  });

  it('AUD-80 takes half of a core at most, by the usual look and not by one slow one', () => {
    const pace = new Pace();
    for (let i = 0; i < 9; i++) pace.looked(i * 100, 60, true);
    expect(pace.interval(900)).toBe(120);
    pace.looked(1000, 3000, true);
    expect(pace.interval(1000)).toBe(120);
    // Where even that is too much for two frames a second, nobody could be followed: then looking takes what it needs.
    for (let i = 0; i < 9; i++) pace.looked(2000 + i * 100, 700, true);
    expect(pace.interval(2800)).toBe(500);
  });

  it('AUD-81 slows down step by step while paints come late only when the worker looks', () => {
    const found = seconds(new Pace(), 0, 9, { late: 10, lateAnyway: 1 });
    expect(found).toEqual([67, 83, 100, 133, 200, 333, 500, 500, 500]);
  });

  it('AUD-81 does not slow down for what is late anyway, nor for one late paint', () => {
    expect(new Set(seconds(new Pace(), 0, 20, { late: 12, lateAnyway: 12 }))).toEqual(new Set([67]));
    expect(new Set(seconds(new Pace(), 0, 20, { late: 1 }))).toEqual(new Set([67]));
  });

  it('AUD-81 speeds up after ten calm seconds, and waits twice as long when that brought the trouble back', () => {
    const pace = new Pace();
    seconds(pace, 0, 3, { late: 10 });
    // A second is judged at its end: slowed down for the last time at 3 s, and calm since.
    expect(seconds(pace, 3, 10).at(-1)).toBe(133);
    expect(seconds(pace, 13, 1)).toEqual([100]);
    // The trouble is back at once: down again, for the last time at 16 s, and now it takes twenty seconds.
    seconds(pace, 14, 2, { late: 10 });
    expect(seconds(pace, 16, 19).at(-1)).toBe(200);
    expect(seconds(pace, 35, 2).at(-1)).toBe(133);
  });

  it('AUD-81 looks once a second at nobody while the page is short of frames', () => {
    const pace = new Pace();
    seconds(pace, 0, 3, { late: 10 });
    expect(pace.interval(60_000)).toBe(IDLE_MS[1]);
  });

  it('AUD-80 AUD-81 never asks for more than 15 frames a second, nor for none, whatever it is told', () => {
    const told = fc.array(
      fc.record({
        ms: fc.integer({ min: 0, max: 5000 }),
        late: fc.boolean(),
        looking: fc.boolean(),
        work: fc.integer({ min: 0, max: 2000 }),
      }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(told, (events) => {
        const pace = new Pace();
        let now = 0;
        for (const { ms, late, looking, work } of events) {
          now += ms;
          pace.painted(now, { late, looking });
          if (late) pace.looked(now, work, looking);
          const interval = pace.interval(now);
          expect(interval).toBeGreaterThanOrEqual(BUSY_MS[0]);
          expect(interval).toBeLessThanOrEqual(IDLE_MS[1]);
        }
      }),
    );
  });
});

describe('PaintRhythm', () => {
  it.each([1000 / 120, 1000 / 60, 1000 / 30])(
    'AUD-81 calls a missed paint late on a screen of %f ms, and jitter not',
    (period) => {
      const rhythm = new PaintRhythm();
      for (let i = 0; i < 40; i++) expect(rhythm.isLate(period * (i % 2 ? 0.9 : 1.1))).toBe(false);
      expect(rhythm.isLate(2 * period)).toBe(true);
      expect(rhythm.isLate(period)).toBe(false);
    },
  );
});

describe('Retries', () => {
  it('AUD-65 doubles up to a minute, anywhere below', () => {
    const retries = new Retries(() => 0.999_999);
    const delays = Array.from({ length: 9 }, () => Math.round(retries.next()));
    expect(delays).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(new Retries(() => 0).next()).toBe(0);
  });

  it('AUD-92 takes what fails within a minute for the same trouble, and forgets it after that', () => {
    const retries = new Retries(() => 1);
    retries.next();
    retries.works(0);
    retries.works(59_999);
    expect(retries.next()).toBe(2000);
    retries.works(100_000);
    retries.works(160_000);
    expect(retries.next()).toBe(1000);
  });
});

describe('fittedSize', () => {
  it('AUD-86 leaves what is small as it is, and makes what is large fit in its own shape', () => {
    expect(fittedSize({ width: 160, height: 120 })).toEqual({ width: 160, height: 120 });
    expect(fittedSize({ width: 3840, height: 2160 })).toEqual({ width: 1280, height: 720 });
    const side = fc.integer({ min: 16, max: 8192 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fittedSize({ width, height });
        expect(fitted.width * fitted.height).toBeLessThanOrEqual(MOST_PIXELS);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('FrameHealth', () => {
  it('AUD-67 tells frames, pace and percentiles of the last frames', () => {
    const health = new FrameHealth();
    expect(health.summary).toBeNull();
    for (let i = 0; i <= 100; i++) health.saw(i * 100, i);
    expect(health.summary).toEqual({ frames: 101, fps: 10, frameMsP50: 50, frameMsP95: 95, restarts: 0 });
  });
});

describe('FromWorker', () => {
  const done = {
    kind: 'frame-done',
    frameMs: 30,
    workMs: 28,
    detectMs: 20,
    estimateMs: 7,
    somebody: true,
    picture: 'seen',
  };

  it('AUD-30 has no form for a box, a landmark, a picture or an identifier', () => {
    expect(FromWorker.safeParse(done).success).toBe(true);
    const more = [
      { box: [1, 2, 3, 4] },
      { id: 7 },
      { keypoints: [] },
      { crop: new Uint8Array(9) },
      { embedding: [] },
      { picture: 'data:image/png;base64,' },
    ];
    for (const extra of more) expect(FromWorker.safeParse({ ...done, ...extra }).success).toBe(false);
    expect(FromWorker.safeParse({ kind: 'face', x: 1 }).success).toBe(false);
    expect(FromWorker.safeParse({ ...done, frameMs: Number.NaN }).success).toBe(false);
  });
});
