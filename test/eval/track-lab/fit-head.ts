import type { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { headAngles, rollOf } from '../../../kiosk/vision/worker/head-angles.ts';
import type { HeadFit } from '../../support/made-head.ts';
import type { Picture } from '../../support/made-picture.ts';

/** Degrees away from straight ahead up to which a still counts as frontal: it is the 0 of everything that is turned. */
const FRONTAL = 7;
/** Pixels at which a still is looked at, in a frame of the usual shape. */
const SIDE = 200;
const WIDTH = 640;
const HEIGHT = 360;
const LEFT = (WIDTH - SIDE) / 2;
const TOP = (HEIGHT - SIDE) / 2;

/** Where the head is in a still; null when the finder sees not exactly one sure frontal face. */
export function fitHead(finder: FaceFinder, still: Picture): HeadFit | null {
  const [small, canvas] = [
    new OffscreenCanvas(still.width, still.height),
    new OffscreenCanvas(WIDTH, HEIGHT),
  ];
  const [from, onto] = [small.getContext('2d'), canvas.getContext('2d')];
  if (!from || !onto) throw new Error('no 2d context');
  from.putImageData(new ImageData(still.rgba, still.width, still.height), 0, 0);
  onto.fillStyle = '#808080';
  onto.fillRect(0, 0, WIDTH, HEIGHT);
  onto.drawImage(small, LEFT, TOP, SIDE, SIDE);
  const [face, ...others] = finder.find(canvas);
  if (!face || others.length > 0 || face.score < 0.7) return null;
  const { rightEar, leftEar, nose } = face.keypoints;
  const { yaw, pitch } = headAngles(face);
  const ear = (leftEar.x - rightEar.x) / 2;
  const isFrontal =
    Math.abs(yaw) < FRONTAL && Math.abs(pitch) < 1.5 * FRONTAL && Math.abs(rollOf(face.keypoints)) < 0.2;
  if (!isFrontal || ear <= 0) return null;
  const [x, y] = [(rightEar.x + leftEar.x) / 2, (rightEar.y + leftEar.y) / 2];
  return {
    x: (x - LEFT) / SIDE,
    y: (y - TOP) / SIDE,
    ear: ear / SIDE,
    box: face.height / ear,
    nose: { x: (nose.x - x) / ear, y: (nose.y - y) / ear },
  };
}
