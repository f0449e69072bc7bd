import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import binaryUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { ReadCode } from '../scan-messages.ts';

/** Of QR codes the reader tells the model as well. */
const FORMATS = [
  ['EAN13', 'ean-13'],
  ['EAN8', 'ean-8'],
  ['UPCA', 'upc-a'],
  ['UPCE', 'upc-e'],
  ['QRCode', 'qr'],
] as const;

/** Looks for a barcode or a QR code in one frame after the other, and keeps nothing of any. */
export class CodeReader {
  readonly #canvas = new OffscreenCanvas(1, 1);

  private constructor() {}

  /** Fetches the decoder. Rejects when it cannot be had or does not run here. */
  static async open(): Promise<CodeReader> {
    await prepareZXingModule({ overrides: { locateFile: () => binaryUrl }, fireImmediately: true });
    return new CodeReader();
  }

  /** What the clearest code in a frame says; null when there is none. The frame is closed, whatever happens (R04). */
  async read(frame: VideoFrame): Promise<ReadCode | null> {
    const picture = this.#pixels(frame);
    try {
      const found = await readBarcodes(picture, {
        formats: FORMATS.map(([known]) => known),
        tryHarder: true,
        maxNumberOfSymbols: 1,
      });
      return found.flatMap((one) => codeOf(one) ?? [])[0] ?? null;
    } finally {
      picture.data.fill(0);
    }
  }

  #pixels(frame: VideoFrame): ImageData {
    try {
      const { displayWidth: width, displayHeight: height } = frame;
      if (this.#canvas.width !== width) this.#canvas.width = width;
      if (this.#canvas.height !== height) this.#canvas.height = height;
      const context = this.#canvas.getContext('2d', { willReadFrequently: true, alpha: false });
      if (!context) throw new Error('no 2d context in this worker');
      context.drawImage(frame, 0, 0, width, height);
      const pixels = context.getImageData(0, 0, width, height);
      context.clearRect(0, 0, width, height);
      return pixels;
    } finally {
      frame.close();
    }
  }
}

function codeOf({ isValid, format, text }: ReadResult): ReadCode | null {
  const name = FORMATS.find(([known]) => format.startsWith(known))?.[1];
  return isValid && name && text.length > 0 && text.length <= 600 ? { text, format: name } : null;
}
