import { Coordinate } from './coordinate.ts';
import type { Face } from './face.ts';

/** Detector's error, in widths of the face: of its place, and of its size as a natural logarithm. */
const PLACE_ERROR = 0.1;
const SIZE_ERROR = 0.25;
/** How fast people come into view, in widths a second: a face is 15 cm wide, a walk 1.4 m/s. */
const SPEEDS = 6;
const SIZE_SPEEDS = 0.6;
/** How suddenly they start, stop and turn round, in widths a second squared: a walk ends within half a second. */
const CHANGE = 24;
const SIZE_CHANGE = 1;
/** Heads go sideways, and less up and down. */
const UPWARD = 0.5;
/** Standard deviations from where it is expected within which a face may be the same, squared. */
const REACH = 16;
/** Widths that a natural logarithm of size is worth. */
const SIZE_WEIGHT = 0.5;

/** How one face moves, and what that says about where it is next. All in pixels and seconds. */
export class Motion {
  #x: Coordinate;
  #y: Coordinate;
  #size: Coordinate;
  #width: number;

  constructor({ x, y, width }: Face) {
    this.#width = width;
    this.#x = new Coordinate(x, PLACE_ERROR * width, SPEEDS * width);
    this.#y = new Coordinate(y, PLACE_ERROR * width, UPWARD * SPEEDS * width);
    this.#size = new Coordinate(Math.log(width), SIZE_ERROR, SIZE_SPEEDS);
  }

  /**
   * How far `face`, `seconds` later, is from where and how large this one is expected, in widths of the face; infinite
   * beyond reach. Reach grows with what is not known of it, the distance does not: measured by likelihood instead,
   * whoever stands still takes the face of whoever walks past in front.
   */
  distance(face: Face, seconds: number): number {
    const width = this.#width;
    const x = deviation(this.#x.expect(seconds, CHANGE * width), face.x, PLACE_ERROR * width);
    const y = deviation(this.#y.expect(seconds, UPWARD * CHANGE * width), face.y, PLACE_ERROR * width);
    const size = deviation(this.#size.expect(seconds, SIZE_CHANGE), Math.log(face.width), SIZE_ERROR);
    if (x.squared + y.squared > REACH || size.squared > REACH) return Number.POSITIVE_INFINITY;
    return Math.hypot(x.away, y.away) / width + SIZE_WEIGHT * Math.abs(size.away);
  }

  /** Where it is expected in `seconds`, and how wide. */
  expect(seconds: number): { x: number; y: number; width: number } {
    const value = (coordinate: Coordinate): number => coordinate.expect(seconds, 0).value;
    return { x: value(this.#x), y: value(this.#y), width: Math.exp(value(this.#size)) };
  }

  follow({ x, y, width }: Face, seconds: number): void {
    this.#x.correct(x, PLACE_ERROR * width, seconds, CHANGE * width);
    this.#y.correct(y, PLACE_ERROR * width, seconds, UPWARD * CHANGE * width);
    this.#size.correct(Math.log(width), SIZE_ERROR, seconds, SIZE_CHANGE);
    this.#width = width;
  }
}

/** From what was expected: plainly, and squared over what the detector errs and the expectation may be wrong by. */
function deviation(
  expected: { value: number; variance: number },
  measured: number,
  error: number,
): { away: number; squared: number } {
  const away = measured - expected.value;
  return { away, squared: away ** 2 / (expected.variance + error ** 2) };
}
