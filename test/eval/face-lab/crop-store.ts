import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { type CropGeometry, FaceCrop } from '../../../kiosk/vision/worker/face-crop.ts';

/** Crops as the product draws them, as bytes: one after the other, rows of RGB. */
export class CropStore {
  #crop: FaceCrop;
  #context: OffscreenCanvasRenderingContext2D;
  #pieces: Uint8Array<ArrayBuffer>[] = [];

  constructor(geometry: CropGeometry) {
    this.#crop = new FaceCrop(geometry);
    const context = this.#crop.canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    this.#context = context;
  }

  add(frame: OffscreenCanvas, face: Face): void {
    const { width, height } = this.#crop.draw(frame, face);
    const { data } = this.#context.getImageData(0, 0, width, height);
    this.#crop.clear();
    const rgb = new Uint8Array(width * height * 3);
    for (let from = 0, to = 0; from < data.length; from += 4) {
      rgb[to++] = data[from] ?? 0;
      rgb[to++] = data[from + 1] ?? 0;
      rgb[to++] = data[from + 2] ?? 0;
    }
    this.#pieces.push(rgb);
  }

  bytes(): Blob {
    return new Blob(this.#pieces);
  }
}
