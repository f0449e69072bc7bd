import { describe, expect, it } from 'vitest';
import { StillPlaces } from '../../../kiosk/vision/worker/still-places.ts';
import { Stillness } from '../../../kiosk/vision/worker/stillness.ts';
import { type MadePath, poseAt, STANDING_SWAY } from '../../support/made-path.ts';
import { normal, seeded } from '../../support/seeded.ts';

const EAR = 25;
/** Standard deviation of what a detector errs from frame to frame, in half widths of the head; half as much again as measured. */
const ERROR = 0.016;

/** One head in one place for `seconds`, with that sway, as a detector sees it ten times a second. */
function stood(sway: number, seconds: number, seed: number, places = new StillPlaces(), from = 0): Stillness {
  const spot = { x: 300, y: 150, ear: EAR, yaw: 0, pitch: 0, roll: 0 };
  const path: MadePath = {
    steps: [
      { at: 0, ...spot },
      { at: seconds + 1, ...spot },
    ],
    sway,
    seed,
  };
  const random = seeded(seed);
  const stillness = new Stillness(places);
  for (let frame = 0; frame <= 10 * seconds; frame++) {
    const pose = poseAt(path, frame / 10) ?? spot;
    const error = (): number => ERROR * EAR * normal(random);
    stillness.observe(from + 100 * frame, {
      x: pose.x + error(),
      y: pose.y + error(),
      width: 2 * EAR + error(),
    });
  }
  return stillness;
}

/** Another face every `each` seconds, up to a sixth of a face from the one before, as of portraits cut alike. */
function series(each: number, seconds: number, seed: number): Stillness {
  const random = seeded(seed);
  const stillness = new Stillness(new StillPlaces());
  let at = { x: 300, y: 150 };
  for (let frame = 0; frame <= 10 * seconds; frame++) {
    if (frame % (10 * each) === 0)
      at = { x: 300 + 0.2 * EAR * (random() - 0.5), y: 150 + 0.2 * EAR * (random() - 0.5) };
    const error = (): number => ERROR * EAR * normal(random);
    stillness.observe(100 * frame, { x: at.x + error(), y: at.y + error(), width: 2 * EAR + error() });
  }
  return stillness;
}

describe('Stillness', () => {
  it('AUD-14 takes a face that never moves for no person after a minute, whatever the detector errs', () => {
    for (let seed = 1; seed <= 60; seed++) {
      expect(stood(0, 59, seed).isPicture, `seed ${seed}`).toBe(false);
      expect(stood(0, 61, seed).isPicture, `seed ${seed}`).toBe(true);
    }
  });

  it('AUD-14 never takes somebody for a picture who stands as still as people can', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const stillness = stood(STANDING_SWAY, 180, seed);
      expect(stillness.isPicture, `seed ${seed}`).toBe(false);
      expect(stillness.isPerson, `seed ${seed}`).toBe(true);
    }
  });

  it('AUD-14 is sure of nobody who has not moved yet', () => {
    expect(stood(0, 40, 1).isPerson).toBe(false);
  });

  it.each([8, 10, 20])(
    'AUD-14 takes a series of faces on a screen, each for %i seconds and a little elsewhere, for no person',
    (seconds) => {
      for (let seed = 1; seed <= 40; seed++) {
        const shown = series(seconds, 120, seed);
        expect([shown.isPerson, shown.isPicture], `seed ${seed}`).toEqual([false, true]);
      }
    },
  );

  it('AUD-15 remembers where a picture hangs that is lost and found again', () => {
    const places = new StillPlaces();
    for (let time = 0; time < 4; time++) {
      const from = 30_000 * time;
      const stillness = stood(0, 20, time + 1, places, from);
      expect(stillness.isPicture, `time ${time}`).toBe(time >= 2);
      stillness.end(from + 20_000);
    }
    // Half an hour later the place is forgotten.
    places.add(3_600_000, { x: 0, y: 0, width: 50 }, 1000);
    expect(stood(0, 20, 9, places, 3_700_000).isPicture).toBe(false);
  });

  it('AUD-15 lets a person stand where a picture hangs', () => {
    const places = new StillPlaces();
    places.add(0, { x: 300, y: 150, width: 2 * EAR }, 300_000);
    const person = stood(STANDING_SWAY, 30, 3, places, 1000);
    expect([person.isPerson, person.isPicture]).toEqual([true, false]);
  });

  it("AUD-15 tells that somebody took over a picture's track, who has then to move", () => {
    const places = new StillPlaces();
    const stillness = stood(0, 30, 4, places);
    const told: string[] = [];
    for (let frame = 1; frame <= 12; frame++) {
      told.push(stillness.observe(30_000 + 100 * frame, { x: 300 + 10 * frame, y: 150, width: 2 * EAR }));
    }
    expect(told.filter((said) => said === 'taken-over')).toHaveLength(1);
    expect(stillness.isPerson).toBe(true);
    expect(places.stillMsAt({ x: 300, y: 150, width: 2 * EAR })).toBeGreaterThan(29_000);
  });

  it('AUD-15 takes a picture that was half hidden for a moment for the same picture', () => {
    const stillness = stood(0, 40, 5);
    const shown = (from: number, to: number, shift: number): void => {
      for (let at = from; at < to; at += 100)
        stillness.observe(at, { x: 300 + shift, y: 150, width: 2 * EAR });
    };
    shown(40_100, 40_600, 20);
    shown(40_600, 65_000, 0);
    expect([stillness.isPerson, stillness.isPicture]).toEqual([false, true]);
  });

  it('AUD-14 counts whoever walks in at once', () => {
    const stillness = new Stillness(new StillPlaces());
    for (let frame = 0; frame < 10; frame++) {
      stillness.observe(100 * frame, { x: 20 + 8 * frame, y: 150, width: 2 * EAR });
    }
    expect(stillness.isPerson).toBe(true);
  });
});

describe('StillPlaces', () => {
  it('AUD-15 keeps at most 32 places, those that hung longest', () => {
    const places = new StillPlaces();
    for (let i = 0; i < 100; i++) places.add(i, { x: 100 * i, y: 0, width: 50 }, 1000 * (i + 1));
    expect(places.stillMsAt({ x: 0, y: 0, width: 50 })).toBe(0);
    expect(places.stillMsAt({ x: 9900, y: 0, width: 50 })).toBe(100_000);
  });
});
