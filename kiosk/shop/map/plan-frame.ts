import type { FloorPlan, Spot } from '../../../shared/model/floor-plan.ts';

/** Units of the drawing in a metre: browsers round letters that are smaller than a few units. */
export const UNITS = 20;
/** Metres of ground drawn around the shop. */
const AROUND = 0.8;

/** How a plan lies on the glass: turned by some degrees, and as large as it must be. */
export interface PlanFrame {
  /** A spot in the drawing's own units. */
  at: (spot: Spot) => Spot;
  viewBox: string;
  width: number;
  height: number;
}

/**
 * A plan is turned, never mirrored: left is left in every language.
 *
 * @param up heading that points to the upper edge, in degrees clockwise from the plan's own
 */
export function planFrame({ outline }: FloorPlan, up: number): PlanFrame {
  const angle = (-up * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = ({ x, y }: Spot): Spot => ({ x: UNITS * (x * cos - y * sin), y: UNITS * (x * sin + y * cos) });
  const corners = outline.map(at);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - AROUND * UNITS, Math.min(...ys) - AROUND * UNITS];
  const width = Math.max(...xs) + AROUND * UNITS - left;
  const height = Math.max(...ys) + AROUND * UNITS - top;
  return { at, viewBox: `${left} ${top} ${width} ${height}`, width, height };
}

/** The corners of a box, as SVG's `points` wants them. */
export function boxPoints(
  { at }: PlanFrame,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return pointsOf(corners.map(at));
}

export const pointsOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

export const middleOf = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): Spot => ({ x: x + width / 2, y: y + height / 2 });
