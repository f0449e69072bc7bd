import type { Face } from './face.ts';
import type { Frame } from './face-finder.ts';
import { rollOf } from './head-angles.ts';

/** Side of the network's input, pixels. */
const INPUT_SIZE = 72;

/** The square that the network was trained on, in terms of what a detector finds. */
export interface CropGeometry {
  /** Side of the square over the distance from the eyes' middle to the mouth. */
  scale: number;
  /** Where its middle lies on the line from the eyes (0) to the mouth (1). */
  centre: number;
}

export const TRAINED_CROP: CropGeometry = { scale: 3.5, centre: 0.4 };

/** Cuts a face out of a frame, upright. One canvas is used again and again: its last content is overwritten. */
export class FaceCrop {
  readonly canvas = new OffscreenCanvas(INPUT_SIZE, INPUT_SIZE);
  #context = this.canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  #geometry: CropGeometry;

  constructor(geometry = TRAINED_CROP) {
    this.#geometry = geometry;
    if (this.#context) this.#context.imageSmoothingQuality = 'high';
  }

  draw(frame: Frame, { keypoints }: Pick<Face, 'keypoints'>): OffscreenCanvas {
    const context = this.#context;
    if (!context) throw new Error('no 2d context in this worker');
    const { rightEye, leftEye, mouth } = keypoints;
    const eyes = { x: (rightEye.x + leftEye.x) / 2, y: (rightEye.y + leftEye.y) / 2 };
    const { scale, centre } = this.#geometry;
    const side = Math.hypot(mouth.x - eyes.x, mouth.y - eyes.y) * scale;
    const zoom = INPUT_SIZE / side;
    context.setTransform(1, 0, 0, 1, INPUT_SIZE / 2, INPUT_SIZE / 2);
    context.scale(zoom, zoom);
    context.rotate(-rollOf(keypoints));
    context.translate(-(eyes.x + (mouth.x - eyes.x) * centre), -(eyes.y + (mouth.y - eyes.y) * centre));
    context.drawImage(frame, 0, 0);
    return this.canvas;
  }

  /** Leaves nothing of the last face. */
  clear(): void {
    this.#context?.setTransform(1, 0, 0, 1, 0, 0);
    this.#context?.clearRect(0, 0, INPUT_SIZE, INPUT_SIZE);
  }
}
