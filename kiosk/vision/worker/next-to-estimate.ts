import {
  FACING_PITCH_DEGREES,
  FACING_YAW_DEGREES,
  VOTE_WINDOW_FRAMES,
} from '../../../shared/audience/constants.ts';
import type { Person } from './audience-scene.ts';
import { headAngles } from './head-angles.ts';

/** Pixels: a narrower face has too little left to be told by a network that wants 72. */
const MIN_FACE_WIDTH = 32;
/** Milliseconds between two looks at somebody whose window of votes is full. */
const RECHECK_MS = 1000;

/** Picks whose band to estimate in a frame: one person at most, so that a crowd does not slow the frame down. */
export class NextToEstimate {
  #lastLook = new WeakMap<Person, number>();

  /** The one with the fewest votes among those who look this way; null when nobody needs it. */
  pick(now: number, people: readonly Person[]): Person | null {
    const next = people
      .filter((person) => this.#isDue(now, person) && isFrontal(person))
      .sort((a, b) => a.vote.frames - b.vote.frames || this.#lookedAt(a) - this.#lookedAt(b))[0];
    if (!next) return null;
    this.#lastLook.set(next, now);
    return next;
  }

  #lookedAt(person: Person): number {
    return this.#lastLook.get(person) ?? 0;
  }

  #isDue(now: number, person: Person): boolean {
    return person.vote.frames < VOTE_WINDOW_FRAMES || now - this.#lookedAt(person) >= RECHECK_MS;
  }
}

/** The network learned portraits: a turned or a tiny face gives a guess, not an estimate. */
function isFrontal({ face }: Person): boolean {
  const { yaw, pitch } = headAngles(face);
  return (
    face.width >= MIN_FACE_WIDTH &&
    Math.abs(yaw) <= FACING_YAW_DEGREES &&
    Math.abs(pitch) <= FACING_PITCH_DEGREES
  );
}
