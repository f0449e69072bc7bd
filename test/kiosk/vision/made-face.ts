import type { Face } from '../../../kiosk/vision/worker/face.ts';

/** A face that looks straight ahead, `width` pixels wide, with its middle there. */
export function madeFace(x: number, y = 180, { width = 100, score = 0.9, turned = 0 } = {}): Face {
  const at = (dx: number, dy: number) => ({ x: x + dx * width, y: y + dy * width });
  return {
    score,
    trust: 1,
    detail: 0.3 * width,
    x,
    y,
    width,
    height: width,
    keypoints: {
      rightEye: at(-0.2, -0.2),
      leftEye: at(0.2, -0.2),
      // Turning brings the nose's tip towards one ear.
      nose: at(turned * 0.45, 0.01),
      mouth: at(0, 0.2),
      rightEar: at(-0.45, -0.1),
      leftEar: at(0.45, -0.1),
    },
  };
}
