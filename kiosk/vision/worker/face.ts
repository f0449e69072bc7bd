/** A point of the picture in pixels, from the left and the top. */
export interface Point {
  x: number;
  y: number;
}

/** BlazeFace's six keypoints; left and right are the person's own. */
export interface Keypoints {
  rightEye: Point;
  leftEye: Point;
  nose: Point;
  mouth: Point;
  rightEar: Point;
  leftEar: Point;
}

/** One face in one frame. Never leaves the worker. */
export interface Face {
  /** The detector's confidence, 0 to 1. */
  score: number;
  /** How exactly its place and keypoints are known against those of another detector, above 0 to 1. */
  trust: number;
  /** Pixels across it in the picture that the network looked at. */
  detail: number;
  /** Middle of the box, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  keypoints: Keypoints;
}
