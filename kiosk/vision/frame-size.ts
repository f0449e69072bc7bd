/** A frame never has more pixels than this when it goes into the worker: 1280 x 720, whatever the camera gives. */
export const MOST_PIXELS = 1280 * 720;

export interface FrameSize {
  width: number;
  height: number;
}

/** The same shape with at most {@link MOST_PIXELS}; the size itself when it is small enough. Both sides are even. */
export function fittedSize({ width, height }: FrameSize): FrameSize {
  const scale = Math.sqrt(MOST_PIXELS / (width * height));
  if (scale >= 1) return { width, height };
  const even = (side: number): number => Math.max(2, 2 * Math.floor((side * scale) / 2));
  return { width: even(width), height: even(height) };
}
