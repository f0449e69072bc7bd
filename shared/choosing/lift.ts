import { SILENT_HOURS, TIGHTEST_AT_HOURS } from './constants.ts';
import { HourForecast, type SeenHour } from './hour-forecast.ts';
import { around, type Estimate, radiusOf } from './interval.ts';
import { WeightedScores } from './weighted-scores.ts';

/** One hour of one screen, in which somebody saw what was chosen, or what was not. */
export interface MeasuredHour extends SeenHour {
  control: boolean;
}

export interface Lift {
  hours: number;
  controlHours: number;
  /** Attention seconds per impression without choosing. */
  control: number;
  /** What choosing adds to it, seconds. */
  added: Estimate;
}

export interface LiftDesign {
  /** Chance of an hour to be one of control, in (0, 1). */
  controlShare: number;
  /** Hours that the experiment is planned for; null where nobody planned. */
  plannedHours: number | null;
}

/** Hours that only teach the forecast: before them, all is a surprise. */
export const FIRST_HOURS = 12;

/**
 * What choosing adds, from hours drawn by lot (augmented inverse-probability weighting in a confidence sequence). The lot
 * of an hour owes nothing to what came before it, so hours may resemble each other as much as they like. Hours in which
 * more people are to be expected count more, since they tell more.
 */
export class LiftMeter {
  readonly #design: LiftDesign;
  readonly #forecast = new HourForecast();
  readonly #scores = new WeightedScores();
  readonly #without = new WeightedScores();
  /** How far hours were from what was said of them, whether chosen or not. */
  readonly #misses = new WeightedScores();
  #hours = 0;
  #controlHours = 0;

  /** @param before hours of before the experiment, in their order: they say what is usual */
  constructor(design: LiftDesign, before: readonly SeenHour[] = []) {
    this.#design = design;
    for (const hour of before) this.#forecast.learn(hour, null);
  }

  /** Takes the next hour; those of different screens that are the same hour in any order. */
  add(hour: MeasuredHour): void {
    const share = this.#design.controlShare;
    const [without, chosen] = [this.#forecast.of(hour, false), this.#forecast.of(hour, true)];
    const weight = this.#forecast.weightOf(hour);
    const missed = hour.value - (hour.control ? without : chosen);
    this.#forecast.learn(hour, !hour.control);
    this.#hours += 1;
    this.#controlHours += Number(hour.control);
    if (this.#hours <= FIRST_HOURS) return;
    this.#misses.add(missed, weight);
    this.#scores.add(chosen - without + (hour.control ? -missed / share : missed / (1 - share)), weight);
    this.#without.add(without + (hour.control ? missed / share : 0), weight);
  }

  /** Null while there is too little to tell how much hours differ. */
  get lift(): Lift | null {
    const { controlShare, plannedHours } = this.#design;
    if (Math.min(this.#controlHours, this.#hours - this.#controlHours) < SILENT_HOURS) return null;
    // Where few hours are of control, their scores alone are too few to say how far they scatter; all misses together are not.
    const foreseen = this.#misses.deviation(0) * Math.sqrt(1 / controlShare + 1 / (1 - controlShare));
    const deviation = Math.max(this.#scores.deviation(), foreseen);
    const added = around(
      this.#scores.mean,
      radiusOf(this.#scores.count, deviation, plannedHours ?? TIGHTEST_AT_HOURS),
    );
    return { hours: this.#hours, controlHours: this.#controlHours, control: this.#without.mean, added };
  }
}

/** What choosing adds. @param hours those that were measured, and those `before` the experiment, in any order */
export function liftOf(
  { before, hours }: { before: readonly SeenHour[]; hours: readonly MeasuredHour[] },
  design: LiftDesign,
): Lift | null {
  const meter = new LiftMeter(design, inOrder(before));
  for (const hour of inOrder(hours)) meter.add(hour);
  return meter.lift;
}

export function inOrder<T extends SeenHour>(hours: readonly T[]): T[] {
  return hours.toSorted((a, b) => a.hour - b.hour || (a.displayId < b.displayId ? -1 : 1));
}
