import { sizeOf } from './frame.ts';

const GL_VERSION = 0x1f02;
const GL_RENDERER = 0x1f01;
/** What is found of a WebGL 2 that can do no more than it must. */
const PARAMETERS: Record<number, string | number> = {
  [GL_VERSION]: 'WebGL 2.0',
  [GL_RENDERER]: 'memory',
};

/**
 * MediaPipe asks for a WebGL canvas even where its networks run on the processor: it puts a picture into a texture and
 * reads it back. That sends each picture to the browser's graphics process and waits, beside whatever paints the screen;
 * and graphics can be taken away at any time, after which nobody is seen and nothing is said. This is all of WebGL that
 * it then uses, in memory. What another version may ask for is not here: an error, not a blank.
 */
class TextureInMemory {
  readonly canvas: object;
  #pixels: Uint8ClampedArray | null = null;
  #own: OffscreenCanvas | null = null;

  constructor(canvas: object) {
    this.canvas = canvas;
  }

  /** WebGL has this with six arguments and more; the last is the picture. */
  texImage2D(...given: unknown[]): void {
    const picture = given.at(-1);
    if (picture instanceof OffscreenCanvas) this.#pixels = pixelsOf(picture);
    else if (picture instanceof VideoFrame) this.#pixels = pixelsOf(this.#drawn(picture));
    else throw new TypeError('a texture takes a frame and nothing else');
  }

  /** RGBA of the whole picture, from `at` of the network's memory. Nothing of it stays here. */
  readPixels(...[x, y, width, height, , , memory, at]: ReadPixels): void {
    const pixels = this.#pixels;
    if (x !== 0 || y !== 0 || pixels?.length !== width * height * 4)
      throw new RangeError('a texture is read once, and whole');
    memory.set(pixels, at);
    this.#pixels = null;
  }

  getParameter(name: number): string | number {
    return PARAMETERS[name] ?? 0;
  }
  getContextAttributes(): object {
    return {};
  }
  getSupportedExtensions(): string[] {
    return [];
  }
  getExtension(): null {
    return null;
  }
  getError(): number {
    return 0;
  }
  createTexture(): object {
    return {};
  }
  createFramebuffer(): object {
    return {};
  }
  fenceSync(): object {
    return {};
  }
  activeTexture(): void {}
  bindTexture(): void {}
  bindFramebuffer(): void {}
  framebufferTexture2D(): void {}
  texParameteri(): void {}
  deleteSync(): void {}
  deleteTexture(): void {}
  deleteFramebuffer(): void {}

  #drawn(frame: VideoFrame): OffscreenCanvas {
    const { width, height } = sizeOf(frame);
    this.#own ??= new OffscreenCanvas(width, height);
    [this.#own.width, this.#own.height] = [width, height];
    contextOf(this.#own).drawImage(frame, 0, 0, width, height);
    return this.#own;
  }
}

type ReadPixels = [
  x: number,
  y: number,
  width: number,
  height: number,
  format: number,
  type: number,
  memory: Uint8Array,
  at: number,
];

/** What to give a MediaPipe task as its `canvas`, so that pictures reach it without the browser's graphics. One each. */
export function pictureSlot(): OffscreenCanvas {
  const slot = { width: 1, height: 1, getContext: () => texture };
  const texture = new TextureInMemory(slot);
  // Of a canvas it uses these three, and of the context what stands above.
  return slot as unknown as OffscreenCanvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (!context) throw new Error('no 2d context in this worker');
  return context;
}

const pixelsOf = (canvas: OffscreenCanvas): Uint8ClampedArray =>
  contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height).data;
