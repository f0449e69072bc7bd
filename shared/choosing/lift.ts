import { SILENT_HOURS, TIGHTEST_AT_HOURS } from './constants.ts';
import { HourForecast } from './hour-forecast.ts';
import { around, type Estimate, radiusOf } from './interval.ts';

/** One hour of one screen, in which somebody saw what was chosen, or what was not. */
export interface MeasuredHour {
  displayId: string;
  /** ms */
  hour: number;
  control: boolean;
  /** Attention seconds per impression. */
  value: number;
  /** What the same hour of the week was like before the experiment, less the mean of all such; 0 where nobody knows. */
  usual: number;
}

export interface Lift {
  hours: number;
  controlHours: number;
  /** Attention seconds per impression without choosing. */
  control: number;
  /** What choosing adds to it, seconds. */
  added: Estimate;
}

/** Hours that only teach the forecast: before them, all is a surprise. */
const FIRST_HOURS = 12;

/**
 * What choosing adds, from hours drawn by lot (augmented inverse-probability weighting in a confidence sequence). The lot
 * of an hour owes nothing to what came before it, so hours may resemble each other as much as they like.
 */
export class LiftMeter {
  readonly #controlShare: number;
  readonly #forecast = new HourForecast();
  #hours = 0;
  #controlHours = 0;
  #scores = 0;
  #sum = 0;
  #squares = 0;
  #control = 0;

  /** @param controlShare chance of an hour to be one of control, in (0, 1) */
  constructor(controlShare: number) {
    this.#controlShare = controlShare;
  }

  /** Takes the next hour; those of different screens that are the same hour in any order. */
  add(hour: MeasuredHour): void {
    const share = this.#controlShare;
    const [without, chosen] = [this.#forecast.of(hour, false), this.#forecast.of(hour, true)];
    const missed = hour.value - (hour.control ? without : chosen);
    this.#forecast.learn(hour, !hour.control, hour.value);
    this.#hours += 1;
    this.#controlHours += Number(hour.control);
    if (this.#hours <= FIRST_HOURS) return;
    const score = chosen - without + (hour.control ? -missed / share : missed / (1 - share));
    this.#scores += 1;
    this.#sum += score;
    this.#squares += score ** 2;
    this.#control += without + (hour.control ? missed / share : 0);
  }

  /** Null while there is too little to tell how much hours differ. */
  get lift(): Lift | null {
    if (this.#hours < SILENT_HOURS || this.#controlHours < 2) return null;
    const mean = this.#sum / this.#scores;
    const variance = Math.max(0, this.#squares - this.#scores * mean ** 2) / (this.#scores - 1);
    return {
      hours: this.#hours,
      controlHours: this.#controlHours,
      control: this.#control / this.#scores,
      added: around(mean, radiusOf(this.#scores, Math.sqrt(variance), TIGHTEST_AT_HOURS)),
    };
  }
}

/** What choosing adds. @param hours those that were measured, in any order */
export function liftOf(hours: readonly MeasuredHour[], controlShare: number): Lift | null {
  const meter = new LiftMeter(controlShare);
  const inOrder = hours.toSorted((a, b) => a.hour - b.hour || (a.displayId < b.displayId ? -1 : 1));
  for (const hour of inOrder) meter.add(hour);
  return meter.lift;
}
