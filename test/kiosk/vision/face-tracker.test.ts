import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { FaceTracker, type Track } from '../../../kiosk/vision/worker/face-tracker.ts';
import { mergeFaces } from '../../../kiosk/vision/worker/merge-faces.ts';
import { TRACK_MAX } from '../../../shared/audience/constants.ts';
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
    expect(Object.keys(track ?? {}).sort()).toEqual(['face', 'hits', 'motion', 'seenAt']);
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

  it('AUD-3 keeps two people apart of whom one is hidden for half a second while they cross', () => {
    const tracker = new FaceTracker();
    const frames = Array.from({ length: 41 }, (_, i) => {
      const [near, far] = [madeFace(100 + 10 * i, 180, { width: 130 }), madeFace(500 - 10 * i, 170)];
      return Math.abs(near.x - far.x) < 65 ? [near] : [far, near];
    });
    const lives = follow(tracker, frames);
    const [first, second] = lives[5] ?? [];
    expect(lives.at(-1)).toEqual([first, second]);
    expect([first?.face.x, second?.face.x]).toEqual([100, 500]);
  });

  it('AUD-3 gives the one face to the nearer of two, where somebody stops right in front of another', () => {
    const tracker = new FaceTracker();
    const frames = Array.from({ length: 30 }, (_, i) => {
      const near = madeFace(Math.min(300, 100 + 25 * i), 180, { width: 130 });
      const far = madeFace(290, 180);
      return Math.abs(near.x - far.x) < 60 ? [near] : [far, near];
    });
    const lives = follow(tracker, frames);
    const [far, near] = lives[3] ?? [];
    expect([far?.face.x, near?.face.x]).toEqual([290, 300]);
    expect(lives.at(-1)).toEqual([near]);
    expect([...new Set(lives.flat())]).toHaveLength(2);
  });

  it('AUD-1 stays with who stops short or turns round at a walk', () => {
    const tracker = new FaceTracker();
    const pace = 1.2 * 0.067 * 700;
    const stop = Array.from({ length: 10 }, (_, i) => [madeFace(100 + pace * i)]);
    const stand = Array.from({ length: 10 }, () => [madeFace(100 + 9 * pace)]);
    const back = Array.from({ length: 10 }, (_, i) => [madeFace(100 + pace * (9 - i))]);
    const lives = [...stop, ...stand, ...back].map((faces, i) => tracker.update(67 * i, faces).live);
    expect(new Set(lives.slice(2).flat()).size).toBe(1);
    expect(lives.at(-1)).toHaveLength(1);
  });

  it('AUD-R06 AUD-1 takes whoever was away for over a second for somebody new, wherever they come back', () => {
    const away = fc.integer({ min: 1001, max: 60_000 });
    const shift = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -40, max: 40 }) });
    fc.assert(
      fc.property(away, shift, (ms, { x, y }) => {
        const tracker = new FaceTracker();
        const [before] = follow(tracker, still(5)).at(-1) ?? [];
        // The room is looked at in between, as the sensor does, and once more just before.
        for (let at = 500; at < 400 + ms; at += 500) tracker.update(at, []);
        const back = Array.from({ length: 4 }, () => [madeFace(100 + x, 180 + y)]);
        const [after] = follow(tracker, back, 400 + ms).at(-1) ?? [];
        expect(after).toBeDefined();
        expect(after).not.toBe(before);
      }),
    );
  });

  it('AUD-13 follows a crowd of thirty, and looks at no more faces than it says', () => {
    const tracker = new FaceTracker();
    const crowd = (shift: number, count: number): Face[] =>
      Array.from({ length: count }, (_, i) =>
        madeFace(60 * (i % 10) + shift, 80 * Math.floor(i / 10), { width: 40 }),
      );
    const frames = Array.from({ length: 20 }, (_, i) => crowd(3 * i, 30));
    const lives = follow(tracker, frames);
    expect(lives.at(-1)).toHaveLength(30);
    expect(new Set(lives.slice(3).flat()).size).toBe(30);
    const wall = new FaceTracker();
    expect(
      follow(
        wall,
        Array.from({ length: 4 }, () => crowd(0, 300)),
      ).at(-1),
    ).toHaveLength(TRACK_MAX);
  });

  it('AUD-1 goes on with a faint face but does not start with one', () => {
    const faint = Array.from({ length: 5 }, () => [madeFace(100, 180, { score: 0.4 })]);
    expect(follow(new FaceTracker(), faint).at(-1)).toEqual([]);
    expect(follow(new FaceTracker(), [...still(3), ...faint]).at(-1)).toHaveLength(1);
  });
});

describe('mergeFaces', () => {
  it('AUD-60 takes what both detectors find for one face, as sure as the surer one and between the two', () => {
    const [short, full] = [madeFace(100, 180, { score: 0.7 }), madeFace(106, 176, { score: 0.9, width: 94 })];
    const [face, ...others] = mergeFaces([short, full]);
    expect(others).toEqual([]);
    expect(face?.score).toBe(0.9);
    for (const [a, b, merged] of [
      [short.x, full.x, face?.x],
      [full.width, short.width, face?.width],
      [short.keypoints.nose.x, full.keypoints.nose.x, face?.keypoints.nose.x],
    ]) {
      expect(merged).toBeGreaterThan(a ?? 0);
      expect(merged).toBeLessThan(b ?? 0);
    }
  });

  it('AUD-60 keeps two people side by side', () => {
    expect(mergeFaces([madeFace(100), madeFace(190)])).toHaveLength(2);
  });
});
