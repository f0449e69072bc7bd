import { STILL_PLACE, STILL_PLACE_KEPT_MS } from '../../../shared/audience/constants.ts';
import type { Face } from './face.ts';

/** More pictures than this hang in no camera's view. */
const MAX_PLACES = 32;

export type Place = Pick<Face, 'x' | 'y' | 'width'>;

/** Where a face is: the middle of its keypoints, which errs by half as much as its box. */
export function placeOf({ keypoints, width }: Face): Place {
  const points = Object.values(keypoints);
  const mean = (axis: 'x' | 'y'): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: mean('x'), y: mean('y'), width };
}

interface StillPlace extends Place {
  stillMs: number;
  at: number;
}

/**
 * Where in the picture faces have hung still, and for how long in all. A poster that people keep walking past is lost and
 * found again and again; another screen shows a face for ten seconds, then another: their place stays. What is
 * remembered is a spot of the wall; of people, who move, nothing is.
 */
export class StillPlaces {
  #places: StillPlace[] = [];

  /** Milliseconds that faces of that size have hung there before. */
  stillMsAt(place: Place): number {
    return this.#near(place)?.stillMs ?? 0;
  }

  /** A face of that size has hung there for `stillMs` until `now`. */
  add(now: number, place: Place, stillMs: number): void {
    if (stillMs <= 0) return;
    this.#places = this.#places.filter(({ at }) => at <= now && now - at < STILL_PLACE_KEPT_MS);
    const known = this.#near(place);
    if (known) {
      known.stillMs += stillMs;
      known.at = now;
      return;
    }
    this.#places.push({ x: place.x, y: place.y, width: place.width, stillMs, at: now });
    if (this.#places.length <= MAX_PLACES) return;
    this.#places = this.#places.toSorted((a, b) => b.stillMs - a.stillMs).slice(0, MAX_PLACES);
  }

  #near({ x, y, width }: Place): StillPlace | undefined {
    return this.#places.find(
      (place) =>
        Math.hypot(place.x - x, place.y - y) <= STILL_PLACE * place.width &&
        Math.abs(Math.log(place.width / width)) <= STILL_PLACE,
    );
  }
}
