import { median } from './median.ts';
import type { StepClock } from './step-clock.ts';

/** So many frames are measured before anything is done: one alone may be a display's refresh early or late. */
const FRAMES = 8;
/** A film that has just begun is farthest off, and nobody has got used to its pace yet. */
const FIRST_FRAMES = 4;
/** A display of 60 Hz shows a frame up to half a refresh early or late: nothing finer can be measured. */
const GOOD_ENOUGH_MS = 9;
/** A film that is behind by this much is put right: within a second, as far as its rate may go. */
const SETTLE_MS = 1000;
/** A rate that is not seen for the second or two that it lasts, and one that is not heard either: the pitch is kept. */
const RATE_SILENT = 0.08;
const RATE_AUDIBLE = 0.02;
/** Every change of rate costs the decoder something, so it goes in steps. */
const RATE_STEP = 0.005;
/** Farther than this a rate would take too long: the film jumps, but not time and again. */
const SEEK_FROM_MS = 350;
const SEEK_EVERY_MS = 3000;
const LONGEST_LAG_MS = 400;

/** The rate at which a film that lags by `lateMs` (negative: is ahead) is put right. */
export function rateFor(lateMs: number, isAudible: boolean): number {
  if (Math.abs(lateMs) < GOOD_ENOUGH_MS) return 1;
  const most = isAudible ? RATE_AUDIBLE : RATE_SILENT;
  const wanted = Math.max(-most, Math.min(most, lateMs / SETTLE_MS));
  return 1 + Math.round(wanted / RATE_STEP) * RATE_STEP;
}

/** Keeps the film on glass where it would be if it had run since its turn began: measured frame by frame. */
export class FilmKeeper {
  readonly #clock: StepClock;
  #film: HTMLVideoElement | null = null;
  #from = 0;
  #request = 0;
  #late: number[] = [];
  #lateMs: number | null = null;
  #soughtAt = Number.NEGATIVE_INFINITY;
  /** Until it is known how far behind it began. */
  #isFresh = false;
  #startLagMs = 0;

  constructor(clock: StepClock) {
    this.#clock = clock;
  }

  /** How far it was behind when last measured; null while no film is kept. */
  get lateMs(): number | null {
    return this.#lateMs;
  }

  /** How long a film on this device takes from being told to run until it does. */
  get startLagMs(): number {
    return this.#startLagMs;
  }

  /** @param from when the film's turn began, by the common time */
  follow(film: HTMLVideoElement | null, from: number): void {
    this.#film?.cancelVideoFrameCallback(this.#request);
    this.#film = film;
    this.#from = from;
    this.#late = [];
    this.#lateMs = null;
    this.#soughtAt = Number.NEGATIVE_INFINITY;
    this.#isFresh = true;
    if (film) this.#request = film.requestVideoFrameCallback(this.#onFrame);
  }

  readonly #onFrame: VideoFrameRequestCallback = (_now, { expectedDisplayTime, mediaTime }) => {
    const film = this.#film;
    if (!film) return;
    this.#request = film.requestVideoFrameCallback(this.#onFrame);
    this.#late.push(this.#clock.at(expectedDisplayTime) - this.#from - mediaTime * 1000);
    if (this.#late.length < (this.#isFresh ? FIRST_FRAMES : FRAMES)) return;
    const lateMs = median(this.#late);
    this.#late = [];
    this.#lateMs = lateMs;
    if (this.#isFresh) this.#learn(lateMs);
    this.#correct(film, lateMs);
  };

  /** The next one is begun as much further on as this one began behind; half of it, for no two begin alike. */
  #learn(lateMs: number): void {
    this.#isFresh = false;
    this.#startLagMs = Math.max(0, Math.min(LONGEST_LAG_MS, this.#startLagMs + lateMs / 2));
  }

  #correct(film: HTMLVideoElement, lateMs: number): void {
    const now = performance.now();
    if (Math.abs(lateMs) >= SEEK_FROM_MS && now - this.#soughtAt >= SEEK_EVERY_MS) {
      this.#soughtAt = now;
      const place = this.#clock.at(now) - this.#from + this.#startLagMs;
      if (place / 1000 < film.duration) film.currentTime = place / 1000;
      return;
    }
    const rate = rateFor(lateMs, !film.muted && film.volume > 0);
    if (film.playbackRate !== rate) film.playbackRate = rate;
  }
}
