import { describe, expect, it } from 'vitest';
import { AudienceScene } from '../../../kiosk/vision/worker/audience-scene.ts';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { headAngles } from '../../../kiosk/vision/worker/head-angles.ts';
import { NextToEstimate } from '../../../kiosk/vision/worker/next-to-estimate.ts';
import { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { PlayAudience } from '../../../shared/audience/play-audience.ts';
import { madeFace } from './made-face.ts';

const HEIGHT = 360;

/** Shows the same faces every 100 ms over `[from, to)`, in seconds. */
function show(scene: AudienceScene, from: number, to: number, faces: readonly Face[]): AudienceScene {
  for (let at = from * 1000; at < to * 1000; at += 100) scene.observe(at, faces, HEIGHT);
  return scene;
}

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
      for (const person of scene.seenAt(at)) scene.vote(at, person, '60+');
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
});

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
      const straight = headAngles(tilt(madeFace(100), radians).keypoints);
      expect(straight.yaw).toBeCloseTo(0, 5);
      expect(Math.abs(straight.pitch)).toBeLessThan(5);
      const turned = headAngles(tilt(madeFace(100, 180, { turned: 1 }), radians).keypoints);
      expect(turned.yaw).toBeCloseTo(45, 5);
    }
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
      scene.vote(at, person, '60+');
    }
    expect([...looked]).toEqual([
      [100, 5],
      [300, 5],
    ]);
  });
});
