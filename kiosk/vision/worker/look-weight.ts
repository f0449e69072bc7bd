import type { Face } from './face.ts';
import { headAngles } from './head-angles.ts';

/** Pixels of width from which a face has all that the network can take in. */
const WHOLE_WIDTH = 92;
/** Degrees away from straight ahead at which a look is worth 0.6 of a frontal one. */
const TURNED = 20;
/** No look is worth less than this. */
const LEAST = 0.05;

/** What one look at a face tells of its band, against the best look there is: near, straight ahead, surely a face. */
export function lookWeight(face: Face): number {
  const { yaw, pitch } = headAngles(face);
  const size = Math.min(1, face.width / WHOLE_WIDTH);
  const ahead = Math.exp(-(yaw ** 2 + pitch ** 2) / (2 * TURNED ** 2));
  return Math.min(1, Math.max(LEAST, size * ahead * face.score));
}
