import type { Face, Keypoints, Point } from './face.ts';

/** Overlap over union from which two boxes are one face; the two detectors draw boxes of different size. */
const SAME_FACE_OVERLAP = 0.3;
/** Share of the smaller box inside the larger one from which they are one face: two people hide each other. */
const SAME_FACE_INSIDE = 0.65;
/** Ratio of widths up to which two boxes of one face are both about right. */
const SAME_SIZE = 1.4;

function isSameFace(a: Face, b: Face): boolean {
  const side = (at: 'x' | 'y', size: 'width' | 'height'): number =>
    Math.max(
      0,
      Math.min(a[at] + a[size] / 2, b[at] + b[size] / 2) - Math.max(a[at] - a[size] / 2, b[at] - b[size] / 2),
    );
  const common = side('x', 'width') * side('y', 'height');
  const [areaA, areaB] = [a.width * a.height, b.width * b.height];
  return (
    common > SAME_FACE_OVERLAP * (areaA + areaB - common) ||
    common > SAME_FACE_INSIDE * Math.min(areaA, areaB)
  );
}

/**
 * Boxes that overlap are one face, as sure as the surest of them and in the mean of their places, weighed by how sure and
 * how exact each is (greedy weighted suppression). Taking the surest alone makes a face that hangs still jump to and fro between two detectors that are
 * about equally sure: by a tenth of its width.
 */
export function mergeFaces(faces: readonly Face[]): Face[] {
  const groups: Face[][] = [];
  for (const face of faces.toSorted((a, b) => b.score - a.score)) {
    const group = groups.find(([surest]) => surest && isSameFace(face, surest));
    const [surest] = group ?? [];
    // A turned head often gets a second box twice as large: it is no second face, and no better a first one.
    if (group && surest && isSameSize(face, surest)) group.push(face);
    else if (group) continue;
    else groups.push([face]);
  }
  return groups.flatMap((group) => (group.length === 1 ? group : blend(group)));
}

const isSameSize = (a: Face, b: Face): boolean => Math.max(a.width / b.width, b.width / a.width) <= SAME_SIZE;

function blend(group: readonly Face[]): Face {
  const weights = group.reduce((sum, { score, trust }) => sum + score * trust, 0);
  const mean = (value: (face: Face) => number): number =>
    group.reduce((sum, face) => sum + face.score * face.trust * value(face), 0) / weights;
  const point = (name: keyof Keypoints): Point => ({
    x: mean(({ keypoints }) => keypoints[name].x),
    y: mean(({ keypoints }) => keypoints[name].y),
  });
  return {
    score: Math.max(...group.map(({ score }) => score)),
    trust: Math.max(...group.map(({ trust }) => trust)),
    detail: mean(({ detail }) => detail),
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    width: mean(({ width }) => width),
    height: mean(({ height }) => height),
    keypoints: {
      rightEye: point('rightEye'),
      leftEye: point('leftEye'),
      nose: point('nose'),
      mouth: point('mouth'),
      rightEar: point('rightEar'),
      leftEar: point('leftEar'),
    },
  };
}
