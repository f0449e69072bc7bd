import { type FrameSize, y4mFile } from './y4m-file.ts';
import { plainYuv, type YuvPicture } from './yuv.ts';

const SIZE = { width: 640, height: 360 };
const FRAMES = 10;

/**
 * Cameras that go wrong. `black`: a closed shutter. `green`: what a broken cable gives. `still`: a picture that never
 * changes. `noise`: garbage, another in every frame.
 */
const WRONG = {
  black: () => plainYuv(SIZE.width, SIZE.height, 16, 128, 128),
  green: () => plainYuv(SIZE.width, SIZE.height, 0, 0, 0),
  still: () => twoTones(SIZE),
  noise: (frame: number) => noise(SIZE, frame + 1),
} as const;

/** A y4m file of such a camera, for Chromium. */
export function badCamera(kind: keyof typeof WRONG): Promise<string> {
  return y4mFile(['bad', 1, kind], SIZE, () => Array.from({ length: FRAMES }, (_, i) => WRONG[kind](i)));
}

function twoTones({ width, height }: FrameSize): YuvPicture {
  const picture = plainYuv(width, height, 120, 128, 128);
  picture.y.fill(90, (width * height) >> 1);
  return picture;
}

/** Every byte at random, by a generator of its own, so that a run that fails can be run again. */
function noise({ width, height }: FrameSize, seed: number): YuvPicture {
  const picture = plainYuv(width, height, 0, 128, 128);
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  for (const plane of [picture.y, picture.u, picture.v])
    for (let i = 0; i < plane.length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      plane[i] = state & 0xff;
    }
  return picture;
}
