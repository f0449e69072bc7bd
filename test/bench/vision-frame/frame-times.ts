/** Milliseconds of each frame in the product's worker. */
export interface FrameTimes {
  /** Both detectors. */
  detect: number[];
  /** Following everybody and counting. */
  track: number[];
  /** The band of one face, as the product does in a frame. */
  estimate: number[];
  /** The bands of all faces. */
  estimateAll: number[];
  /** Faces found, over all frames: a run that found none measured nothing. */
  faces: number;
}
