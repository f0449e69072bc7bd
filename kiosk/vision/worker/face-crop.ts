import type { Face } from './face.ts';
import { type Frame, partOf } from './frame.ts';
import { rollOf } from './head-angles.ts';

/** The square that the network was trained on, in terms of what a detector finds. */
export interface CropGeometry {
  /** Side of the network's input, pixels. */
  size: number;
  /** Side of the square over the width of the box: steadier than any distance between keypoints. */
  scale: number;
  /** How far its middle lies below the middle of the six keypoints, over its side. */
  drop: number;
}

/**
 * Fitted on FairFace pictures, whose square is known: keypoints give the place to 7 % of the side and the box its
 * size to 9 %; the box's middle (10 %) and the distance from eyes to mouth (13 %) are worse. It is a tenth wider than the face:
 * hair and ears say something of age, and more of presentation.
 */
export const TRAINED_CROP: CropGeometry = { size: 88, scale: 1.012, drop: 0.0464 };

/** Cuts a face out of a frame, upright. One canvas is used again and again: its last content is overwritten. */
export class FaceCrop {
  readonly canvas: OffscreenCanvas;
  #context: OffscreenCanvasRenderingContext2D | null;
  #geometry: CropGeometry;

  constructor(geometry = TRAINED_CROP) {
    this.#geometry = geometry;
    this.canvas = new OffscreenCanvas(geometry.size, geometry.size);
    this.#context = this.canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (this.#context) this.#context.imageSmoothingQuality = 'high';
  }

  draw(frame: Frame, { keypoints, width }: Pick<Face, 'keypoints' | 'width'>): OffscreenCanvas {
    const context = this.#context;
    if (!context) throw new Error('no 2d context in this worker');
    const { size, scale, drop } = this.#geometry;
    const side = width * scale;
    const zoom = size / side;
    const points = Object.values(keypoints);
    const middle = (axis: 'x' | 'y'): number =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    const [x, y] = [middle('x'), middle('y')];
    context.setTransform(1, 0, 0, 1, size / 2, size / 2);
    context.scale(zoom, zoom);
    context.translate(0, -drop * side);
    context.rotate(-rollOf(keypoints));
    context.translate(-x, -y);
    // However the head is inclined, the square lies within this.
    const part = partOf(frame, { x, y, reach: side * (Math.SQRT1_2 + Math.abs(drop)) });
    context.drawImage(part.picture, part.x, part.y);
    part.close();
    return this.canvas;
  }

  /** Leaves nothing of the last face. */
  clear(): void {
    this.#context?.setTransform(1, 0, 0, 1, 0, 0);
    this.#context?.clearRect(0, 0, this.canvas.width, this.canvas.height);
  }
}
