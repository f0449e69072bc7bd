import type { HeadAngles } from '../../../shared/audience/facing.ts';
import type { Face, Keypoints, Point } from './face.ts';

/**
 * Of made heads whose angles are known, by how many pixels of the network's picture a face is wide: how far the nose's tip
 * seems to stand out in front of the ears, in half their distance; how far the ears stand below the eyes and behind them,
 * in shares of the distance from eyes to mouth. The less a network sees of a face, the more frontal it sees it.
 */
const COARSE = { pixels: 14, nose: 1.3, earDrop: 0.33, earDepth: 0.54 };
const FINE = { pixels: 44, nose: 1.95, earDrop: 0.285, earDepth: 0.78 };

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Inclination of the line through the eyes, in radians; 0 is level. */
export function rollOf({ rightEye, leftEye }: Keypoints): number {
  return Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x);
}

/**
 * Direction of the head from six keypoints, roll removed: yaw by the nose's place between the ears, pitch by the height of
 * the ears, which looking down lifts. (To the detectors that and the nose's height are one thing, and the ears tell more.)
 * Of made heads it is right to 4 degrees in the mean where the face is 40 pixels wide to the network, to 7 where it is 14.
 * This is where the head points, not where the eyes look.
 */
export function headAngles({ keypoints, detail }: Pick<Face, 'keypoints' | 'detail'>): HeadAngles {
  const roll = rollOf(keypoints);
  const [cos, sin] = [Math.cos(-roll), Math.sin(-roll)];
  const level = ({ x, y }: Point): Point => ({ x: x * cos - y * sin, y: x * sin + y * cos });
  const nose = level(keypoints.nose);
  const right = nose.x - level(keypoints.rightEar).x;
  const left = level(keypoints.leftEar).x - nose.x;
  const aside = (right - left) / (Math.abs(right + left) || 1);
  const eyes = (level(keypoints.rightEye).y + level(keypoints.leftEye).y) / 2;
  const ears = (level(keypoints.rightEar).y + level(keypoints.leftEar).y) / 2;
  const span = level(keypoints.mouth).y - eyes || 1;
  const { nose: depth, earDrop, earDepth } = reliefAt(detail);
  return {
    yaw: degrees(Math.atan(aside / depth)),
    pitch: degrees(Math.atan((earDrop - (ears - eyes) / span) / earDepth)),
  };
}

function reliefAt(detail: number): typeof COARSE {
  const share = Math.min(1, Math.max(0, (detail - COARSE.pixels) / (FINE.pixels - COARSE.pixels)));
  const between = (key: keyof typeof COARSE): number => COARSE[key] + share * (FINE[key] - COARSE[key]);
  return {
    pixels: detail,
    nose: between('nose'),
    earDrop: between('earDrop'),
    earDepth: between('earDepth'),
  };
}
