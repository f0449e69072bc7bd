import { describe, expect, it } from 'vitest';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { FaceTracker, type Track } from '../../../kiosk/vision/worker/face-tracker.ts';
import { mergeFaces } from '../../../kiosk/vision/worker/merge-faces.ts';
import { madeFace } from './made-face.ts';

/** Frames of 100 ms; the live tracks after each. */
function follow(tracker: FaceTracker, frames: readonly Face[][], from = 0): Track[][] {
  return frames.map((faces, i) => tracker.update(from + i * 100, faces).live);
}
const still = (count: number): Face[][] => Array.from({ length: count }, () => [madeFace(100)]);

describe('FaceTracker', () => {
  it('AUD-1 follows from the third consecutive detection', () => {
    expect(follow(new FaceTracker(), still(4)).map(({ length }) => length)).toEqual([0, 0, 1, 1]);
    const broken = [[madeFace(100)], [madeFace(100)], [], [madeFace(100)], [madeFace(100)]];
    expect(follow(new FaceTracker(), broken).at(-1)).toEqual([]);
  });

  it('AUD-1 keeps whoever is unseen for up to a second, then lets go', () => {
    const tracker = new FaceTracker();
    follow(tracker, still(5));
    expect(tracker.update(1400, []).live).toHaveLength(1);
    const { live, ended } = tracker.update(1401, []);
    expect([live.length, ended.length]).toEqual([0, 1]);
    expect(tracker.update(1500, []).ended).toEqual([]);
  });

  it('AUD-1 takes whoever comes back after two seconds for somebody new', () => {
    const tracker = new FaceTracker();
    const [before] = follow(tracker, still(5)).at(-1) ?? [];
    tracker.update(1500, []);
    const [after] = follow(tracker, still(5), 2400).at(-1) ?? [];
    expect(before).toBeDefined();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });

  it('AUD-2 knows place, size and time, and no name', () => {
    const [track] = follow(new FaceTracker(), still(3)).at(-1) ?? [];
    expect(Object.keys(track ?? {}).sort()).toEqual(['face', 'hits', 'seenAt', 'velocity']);
  });

  it('AUD-3 keeps two people apart who walk past each other', () => {
    const tracker = new FaceTracker();
    const frames = Array.from({ length: 41 }, (_, i) => [
      madeFace(100 + 10 * i, 150),
      madeFace(500 - 10 * i, 230, { width: 130 }),
    ]);
    const lives = follow(tracker, frames);
    const [first, second] = lives[5] ?? [];
    expect(lives.at(-1)).toEqual([first, second]);
    expect(first?.face.x).toBe(500);
    expect(second?.face.x).toBe(100);
  });

  it('AUD-1 goes on with a faint face but does not start with one', () => {
    const faint = Array.from({ length: 5 }, () => [madeFace(100, 180, { score: 0.4 })]);
    expect(follow(new FaceTracker(), faint).at(-1)).toEqual([]);
    expect(follow(new FaceTracker(), [...still(3), ...faint]).at(-1)).toHaveLength(1);
  });
});

describe('mergeFaces', () => {
  it('AUD-60 takes what both detectors find for one face, the surer one', () => {
    const [short, full] = [madeFace(100, 180, { score: 0.7 }), madeFace(106, 176, { score: 0.9, width: 94 })];
    expect(mergeFaces([short, full])).toEqual([full]);
  });

  it('AUD-60 keeps two people side by side', () => {
    expect(mergeFaces([madeFace(100), madeFace(190)])).toHaveLength(2);
  });
});
