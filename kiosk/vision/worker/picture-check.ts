import type { Picture } from '../messages.ts';

/** Pixels across of what is looked at. */
const SIZE = 32;
const CHECK_EVERY_MS = 2000;
/** Mean brightness of 0 to 255 below which a picture is black: a closed shutter, not a dark shop. */
const BLACK_BELOW = 6;
/** Between the darkest and the brightest value of each colour: a picture with less is of one colour, which no place is. */
const BLANK_BELOW = 4;
/** Milliseconds of the very same picture. A lens sees some grain in any half a minute. */
const FROZEN_MS = 30_000;

/** What a few pixels tell of a camera; RGBA, four bytes each. */
export function pictureOf(pixels: Uint8ClampedArray): Exclude<Picture, 'frozen'> {
  const [darkest, brightest] = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    for (let colour = 0; colour < 3; colour++) {
      const value = pixels[i + colour] ?? 0;
      sum += value;
      darkest[colour] = Math.min(darkest[colour] ?? 0, value);
      brightest[colour] = Math.max(brightest[colour] ?? 0, value);
    }
  }
  if (sum / ((pixels.length / 4) * 3) < BLACK_BELOW) return 'black';
  const spread = brightest.map((value, colour) => value - (darkest[colour] ?? 0));
  return Math.max(...spread) < BLANK_BELOW ? 'blank' : 'seen';
}

/** Tells how long the same few pixels have come, from a sum of them: none of them is kept. */
export class Stillness {
  #sum: number | null = null;
  #since = 0;

  /** Milliseconds since the picture last changed. */
  observe(now: number, pixels: Uint8ClampedArray): number {
    const sum = checksum(pixels);
    if (sum !== this.#sum) [this.#sum, this.#since] = [sum, now];
    return now - this.#since;
  }
}

/** Tells a camera that sends no picture worth the name from an empty shop, by a look at 1,024 pixels every two seconds. */
export class PictureCheck {
  #context = new OffscreenCanvas(SIZE, SIZE).getContext('2d', { willReadFrequently: true, alpha: false });
  #checkedAt = Number.NEGATIVE_INFINITY;
  #stillness = new Stillness();
  #picture: Picture = 'seen';

  look(now: number, frame: VideoFrame): Picture {
    if (this.#context && now - this.#checkedAt >= CHECK_EVERY_MS) {
      this.#checkedAt = now;
      this.#context.drawImage(frame, 0, 0, SIZE, SIZE);
      const { data } = this.#context.getImageData(0, 0, SIZE, SIZE);
      this.#context.clearRect(0, 0, SIZE, SIZE);
      const picture = pictureOf(data);
      const isFrozen = this.#stillness.observe(now, data) >= FROZEN_MS;
      this.#picture = picture === 'seen' && isFrozen ? 'frozen' : picture;
    }
    return this.#picture;
  }
}

/** FNV-1a, 32 bit. */
function checksum(bytes: Uint8ClampedArray): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum;
}
