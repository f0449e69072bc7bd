import { describe, expect, it } from 'vitest';
import { FrameHealth } from '../../../kiosk/vision/frame-health.ts';
import { FromWorker } from '../../../kiosk/vision/messages.ts';
import { BUSY_FRAME_MS, IDLE_FRAME_MS, Pace } from '../../../kiosk/vision/pace.ts';
import { retryDelay } from '../../../kiosk/vision/retry-delay.ts';

describe('Pace', () => {
  it('AUD-67 looks twice a second at nobody and ten times at somebody', () => {
    const pace = new Pace();
    expect(pace.interval(0)).toBe(IDLE_FRAME_MS);
    pace.saw(0, true);
    expect(pace.interval(2000)).toBe(BUSY_FRAME_MS);
    expect(pace.interval(2001)).toBe(IDLE_FRAME_MS);
    expect([IDLE_FRAME_MS, BUSY_FRAME_MS]).toEqual([500, 100]);
  });
});

describe('retryDelay', () => {
  it('AUD-65 doubles up to a minute, anywhere below', () => {
    const longest = (attempt: number): number => retryDelay(attempt, () => 0.999_999);
    expect([0, 1, 2, 5, 6, 7, 5000].map((attempt) => Math.round(longest(attempt)))).toEqual([
      1000, 2000, 4000, 32_000, 60_000, 60_000, 60_000,
    ]);
    expect(retryDelay(9, () => 0)).toBe(0);
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
  const done = { kind: 'frame-done', frameMs: 30, detectMs: 20, estimateMs: 7, somebody: true, black: false };

  it('AUD-30 has no form for a box, a landmark, a picture or an identifier', () => {
    expect(FromWorker.safeParse(done).success).toBe(true);
    const more = [
      { box: [1, 2, 3, 4] },
      { id: 7 },
      { keypoints: [] },
      { crop: new Uint8Array(9) },
      { embedding: [] },
    ];
    for (const extra of more) expect(FromWorker.safeParse({ ...done, ...extra }).success).toBe(false);
    expect(FromWorker.safeParse({ kind: 'face', x: 1 }).success).toBe(false);
    expect(FromWorker.safeParse({ ...done, frameMs: Number.NaN }).success).toBe(false);
  });
});
