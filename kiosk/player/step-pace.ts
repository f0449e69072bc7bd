import type { StepStatus } from '../../shared/model/display-step.ts';
import type { Facts } from '../../shared/schedule/facts.ts';
import { expectedMs } from '../../shared/schedule/item-length.ts';
import { resolve } from '../../shared/schedule/resolve.ts';
import { type Beat, StepTimeline } from '../../shared/schedule/step-timeline.ts';
import { FilmKeeper } from './film-keeper.ts';
import { type Due, isSameTurn, type Pace, type Stay } from './pace.ts';
import type { Programme } from './programme.ts';
import type { ServerClock } from './server-clock.ts';
import { StepClock } from './step-clock.ts';

/** The next item is loaded this long before it is made ready to go. */
const LEAD_MS = 4000;
/** Ready to go, it waits this long for its frame; as long as whoever comes late is given to load. */
const POISE_MS = 400;
/** A page that is given no frames must not wait for one. */
const FRAME_WITHIN_MS = 250;
const USUAL_FRAME_MS = 1000 / 60;
const LONGEST_FRAME_MS = 50;

/**
 * Keeps a loop in step with those of other screens, of which it knows nothing: all of them go by the server's time and
 * by a timeline that follows from it (`StepTimeline`).
 */
export class StepPace implements Pace {
  readonly #clock: StepClock;
  readonly #films: FilmKeeper;
  readonly #common = new WeakMap<Facts, Facts>();
  #timeline = { zone: '', of: new StepTimeline('') };
  #pictureLateMs: number | null = null;

  constructor(clock: ServerClock) {
    this.#clock = new StepClock(clock);
    this.#films = new FilmKeeper(this.#clock);
    this.#clock.start();
  }

  get status(): StepStatus {
    return { lateMs: this.#films.lateMs ?? this.#pictureLateMs, clockErrorMs: this.#clock.errorMs };
  }

  stop(): void {
    this.#clock.stop();
    this.#films.follow(null, 0);
  }

  next(programme: Programme, facts: Facts, shown?: Due): Due | null {
    const now = this.#nowBeside(shown);
    const current = this.#dueAt(programme, facts, now);
    if (!current || !isSameTurn(current, shown)) return this.#dueAt(programme, facts, now + POISE_MS);
    return current.until - now > POISE_MS ? current : this.#dueAt(programme, facts, current.until);
  }

  stays(programme: Programme, facts: Facts, shown: Due): Stay | null {
    const now = this.#nowBeside(shown);
    const due = this.#dueAt(programme, facts, now);
    if (!due || !isSameTurn(due, shown)) return null;
    const poisedInMs = due.until - now - POISE_MS;
    const loadsInMs = poisedInMs - LEAD_MS;
    if (loadsInMs > 0) return { waitMs: loadsInMs, next: null, cut: due.cut };
    const next = poisedInMs > 0 ? this.#dueAt(programme, facts, due.until) : null;
    return { waitMs: Math.max(0, poisedInMs), next, cut: due.cut };
  }

  frame(at: number): Promise<void> {
    const target = this.#clock.localOf(at);
    return new Promise((resolve) => {
      let before: number | null = null;
      const done = (shownAt: number): void => {
        clearTimeout(timer);
        cancelAnimationFrame(request);
        this.#pictureLateMs = shownAt - target;
        resolve();
      };
      const look = (now: number): void => {
        const frameMs = before === null ? USUAL_FRAME_MS : Math.min(now - before, LONGEST_FRAME_MS);
        before = now;
        // This one or the next: whichever is nearer.
        if (now + frameMs / 2 >= target) done(now);
        else request = requestAnimationFrame(look);
      };
      let request = requestAnimationFrame(look);
      const limit = Math.max(0, target - performance.now()) + FRAME_WITHIN_MS;
      const timer = setTimeout(() => done(performance.now()), limit);
    });
  }

  follow(film: HTMLVideoElement | null, from: number | null): void {
    this.#films.follow(from === null ? null : film, from ?? 0);
  }

  /** What came on glass half a frame early is there all the same. */
  #nowBeside(shown: Due | undefined): number {
    return Math.round(Math.max(this.#clock.now(), shown?.at ?? 0));
  }

  #dueAt(programme: Programme, facts: Facts, at: number): Due | null {
    const common = this.#commonOf(facts);
    const { layer, beat, nextChangeAt } = this.#turnAt(programme, common, at);
    if (!layer || !beat) return null;
    const { item, from } = beat;
    let { until } = beat;
    if (nextChangeAt !== null && nextChangeAt < until) {
      const then = this.#turnAt(programme, common, nextChangeAt).beat;
      if (!isSameBeat(beat, then)) until = nextChangeAt;
    }
    const lag = item.creative.kind === 'video' ? this.#films.startLagMs : 0;
    const cut = until < from + expectedMs(item);
    return { layer, item, from, at, until, cut, placeMs: at - from + lag };
  }

  #turnAt({ schedule, display }: Programme, common: Facts, at: number) {
    if (this.#timeline.zone !== display.zone)
      this.#timeline = { zone: display.zone, of: new StepTimeline(display.zone) };
    const { layers, nextChangeAt } = resolve(schedule, display, at, common);
    const [layer] = layers;
    return { layer, beat: layer ? this.#timeline.of.at(layer, at) : null, nextChangeAt };
  }

  /** What all screens of the group have in common: what one lacks, or who stands before it, is its own affair. */
  #commonOf(facts: Facts): Facts {
    let common = this.#common.get(facts);
    if (common === undefined) {
      const { surroundings } = facts;
      common = {
        verified: 'everything',
        failed: new Set(),
        lastLoop: [],
        ...(surroundings && { surroundings: { ...surroundings, audience: null } }),
      };
      this.#common.set(facts, common);
    }
    return common;
  }
}

function isSameBeat(a: Beat, b: Beat | null): boolean {
  return b !== null && a.item.key === b.item.key && a.from === b.from && a.item.creative === b.item.creative;
}
