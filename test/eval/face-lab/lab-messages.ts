import type { CropGeometry } from '../../../kiosk/vision/worker/face-crop.ts';

/** A WebP picture in a shard of the data set. */
export interface Picture {
  /** Its row in the CSV, from 0. */
  row: number;
  offset: number;
  bytes: number;
}

export interface FrameSize {
  width: number;
  height: number;
}

/** What to do with some faces, pasted side by side into frames. */
export interface LabJob {
  /** Address of the shard, on the laboratory's own server. */
  shard: string;
  pictures: readonly Picture[];
  frame: FrameSize;
  /** Side of a pasted picture, pixels of the frame: each frame draws one between the two. */
  size: { from: number; to: number };
  seed: number;
  /** Show whom no detector found among the others once more, alone in the middle of a frame. */
  again: boolean;
  /** Have the network look at the product's own crop of every face that was found. */
  estimate: boolean;
  /** Send the crops themselves to this address, one after the other, `size` x `size` RGB. */
  crops: { to: string; geometry: CropGeometry } | null;
}

/** What the detectors and the network made of one picture. */
export interface Look {
  row: number;
  /** Side of the picture as pasted, pixels. */
  size: number;
  /** Who found a face where it is. */
  short: boolean;
  full: boolean;
  /** Of the face that the product goes on with; null when none was found there. */
  face: { width: number; score: number; yaw: number; pitch: number } | null;
  /** Probabilities of the network's nine ages and of `masculine` and `feminine`; null when not asked for. */
  answer: { ages: number[]; presentation: number[]; ms: number } | null;
}

export type FromLab = { looks: Look[] } | { failed: string };
