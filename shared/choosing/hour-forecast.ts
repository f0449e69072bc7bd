import { HALF_TELLING_IMPRESSIONS } from './constants.ts';
import { HeldFit } from './held-fit.ts';
import { ScreenHabits } from './screen-habits.ts';

/** An hour of one screen in which enough people saw a playlist. */
export interface SeenHour {
  displayId: string;
  /** Its beginning, ms. */
  hour: number;
  /** Attention seconds per impression. */
  value: number;
  impressions: number;
}

/** The experiment as a whole, what choosing adds, the hour of the day, the hour of the week, the hour before. */
const HELD = [
  { mean: 0, width: 1 },
  { mean: 0, width: 1 },
  { mean: 0.3, width: 0.3 },
  { mean: 0.7, width: 0.3 },
  { mean: 0.2, width: 0.2 },
];
const ADDED = 1;

type Hour = Pick<SeenHour, 'displayId' | 'hour'>;

/**
 * Says what an hour will be like, from the hours before it alone: what its screen, its hour of the day and its hour of the
 * week were like, before the experiment and in it (CUPED, and strata by hour), what choosing has added so far, and how far
 * the hour just before was off. The better it says so, the less chance is left in the comparison; however badly it does,
 * the comparison stays right.
 */
export class HourForecast {
  readonly #screens = new Map<string, ScreenHabits>();
  readonly #fit = new HeldFit(HELD);

  /** Seconds of attention per impression. @param chosen null before the experiment */
  of(hour: Hour, chosen: boolean | null): number {
    return this.#levelOf(hour) + this.#fit.of(this.#featuresOf(hour, chosen));
  }

  /** How much an hour counts, in (0, 1), by the impressions that are to be expected of it. */
  weightOf(hour: Hour): number {
    const expected = this.#screens.get(hour.displayId)?.impressionsIn(hour.hour) ?? HALF_TELLING_IMPRESSIONS;
    return expected / (expected + HALF_TELLING_IMPRESSIONS);
  }

  /** @param chosen null before the experiment */
  learn(seen: SeenHour, chosen: boolean | null): void {
    const { displayId, hour, impressions } = seen;
    const features = this.#featuresOf(seen, chosen);
    const level = this.#levelOf(seen, seen.value);
    this.#fit.add(features, seen.value - level);
    const added = chosen ? this.#fit.coefficient(ADDED) : 0;
    // How far it was off by all but the hour before.
    const miss = seen.value - level - this.#fit.of([...features.slice(0, -1), 0]);
    const habits = this.#screens.get(displayId) ?? new ScreenHabits();
    this.#screens.set(displayId, habits);
    habits.learn(hour, { value: seen.value - added, miss, impressions });
  }

  /** What the screen is like; of a new one, what the others are like. */
  #levelOf({ displayId }: Hour, unknown = 0): number {
    const own = this.#screens.get(displayId)?.level;
    if (own != null) return own;
    const levels = [...this.#screens.values()].map(({ level }) => level ?? 0);
    return levels.length > 0 ? levels.reduce((sum, level) => sum + level, 0) / levels.length : unknown;
  }

  #featuresOf({ displayId, hour }: Hour, chosen: boolean | null): number[] {
    const unlike = this.#screens.get(displayId)?.unlike(hour) ?? [0, 0, 0];
    return [chosen === null ? 0 : 1, chosen ? 1 : 0, ...unlike];
  }
}
