import {
  STILL_DRIFT,
  STILL_MIN_SECONDS,
  STILL_MS,
  STILL_SPREAD,
  STILL_STEP,
  STILL_WINDOW_SECONDS,
} from '../../../shared/audience/constants.ts';
import type { Place, StillPlaces } from './still-places.ts';

/** Sightings in a row that must be a step away, so that one wrong box is none. */
const STEP_SIGHTINGS = 3;
/** Share of the seconds in which whoever stands there may be at rest. */
const QUIET_SHARE = 0.4;

/** What one sighting tells: nothing new, or that the track has left a picture that it was on and is somebody now. */
type Told = 'same' | 'taken-over';

/**
 * Tells somebody who stands still from a picture of somebody. A detector's error is new in every frame and goes away in
 * the mean of a second; a standing body's sway is slow and stays: 3 to 5 mm, a fiftieth of the width of a face. The
 * spread is that of the middle half of the seconds, so that whoever walks past a picture does not make it move; and most
 * seconds must have moved, so that a series of pictures, each a little elsewhere than the one before, does not either.
 */
export class Stillness {
  #places: StillPlaces;
  #seconds: Place[] = [];
  #second: { at: number; sightings: Place[] } | null = null;
  /** Where it was when it last moved, and since when it has been there. */
  #anchor: Place | null = null;
  #since = 0;
  #seenAt = 0;
  #steps = 0;
  #moved = false;
  #blur = 1;

  constructor(places: StillPlaces) {
    this.#places = places;
  }

  /** It has moved as pictures do not. Until then nobody is sure that it is a person. */
  get isPerson(): boolean {
    return this.#moved && !this.isPicture;
  }

  /** It has not moved for a minute, or is still where still faces have hung for a minute in all. */
  get isPicture(): boolean {
    return (
      this.#anchor !== null &&
      this.#stillMs + (this.#moved ? 0 : this.#places.stillMsAt(this.#anchor)) >= STILL_MS
    );
  }

  /** @param blur how much less exactly than a large face it is seen, 1 or more */
  observe(now: number, place: Place, blur = 1): Told {
    this.#blur = Math.max(1, blur);
    if (this.#anchor === null) {
      this.#anchor = place;
      this.#since = now;
    }
    this.#seenAt = now;
    this.#collect(now, place);
    this.#steps = isStep(this.#anchor, place) ? this.#steps + 1 : 0;
    if (this.#steps >= STEP_SIGHTINGS) return this.#step(now, place);
    if (this.#sways()) this.#move(now, place);
    return 'same';
  }

  /** The track is over. */
  end(now: number): void {
    if (this.#anchor && this.#seconds.length >= STILL_MIN_SECONDS) {
      this.#places.add(now, this.#anchor, this.#stillMs);
    }
  }

  get #stillMs(): number {
    return this.#seenAt - this.#since;
  }

  #step(now: number, place: Place): Told {
    // People walk in, and sway before they go. What only hung and then went is a picture whose track somebody took over.
    const hung = !this.isPerson && this.#seconds.length >= STILL_MIN_SECONDS && !this.#sways();
    if (hung) this.end(now);
    this.#seconds = [];
    this.#second = null;
    this.#steps = 0;
    this.#move(now, place);
    // Whoever took it over has yet to move; and what comes back to where a picture hangs is that picture.
    this.#moved = !hung && this.#places.stillMsAt(place) === 0;
    return hung ? 'taken-over' : 'same';
  }

  #move(now: number, place: Place): void {
    this.#moved = true;
    this.#anchor = place;
    this.#since = now;
  }

  /** Gathers the sightings of each second into their mean. */
  #collect(now: number, place: Place): void {
    const second = this.#second;
    if (second && now - second.at < 1000 && now >= second.at) {
      second.sightings.push(place);
      return;
    }
    if (second) this.#seconds.push(meanPlace(second.sightings));
    if (this.#seconds.length > STILL_WINDOW_SECONDS) this.#seconds.shift();
    this.#second = { at: now, sightings: [place] };
  }

  /** Goes to and fro, and does so all the time: not only when one picture takes the place of another. */
  #sways(): boolean {
    const seconds = this.#seconds;
    if (seconds.length < STILL_MIN_SECONDS) return false;
    const width = quantile(
      seconds.map((second) => second.width),
      0.5,
    );
    const spread = (axis: 'x' | 'y'): number => middleHalf(seconds.map((second) => second[axis]));
    const drifts = seconds.slice(1).map((second, i) => distance(second, seconds[i] ?? second));
    const limit = width * this.#blur;
    return (
      Math.hypot(spread('x'), spread('y')) >= STILL_SPREAD * limit &&
      quantile(drifts, QUIET_SHARE) >= STILL_DRIFT * limit
    );
  }
}

function isStep(from: Place, to: Place): boolean {
  return (
    distance(from, to) >= STILL_STEP * from.width || Math.abs(Math.log(to.width / from.width)) >= STILL_STEP
  );
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

function meanPlace(places: readonly Place[]): Place {
  const mean = (key: keyof Place): number =>
    places.reduce((sum, place) => sum + place[key], 0) / places.length;
  return { x: mean('x'), y: mean('y'), width: mean('width') };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;
}

/** From the first quartile to the third. */
function middleHalf(values: readonly number[]): number {
  return quantile(values, 0.75) - quantile(values, 0.25);
}
