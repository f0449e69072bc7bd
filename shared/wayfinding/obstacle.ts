import type { Spot } from '../model/floor-plan.ts';

/** A convex area that nobody walks through, as half planes whose normals point outwards. */
export interface Obstacle {
  corners: readonly Spot[];
  planes: readonly { x: number; y: number; distance: number }[];
  /** Smallest and largest x and y: most pairs are told apart by them. */
  bounds: { left: number; right: number; top: number; bottom: number };
}

/** A millionth of a metre: touching an edge is not going through it. */
const TOUCH = 1e-6;

/** @param corners of a convex polygon, clockwise as drawn (y grows downwards) */
function obstacleOf(corners: readonly Spot[]): Obstacle {
  const planes = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const x = (to.y - from.y) / length;
    const y = -(to.x - from.x) / length;
    return { x, y, distance: x * from.x + y * from.y };
  });
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return {
    corners,
    planes,
    bounds: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
  };
}

/** A box with so much room around it. */
export function boxObstacle(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  room: number,
): Obstacle {
  const [left, top, right, bottom] = [x - room, y - room, x + width + room, y + height + room];
  return obstacleOf([
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]);
}

/** A line with so much room on each side and beyond its ends; null for one of no length. */
export function lineObstacle(from: Spot, to: Spot, room: number): Obstacle | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return null;
  const [alongX, alongY] = [(room * (to.x - from.x)) / length, (room * (to.y - from.y)) / length];
  const corner = (at: Spot, along: number, across: number): Spot => ({
    x: at.x + along * alongX - across * alongY,
    y: at.y + along * alongY + across * alongX,
  });
  return obstacleOf([corner(from, -1, -1), corner(to, 1, -1), corner(to, 1, 1), corner(from, -1, 1)]);
}

/** Whether a spot lies inside, its edge not counted. */
export function covers({ planes }: Obstacle, { x, y }: Spot): boolean {
  return planes.every((plane) => plane.x * x + plane.y * y < plane.distance - TOUCH);
}

/** Whether the straight way between two spots goes through it; along its edge does not count. */
export function blocks({ planes, bounds }: Obstacle, from: Spot, to: Spot): boolean {
  if (
    Math.max(from.x, to.x) <= bounds.left ||
    Math.min(from.x, to.x) >= bounds.right ||
    Math.max(from.y, to.y) <= bounds.top ||
    Math.min(from.y, to.y) >= bounds.bottom
  )
    return false;
  // Cyrus-Beck: the stretch of the way, from 0 to 1, that lies on the inner side of every plane.
  let enters = 0;
  let leaves = 1;
  for (const { x, y, distance } of planes) {
    const gap = distance - TOUCH - (x * from.x + y * from.y);
    const speed = x * (to.x - from.x) + y * (to.y - from.y);
    if (speed === 0) {
      if (gap <= 0) return false;
    } else if (speed > 0) leaves = Math.min(leaves, gap / speed);
    else enters = Math.max(enters, gap / speed);
    if (enters >= leaves) return false;
  }
  return true;
}

/** The point of its edge that is nearest to a spot, for each side. */
export function nearestOnSides({ corners }: Obstacle, spot: Spot): Spot[] {
  return corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const squared = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
    const along = ((spot.x - from.x) * (to.x - from.x) + (spot.y - from.y) * (to.y - from.y)) / squared;
    const part = Math.min(1, Math.max(0, along));
    return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
  });
}
