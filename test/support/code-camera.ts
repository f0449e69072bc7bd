import { generate } from 'lean-qr';
import { FRAMES_PER_SECOND, y4mFile } from './y4m-file.ts';
import { pasteYuv, plainYuv, type YuvPicture, yuvFromRgb } from './yuv.ts';

const SIZE = { width: 640, height: 360 };
/** Each is held before the camera for so long, one after the other, over and over. */
const SECONDS_EACH = 3;
/** The same stair of brightness as marker-camera.ts draws, so that its `hasMarker` finds a piece of a frame. */
const LEVELS = [40, 200, 72, 168, 56, 184, 104, 216] as const;
const STEP = 4;

/** What is held before the camera. */
export type HeldCode = { bars: string } | { qr: string };

/** A file for Chromium's fake camera in which one code after the other is held before a marked wall. */
export function codeCamera(codes: readonly HeldCode[]): Promise<string> {
  return y4mFile(['codes', 1, codes], SIZE, () => frames(codes));
}

function* frames(codes: readonly HeldCode[]): Generator<YuvPicture> {
  for (const code of codes) {
    const patch = 'bars' in code ? barsPicture(code.bars) : qrPicture(code.qr);
    for (let frame = 0; frame < SECONDS_EACH * FRAMES_PER_SECOND; frame++) {
      const picture = plainYuv(SIZE.width, SIZE.height, 0, 128, 128);
      for (let at = 0; at < picture.y.length; at++)
        picture.y[at] = LEVELS[Math.floor((at % SIZE.width) / STEP) % LEVELS.length] ?? 0;
      // A hand is never quite still.
      const sway = 2 * Math.round(3 * Math.sin((2 * Math.PI * frame) / FRAMES_PER_SECOND));
      pasteYuv(picture, patch, (SIZE.width - patch.width) / 2 + sway, (SIZE.height - patch.height) / 2);
      yield picture;
    }
  }
}

/** Black and white pixels, each cell so many pixels wide and high. */
function cellsPicture(
  columns: number,
  rows: number,
  cell: { width: number; height: number },
  isDark: (column: number, row: number) => boolean,
): YuvPicture {
  const [width, height] = [columns * cell.width, rows * cell.height];
  const rgb = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const dark = isDark(Math.floor(x / cell.width), Math.floor(y / cell.height));
      rgb.fill(dark ? 10 : 245, 3 * (y * width + x), 3 * (y * width + x) + 3);
    }
  return yuvFromRgb(rgb, width, height);
}

function qrPicture(text: string): YuvPicture {
  const code = generate(text);
  const quiet = 4;
  const side = code.size + 2 * quiet;
  return cellsPicture(side, side, { width: 4, height: 4 }, (x, y) => code.get(x - quiet, y - quiet));
}

const LEFT = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
/** Which of the left digits are mirrored, by the first digit (GS1 General Specifications 5.2.1.2). */
const FIRST = [
  'LLLLLL',
  'LLGLGG',
  'LLGGLG',
  'LLGGGL',
  'LGLLGG',
  'LGGLLG',
  'LGGGLL',
  'LGLGLG',
  'LGLGGL',
  'LGGLGL',
];

const inverted = (bars: string): string => bars.replace(/[01]/g, (bit) => (bit === '0' ? '1' : '0'));
const reversed = (bars: string): string => [...bars].reverse().join('');

/** An EAN-13 as it is printed on a packet. */
function barsPicture(digits: string): YuvPicture {
  const [first = 0, ...rest] = [...digits].map(Number);
  const left = rest
    .slice(0, 6)
    .map((digit, at) => {
      const plain = LEFT[digit] ?? '';
      return FIRST[first]?.[at] === 'G' ? reversed(inverted(plain)) : plain;
    })
    .join('');
  const right = rest
    .slice(6)
    .map((digit) => inverted(LEFT[digit] ?? ''))
    .join('');
  const quiet = '0'.repeat(11);
  const bars = `${quiet}101${left}01010${right}101${quiet}0`;
  return cellsPicture(bars.length, 1, { width: 4, height: 160 }, (column) => bars[column] === '1');
}
