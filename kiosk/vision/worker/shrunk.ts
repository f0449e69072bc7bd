import { type Frame, sizeOf } from './frame.ts';

/**
 * Makes frames small before a network takes them, which looks at 128 or 192 pixels anyway: MediaPipe copies every pixel
 * that it is given more than once, and scales it with no more care. What is found in the small picture is no less (faces
 * of 3 to 30 % of the width).
 */
export class Shrunk {
  #longest: number;
  #canvas = new OffscreenCanvas(1, 1);

  /** @param longest pixels of the longer side */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The frame itself where it is small enough; otherwise a canvas that the next frame overwrites. */
  of(frame: Frame): Frame {
    const { width, height } = sizeOf(frame);
    const scale = this.#longest / Math.max(width, height);
    if (scale >= 1) return frame;
    const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    // Setting a size, even the same one, makes its memory anew.
    if (this.#canvas.width !== w) this.#canvas.width = w;
    if (this.#canvas.height !== h) this.#canvas.height = h;
    const context = this.#context();
    context.imageSmoothingQuality = 'medium';
    context.drawImage(frame, 0, 0, w, h);
    return this.#canvas;
  }

  /** Leaves nothing of the last frame. */
  clear(): void {
    this.#context().clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  #context(): OffscreenCanvasRenderingContext2D {
    const context = this.#canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (!context) throw new Error('no 2d context in this worker');
    return context;
  }
}
