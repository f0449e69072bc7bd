import { normal, seeded } from './seeded.ts';

/** Where a head is and where it looks at one moment. */
export interface HeadPose {
  /** Middle of the head, pixels. */
  x: number;
  y: number;
  /** Half the head's width, pixels. */
  ear: number;
  /** Degrees. */
  yaw: number;
  pitch: number;
  /** Inclination in the picture's plane, degrees. */
  roll: number;
}

/** A pose to be reached at `at` seconds. */
export interface Step extends HeadPose {
  at: number;
}

/** One person's way through a video, known at every instant. */
export interface MadePath {
  steps: readonly Step[];
  /**
   * How much the head moves of itself, in half widths of the head (root mean square). People who stand still sway by 3 to
   * 5 mm sideways, of a head of 70 mm half width; what hangs on a wall does not at all.
   */
  sway: number;
  seed: number;
}

/** Of a person who stands as still as people can: 3 mm. */
export const STANDING_SWAY = 0.043;

const smooth = (share: number): number => share * share * (3 - 2 * share);
const between = (a: number, b: number, share: number): number => a + (b - a) * share;

/** Null before the first step and after the last: the person is not there. */
export function poseAt(path: MadePath, seconds: number): HeadPose | null {
  const { steps } = path;
  const next = steps.findIndex(({ at }) => at > seconds);
  const [a, b] = [steps[next - 1], steps[next]];
  if (!a || !b) return null;
  const share = (seconds - a.at) / (b.at - a.at);
  // Walks at a steady pace, turns with a beginning and an end.
  const turn = smooth(share);
  const ear = between(a.ear, b.ear, share);
  const sway = swayOf(path.seed);
  const [dx, dy, turned] = [sway(0, seconds), sway(1, seconds), sway(2, seconds)];
  return {
    x: between(a.x, b.x, share) + path.sway * ear * dx,
    y: between(a.y, b.y, share) + 0.5 * path.sway * ear * dy,
    ear,
    yaw: between(a.yaw, b.yaw, turn) + 30 * path.sway * turned,
    pitch: between(a.pitch, b.pitch, turn),
    roll: between(a.roll, b.roll, turn),
  };
}

/** Hertz in which a standing body's sway has its power: most of it below half. */
const SWAY_HERTZ = [0.06, 0.13, 0.24, 0.41, 0.7];
const swings = new Map<number, { hertz: number; phase: number; strength: number }[][]>();

/** Sway along three axes, each of root mean square 1. */
function swayOf(seed: number): (axis: number, seconds: number) => number {
  const known = swings.get(seed) ?? makeSwings(seed);
  swings.set(seed, known);
  return (axis, seconds) =>
    (known[axis] ?? []).reduce(
      (sum, { hertz, phase, strength }) => sum + strength * Math.sin(2 * Math.PI * hertz * seconds + phase),
      0,
    );
}

function makeSwings(seed: number): { hertz: number; phase: number; strength: number }[][] {
  const random = seeded(seed);
  return [0, 1, 2].map(() => {
    const raw = SWAY_HERTZ.map((hertz) => ({
      hertz: hertz * (0.8 + 0.4 * random()),
      phase: 2 * Math.PI * random(),
      // Slower is larger.
      strength: (0.5 + Math.abs(normal(random))) / Math.sqrt(hertz),
    }));
    const power = raw.reduce((sum, { strength }) => sum + strength ** 2 / 2, 0);
    return raw.map((swing) => ({ ...swing, strength: swing.strength / Math.sqrt(power) }));
  });
}
