import sharp from 'sharp';
import { evaluationFace, NO_FACES } from './face-rows.ts';
import { FRAMES_PER_SECOND, y4mFile } from './y4m-file.ts';
import { pasteYuv, plainYuv, type YuvPicture, yuvFromRgb } from './yuv.ts';

const SIZE = { width: 640, height: 360 };
const SECONDS = 2;
const FACE = 200;
/** Brightness levels of the marker, in limited range, each {@link STEP} pixels wide: a stair that no shop has. */
const LEVELS = [40, 200, 72, 168, 56, 184, 104, 216] as const;
const STEP = 4;

/**
 * A camera whose picture is full of a marker: stairs of brightness, over and over, behind somebody who looks at the
 * screen. Wherever a piece of a frame went, uncompressed, {@link hasMarker} finds it.
 */
export async function markerCamera(row: number): Promise<{ file: string } | { skipped: string }> {
  const picture = await evaluationFace(row);
  if (!picture) return { skipped: NO_FACES };
  const rgb = await sharp(picture).resize(FACE, FACE).removeAlpha().raw().toBuffer();
  const face = yuvFromRgb(rgb, FACE, FACE);
  return { file: await y4mFile(['marker', 1, row], SIZE, () => frames(face)) };
}

function* frames(face: YuvPicture): Generator<YuvPicture> {
  for (let frame = 0; frame < SECONDS * FRAMES_PER_SECOND; frame++) {
    const picture = plainYuv(SIZE.width, SIZE.height, 0, 128, 128);
    for (let at = 0; at < picture.y.length; at++)
      picture.y[at] = LEVELS[Math.floor((at % SIZE.width) / STEP) % LEVELS.length] ?? 0;
    const sway = 4 * Math.sin((2 * Math.PI * frame) / FRAMES_PER_SECOND);
    pasteYuv(picture, face, (SIZE.width - FACE) / 2 + sway, (SIZE.height - FACE) / 2);
    yield picture;
  }
}

/** A line of the marker in each form that pixels have: as the camera gives it, and as a page would see it. */
export function markerPixels(form: 'camera' | 'grey' | 'rgb' | 'rgba'): Buffer {
  const bytesOf = (level: number): number[] => {
    const seen = Math.round(fullRange(level));
    return { camera: [level], grey: [seen], rgb: [seen, seen, seen], rgba: [seen, seen, seen, 255] }[form];
  };
  return Buffer.from(LEVELS.flatMap((level) => Array.from({ length: STEP }, () => bytesOf(level)).flat()));
}

/** What becomes of limited range in a canvas. */
const fullRange = (level: number): number => ((level - 16) * 255) / 219;

/** Whether a piece of a frame stands in these bytes, in any of those forms: some steps of the stair, one after another. */
export function hasMarker(body: Uint8Array): boolean {
  const steps = LEVELS.slice(0, 5);
  return [steps, steps.map(fullRange)].some((levels) => holdsInOrder(body, levels));
}

/** Runs of at least three like values, of these levels one after another; RGBA's 255 in between does not count. */
function holdsInOrder(body: Uint8Array, levels: readonly number[]): boolean {
  let found = 0;
  let run = 0;
  for (const byte of body) {
    const wanted = levels[found] ?? -9;
    if (Math.abs(byte - wanted) <= 2) {
      run += 1;
      if (run < STEP - 1) continue;
      if (found === levels.length - 1) return true;
      // The rest of this run may still come: the next level begins a new one.
      [found, run] = [found + 1, 0];
      continue;
    }
    const last = levels[found - 1];
    if (byte === 255 || (last !== undefined && run === 0 && Math.abs(byte - last) <= 2)) continue;
    [found, run] = [0, Math.abs(byte - (levels[0] ?? -9)) <= 2 ? 1 : 0];
  }
  return false;
}
