import type { Face } from './face.ts';

/** Overlap over union from which two boxes are one face; the two detectors draw boxes of different size. */
const SAME_FACE_OVERLAP = 0.3;

function overlap(a: Face, b: Face): number {
  const side = (at: 'x' | 'y', size: 'width' | 'height'): number =>
    Math.max(
      0,
      Math.min(a[at] + a[size] / 2, b[at] + b[size] / 2) - Math.max(a[at] - a[size] / 2, b[at] - b[size] / 2),
    );
  const common = side('x', 'width') * side('y', 'height');
  return common / (a.width * a.height + b.width * b.height - common);
}

/** Greedy non-maximum suppression: of boxes that overlap, the surest stays. */
export function mergeFaces(faces: readonly Face[]): Face[] {
  const kept: Face[] = [];
  for (const face of [...faces].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => overlap(face, other) > SAME_FACE_OVERLAP)) kept.push(face);
  }
  return kept;
}
