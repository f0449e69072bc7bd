/** Milliseconds of each frame: the short-range detector alone, and the product's whole look at the same frame. */
export interface FrameTimes {
  baseline: number[];
  detect: number[];
  estimate: number[];
  /** Faces found, over all frames: a run that found none measured nothing. */
  faces: number;
}
