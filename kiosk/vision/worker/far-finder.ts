import type { Face, Point } from './face.ts';
import { FaceFinder, type Finder, LOOKED_SIDE } from './face-finder.ts';
import { type Frame, sizeOf } from './frame.ts';
import { mergeFaces } from './merge-faces.ts';
import type { VerifiedModel } from './model-store.ts';
import { type Tile, tilesOf } from './tiles.ts';

/**
 * Finds faces twice as far away as {@link FaceFinder}: the full-range network looks at square tiles of the frame instead
 * of at the whole, where a face 4 % as wide as the frame is too small for it. The short-range one, for who stands near,
 * looks at the whole. Every frame is looked at in full: tiles on every other frame alone would let nobody far away be
 * seen three times in a row, and would show who walks in two places.
 */
export class FarFinder implements Finder {
  #near: FaceFinder;
  #far: FaceFinder;
  #canvas = new OffscreenCanvas(LOOKED_SIDE, LOOKED_SIDE);
  #context = this.#canvas.getContext('2d', { willReadFrequently: true, alpha: false });

  private constructor(near: FaceFinder, far: FaceFinder) {
    this.#near = near;
    this.#far = far;
    if (this.#context) this.#context.imageSmoothingQuality = 'medium';
  }

  static async create(models: { short: VerifiedModel; full: VerifiedModel }): Promise<FarFinder> {
    const near = await FaceFinder.create([models.short]);
    return new FarFinder(near, await FaceFinder.create([models.full]));
  }

  find(frame: Frame): Face[] {
    const { width, height } = sizeOf(frame);
    const isWide = width >= height;
    const far = tilesOf(width, height).flatMap((tile) =>
      this.#findIn(tile, frame).filter(({ x, y }) => {
        const along = isWide ? x : y;
        return along >= tile.from && along <= tile.to;
      }),
    );
    return mergeFaces([...this.#near.find(frame), ...far]);
  }

  /** Faces in one tile, in the frame's pixels. */
  #findIn({ x, y, side }: Tile, frame: Frame): Face[] {
    const context = this.#context;
    if (!context) throw new Error('no 2d context in this worker');
    context.drawImage(frame, x, y, side, side, 0, 0, LOOKED_SIDE, LOOKED_SIDE);
    const faces = this.#far.find(this.#canvas);
    context.clearRect(0, 0, LOOKED_SIDE, LOOKED_SIDE);
    return faces.map((face) => moved(face, { x, y }, side / LOOKED_SIDE));
  }
}

function moved(face: Face, by: Point, scale: number): Face {
  const at = (point: Point): Point => ({ x: by.x + point.x * scale, y: by.y + point.y * scale });
  const { rightEye, leftEye, nose, mouth, rightEar, leftEar } = face.keypoints;
  return {
    score: face.score,
    trust: face.trust,
    detail: face.detail,
    ...at(face),
    width: face.width * scale,
    height: face.height * scale,
    keypoints: {
      rightEye: at(rightEye),
      leftEye: at(leftEye),
      nose: at(nose),
      mouth: at(mouth),
      rightEar: at(rightEar),
      leftEar: at(leftEar),
    },
  };
}
