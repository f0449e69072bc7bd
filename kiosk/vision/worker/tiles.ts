/** A square of a frame, in its pixels. */
export interface Tile {
  x: number;
  y: number;
  side: number;
  /** Middles of faces that are this tile's to tell lie between these, along the frame's long side. */
  from: number;
  to: number;
}

/** Share of a tile's side that it shares at least with the next: a face of that width is whole in one of them. */
const OVERLAP = 0.2;
/** Of a frame longer than four times its height the rest is left out: no camera is so wide. */
const MOST_TILES = 4;

/**
 * Squares as high as the frame is on its short side, side by side along its long one. Each answers for the faces up to
 * the middle of what it shares with the next, and a quarter beyond: a face that a detector sees a little to the left and
 * then a little to the right must not be nobody's in between.
 */
export function tilesOf(width: number, height: number): Tile[] {
  const side = Math.min(width, height);
  const long = Math.max(width, height);
  const count = Math.min(
    MOST_TILES,
    Math.max(1, Math.ceil((long - OVERLAP * side) / ((1 - OVERLAP) * side) - 1e-9)),
  );
  const step = count === 1 ? 0 : Math.min((long - side) / (count - 1), (1 - OVERLAP) * side);
  const shared = side - step;
  return Array.from({ length: count }, (_, i) => {
    const start = Math.round(i * step);
    const [x, y] = width >= height ? [start, 0] : [0, start];
    return {
      x,
      y,
      side,
      from: i === 0 ? 0 : start + shared / 4,
      to: i === count - 1 ? long : start + side - shared / 4,
    };
  });
}
