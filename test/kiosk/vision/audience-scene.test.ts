import { describe, expect, it } from 'vitest';
import { AudienceScene } from '../../../kiosk/vision/worker/audience-scene.ts';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { headAngles } from '../../../kiosk/vision/worker/head-angles.ts';
import { NextToEstimate } from '../../../kiosk/vision/worker/next-to-estimate.ts';
import { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { PlayAudience } from '../../../shared/audience/play-audience.ts';
import { madeFace } from './made-face.ts';

const HEIGHT = 360;
const OLD = { under20: 0.01, '20-39': 0.05, '40-59': 0.1, '60+': 0.84 };

/** Shows the same faces every 100 ms over `[from, to)`, in seconds, as still as pictures. */
function hang(scene: AudienceScene, from: number, to: number, faces: readonly Face[]): AudienceScene {
  for (let at = from * 1000; at < to * 1000; at += 100) scene.observe(at, faces, HEIGHT);
  return scene;
}

/** The same, of people who shift from one foot to the other. */
function show(scene: AudienceScene, from: number, to: number, faces: readonly Face[]): AudienceScene {
  for (let at = from * 1000; at < to * 1000; at += 100) {
    scene.observe(at, shifted(faces, 40 * Math.sin(at / 400)), HEIGHT);
  }
  return scene;
}

const shifted = (faces: readonly Face[], by: number): Face[] =>
  faces.map((face) => {
    const turned = face.keypoints.nose.x - face.x;
    return madeFace(face.x + by, face.y, {
      width: face.width,
      score: face.score,
      turned: turned / face.width / 0.45,
    });
  });

describe('AudienceScene', () => {
  it('AUD-60 counts who is there, who faces the screen and who watches', () => {
    const scene = show(new AudienceScene(), 0, 3, [madeFace(100), madeFace(400, 180, { turned: 1 })]);
    const context = AudienceContext.parse(scene.context(3000));
    expect(context).toMatchObject({ count: 2, group: '2', facing: 1, watchers: 1, idle: false });
    expect(context.bands.unknown).toBe(1);
  });

  it('AUD-4 does not count a face too small for the zone', () => {
    const scene = show(new AudienceScene(), 0, 3, [madeFace(100, 180, { width: 20 })]);
    expect(scene.context(3000)).toMatchObject({ count: 0, watchers: 0 });
  });

  it('AUD-9 is idle ten seconds after the last track ended, and not before', () => {
    const scene = show(new AudienceScene(), 0, 2, [madeFace(100)]);
    // Last seen at 1.9 s, followed until 2.9 s.
    show(scene, 2, 12.8, []);
    expect(scene.context(12_899).idle).toBe(false);
    expect(scene.context(12_900).idle).toBe(true);
    expect(show(new AudienceScene(), 0, 1, []).context(1000).idle).toBe(false);
  });

  it('AUD-10 counts a watcher in the band that was voted', () => {
    const scene = new AudienceScene();
    for (let at = 0; at < 2000; at += 100) {
      scene.observe(at, [madeFace(100)], HEIGHT);
      for (const person of scene.seenAt(at)) scene.vote(at, person, OLD);
    }
    expect(scene.context(2000).bands).toEqual({ '20-39': 0, '40-59': 0, '60+': 1, unknown: 0 });
  });

  it('AUD-34 tells plays and visits by band, and nothing of anybody', () => {
    const scene = new AudienceScene();
    scene.beginPlay();
    show(scene, 0, 4, [madeFace(100), madeFace(400)]);
    show(scene, 4, 6, [madeFace(100)]);
    const audience = PlayAudience.parse(scene.endPlay());
    expect(audience.play).toMatchObject([{ band: 'unknown', impressions: 2, ots: 2, lts: 2 }]);
    expect(audience.visits).toMatchObject([{ band: 'unknown', people: 1, watchers: 1, engaged: 1 }]);
  });

  it('AUD-14 counts a face that never moves for a minute, tells nothing of it, and then drops it', () => {
    const scene = new AudienceScene();
    scene.beginPlay();
    hang(scene, 0, 59.5, [madeFace(100)]);
    expect(scene.context(59_500)).toMatchObject({ count: 1, watchers: 1 });
    expect(scene.endPlay()).toEqual({ play: [], visits: [] });
    scene.beginPlay();
    hang(scene, 59.5, 72, [madeFace(100)]);
    // Nobody at all has been there, for the ten seconds that make a screen idle.
    expect(scene.context(71_900)).toMatchObject({ count: 0, group: '0', facing: 0, watchers: 0, idle: true });
    expect(scene.seenAt(71_900)).toEqual([]);
    hang(scene, 72, 75, []);
    expect(scene.endPlay()).toEqual({ play: [], visits: [] });
  });

  it('AUD-14 counts people beside a picture, and tells of them alone', () => {
    const scene = new AudienceScene();
    scene.beginPlay();
    for (let at = 0; at < 90_000; at += 100) {
      const [person] = at < 80_000 ? shifted([madeFace(400)], 40 * Math.sin(at / 400)) : [];
      scene.observe(at, [madeFace(100), ...(person ? [person] : [])], HEIGHT);
    }
    const { play, visits } = scene.endPlay();
    expect(play).toMatchObject([{ impressions: 1, presenceMs: 79_950 }]);
    expect(visits).toMatchObject([{ people: 1, watchers: 1, presenceMs: 79_950 }]);
  });

  it("AUD-15 gives whoever takes over a picture's track none of its time", () => {
    const scene = new AudienceScene();
    scene.beginPlay();
    hang(scene, 0, 30, [madeFace(100)]);
    // Somebody comes by just where the picture hangs, and hides it.
    for (let at = 30_000; at < 34_000; at += 100)
      scene.observe(at, [madeFace(100 + (at - 30_000) / 12)], HEIGHT);
    hang(scene, 34, 36, []);
    const [visit] = scene.endPlay().visits;
    expect(visit?.people).toBe(1);
    expect(visit?.presenceMs).toBeLessThan(4000);
    expect(visit?.presenceMs).toBeGreaterThan(3000);
  });

  it('AUD-14 keeps the time of somebody who walked in, stood stock still for a while and went', () => {
    const scene = new AudienceScene();
    scene.beginPlay();
    for (let at = 0; at < 30_000; at += 100) {
      const x = at < 2000 ? at / 10 : at < 28_000 ? 200 : 200 + (at - 28_000) / 10;
      scene.observe(at, [madeFace(x)], HEIGHT);
    }
    hang(scene, 30, 32, []);
    expect(scene.endPlay().visits).toMatchObject([{ people: 1, presenceMs: 29_950 }]);
  });

  it('AUD-17 tells presentation only where it is asked for, and of nobody without a band', () => {
    const scenes = [new AudienceScene(), new AudienceScene({ presentation: true })];
    const YOUNG = { ...OLD, under20: 0.5, '60+': 0.34 };
    const told = scenes.map((scene) => {
      for (let at = 0; at < 3000; at += 100) {
        scene.observe(at, [madeFace(100), madeFace(400)], HEIGHT);
        for (const person of scene.seenAt(at)) {
          scene.vote(at, person, person.face.x < 200 ? OLD : YOUNG);
          scene.votePresentation(at, person, { feminine: 0.98, masculine: 0.02 });
        }
      }
      return AudienceContext.parse(scene.context(3000)).presentation;
    });
    expect(told).toEqual([undefined, { feminine: 1, masculine: 0, unknown: 1 }]);
  });

  it('AUD-13 counts each of a crowd of thirty', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      madeFace(60 + 110 * (i % 10), 60 + 120 * Math.floor(i / 10)),
    );
    const scene = show(new AudienceScene(), 0, 4, crowd);
    expect(AudienceContext.parse(scene.context(4000))).toMatchObject({
      count: 30,
      group: '3+',
      watchers: 30,
    });
  });

  it('AUD-19 counts half of the time before the first look at somebody and after the last, whatever the pace', () => {
    for (const every of [100, 250, 500]) {
      const scene = new AudienceScene();
      scene.beginPlay();
      for (let at = 0; at <= 12_000; at += every) {
        const isThere = at > 2000 && at <= 8000;
        scene.observe(at, isThere ? [madeFace(100 + at / 20)] : [], HEIGHT);
      }
      expect(scene.endPlay().visits).toMatchObject([{ people: 1, presenceMs: 6000, attentionMs: 6000 }]);
    }
  });

  it('AUD-18 counts the same through a mirrored camera', () => {
    const [plain, mirrored] = [new AudienceScene(), new AudienceScene()];
    for (let at = 0; at < 6000; at += 100) {
      const faces = shifted(
        [madeFace(150), madeFace(400, 180, { turned: at < 3000 ? 1 : 0 })],
        40 * Math.sin(at / 400),
      );
      plain.observe(at, faces, HEIGHT);
      mirrored.observe(at, faces.map(mirror), HEIGHT);
    }
    expect(mirrored.context(6000)).toEqual(plain.context(6000));
    expect(mirrored.endPlay()).toEqual(plain.endPlay());
  });
});

/** As a camera sees it that exchanges left and right. */
function mirror({ keypoints, ...face }: Face): Face {
  const flip = ({ x, y }: { x: number; y: number }) => ({ x: 640 - x, y });
  return {
    ...face,
    x: 640 - face.x,
    keypoints: {
      rightEye: flip(keypoints.leftEye),
      leftEye: flip(keypoints.rightEye),
      nose: flip(keypoints.nose),
      mouth: flip(keypoints.mouth),
      rightEar: flip(keypoints.leftEar),
      leftEar: flip(keypoints.rightEar),
    },
  };
}

describe('headAngles', () => {
  it('AUD-7 finds a straight head straight and a turned one turned, level or tilted', () => {
    const tilt = (face: Face, radians: number): Face => {
      const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
      const turn = ({ x, y }: { x: number; y: number }) => ({ x: x * cos - y * sin, y: x * sin + y * cos });
      const { rightEye, leftEye, nose, mouth, rightEar, leftEar } = face.keypoints;
      const keypoints = {
        rightEye: turn(rightEye),
        leftEye: turn(leftEye),
        nose: turn(nose),
        mouth: turn(mouth),
        rightEar: turn(rightEar),
        leftEar: turn(leftEar),
      };
      return { ...face, keypoints };
    };
    for (const radians of [0, 0.3, -0.3]) {
      const straight = headAngles(tilt(madeFace(100), radians));
      expect(straight.yaw).toBeCloseTo(0, 5);
      expect(Math.abs(straight.pitch)).toBeLessThan(5);
      const [turned, further] = [0.5, 1].map((turned) =>
        headAngles(tilt(madeFace(100, 180, { turned }), radians)),
      );
      expect(turned?.yaw).toBeGreaterThan(10);
      expect(turned?.yaw).toBeLessThan(30);
      expect(further?.yaw).toBeGreaterThan(30);
      const [away, other] = [1, -1].map((turned) => headAngles(madeFace(100, 180, { turned })));
      expect(other?.yaw).toBeCloseTo(-(away?.yaw ?? 0), 5);
    }
  });

  it('AUD-7 takes a coarsely seen head for more turned than it looks', () => {
    const looks = madeFace(100, 180, { turned: 0.7 });
    const [coarse, fine] = [14, 44].map((detail) => headAngles({ ...looks, detail }));
    expect(coarse?.yaw).toBeGreaterThan((fine?.yaw ?? 0) + 5);
  });

  it('AUD-7 sees who looks down by the height of the ears', () => {
    const { keypoints, detail } = madeFace(100);
    const ears = (by: number) => ({
      rightEar: { ...keypoints.rightEar, y: keypoints.rightEar.y + by },
      leftEar: { ...keypoints.leftEar, y: keypoints.leftEar.y + by },
    });
    const pitches = [-20, -10, 10].map(
      (by) => headAngles({ keypoints: { ...keypoints, ...ears(by) }, detail }).pitch,
    );
    expect(pitches[0]).toBeGreaterThan(30);
    expect(pitches[1]).toBeGreaterThan(15);
    expect(pitches[2]).toBeLessThan(-10);
  });
});

describe('NextToEstimate', () => {
  it('AUD-60 looks at one person a frame, the one it knows least of, and at nobody turned away or tiny', () => {
    const scene = new AudienceScene();
    const next = new NextToEstimate();
    const faces = [
      madeFace(100),
      madeFace(300),
      madeFace(450, 180, { turned: 1 }),
      madeFace(600, 180, { width: 28 }),
    ];
    const looked = new Map<number, number>();
    for (let at = 0; at < 1200; at += 100) {
      scene.observe(at, faces, HEIGHT);
      const person = next.pick(at, scene.seenAt(at));
      if (!person) continue;
      looked.set(person.face.x, (looked.get(person.face.x) ?? 0) + 1);
      scene.vote(at, person, OLD);
    }
    expect([...looked]).toEqual([
      [100, 5],
      [300, 5],
    ]);
  });
});
