import type { Rotation } from '../../../shared/model/rotation.ts';
import type { Frame } from './frame.ts';

/** Turns what a camera sees that hangs sideways or upside down. One canvas is used again and again. */
export class Upright {
  #turn: Rotation;
  #canvas: OffscreenCanvas | null = null;

  constructor(turn: Rotation) {
    this.#turn = turn;
  }

  /** The frame as people stand in it: itself, where the camera hangs as it should. */
  of(frame: VideoFrame): Frame {
    if (this.#turn === 0) return frame;
    const { displayWidth: width, displayHeight: height } = frame;
    const isSideways = this.#turn % 180 !== 0;
    const canvas = this.#sized(isSideways ? height : width, isSideways ? width : height);
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (!context) throw new Error('no 2d context in this worker');
    context.setTransform(1, 0, 0, 1, canvas.width / 2, canvas.height / 2);
    context.rotate((this.#turn * Math.PI) / 180);
    context.drawImage(frame, -width / 2, -height / 2, width, height);
    return canvas;
  }

  /** Leaves nothing of the last frame. */
  clear(): void {
    const context = this.#canvas?.getContext('2d');
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, this.#canvas?.width ?? 0, this.#canvas?.height ?? 0);
  }

  #sized(width: number, height: number): OffscreenCanvas {
    this.#canvas ??= new OffscreenCanvas(width, height);
    // Setting a size, even the same one, makes its memory anew.
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    return this.#canvas;
  }
}
