import type { HeadPose } from './made-path.ts';
import { type Picture, plainPicture } from './made-picture.ts';

/** Where the head is in a still, in shares of the still's side. */
export interface HeadFit {
  /** Middle between the ears. */
  x: number;
  y: number;
  /** From there to an ear: the unit in which all of the head is measured. */
  ear: number;
  /** Height of the box that a detector draws, in that unit. */
  box: number;
  /** Tip of the nose, below and beside the middle, in that unit. */
  nose: { x: number; y: number };
}

/** Median of FairFace's pictures, for who has no detector at hand. */
export const USUAL_FIT: HeadFit = { x: 0.5, y: 0.39, ear: 0.41, box: 2.25, nose: { x: 0, y: 0.32 } };

/**
 * The head's relief in units of half its width at the ears, which lie at depth 0: a brow 9.5 cm and a nose 12 cm in front
 * of ears that are 14 cm apart (adults' mean of common anthropometric tables, to half a centimetre).
 */
const BROW = 1.35;
const NOSE = 0.32;
const NOSE_WIDTH = 0.22;
/** Brightness of hair over that of the brow. */
const HAIR = 0.4;
/** What is cut out of the still. */
const ACROSS = 1.14;
const DOWN = 1.62;
/** Points of the mesh on each side, and pixels of a patch; a patch shows 2 units around the middle, or 4 across. */
const MESH = 34;
const PATCH = 208;
const PATCH_UNITS = 4;

/** Side of a patch over half the width of the head. */
export const PATCH_SIDE = PATCH_UNITS;

interface Vertex {
  /** Place in the patch, pixels; `depth` grows towards the camera. */
  x: number;
  y: number;
  depth: number;
  /** Place in the still, pixels. */
  u: number;
  v: number;
}

const depthAt = (x: number, y: number, { nose }: HeadFit): number =>
  BROW * Math.sqrt(Math.max(0, 1 - x * x - (y / 1.8) ** 2)) +
  NOSE * Math.exp(-((x - nose.x) ** 2 + (y - nose.y) ** 2) / (2 * NOSE_WIDTH ** 2));

/**
 * A still turned out of the picture's plane: its pixels on a relief of a head, turned and looked at from afar. Good to
 * about 60 degrees; what a still does not show (the side of a head, an ear from behind) is hair of one colour. A real
 * head's mouth and eyes move, and its light changes as it turns: those this cannot make.
 *
 * @param yaw degrees; positive turns the nose towards the right of the picture
 * @param pitch degrees; positive looks down
 */
export function turnedHead(still: Picture, fit: HeadFit, yaw: number, pitch: number): Picture {
  const patch = plainPicture(PATCH, PATCH);
  const depths = new Float32Array(PATCH * PATCH).fill(Number.NEGATIVE_INFINITY);
  const turn = turner(yaw, pitch);
  laySkull(patch, hairOf(still, fit), turn);
  const mesh: Vertex[][] = Array.from({ length: MESH }, (_, row) =>
    Array.from({ length: MESH }, (_, column) => {
      const x = ACROSS * ((2 * column) / (MESH - 1) - 1);
      const y = DOWN * ((2 * row) / (MESH - 1) - 1);
      const [px, py, depth] = turn(x, y, depthAt(x, y, fit));
      const scale = PATCH / PATCH_UNITS;
      const [u, v] = [(fit.x + x * fit.ear) * still.width, (fit.y + y * fit.ear) * still.height];
      return { x: PATCH / 2 + px * scale, y: PATCH / 2 + py * scale, depth, u, v };
    }),
  );
  const middle = { u: fit.x * still.width, v: fit.y * still.height };
  const unit = fit.ear * still.width;
  // A still ends at the brow: above it there is hair.
  const isHead = (u: number, v: number): boolean =>
    u >= 0 &&
    v >= 0 &&
    u <= still.width &&
    v <= still.height &&
    ((u - middle.u) / (ACROSS * unit)) ** 2 + ((v - middle.v) / (DOWN * unit)) ** 2 <= 1;
  for (let row = 0; row + 1 < MESH; row++) {
    for (let column = 0; column + 1 < MESH; column++) {
      const [a, b] = [mesh[row]?.[column], mesh[row]?.[column + 1]];
      const [c, d] = [mesh[row + 1]?.[column], mesh[row + 1]?.[column + 1]];
      if (!a || !b || !c || !d) continue;
      layTriangle(patch, depths, still, [a, b, c], isHead);
      layTriangle(patch, depths, still, [b, d, c], isHead);
    }
  }
  return patch;
}

/**
 * Where a point of the face is seen: the face stands out in front of the middle between the ears, and goes to that side to
 * which the head turns.
 *
 * @param x right of that middle, and `y` below it on a head that looks straight ahead, in half widths of the head
 * @returns the same of the turned head, as it is seen
 */
export function placeOnFace(
  fit: HeadFit,
  { yaw, pitch, roll }: Pick<HeadPose, 'yaw' | 'pitch' | 'roll'>,
  { x, y }: { x: number; y: number },
): { x: number; y: number } {
  const [turnedX, turnedY] = turner(yaw, pitch)(x, y, depthAt(x, y, fit));
  const [cos, sin] = [Math.cos((roll * Math.PI) / 180), Math.sin((roll * Math.PI) / 180)];
  return { x: turnedX * cos - turnedY * sin, y: turnedX * sin + turnedY * cos };
}

type Turn = (x: number, y: number, z: number) => [x: number, y: number, depth: number];

function turner(yaw: number, pitch: number): Turn {
  const [a, b] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const [cosA, sinA, cosB, sinB] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  return (x, y, z) => {
    const [turnedX, turnedZ] = [x * cosA + z * sinA, z * cosA - x * sinA];
    return [turnedX, y * cosB + turnedZ * sinB, turnedZ * cosB - y * sinB];
  };
}

/** The head behind the face: an ellipse of the colour of the hair. */
function laySkull(patch: Picture, hair: readonly [number, number, number], turn: Turn): void {
  const [x, y] = turn(0, -0.25, -0.35);
  const scale = PATCH / PATCH_UNITS;
  const [cx, cy, across, down] = [PATCH / 2 + x * scale, PATCH / 2 + y * scale, 1.12 * scale, 1.3 * scale];
  for (let row = 0; row < PATCH; row++) {
    for (let column = 0; column < PATCH; column++) {
      if (((column - cx) / across) ** 2 + ((row - cy) / down) ** 2 > 1) continue;
      patch.rgba.set([...hair, 255], 4 * (row * PATCH + column));
    }
  }
}

/** Mean colour at the top of the head. */
function hairOf(still: Picture, fit: HeadFit): readonly [number, number, number] {
  const row = Math.max(0, Math.round((fit.y - 1.4 * fit.ear) * still.height));
  const [from, to] = [-0.4, 0.4].map((x) => Math.round((fit.x + x * fit.ear) * still.width)) as [
    number,
    number,
  ];
  const mean = (channel: number): number => {
    let sum = 0;
    for (let x = from; x <= to; x++) sum += still.rgba[4 * (row * still.width + x) + channel] ?? 0;
    return sum / (to - from + 1);
  };
  // What is above the brow is in no still: most often darker than the skin.
  return [HAIR * mean(0), HAIR * mean(1), HAIR * mean(2)];
}

function layTriangle(
  patch: Picture,
  depths: Float32Array,
  still: Picture,
  [a, b, c]: readonly [Vertex, Vertex, Vertex],
  isHead: (u: number, v: number) => boolean,
): void {
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  // Seen from behind, or from its edge.
  if (area <= 0) return;
  const [left, right] = [Math.ceil(Math.min(a.x, b.x, c.x)), Math.floor(Math.max(a.x, b.x, c.x))];
  const [top, bottom] = [Math.ceil(Math.min(a.y, b.y, c.y)), Math.floor(Math.max(a.y, b.y, c.y))];
  for (let y = Math.max(0, top); y <= Math.min(PATCH - 1, bottom); y++) {
    for (let x = Math.max(0, left); x <= Math.min(PATCH - 1, right); x++) {
      const wb = ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
      const wc = ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
      const wa = 1 - wb - wc;
      if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
      const depth = wa * a.depth + wb * b.depth + wc * c.depth;
      const u = wa * a.u + wb * b.u + wc * c.u;
      const v = wa * a.v + wb * b.v + wc * c.v;
      const at = y * PATCH + x;
      if (depth <= (depths[at] ?? 0) || !isHead(u, v)) continue;
      depths[at] = depth;
      copyPixel(patch, at, still, u, v);
    }
  }
}

function copyPixel(patch: Picture, at: number, { width, height, rgba }: Picture, u: number, v: number): void {
  const [x, y] = [
    Math.max(0, Math.min(width - 1.001, u - 0.5)),
    Math.max(0, Math.min(height - 1.001, v - 0.5)),
  ];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - column, y - row];
  for (let i = 0; i < 3; i++) {
    const from = 4 * (row * width + column) + i;
    const above = (1 - fx) * (rgba[from] ?? 0) + fx * (rgba[from + 4] ?? 0);
    const below = (1 - fx) * (rgba[from + 4 * width] ?? 0) + fx * (rgba[from + 4 * width + 4] ?? 0);
    patch.rgba[4 * at + i] = (1 - fy) * above + fy * below;
  }
  patch.rgba[4 * at + 3] = 255;
}
